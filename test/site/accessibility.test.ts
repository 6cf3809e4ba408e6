import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsing, DESKTOP, PHONE, serveSite, type WatchedPage } from '../support/browser.ts';
import { fromLegacyCatalogue } from '../support/legacy-catalogue.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One of each kind of page, and where it matters one more; with what is there once the page has all of its content. */
const PAGES: Readonly<Record<string, readonly [path: string, ready?: string]>> = {
  find: ['', 'select:enabled'],
  'the search with results': ['?q=kontrol', '[data-whole="true"]'],
  'the search with nothing found': ['?q=xqzwy', '[data-whole="true"]'],
  specialities: ['specialer/'],
  'a speciality': ['specialer/kardiologi/'],
  'old names': ['specialer/klinisk-genetik/gamle-navne/'],
  'old names of no speciality': ['specialer/uden-speciale/gamle-navne/'],
  'the common types': ['specialer/faelles/'],
  'a type': ['typer/kardiologi/ekkokardiografi/'],
  'a common type': ['typer/faelles/infusion/'],
  'a common type, from a speciality': ['typer/faelles/kontrol/#kardiologi'],
  'the form': ['foreslaa/?navn=Pacemakerkontrol', '.near li'],
  'the form for a change': ['foreslaa/?aendring=kardiologi%2Fekkokardiografi', '.standing button'],
  decisions: ['beslutninger/'],
  guides: ['vejledninger/'],
  'a guide': ['vejledninger/for-sekretaeren/'],
  guidelines: ['vejledninger/retningslinjer/'],
  accessibility: ['tilgaengelighed/'],
  'no page': ['404.html'],
};

const browsed = browsing(() => fromLegacyCatalogue(serveSite));

describe.each([
  ['light', DESKTOP],
  ['dark', PHONE],
] as const)('in the %s theme at %o', (colorScheme, viewport) => {
  let watched: WatchedPage;

  beforeAll(async () => {
    watched = await browsed.open({ colorScheme, viewport });
  });
  afterAll(() => watched?.context.close());

  test.each(Object.entries(PAGES))(
    '%s has no fault by WCAG 2.1 AA, and keeps its policy',
    async (_, [path, ready = 'h1']) => {
      const { page, faults } = watched;
      await page.goto(browsed.site.address + path, { waitUntil: 'load' });
      await page.locator(ready).first().waitFor({ state: 'attached' });
      await page.evaluate(AXE);
      const { violations, passes } = await page.evaluate(async (): Promise<AxeResults> => {
        const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
        return axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
          resultTypes: ['violations'],
        });
      });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
      expect(passes.length).toBeGreaterThan(5);
      // Nothing but wide tables is wider than the screen.
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      expect(faults.splice(0)).toEqual([]);
    },
  );
});

test('the policy of a page stops what does not come from the site', async () => {
  const { page, context, faults } = await browsed.open();
  await page.goto(browsed.site.address);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "overtaget"';
    document.head.append(script);
    document.body.setAttribute('style', 'display: none');
  });
  const fetched = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'hentet',
      () => 'stoppet',
    ),
  );
  expect(await page.title()).not.toBe('overtaget');
  expect(fetched).toBe('stoppet');
  expect(faults.join('\n')).toMatch(/script-src[\s\S]*connect-src/);
  await context.close();
});
