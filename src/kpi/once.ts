/**
 * Work that is done when its result is first asked for, and then never again.
 *
 * @example
 * once(() => 2 + 2)() //=> 4
 */
export function once<Result>(work: () => Result): () => Result {
  let done: { readonly result: Result } | undefined;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}
