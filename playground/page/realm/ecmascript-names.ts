/** The globals of ECMAScript: everything else that a window has is hidden from scripts. */
export const ecmaScriptNames: ReadonlySet<string> = new Set(
  `globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI
  encodeURIComponent escape unescape AggregateError Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean
  DataView Date Error EvalError FinalizationRegistry Float32Array Float64Array Function Int8Array Int16Array
  Int32Array Iterator Map Number Object Promise Proxy RangeError ReferenceError RegExp Set String Symbol SyntaxError
  TypeError Uint8Array Uint8ClampedArray Uint16Array Uint32Array URIError WeakMap WeakRef WeakSet Atomics JSON Math
  Reflect Intl WebAssembly`.split(/\s+/),
);
