import type { Workbook, Worksheet } from '@univerjs/core';

/** Where the free data stands among what others keep with a workbook or sheet. */
const shelf = 'metadata';

/** The free data of a workbook or sheet. */
export function metadataOf(owner: Workbook | Worksheet): Readonly<Record<string, string>> {
  return { ...(owner.getCustomMetadata()?.[shelf] as Record<string, string> | undefined) };
}

/** Sets one entry; `null` removes it. */
export function setMetadata(owner: Workbook | Worksheet, key: string, value: string | null): void {
  const { [key]: _, ...others } = metadataOf(owner);
  const entries = value === null ? others : { ...others, [key]: value };
  owner.setCustomMetadata({ ...owner.getCustomMetadata(), [shelf]: entries });
}
