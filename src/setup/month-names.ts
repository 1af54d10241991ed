const languages = [
  'january february march april may june july august september october november december',
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'януари февруари март април май юни юли август септември октомври ноември декември',
];

let months: Map<string, number> | undefined;

/**
 * The month that a folded word names in English, Russian or Bulgarian, whole or cut to its first three letters or
 * more, which no two months share; 1 to 12, 0 for no month.
 *
 * @example
 * monthNamed('марта') //=> 3
 */
export function monthNamed(word: string): number {
  months ??= allNames();
  return months.get(word) ?? 0;
}

function allNames(): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of languages) {
    language.split(' ').forEach((name, index) => {
      for (let length = 3; length <= name.length; length++) names.set(name.slice(0, length), index + 1);
    });
  }
  return names;
}
