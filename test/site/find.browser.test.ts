import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browsing, DESKTOP, PHONE, serveSite, type WatchedPage } from '../support/browser.ts';
import { fromLegacyCatalogue } from '../support/legacy-catalogue.ts';

const browsed = browsing(() => fromLegacyCatalogue(serveSite));

/** The front page, once everything is there that is looked through. */
async function openSearch(path = '', viewport = DESKTOP): Promise<WatchedPage> {
  const watched = await browsed.open({ viewport });
  await watched.page.goto(browsed.site.address + path);
  // What only the meaning of names finds is found last.
  await watched.page.locator('select:enabled').first().waitFor({ state: 'attached' });
  return watched;
}

const names = (page: Page): Promise<string[]> => page.locator('.hit__name a').allTextContents();

/** How many are found, as it is seen. */
const counted = (page: Page, text: string): Locator =>
  page.locator('.results__status', { hasText: new RegExp(`^${text}$`) });

async function firstIs(page: Page, name: string): Promise<void> {
  await page.locator('.hits > li:first-child a', { hasText: new RegExp(`^${name}$`) }).waitFor();
}

describe.each([
  ['a desktop', DESKTOP],
  ['a phone', PHONE],
])('on %s', (_, viewport) => {
  test('types are found while typing, and gone back to from a page', async () => {
    const { page, faults, context } = await openSearch('', viewport);
    await page.getByLabel(/Navn, forkortelse/).pressSequentially('ekk');
    await firstIs(page, 'Ekkokardiografi');
    expect(await page.locator('.results__status').textContent()).toMatch(/^\d+ besøgstyper$/);
    await page.getByRole('link', { name: 'Ekkokardiografi', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: /^Ekkokardiografi/ }).waitFor();
    expect(page.url()).toContain('/typer/kardiologi/ekkokardiografi/');
    await page.goBack();
    await firstIs(page, 'Ekkokardiografi');
    expect(await page.getByLabel(/Navn, forkortelse/).inputValue()).toBe('ekk');
    expect(faults).toEqual([]);
    await context.close();
  });

  test('what is copied from SP leads to the type, and says how it was read', async () => {
    const { page, faults, context } = await openSearch('', viewport);
    await page.getByLabel(/Navn, forkortelse/).fill('KAR SLA KTR SPL 30 MIN*');
    await firstIs(page, 'Kontrol');
    await page.getByText('Læst som: ktr = kontrol').first().waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});

test('everything can be done from the keyboard', async () => {
  const { page, context } = await openSearch();
  // The field has the focus as soon as the page can be written to; hits are final when all has been read.
  await page.locator('#soeg:focus').waitFor();
  await page.keyboard.type('nakkefold');
  await page.locator('[data-asked="nakkefold"][data-whole="true"]').waitFor();
  await firstIs(page, 'Nakkefoldsskanning');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Nakkefoldsskanning');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /^Nakkefoldsskanning/ }).waitFor();
  await context.close();
});

test('arrows go from the field through the hits and back, and Escape at once', async () => {
  const { page, context } = await openSearch();
  await page.getByLabel(/Navn, forkortelse/).fill('kontrol');
  await firstIs(page, 'Kontrol');
  const focused = (): Promise<string | undefined> =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || undefined);
  const [first, second] = await names(page);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(first);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(second);
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe(first);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('soeg');
  await context.close();
});

describe('the facets', () => {
  test('narrow to as many as they say, stay in the address, and are taken off again', async () => {
    const { page, context } = await openSearch();
    await page.getByLabel(/Navn, forkortelse/).fill('kontrol');
    await page.locator('.results[data-asked="kontrol"][data-whole="true"]').waitFor();
    const option = page.locator('#facet-speciality option[value="kardiologi"]', { hasText: /\([1-9]/ });
    await option.waitFor({ state: 'attached' });
    const count = /\((\d+)\)/.exec((await option.textContent()) ?? '')?.[1];
    await page.getByLabel('Speciale').selectOption('kardiologi');
    await counted(page, `${count} besøgstyper`).waitFor();
    expect(await names(page)).toHaveLength(Number(count));
    await page.locator('.hits > li:first-child', { hasText: '30 min (også 20 og 45)' }).waitFor();
    await page.waitForURL('**/?q=kontrol&speciale=kardiologi');
    await page.reload();
    await counted(page, `${count} besøgstyper`).waitFor();
    expect(await page.getByLabel('Speciale').inputValue()).toBe('kardiologi');
    await page.getByRole('button', { name: 'Fjern afgrænsning' }).click();
    await page.waitForURL('**/?q=kontrol');
    await context.close();
  });

  test('alone give all that is left, by name, and the rest goes on at its first', async () => {
    const { page, context } = await openSearch('?speciale=kardiologi');
    await firstIs(page, 'Aflæsning af loop recorder');
    expect(await names(page)).toHaveLength(20);
    await page.getByRole('button', { name: /^Vis \d+ mere$/ }).click();
    const all = await names(page);
    expect(all.length).toBeGreaterThan(20);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(all[20]);
    await context.close();
  });

  test('that nobody knows are left out', async () => {
    const { page, context } = await openSearch('?q=ekko&speciale=trylleri&form=telepati');
    await firstIs(page, 'Ekkokardiografi');
    await page.waitForURL('**/?q=ekko');
    await context.close();
  });
});

test('old names stand below with what is proposed, and name nobody', async () => {
  const { page, context } = await openSearch();
  await page.getByLabel(/Navn, forkortelse/).fill('subakut dr hansen');
  const old = page.getByRole('region', { name: 'Navne i SP i dag' });
  await old.getByText('••••••').first().waitFor();
  await old.getByText('Forslag:').first().waitFor();
  expect(await page.locator('.results').textContent()).not.toMatch(/hansen/i);
  await context.close();
});

test('where nothing is found, a new type may be proposed by that name', async () => {
  const { page, context } = await openSearch('?speciale=kardiologi');
  await page.getByLabel(/Navn, forkortelse/).fill('xqzwy');
  await counted(page, 'Ingen besøgstyper fundet').waitFor();
  const link = page.getByRole('link', { name: 'foreslå en ny besøgstype' });
  expect(await link.getAttribute('href')).toMatch(/foreslaa\/\?speciale=kardiologi&navn=xqzwy$/);
  await context.close();
});

test('a page that cannot fetch the names says so, and what to do', async () => {
  const { page, context } = await browsed.open();
  await context.route('**/data/search-*.json', (route) => route.fulfill({ status: 503 }));
  await page.goto(browsed.site.address);
  await page.getByRole('alert').getByText('Søgningen kan ikke hentes lige nu.').waitFor();
  await context.close();
});

test('a page that cannot fetch the search itself says so too', async () => {
  const { page, context } = await browsed.open();
  await context.route('**/assets/find-worker-*.js', (route) => route.fulfill({ status: 404 }));
  await page.goto(browsed.site.address);
  await page.getByRole('alert').getByText('Søgningen kan ikke hentes lige nu.').waitFor({ timeout: 5000 });
  await context.close();
});

test('what is written while the page gets ready stays, however slow the machine is', async () => {
  const { page, context } = await browsed.open();
  // A slow machine draws seldom: what waits for the next picture waits for long.
  await page.addInitScript(() => {
    const soon = window.setTimeout.bind(window);
    window.requestAnimationFrame = () => 0;
    window.setTimeout = ((done: () => void, delay = 0) => soon(done, delay + 1000)) as typeof window.setTimeout;
  });
  await page.goto(browsed.site.address);
  const field = page.getByLabel(/Navn, forkortelse/);
  await field.pressSequentially('ekko');
  await page.waitForURL('**/?q=*');
  expect(await field.inputValue()).toBe('ekko');
  await context.close();
});

test('what is pasted by mistake and may be a CPR number stays out of the address', async () => {
  const { page, context } = await openSearch();
  await page.getByLabel(/Navn, forkortelse/).fill('kontrol 010203-0000');
  await counted(page, 'Ingen besøgstyper fundet').waitFor();
  const link = page.getByRole('link', { name: 'foreslå en ny besøgstype' });
  await page.getByLabel(/Navn, forkortelse/).blur();
  expect(await link.getAttribute('href')).not.toContain('0000');
  expect(page.url()).not.toContain('0000');
  await context.close();
});

test('whoever takes the narrowing off goes on in the field', async () => {
  const { page, context } = await openSearch('?q=kontrol&speciale=kardiologi');
  await page.getByRole('button', { name: 'Fjern afgrænsning' }).click();
  await page.waitForURL('**/?q=kontrol');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('soeg');
  await context.close();
});

test('the scripts of the front page, its search too, are under 60 kB', async () => {
  const { scripts, context } = await openSearch('?q=ekko');
  const size = [...scripts].reduce(
    (sum, path) => sum + gzipSync(readFileSync(join(browsed.site.folder, path))).length,
    0,
  );
  expect(scripts.size).toBeGreaterThan(2);
  expect(size).toBeLessThan(60_000);
  await context.close();
});
