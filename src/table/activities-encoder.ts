import { type Activities, activityTypes } from '../kpi/activities.ts';
import { type Day, dayText, NO_DAY } from '../kpi/day.ts';
import { type ActivityField, tallyFields } from '../setup/activities-fields.ts';
import { activityOf, activityStateOf } from '../setup/activity-of.ts';
import type { FieldKind } from './field-column.ts';
import { figureShape } from './figure-shape.ts';
import { isDay } from './read-day.ts';
import type { RowTaker } from './row-taker.ts';
import { type EncodedRest, type EncodedRows, rowsEncoder } from './rows-encoder.ts';
import type { TableSource } from './table-source.ts';

export interface ActivitiesEncoder extends RowTaker {
  /** What is dated later than the as-of day has not happened; what is planned may be later. */
  finish(asOf: Day): EncodedRest & { readonly activities: Activities };
}

const kinds: Readonly<Record<ActivityField, FieldKind>> = {
  date: 'day',
  type: 'text',
  rep: 'rep',
  channel: 'channel',
  customer: 'customer',
  status: 'text',
  times: 'number',
  attempts: 'number',
  firstTouches: 'number',
  calls: 'number',
  emails: 'number',
  meetingsSet: 'number',
  meetingsHeld: 'number',
  proposals: 'number',
  occasions: 'number',
};

/**
 * Turns the rows of the activities table into typed columns and a list of issues: a row an activity (or as many as its
 * count says), or a row a day with a count for each type. A status that says planned or cancelled is heard; cancelled
 * rows are listed; without a status what is dated up to as-of was done. Never throws on data. Sources: kpis.md K17, C9.
 *
 * @example
 * const encoder = activitiesEncoder({ sheet: 'Activities', firstRow: 2, columns, calendar, isBlank, names })
 * encoder.add([['2026-01-07', 'Call', 'Ana']])
 * encoder.finish(asOf).activities.count //=> 1
 */
export function activitiesEncoder(source: TableSource<ActivityField>): ActivitiesEncoder {
  const encoder = rowsEncoder(source, kinds, (reader, columnOf) =>
    figureShape(columnOf('date'), columnOf('times'), reader),
  );
  return {
    add: encoder.add,
    turnTo: encoder.turnTo,
    finish: (asOf) => {
      const encoded = encoder.settle();
      const kept = keptActivities(encoded, asOf);
      const pick = (field: ActivityField) => {
        const codes = encoded.codes(field);
        return Int32Array.from(kept, ({ at }) => codes[at] as number);
      };
      return {
        activities: {
          count: kept.length,
          day: Int32Array.from(kept, ({ day }) => day),
          type: Uint8Array.from(kept, ({ type }) => type),
          isPlanned: Uint8Array.from(kept, ({ isPlanned }) => Number(isPlanned)),
          times: Float64Array.from(kept, ({ times }) => times),
          customer: pick('customer'),
          ...(encoded.has('rep') ? { rep: pick('rep') } : {}),
          ...(encoded.has('channel') ? { channel: pick('channel') } : {}),
        },
        ...encoded.rest(),
      };
    },
  };
}

interface KeptActivity {
  readonly at: number;
  readonly day: Day;
  readonly type: number;
  readonly times: number;
  readonly isPlanned: boolean;
}

function keptActivities(encoded: EncodedRows<ActivityField>, asOf: Day): KeptActivity[] {
  const days = encoded.days('date');
  const types = encoded.codes('type');
  const states = encoded.codes('status');
  const times = encoded.numbers('times');
  const typeOf = encoded.words('type').map((word) => activityTypes.indexOf(activityOf(word) ?? 'other'));
  const stateOf = encoded.words('status').map(activityStateOf);
  const counted = tallyFields.map((field) => (encoded.has(field) ? encoded.numbers(field) : null));
  const isTally = counted.some((column) => column !== null);
  const other = activityTypes.indexOf('other');
  const kept: KeptActivity[] = [];
  for (let at = 0; at < encoded.count; at++) {
    const day = days[at] as Day;
    const state = stateOf[states[at] as number] ?? 'done';
    if (day === NO_DAY) encoded.say(at, 'date', 'figure.noDate');
    if (!isDay(day)) continue;
    if (state === 'cancelled') {
      encoded.say(at, 'status', 'activity.cancelled');
      continue;
    }
    const isPlanned = state === 'planned';
    if (!isPlanned && day > asOf) {
      encoded.say(at, 'date', 'figure.afterAsOf', dayText(day));
      continue;
    }
    counted.forEach((column, type) => {
      const many = column?.[at] ?? 0;
      if (many > 0 && Number.isFinite(many)) kept.push({ at, day, type, times: many, isPlanned });
    });
    if (isTally && !encoded.has('type')) continue;
    const type = typeOf[types[at] as number] ?? other;
    if (type === other && encoded.has('type')) {
      encoded.say(at, 'type', 'activity.typeUnknown', encoded.spellings('type')[types[at] as number]);
    }
    const many = times[at] as number;
    kept.push({ at, day, type, times: Number.isFinite(many) ? many : 1, isPlanned });
  }
  return kept;
}
