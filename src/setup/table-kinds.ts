import { type FigureKind, figureKinds } from './figure-tables.ts';

/** The tables that a set-up knows; each may be kept in several sheets. */
export const tableKinds: readonly TableKind[] = ['deals', ...figureKinds];
export type TableKind = 'deals' | FigureKind;
