import { expect, it } from 'vitest';
import { propertyPieces } from '../../src/sheets/property-pieces.ts';

it('a text is cut into pieces of at most 9 kB, and never inside a character', () => {
  for (const text of [`a${'🎯'.repeat(4000)}`, '🎯'.repeat(4000), 'Этап ▲ '.repeat(2000)]) {
    const pieces = propertyPieces(text);
    expect(pieces.join('')).toBe(text);
    for (const piece of pieces) {
      expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(9_000);
      expect(Buffer.from(piece, 'utf8').toString('utf8')).toBe(piece);
    }
  }
  expect(propertyPieces('')).toEqual([]);
});
