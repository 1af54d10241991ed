import { describe, expect, it } from 'vitest';
import { blankOnPurpose, everyText } from './every-text.ts';
import { reportMessagesOf } from './report-messages.ts';

const english = everyText(reportMessagesOf('en'));
const translations = ['ru', 'bg'].map((language) => ({
  language,
  texts: everyText(reportMessagesOf(language)),
}));

/** Names of products, sheets and functions, codes and what everybody calls by its English letters. */
const international = new Set(
  'Sales KPIs KPI Setup Summary Cohorts Funnel Channels Lists Google IFERROR Apps Script Texts dist CAC CLTV ROI ROAS VIP ID EUR RUB USD'.split(
    ' ',
  ),
);

for (const { language, texts } of [{ language: 'en', texts: english }, ...translations])
  describe(`the texts in ${language}`, () => {
    it('are all there', () => {
      const blank = texts.filter(({ text }) => text.trim() === '').map(({ path }) => path);
      expect(blank).toEqual(blankOnPurpose);
      expect(texts.map(({ path }) => path).sort()).toEqual(english.map(({ path }) => path).sort());
    });

    it('hold no placeholder and nothing that was not given', () => {
      const wrong = texts.filter(({ text }) => /%[sd]|[{}<>_]|undefined|NaN|null|\[object|TODO/.test(text));
      expect(wrong).toEqual([]);
    });

    it('are calm and tidy: no exclamation marks, no outer or double spaces, no “successfully”', () => {
      const wrong = texts.filter(({ text }) => /!|^\s|\s$| {2}|\.\.|successful|успешно|ошибочка/i.test(text));
      expect(wrong).toEqual([]);
    });
  });

for (const { language, texts } of translations)
  describe(`the texts in ${language}`, () => {
    it('have no English words but names', () => {
      const left = texts.flatMap(({ path, text }) =>
        (text.match(/[A-Za-z]+/g) ?? [])
          .filter((word) => !international.has(word) && path !== 'language' && path !== 'further.dateFormat')
          .map((word) => `${path}: ${word}`),
      );
      expect(left).toEqual([]);
    });

    it('have no letters of the other alphabet inside a word', () => {
      const mixed = texts.filter(({ text }) => /[A-Za-z][А-Яа-яЁё]|[А-Яа-яЁё][A-Za-z]/.test(text));
      expect(mixed).toEqual([]);
    });

    it('say everything that the English ones say: each argument and each count', () => {
      const given = (text: string) =>
        [...new Set(text.replace(/[\u00a0,]/g, '').match(/§\d|4321|5678/g) ?? [])].sort();
      const lost = texts.flatMap(({ path, text }) => {
        const original = english.find((one) => one.path === path)?.text ?? '';
        return given(text).join() === given(original).join() ? [] : [{ path, original, text }];
      });
      expect(lost).toEqual([]);
    });

    it('use the quotes of the language', () => {
      const [own, foreign] = language === 'ru' ? ['«»', /["„“”‘]/] : ['„“', /["«»”‘]/];
      expect(texts.filter(({ text }) => foreign.test(text))).toEqual([]);
      for (const { path, text } of texts)
        expect(text.split(own.charAt(0)).length, path).toBe(text.split(own.charAt(1)).length);
    });

    it('have only letters of the language', () => {
      const foreign = language === 'ru' ? /[ѝЍіїєґўј]/ : /[ёыэЁЫЭіїєґўј]/;
      expect(texts.filter(({ text }) => foreign.test(text))).toEqual([]);
    });

    it('are translated: next to nothing is the same as in English', () => {
      const same = texts
        .filter(
          ({ path, text }) =>
            /[a-z]/i.test(text) && english.some((one) => one.path === path && one.text === text),
        )
        .map(({ path }) => path);
      // What everybody calls by its English letters.
      expect(same).toEqual([
        'product',
        'kpiTexts.kpis.cac.name',
        'kpiTexts.kpis.lifetimeValueToCac.name',
        'kpiTexts.counts.cac',
        'kpiTexts.counts.ltv',
      ]);
    });
  });
