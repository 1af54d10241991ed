import type { Menu } from '../../shim/local-sheets.ts';
import type { Question } from '../../shim/question.ts';
import type { ImportDraft } from '../files/import-draft.ts';
import type { ErrorAlert } from '../univer/error-alerts.ts';

/** What the page shows around the grid. */
export interface PageState {
  /** What the add-in's onOpen made; `null` before the page is ready. */
  readonly menu: Menu | null;
  readonly saved: 'saved' | 'saving' | 'failed';
  readonly work: Work | null;
  readonly toasts: readonly Toast[];
  /** Dialogs that ask or tell something, the uppermost last. */
  readonly dialogs: readonly Dialog[];
  readonly htmlDialog: HtmlPanel | null;
  readonly sidebar: HtmlPanel | null;
  /** The cell in error under the pointer, with its sentence. */
  readonly errorAlert: ErrorAlert | null;
  /** The sheet on the screen. */
  readonly sheetId: string;
  /** Goes up when something in the workbook may have changed what floats over the grid. */
  readonly version: number;
}

/** Something that takes a while; `share` from 0 to 1, `null` when it cannot be told. */
export interface Work {
  readonly text: string;
  readonly share: number | null;
}

export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly message: string;
  /** How long it stays; negative is until it is closed. */
  readonly seconds: number;
}

/** A page of the add-in's own in a frame. */
export interface HtmlPanel {
  readonly id: number;
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

export type Dialog =
  | {
      readonly kind: 'question';
      readonly id: number;
      readonly question: Question;
      /** The button's name, and the text of a prompt. */
      readonly answer: (button: string, text: string) => void;
    }
  | { readonly kind: 'import'; readonly draft: ImportDraft }
  | { readonly kind: 'functions' }
  | { readonly kind: 'about' };

export const firstState: PageState = {
  menu: null,
  saved: 'saved',
  work: null,
  toasts: [],
  dialogs: [],
  htmlDialog: null,
  sidebar: null,
  errorAlert: null,
  sheetId: '',
  version: 0,
};
