import type { IWorkbookData, Plugin, PluginCtor, Univer } from '@univerjs/core';
import type { Engine } from './engine.ts';
import { headlessKit, headlessParts } from './headless-kit.ts';
import type { InitialSheet } from './new-workbook.ts';
import { defaultSheet, newWorkbook } from './new-workbook.ts';
import { univerEngine } from './univer-engine.ts';

export interface HeadlessOptions {
  /** What `Engine.snapshot` gave. */
  readonly snapshot?: object;
  /** The sheets of a new workbook; default one of 1000 rows and 26 columns. */
  readonly sheets?: readonly InitialSheet[];
  /** For what cells display: a BCP 47 tag, default en-US. */
  readonly locale?: string;
}

/** A workbook in Node, without a screen. Dispose it, or Node does not exit. */
export function openHeadlessEngine({ snapshot, sheets, locale }: HeadlessOptions = {}): Engine {
  return univerEngine(headlessKit, headlessUniver(snapshot ?? newWorkbook(sheets ?? [defaultSheet])), locale);
}

/** A Univer instance without a screen that shows the given workbook. */
export function headlessUniver(workbook: Partial<IWorkbookData>): Univer {
  const { LocaleType, LogLevel } = headlessParts;
  const univer = new headlessParts.Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  // 0 is "always": the workbook's file keeps neither spills nor the messages of errors.
  const { plugins } = headlessParts.UniverSheetsNodeCorePreset({ formula: { initialFormulaComputing: 0 } });
  for (const plugin of plugins as readonly (PluginCtor<Plugin> | [PluginCtor<Plugin>, object])[]) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(headlessParts.UniverSheetsNumfmtPlugin);
  univer.registerPlugin(headlessParts.UniverSheetsNotePlugin);
  // Univer keeps parsed formulas by the workbook's id for as long as the process lives: never open one id twice.
  const id = `workbook-${++opened}`;
  univer.createUnit(headlessKit.UniverInstanceType.UNIVER_SHEET, { ...workbook, id });
  return univer;
}

let opened = 0;
