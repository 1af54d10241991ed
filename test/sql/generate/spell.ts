import type { Cell } from '../company.ts';
import { isoDay, serial } from './days.ts';
import type { Plan } from './plan.ts';

/** A text as people write it: now and then in another case, with other spaces, ё as е, or composed otherwise. */
export function spell({ chance, tell }: Plan, text: string): string {
  const roll = chance.next();
  if (roll < 0.03) {
    tell('spellingCase');
    return chance.chance(0.5) ? text.toUpperCase() : text.toLowerCase();
  }
  if (roll < 0.06) {
    tell('spellingSpace');
    return chance.pick([
      `${text} `,
      ` ${text}`,
      `${text}\u00a0`,
      text.replace(' ', '\u00a0'),
      text.replace(' ', '  '),
    ]);
  }
  if (roll < 0.1 && /[ёЁ]/.test(text)) {
    tell('spellingYo');
    return text.replace(/ё/g, 'е').replace(/Ё/g, 'Е');
  }
  if (roll < 0.12 && text.normalize('NFD') !== text) {
    tell('spellingComposed');
    return text.normalize('NFD');
  }
  return text;
}

/** A value of a dimension, sometimes blank, sometimes a text that means blank. */
export function dimension(plan: Plan, list: readonly string[]): Cell {
  const roll = plan.chance.next();
  if (roll < 0.05) {
    plan.tell('blankDimension');
    return null;
  }
  if (roll < 0.07) {
    plan.tell('disguisedBlank');
    return plan.chance.pick(['n/a', '-', 'select', 'N/A ']);
  }
  return spell(plan, plan.chance.pick(list));
}

/** A day as people and programs write it: ISO, with a time, as a serial number, or as an instant in UTC. */
export function written({ chance, tell }: Plan, day: number | null): Cell {
  if (day === null) return null;
  const roll = chance.next();
  if (roll < 0.1) {
    tell('serialDay');
    return serial(day);
  }
  if (roll < 0.14) {
    tell('lastInstant');
    return chance.pick([`${isoDay(day)} 23:59:59`, serial(day) + 86_399 / 86_400, `${isoDay(day)} 00:00`]);
  }
  if (roll < 0.17) {
    tell('utcInstant');
    const time = chance.pick([
      '00:00:00',
      '04:30:00',
      '12:00:00',
      '20:59:59',
      '21:00:00',
      '22:30:00',
      '23:59:59',
    ]);
    return `${isoDay(day)}T${time}Z`;
  }
  return isoDay(day);
}

/** An amount, sometimes as a text. */
export function amount({ chance, tell }: Plan, value: number | null): Cell {
  if (value === null || !chance.chance(0.06)) return value;
  tell('numberAsText');
  return `${value}`;
}
