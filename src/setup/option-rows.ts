import type { SetupMessages } from '../i18n/en-setup.ts';
import { blankCell } from './blank-texts.ts';
import { furtherSheets, type Setup } from './setup.ts';
import { edited, type SetupRow, type SetupRowCell, shown } from './setup-row.ts';
import { setupVersion } from './setup-version.ts';
import { splitChoices, splitLabel } from './split-choices.ts';
import { chancesKey, chancesText } from './stage-chances.ts';

/** A row for each option, and one for the version. */
export function optionRows(setup: Setup, messages: SetupMessages): SetupRow[] {
  const { options, stages } = setup;
  const splits = splitChoices(setup, messages);
  const none = messages.roles.none;
  const labels = messages.options;
  const row = (key: string, { name, meaning }: Label, value: SetupRowCell): SetupRow => ({
    key,
    kind: 'field',
    cells: [shown(name), value, shown(''), shown(meaning, 'faint'), shown('')],
  });
  const yesNo = (key: string, label: Label, is: boolean) =>
    row(key, label, edited(messages.shows[is ? 'yes' : 'no'], Object.values(messages.shows)));
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
    row(
      'option.fiscal',
      labels.fiscalYearStart,
      edited(messages.monthNames[options.fiscalYearStart - 1] ?? '', messages.monthNames),
    ),
    yesNo('option.toDate', labels.toDate, options.toDate),
    row('option.currency', labels.currency, edited(options.currency)),
    row('option.rates', labels.rates, edited(messages.rates[options.rates], Object.values(messages.rates))),
    row(chancesKey, labels.chances, edited(chancesText(stages))),
    row('option.blank', labels.blankText, edited(blankCell(options.blankTexts, messages.blankWords))),
    ...furtherSheets.map((sheet) => yesNo(`option.sheet.${sheet}`, labels[sheet], options.sheets[sheet])),
    row(
      'option.split',
      labels.funnelBy,
      edited(splits.filter(({ id }) => id === options.funnelBy).map(splitLabel)[0] ?? none, [
        none,
        ...splits.map(splitLabel),
      ]),
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
