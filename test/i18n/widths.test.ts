import { describe, expect, it } from 'vitest';
import { type CatalogueEntry, catalogue } from '../../src/kpi/catalogue.ts';
import { setupColumns } from '../../src/report/setup-plan.ts';
import { styles } from '../../src/report/styles.ts';
import { summaryColumns } from '../../src/report/summary-columns.ts';
import { arialWidth } from './arial-width.ts';
import { everyText } from './every-text.ts';
import { reportMessagesOf } from './report-messages.ts';

/** Sheets leaves 3 px free before a text, and clips it at the border of the next cell. */
const padding = 3;
const columns = summaryColumns(13);
const room = (key: string) => (columns.find((column) => column.key === key)?.width ?? 0) - padding;

/** From a column to the right end of the summary. */
const roomFrom = (key: string) =>
  columns
    .slice(columns.findIndex((column) => column.key === key))
    .reduce((sum, { width }) => sum + width, 0) - padding;

const tooWide = (texts: readonly string[], points: number, most: number, bold = false) =>
  texts.map((text) => ({ text, width: arialWidth(text, points, bold) })).filter(({ width }) => width > most);

/** Costs of one customer or deal stay below a million in any currency. */
const small: readonly string[] = ['cac', 'costPerWonDeal'];

for (const language of ['ru', 'bg'])
  describe(`in ${language}`, () => {
    const { summary, setup, kpiTexts } = reportMessagesOf(language);
    const money = (id: string) =>
      small.includes(id) ? ['€', '₽', 'лв.'] : ['€', '₽', 'лв.', 'EUR'].map(summary.unitThousand);
    const years = Array.from({ length: 12 }, (_, index) => index + 1);

    it('the label of each KPI fits the first column, with its unit and direction', () => {
      const labels = catalogue().flatMap((entry: CatalogueEntry & { id: keyof typeof kpiTexts.kpis }) => {
        const units =
          entry.unit === 'days' ? [summary.unitDays] : entry.unit === 'money' ? money(entry.id) : [''];
        return units.map((unit) =>
          summary.label(kpiTexts.kpis[entry.id].name, unit, entry.better === 'down'),
        );
      });
      expect(tooWide(labels, styles.label.size, room('label'))).toEqual([]);
    });

    it('the name of each count fits it, indented', () => {
      const counts = Object.values(kpiTexts.counts).map((name) => `    ${name}`);
      expect(tooWide(counts, styles.countLabel.size, room('label'))).toEqual([]);
    });

    it('months and what stands over the figures fit their columns', () => {
      expect(tooWide(summary.months, 9, room('month.13'), true)).toEqual([]);
      expect(
        tooWide(
          Array.from({ length: 31 }, (_, day) => summary.untilDay(day + 1)),
          9,
          room('month.13'),
        ),
      ).toEqual([]);
      expect(tooWide([summary.trend], 9, room('trend'))).toEqual([]);
      expect(tooWide(summary.months, 9, room('change.month'))).toEqual([]);
      expect(
        tooWide(
          years.map((month) => summary.shortMonth(month, 2026)),
          9,
          room('change.year'),
        ),
      ).toEqual([]);
      expect(tooWide([summary.twelveMonths, summary.allMonths(11)], 9, room('total'))).toEqual([]);
      expect(
        tooWide(
          years.map((month) => summary.changeOf(month)),
          9,
          roomFrom('change.month'),
        ),
      ).toEqual([]);
      expect(tooWide([`▼ 101,5 ${summary.points}`], 9, room('change.month'), true)).toEqual([]);
    });

    it('the lines above and below fit the page', () => {
      const line = summary.line(
        13,
        summary.longMonth(9, 2026),
        summary.date(2026, 9, 30),
        'America/Argentina/Buenos_Aires',
        'лв.',
      );
      expect(tooWide([line], 9, roomFrom('month.1'))).toEqual([]);
      const foot = [summary.footnote(summary.longMonth(9, 2025), summary.longMonth(9, 2026))];
      expect(tooWide(foot, 9, roomFrom('label'))).toEqual([]);
    });

    it('what stands in KPI Setup fits its columns', () => {
      const [first, second, third, fourth, fifth] = setupColumns.map(({ width }) => width - padding);
      const names = [
        ...Object.values(setup.fields),
        ...Object.values(setup.figureFields),
        ...Object.values(setup.options).map(({ name }) => name),
        ...Object.values(setup.tables),
        setup.statusLabel,
        setup.undecidedLabel,
      ];
      expect(tooWide(names, 10, first ?? 0)).toEqual([]);
      expect(tooWide([setup.leadColumn], 10, second ?? 0)).toEqual([]);
      // A drop-down keeps some 16 px for its arrow.
      expect(tooWide(Object.values(setup.reachedBy), 10, (third ?? 0) - 16)).toEqual([]);
      expect(tooWide(Object.values(setup.readsAs), 10, third ?? 0)).toEqual([]);
      const choices = [...Object.values(setup.roles), ...Object.values(setup.outcomes)];
      expect(tooWide(choices, 10, (fourth ?? 0) - 16)).toEqual([]);
      const found = [
        ...[...Object.values(setup.fields), ...Object.values(setup.figureFields)].map((field) =>
          setup.how.knownWord(field),
        ),
        setup.how.headers(187, 200),
        setup.how.sameName,
        setup.how.values,
        setup.how.chosen,
        setup.how.notFound,
        setup.how.notFoundNeeded,
      ];
      expect(tooWide(found, 10, fourth ?? 0)).toEqual([]);
      // The texts of amoCRM for a deal that is lost stand where the status is.
      expect(tooWide(['Закрыто и не реализовано'], 10, third ?? 0)).toEqual([]);
      const checks = everyText(reportMessagesOf(language)).filter(({ path }) =>
        /^setup\.(checks|without)/.test(path),
      );
      const said = [...checks.map(({ text }) => text), setup.newStage];
      for (const bold of [true, false]) {
        const some = said.filter((text) => text.startsWith('▲') === bold);
        expect(tooWide(some, 10, fifth ?? 0, bold)).toEqual([]);
      }
      // What an option means runs on over the check, which is empty there.
      const meanings = Object.values(setup.options).map(({ meaning }) => meaning);
      expect(tooWide(meanings, 10, (fourth ?? 0) + (fifth ?? 0))).toEqual([]);
      for (const [index, width] of [first, second, third, fourth].entries()) {
        const heads = Object.values(setup.headers).map((row) => row[index] ?? '');
        // Over the options the second column runs on into the third, which is empty.
        expect(tooWide(heads, 9, width ?? 0)).toEqual([]);
      }
    });
  });
