/**
 * Is a sum of money above 0? One that cancels out but for the last bits is 0: nothing is divided by it.
 *
 * @example
 * isAboveZero(0.1 + 0.2 - 0.3) //=> false
 */
export const isAboveZero = (sum: number): boolean => sum > 1e-9;
