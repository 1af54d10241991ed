import { expect, it } from 'vitest';
import { arrows } from '../../build/arrows.ts';

/** What a bundle with this inside says, before and after, and which functions it still has. */
function both(inside: string) {
  const bundle = `"use strict";\nvar Own = (() => {\n${inside}\n})();`;
  const said = (code: string) => {
    const given: unknown[] = [];
    new Function('say', code)((value: unknown) => given.push(value));
    return given;
  };
  const short = arrows(bundle);
  return { before: said(bundle), after: said(short), left: short.match(/function\*? (\w+)/g) ?? [] };
}

it.each([
  ['asked before it stands there', 'say(f(2)); function f(x) { return x + 1; }'],
  [
    'used by a constant and by another',
    'var a = f(1); say(a); function f(x) { return g(x); } function g(x = 5) { return x; }',
  ],
  [
    'with parameters of every kind',
    'say(f({ a: 1 }, 2, 3)); function f({ a, b = 4 }, ...rest) { return [a, b, rest]; }',
  ],
  ['that calls itself', 'say(f(3)); function f(n) { return n > 0 ? [f(n - 1)] : []; }'],
  ['that gives an object, or nothing', 'say([f(), g()]); function f() { return {}; } function g() {}'],
  ['given another value', 'say(f()); f = () => 2; say(f()); function f() { return 1; }'],
  [
    'with a function of its own that says this',
    'say(f()); function f() { return { a: 1, b() { return this.a; } }.b(); }',
  ],
])('a function %s does the same as an arrow', (_, inside) => {
  const { before, after, left } = both(inside);
  expect(after).toEqual(before);
  expect(left).toEqual([]);
});

it.each([
  ['says this', 'say(f.call({ a: 1 })); function f() { return this.a; }'],
  ['says this in an arrow', 'say(f.call({ a: 1 })); function f() { return (() => this.a)(); }'],
  ['says arguments', 'say(f(1, 2)); function f() { return arguments.length; }'],
  ['yields', 'say([...f()]); function* f() { yield 1; }'],
  ['makes something', 'say(new f() instanceof f); function f() {}'],
  ['is the base of a class', 'class A extends f {} say(new A() instanceof A); function f() {}'],
])('a function that %s stays one', (_, inside) => {
  const { before, after, left } = both(inside);
  expect(after).toEqual(before);
  expect(left).toHaveLength(1);
});
