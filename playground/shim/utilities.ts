import { decodeBase64, encodeBase64 } from './base64.ts';
import { newBlob } from './blob.ts';
import { digest } from './digest.ts';
import { formatDate } from './format-date.ts';
import { formatString } from './format-string.ts';
import { GoogleError } from './google-error.ts';
import type { ClassBody, EnumValue } from './handle.ts';
import type { Script } from './script.ts';
import { utf8Bytes } from './utf8.ts';

const longestSleep = 300_000;

type Data = string | readonly number[];

const bytesOf = (data: Data): readonly number[] => (typeof data === 'string' ? utf8Bytes(data) : data);

function uuid(): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => {
    const digit = Math.floor(Math.random() * 16);
    return (place === 'x' ? digit : (digit & 3) | 8).toString(16);
  });
}

/** Google's toolbox. */
export const utilities: ClassBody = {
  formatDate(
    _script: Script,
    _self: unknown,
    date: Date | null,
    timeZone: string | null,
    pattern: string | null,
  ) {
    if (date === null || Number.isNaN(date.getTime()))
      throw new GoogleError('Invalid argument: date. Should be of type: Date');
    if (timeZone === null || pattern === null) throw new GoogleError('Invalid argument: timeZone or format');
    return formatDate(date.getTime(), timeZone, pattern);
  },
  formatString: (_script: Script, _self: unknown, template: string, ...args: unknown[]) =>
    formatString(template, args),
  getUuid: uuid,
  sleep(script: Script, _self: unknown, milliseconds: number) {
    if (milliseconds < 0 || milliseconds > longestSleep)
      throw new GoogleError(`Invalid argument: ${milliseconds}`);
    script.wait(milliseconds / 1000);
  },
  base64Encode: (_script: Script, _self: unknown, data: Data) => encodeBase64(bytesOf(data)),
  base64EncodeWebSafe: (_script: Script, _self: unknown, data: Data) =>
    encodeBase64(bytesOf(data)).replaceAll('+', '-').replaceAll('/', '_'),
  base64Decode: (_script: Script, _self: unknown, text: string) => decodeBase64(text),
  base64DecodeWebSafe: (_script: Script, _self: unknown, text: string) =>
    decodeBase64(text.replaceAll('-', '+').replaceAll('_', '/')),
  computeDigest: (_script: Script, _self: unknown, { name }: EnumValue, data: Data) =>
    digest(name, bytesOf(data)),
  newBlob: (
    _script: Script,
    _self: unknown,
    data: Data,
    type: string | null = null,
    name: string | null = null,
  ) => newBlob(bytesOf(data), type, name),
};
