import { expect, it } from 'vitest';
import { shorter } from '../../build/shorter.ts';

/** What an expression gives before and after, with how often each function was asked. */
function both(expression: string) {
  const bundle = `(() => { log(${expression}); })();`;
  const result = (code: string) => {
    const asked: string[] = [];
    const given: unknown[] = [];
    const ask = (name: string, value: unknown) => () => {
      asked.push(name);
      return value;
    };
    const names = {
      log: (value: unknown) => given.push(value),
      none: ask('none', null),
      zero: ask('zero', 0),
      whole: ask('whole', { part: { part: 7 }, no: null, say: () => 'said' }),
      x: undefined,
    };
    new Function(...Object.keys(names), code)(...Object.values(names));
    return { given, asked };
  };
  const short = shorter(bundle);
  return {
    before: result(bundle),
    after: result(short),
    isCall: /\$(or|of)\(/.test(short.split('whole;')[1] ?? ''),
  };
}

it.each([
  'none() ?? 5',
  'zero() ?? 5',
  'none() ?? x',
  'x ?? 5',
  'x?.part',
  "none()?.['part']",
  "whole()?.['part'].part ?? 1",
  "none() ?? zero() ?? ''",
  'none() ?? -1',
  'none() ?? Number.NaN',
  '(none() ?? []).length',
  'none()?.part',
  'whole()?.part',
  'whole().no?.part',
  'whole().no?.constructor',
  'whole()?.part.part ?? 3',
  '(none()?.part ?? whole())?.no ?? String(zero() ?? 1)',
  '[none()].map((part) => ({ part, more: part?.part ?? 4 }))[0]?.more',
])('%s means the same in a call, and nothing is asked twice', (expression) => {
  const { before, after } = both(expression);
  expect(after).toEqual(before);
});

it.each([
  'none() ?? zero()',
  'none() ?? [zero()]',
  'none()?.part.part',
  'none()?.say()',
  'none()?.say().part',
  'whole()?.say()',
  'none()?.[zero()]',
  '(zero(), none()) ?? 5',
])('%s would not mean the same, and is left as it is', (expression) => {
  const { before, after, isCall } = both(expression);
  expect(after).toEqual(before);
  expect(isCall).toBe(false);
});
