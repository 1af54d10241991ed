/** The fields of an expense that a column can hold. */
export const expenseFields = ['date', 'amount', 'reserve', 'currency', 'rate'] as const;
export type ExpenseField = (typeof expenseFields)[number];
