import { type ListedFormula, localFormula, ownExample } from './functions/formula-list.ts';
import type { ReportMessages } from './i18n/report-messages.ts';
import { type TableChoice, withTable } from './report/choose-table.ts';
import { lookAtSetup, type SetupModel } from './report/look-at-setup.ts';
import { type OpenedSetup, openSetup, type SetupDraft } from './report/open-setup.ts';
import type { StepState } from './report/progress.ts';
import { type SavedSetup, saveSetup } from './report/save-setup.ts';
import { givenSetup } from './report/settle-setup.ts';
import { sheetHeads } from './report/sheet-heads.ts';
import { sheetRanges } from './report/sheet-ranges.ts';
import { standingSetup } from './report/standing-setup.ts';
import type { Workbook } from './report/workbook.ts';
import type { ColumnRef, DealField, Setup, StageSetup, StatusSetup } from './setup/setup.ts';
import type { TableKind } from './setup/table-kinds.ts';
import type { FieldModel, TableModel } from './setup/table-model.ts';

/** What the requests need of the spreadsheet and of the person at the keyboard. */
export interface SidebarHost {
  readonly locale: string;
  /** Read from a page of texts when first asked for. */
  messages(): ReportMessages;
  workbook(): Workbook;
  /** Wall clock in the spreadsheet's zone, `2026-04-03 09:12`. */
  now(workbook: Workbook): string;
  /** Does something while nobody else builds or saves. */
  alone<T>(act: (workbook: Workbook) => T): T;
  /** Builds the summary and asks nothing; one sentence says what was done. @param run what the sidebar calls it */
  build(workbook: Workbook, run: string): string;
  /** How far that build has come, as far as anybody knows. */
  progress(run: string): StepState | null;
  /** Asks it to stop before its first write. */
  stop(run: string): void;
  /** What this person has changed in this file and not saved. */
  draft(): SetupDraft | null;
  keepDraft(draft: SetupDraft | null): void;
  /** Every formula, to choose from. */
  formulas(): readonly ListedFormula[];
  /** Puts a formula into the selected cell, never over a filled one, and says where. */
  insert(formula: string): string;
  /** What to tell the person of a fault; its cause goes to the log. */
  sentence(fault: unknown): string;
}

/** Everything that the sidebar may ask for, by name. Arguments and answers are plain data. */
const requests = {
  /** With what this person has left unsaved, unless `fresh`. */
  open: (host: SidebarHost, { fresh }: OpenRequest): OpenedSetup & { readonly locale: string } => {
    const workbook = host.workbook();
    const draft = fresh ? null : host.draft();
    return { locale: host.locale, ...openSetup(workbook, draft, host.now(workbook), host.messages()) };
  },

  /** The same set-up held against the sheets, or one with another table. */
  look: (host: SidebarHost, { setup, table }: LookRequest): SetupModel => {
    const workbook = host.workbook();
    const heads = sheetHeads(workbook);
    const suggested = table
      ? withTable(setup, table, heads, host.messages())
      : givenSetup(setup, heads, host.messages());
    return lookAtSetup(workbook, suggested, heads, host.now(workbook), host.messages()).model;
  },

  save: (host: SidebarHost, draft: SetupDraft): SavedSetup => {
    const saved = host.alone((workbook) => saveSetup(workbook, draft, host.now(workbook), host.messages()));
    if (saved.saved) host.keepDraft(null);
    return saved;
  },

  /** Builds the summary from what stands in "KPI Setup"; `hash` is what stands there afterwards. */
  build: (host: SidebarHost, { run }: RunRequest): { readonly done: string; readonly hash: string } => {
    const done = host.alone((workbook) => host.build(workbook, run));
    const workbook = host.workbook();
    return { done, hash: standingSetup(workbook, sheetHeads(workbook))?.hash ?? '' };
  },

  progress: (host: SidebarHost, { run }: RunRequest): StepState | null => host.progress(run),

  stop: (host: SidebarHost, { run }: RunRequest): null => {
    host.stop(run);
    return null;
  },

  /** The formulas to choose from, each with what would be inserted. */
  formulas: (host: SidebarHost, request: FormulasRequest): readonly ListedFormula[] => {
    const spelt = spelling(host.workbook(), request);
    return host.formulas().map((formula) => ({ ...formula, example: spelt(formula) }));
  },

  /** Puts a formula into the selected cell; one sentence says where it is. */
  insert: (host: SidebarHost, request: InsertRequest): string => {
    const formula = host.formulas().find(({ name }) => name === request.name);
    if (!formula) throw new Error(`No formula ${request.name}`);
    const at = host.alone((workbook) => host.insert(spelling(workbook, request)(formula)));
    return host.messages().setup.formulas.inserted(formula.name, at);
  },

  keepDraft: (host: SidebarHost, draft: SetupDraft | null): null => {
    host.keepDraft(draft);
    return null;
  },
};

/** The sheets of a person's own tables, for the formulas that take them. */
interface FormulasRequest {
  readonly sheets: readonly number[];
}

interface InsertRequest extends FormulasRequest {
  readonly name: string;
}

/** What would be inserted of a formula, as the spreadsheet spells it. */
function spelling(workbook: Workbook, { sheets }: FormulasRequest): (formula: ListedFormula) => string {
  const locale = workbook.locale();
  const ranges = sheetRanges(workbook, sheets);
  return (formula) => localFormula(ownExample(formula, ranges), locale);
}

interface RunRequest {
  readonly run: string;
}

interface OpenRequest {
  readonly fresh: boolean;
}

interface LookRequest {
  readonly setup: Setup;
  readonly table: TableChoice | null;
}

/** The requests by name, as the sidebar sees them. */
export type Requests = {
  readonly [Name in keyof typeof requests]: {
    readonly request: Parameters<(typeof requests)[Name]>[1];
    readonly answer: ReturnType<(typeof requests)[Name]>;
  };
};

/** What comes back: the answer, or a sentence in the person's language that says why there is none. */
export type Answer<T> = { readonly answer: T } | { readonly error: string };

/**
 * Answers a request of the sidebar. Both ways go as JSON text: google.script.run refuses Dates, undefined and NaN, and
 * not always aloud.
 *
 * @param text `{"name":"open","request":{"fresh":false}}`
 */
export function answerRequest(host: SidebarHost, text: string): string {
  const respond = (answer: Answer<unknown>) => JSON.stringify(answer);
  try {
    const { name, request } = JSON.parse(text) as { name: keyof Requests; request: never };
    if (!Object.keys(requests).includes(name)) throw new Error(`No request ${name}`);
    return respond({ answer: requests[name](host, request) });
  } catch (fault) {
    return respond({ error: host.sentence(fault) });
  }
}

export type {
  ColumnRef,
  DealField,
  FieldModel,
  ListedFormula,
  OpenedSetup,
  SavedSetup,
  Setup,
  SetupModel,
  StageSetup,
  StatusSetup,
  StepState,
  TableChoice,
  TableKind,
  TableModel,
};
