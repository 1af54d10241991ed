import type { Style, StylePatch } from '../engine/engine.ts';
import { checkShape } from './check.ts';
import type { ClassBody, Method } from './handle.ts';
import { chain } from './handle.ts';
import type { RangeReference } from './references.ts';
import type { Script } from './script.ts';
import { styleProperties } from './style-properties.ts';
import { styleOfText, textOfStyle } from './text-style.ts';

/** Gives one patch to every cell of a range. */
function patchAll(script: Script, range: RangeReference, patch: StylePatch): typeof chain {
  const row = new Array<StylePatch>(range.columns).fill(patch);
  script.document
    .sheet(range.sheetId)
    .setStyles(range.row, range.column, new Array<StylePatch[]>(range.rows).fill(row));
  return chain;
}

function patchEach(
  script: Script,
  range: RangeReference,
  data: readonly unknown[],
  toPatch: (value: unknown) => StylePatch,
): typeof chain {
  checkShape(data, range);
  script.meter.cellsWritten += range.rows * range.columns;
  const patches = data.map((line) => line.map(toPatch));
  script.document.sheet(range.sheetId).setStyles(range.row, range.column, patches);
  return chain;
}

function styles(script: Script, range: RangeReference, area: RangeReference): Style[][] {
  script.meter.cellsRead += area.rows * area.columns;
  return script.document.sheet(range.sheetId).styles(area);
}

function methodsFor(
  singular: string,
  plural: string,
  toPatch: (value: unknown) => StylePatch,
  fromStyle: (style: Style) => unknown,
): [string, Method][] {
  return [
    [
      `set${singular}`,
      (script: Script, range: RangeReference, value: unknown) => patchAll(script, range, toPatch(value)),
    ],
    [
      `set${plural}`,
      (script: Script, range: RangeReference, data: unknown[]) => patchEach(script, range, data, toPatch),
    ],
    [
      `get${singular}`,
      (script: Script, range: RangeReference) =>
        fromStyle(styles(script, range, { ...range, rows: 1, columns: 1 })[0]?.[0] ?? {}),
    ],
    [
      `get${plural}`,
      (script: Script, range: RangeReference) =>
        styles(script, range, range).map((line) => line.map(fromStyle)),
    ],
  ];
}

/** Setters and getters of styles, for one value and for a matrix of them. */
export const rangeStyles: ClassBody = Object.fromEntries([
  ...styleProperties.flatMap(({ singular, plural, toPatch, fromStyle }) =>
    methodsFor(singular, plural, toPatch, fromStyle),
  ),
  ...methodsFor('TextStyle', 'TextStyles', styleOfText, textOfStyle),
]);
