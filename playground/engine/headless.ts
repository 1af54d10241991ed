import type { IWorkbookData, Plugin, PluginCtor } from '@univerjs/core';
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
export function openHeadlessEngine(options: HeadlessOptions = {}): Engine {
  const { Univer, LocaleType, LogLevel } = headlessParts;
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  const { plugins } = headlessParts.UniverSheetsNodeCorePreset({ formula: { initialFormulaComputing: 0 } });
  for (const plugin of plugins) register(univer, plugin as PluginCtor<Plugin> | [PluginCtor<Plugin>, object]);
  univer.registerPlugin(headlessParts.UniverSheetsNumfmtPlugin);
  univer.registerPlugin(headlessParts.UniverSheetsNotePlugin);
  const { UNIVER_SHEET } = headlessKit.UniverInstanceType;
  const workbook =
    (options.snapshot as Partial<IWorkbookData> | undefined) ?? newWorkbook(options.sheets ?? [defaultSheet]);
  // Univer keeps parsed formulas by the workbook's id for as long as the process lives: never open one id twice.
  univer.createUnit(UNIVER_SHEET, { ...workbook, id: `workbook-${++opened}` });
  return univerEngine(headlessKit, univer, options.locale);
}

let opened = 0;

function register(
  univer: InstanceType<typeof headlessParts.Univer>,
  plugin: PluginCtor<Plugin> | [PluginCtor<Plugin>, object],
): void {
  if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
  else univer.registerPlugin(plugin);
}
