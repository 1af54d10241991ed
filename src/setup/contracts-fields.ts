/** The fields of a contract that a column can hold. */
export const contractFields = ['customer', 'start', 'end'] as const;
export type ContractField = (typeof contractFields)[number];
