import type { Run } from '../report/align-rows.ts';

/**
 * What a commit has begun, kept in the document properties until it is done: the only thing that an execution
 * killed in the middle leaves behind for the next click.
 */
export interface CommitMark {
  /** Names of the hidden sheets on which the new content is prepared. */
  readonly staging: readonly string[];
  /** The sheet of ours that is to receive it; left out while the content is still being prepared. */
  readonly target?: {
    readonly sheetId: number;
    /** Its number of rows before the first insert. */
    readonly rows: number;
    readonly inserts: readonly { readonly before: number; readonly count: number }[];
    readonly runs: readonly Run[];
    /** First column and number of columns of ours in it. */
    readonly column: number;
    readonly columns: number;
    /** `insert`: to be undone; `copy`: to be completed. */
    readonly phase: 'insert' | 'copy';
  };
}

const property = 'salesKpis.commit';

/** The mark that an interrupted commit left, or null. */
export function readMark(): CommitMark | null {
  const text = PropertiesService.getDocumentProperties()?.getProperty(property);
  return text ? (JSON.parse(text) as CommitMark) : null;
}

export function writeMark(mark: CommitMark): void {
  PropertiesService.getDocumentProperties()?.setProperty(property, JSON.stringify(mark));
}

export function clearMark(): void {
  PropertiesService.getDocumentProperties()?.deleteProperty(property);
}
