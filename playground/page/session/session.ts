import type { LocalSheets } from '../../shim/local-sheets.ts';
import { localSpreadsheet } from '../../shim/local-spreadsheet.ts';
import { pageHost } from '../realm/page-host.ts';
import type { Grid } from '../univer/open-grid.ts';
import { openGrid } from '../univer/open-grid.ts';
import type { PageOptions } from './page-options.ts';
import { sampleSheets } from './sample-sheets.ts';

/** The open workbook: the grid on the screen and the add-in in it. */
export interface Session {
  readonly options: PageOptions;
  readonly sheets: LocalSheets;
  readonly grid: Grid;
  /** True while a script or the page itself changes the workbook, false while a person does. */
  byScript: boolean;
}

export interface SessionParts {
  readonly container: HTMLElement;
  readonly options: PageOptions;
  /** The add-in's files by name. */
  readonly addIn: Readonly<Record<string, string>>;
  /** What `Engine.snapshot` gave; the sample company without it. */
  readonly snapshot: object | null;
}

/** Opens the workbook that was kept, or the sample company. */
export async function openSession({ container, options, addIn, snapshot }: SessionParts): Promise<Session> {
  const { language, locale, timeZone, now } = options;
  const grid = await openGrid({
    container,
    language,
    locale: locale.replace('_', '-'),
    workbook: snapshot ?? sampleSheets(options),
  });
  const sheets = localSpreadsheet(
    { engine: grid.engine, host: pageHost(document), files: addIn },
    { locale, timeZone, now, userLocale: language },
  );
  await grid.drawn;
  const session: Session = { options, sheets, grid, byScript: false };
  grid.attach({
    typing: { read: sheets.readTyped, spell: sheets.spellFormula },
    onShift({ sheetId, dimension, at, count }) {
      if (!session.byScript) sheets.movedInGrid(sheetId, dimension, at, count);
    },
  });
  return session;
}
