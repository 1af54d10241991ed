import type { Injector, Univer, Workbook, Worksheet } from '@univerjs/core';
import type { UniverKit } from './univer-kit.ts';

/** One open workbook of one Univer instance, and how to change it. */
export interface UniverSession {
  readonly kit: UniverKit;
  readonly injector: Injector;
  readonly workbook: Workbook;
  /** Runs a command or mutation at once, on the given sheet if there is one; throws when Univer refuses. */
  run(id: string, params: object, sheet?: Worksheet): void;
}

/** A session over the workbook that `univer` shows. Call it after the workbook has been created. */
export function univerSession(kit: UniverKit, univer: Univer): UniverSession {
  const injector = univer.__getInjector();
  const workbook = injector
    .get(kit.IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(kit.UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new Error('The engine needs a workbook: create one first.');
  const commands = injector.get(kit.ICommandService);
  const unitId = workbook.getUnitId();
  return {
    kit,
    injector,
    workbook,
    run(id, params, sheet) {
      const place = sheet ? { unitId, subUnitId: sheet.getSheetId() } : { unitId };
      if (!commands.syncExecuteCommand(id, { ...place, ...params })) throw new Error(`Univer refused ${id}.`);
    },
  };
}
