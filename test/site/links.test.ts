import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../scripts/load/open-catalogue.ts';
import { buildPages } from '../../site/build-site.ts';
import { SITE_FACTS } from '../support/site.ts';

const { catalogue } = await openCatalogue('catalogue');
const guides = readdirSync('docs')
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ name: file.slice(0, -3), markdown: readFileSync(`docs/${file}`, 'utf8') }));
const pages = new Map(
  [...buildPages(catalogue, guides, SITE_FACTS)].map(({ path, content }) => [path, String(content)]),
);

interface Link {
  readonly from: string;
  readonly href: string;
}

const links: readonly Link[] = [...pages].flatMap(([from, html]) =>
  [...html.matchAll(/\s(?:href|src|data-[a-z]+)="([^"]*)"/g)].flatMap(([, href = '']): readonly Link[] =>
    /^(?:\.\.?\/|[a-z]+\/|#)/.test(href) ? [{ from, href: href.replaceAll('&amp;', '&') }] : [],
  ),
);

describe('the site of our own catalogue', () => {
  test('has a page for each type, each speciality, its old names, and each guide', () => {
    const count = (pattern: RegExp): number => [...pages.keys()].filter((path) => pattern.test(path)).length;
    expect(count(/^typer\/[^/]+\/[^/]+\/index\.html$/)).toBe(catalogue.types.length);
    expect(count(/^specialer\/[^/]+\/index\.html$/)).toBe(catalogue.specialities.length + 1);
    expect(count(/^specialer\/[^/]+\/gamle-navne\/index\.html$/)).toBe(catalogue.specialities.length);
    expect(count(/^(?:vejledninger\/[^/]+|tilgaengelighed)\/index\.html$/)).toBe(guides.length);
  });

  test('has no link that leads to nothing, and no place on a page that is not there', () => {
    const assets = new Set<string>(Object.values(SITE_FACTS.assets));
    const dead = links.filter(({ from, href }) => {
      const [path = '', anchor] = href.replace(/\?[^#]*/, '').split('#');
      const target = posix.join(posix.dirname(from), path);
      if (assets.has(target)) return false;
      const page = path === '' ? from : posix.join(target, 'index.html');
      const html = pages.get(page);
      return html === undefined || (anchor !== undefined && !html.includes(`id="${decodeURIComponent(anchor)}"`));
    });
    expect(dead).toEqual([]);
    expect(links.length).toBeGreaterThan(5000);
  });

  test('has no two places of one name on a page', () => {
    const doubled = [...pages].flatMap(([path, html]) => {
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}#${id}`);
    });
    expect(doubled).toEqual([]);
  });

  test('has no link from the root of a host, so that it may stand below any path', () => {
    for (const [path, html] of pages) expect(html, path).not.toMatch(/\s(?:href|src)="\//);
  });

  test('can be reached from the first page, every page of it', () => {
    const next = new Map<string, Set<string>>();
    for (const { from, href } of links) {
      const path = posix.join(posix.dirname(from), href.replace(/[?#].*/, ''), 'index.html');
      next.set(from, (next.get(from) ?? new Set()).add(path));
    }
    const seen = new Set(['index.html']);
    for (const page of seen) for (const path of next.get(page) ?? []) seen.add(path);
    expect([...pages.keys()].filter((path) => !seen.has(path))).toEqual(['404.html']);
  });
});
