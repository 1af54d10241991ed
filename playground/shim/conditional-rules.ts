import { methodNames } from './api-lookup.ts';
import type { ClassBody, Method } from './handle.ts';
import { chain, EnumValue, Handle } from './handle.ts';
import type { StoredRule } from './records.ts';
import type { RangeReference, SheetReference } from './references.ts';
import { rangeHandle } from './references.ts';
import type { Script } from './script.ts';

/** A rule with the sheet that its ranges stand on; kept as its builder was told, not applied to the cells. */
interface RuleDraft {
  sheetId: string;
  ranges: StoredRule['ranges'];
  calls: StoredRule['calls'];
}

export function newRuleBuilder(): Handle<RuleDraft> {
  return new Handle('ConditionalFormatRuleBuilder', { sheetId: '', ranges: [], calls: [] });
}

const record = (method: string): [string, Method] => [
  method,
  (_script: Script, draft: RuleDraft, ...args: unknown[]) => {
    const plain = args.map((arg) => (arg instanceof EnumValue ? arg.name : arg));
    draft.calls = [...draft.calls, { method, args: plain }];
    return chain;
  },
];

const recorded = methodNames('ConditionalFormatRuleBuilder').filter(
  (method) => /^(set|when|with)/.test(method) && !method.includes('Object'),
);

const ranges = (_script: Script, draft: RuleDraft) =>
  draft.ranges.map((area) => rangeHandle(draft.sheetId, area));
const copy = (_script: Script, draft: RuleDraft) => new Handle('ConditionalFormatRuleBuilder', { ...draft });

export const ruleBuilder: ClassBody = {
  ...Object.fromEntries(recorded.map(record)),
  setRanges(_script: Script, draft: RuleDraft, list: readonly Handle<RangeReference>[]) {
    draft.sheetId = list[0]?.self.sheetId ?? '';
    draft.ranges = list.map(({ self: { row, column, rows, columns } }) => ({ row, column, rows, columns }));
    return chain;
  },
  getRanges: ranges,
  copy,
  build: (_script: Script, draft: RuleDraft) => new Handle('ConditionalFormatRule', { ...draft }),
};

export const rule: ClassBody = { getRanges: ranges, copy };

export const sheetRules: ClassBody = {
  getConditionalFormatRules: (script: Script, { id }: SheetReference) =>
    script.document
      .record(id)
      .rules.map((stored) => new Handle('ConditionalFormatRule', { sheetId: id, ...stored })),
  /** Replaces all rules of the sheet. */
  setConditionalFormatRules(script: Script, { id }: SheetReference, rules: readonly Handle<RuleDraft>[]) {
    script.document.update(id, { rules: rules.map(({ self: { ranges, calls } }) => ({ ranges, calls })) });
  },
  clearConditionalFormatRules(script: Script, { id }: SheetReference) {
    script.document.update(id, { rules: [] });
  },
};
