import { readFileSync } from 'node:fs';
import { type Node, parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { buildSidebar } from '../../build.ts';

const page = readFileSync(new URL('../../dist/Sidebar.html', import.meta.url), 'utf8');
const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(page) ?? [];

/** The texts of all template literals in a script. */
function templates(code: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    else if (typeof value === 'object' && value !== null) {
      const node = value as Node & { value?: { raw?: string } };
      if (node.type === 'TemplateElement') found.push(node.value?.raw ?? '');
      for (const one of Object.values(node)) visit(one);
    }
  };
  visit(parse(code, { ecmaVersion: 2022, sourceType: 'script' }));
  return found;
}

describe('dist/Sidebar.html', () => {
  it('is built alike twice', async () => {
    expect(await buildSidebar()).toBe(await buildSidebar());
  });

  it('has nothing that Google’s HTML service misreads', () => {
    expect(page).not.toContain('<?');
    expect(page.match(/<\/?script/gi)).toEqual(['<script', '</script']);
    expect(page).not.toContain('<!--');
    expect(templates(script).length).toBeGreaterThan(50);
    expect(templates(script).filter((text) => text.includes('//'))).toEqual([]);
  });

  it('asks for nothing from elsewhere', () => {
    const addresses = new Set(page.match(/https?:\/\/[\w./-]+/g) ?? []);
    // Names of namespaces, which nothing loads.
    for (const name of [
      'http://www.w3.org/2000/svg',
      'http://www.w3.org/1999/xhtml',
      'http://www.w3.org/1998/Math/MathML',
    ])
      addresses.delete(name);
    expect([...addresses]).toEqual([]);
    expect(page).not.toMatch(/\b(src|href)=["']?(?!_top)[^"'\s>]*\.(js|css|png|svg)/);
    expect(page).not.toMatch(/@import|url\(/);
  });

  it('has at most 100 kB', () => {
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(100_000);
  });
});
