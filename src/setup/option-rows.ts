import type { SetupMessages } from '../i18n/en-setup.ts';
import { blankCell } from './blank-texts.ts';
import { furtherSheets, type Options } from './setup.ts';
import { edited, type SetupRow, type SetupRowCell, shown } from './setup-row.ts';
import { setupVersion } from './setup-version.ts';

/** A row for each option, and one for the version. */
export function optionRows(options: Options, messages: SetupMessages): SetupRow[] {
  const labels = messages.options;
  const row = (key: string, { name, meaning }: Label, value: SetupRowCell): SetupRow => ({
    key,
    kind: 'field',
    cells: [shown(name), value, shown(''), shown(meaning, 'faint'), shown('')],
  });
  return [
    row('option.asof', labels.asOf, edited(options.asOf ?? '')),
    row(
      'option.window',
      labels.windowDays,
      edited(options.windowDays === null ? '' : String(options.windowDays)),
    ),
    row('option.reach', labels.reach, edited(messages.reach[options.reach], Object.values(messages.reach))),
    row('option.gap', labels.activeDays, edited(String(options.activeDays))),
    row('option.lag', labels.lagMonths, edited(String(options.lagMonths))),
    row('option.currency', labels.currency, edited(options.currency)),
    row('option.rates', labels.rates, edited(messages.rates[options.rates], Object.values(messages.rates))),
    row('option.blank', labels.blankText, edited(blankCell(options.blankTexts, messages.blankWords))),
    ...furtherSheets.map((sheet) =>
      row(
        `option.sheet.${sheet}`,
        labels[sheet],
        edited(messages.shows[options.sheets[sheet] ? 'yes' : 'no'], Object.values(messages.shows)),
      ),
    ),
    row(
      'option.template',
      labels.template,
      edited(
        '',
        Object.values(messages.templates).map(({ name }) => name),
      ),
    ),
    row('setup.version', labels.version, shown(String(setupVersion), 'faint')),
  ];
}

interface Label {
  readonly name: string;
  readonly meaning: string;
}
