import type { Border, StylePatch } from '../engine/engine.ts';
import { readColor } from './color.ts';
import type { EnumValue } from './handle.ts';
import { chain } from './handle.ts';
import type { RangeReference } from './references.ts';
import type { Script } from './script.ts';

type Choice = boolean | null;

/** `true` draws an edge, `false` takes it away, `null` leaves it. */
function setBorder(
  script: Script,
  range: RangeReference,
  top: Choice,
  left: Choice,
  bottom: Choice,
  right: Choice,
  vertical: Choice,
  horizontal: Choice,
  color: string | null = null,
  style: EnumValue | null = null,
): typeof chain {
  const border: Border = {
    color: color === null ? '#000000' : readColor(color),
    weight: style?.name === 'SOLID_THICK' ? 3 : style?.name === 'SOLID_MEDIUM' ? 2 : 1,
  };
  const edge = (choice: Choice) => (choice === null ? undefined : choice ? border : null);
  const patches = Array.from({ length: range.rows }, (_, i) =>
    Array.from({ length: range.columns }, (_, j) => {
      const edges = {
        borderTop: edge(i === 0 ? top : horizontal),
        borderBottom: edge(i === range.rows - 1 ? bottom : horizontal),
        borderLeft: edge(j === 0 ? left : vertical),
        borderRight: edge(j === range.columns - 1 ? right : vertical),
      };
      return Object.fromEntries(
        Object.entries(edges).filter(([, drawn]) => drawn !== undefined),
      ) as StylePatch;
    }),
  );
  script.document.sheet(range.sheetId).setStyles(range.row, range.column, patches);
  return chain;
}

export const rangeBorders = { setBorder };
