import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browsing, DESKTOP, PHONE, serveSite, type WatchedPage } from '../support/browser.ts';
import { fromLegacyCatalogue } from '../support/legacy-catalogue.ts';

const browsed = browsing(() => fromLegacyCatalogue(serveSite));

const whole = (page: Page): Promise<void> => page.locator('[data-whole="true"]').waitFor();

/** The front page with all that the address asks for. */
async function openFound(path: string, viewport = DESKTOP): Promise<WatchedPage> {
  const watched = await browsed.open({ viewport });
  await watched.page.goto(browsed.site.address + path);
  await whole(watched.page);
  return watched;
}

describe('an old name as it stands in SP', () => {
  test('comes first, says what takes its place, and leads there by Enter', async () => {
    const { page, context } = await openFound(`?q=${encodeURIComponent("FAM SKADE 15'*")}`);
    const first = page.locator('.hits > li').first();
    expect(await first.getByRole('heading').textContent()).toBe("FAM SKADE 15'*");
    expect(await first.textContent()).toContain('Gammelt navn i SP Forslag: Behandling af skade');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Behandling af skade/ }).waitFor();
    await context.close();
  });
});

describe('the facets', () => {
  const values = (page: Page, facet: string): Promise<string[]> =>
    page.locator(`#facet-${facet} option`).allTextContents();

  test('offer nothing that leaves nothing, but what is chosen stays to be taken off', async () => {
    const { page, context } = await openFound('?q=pacemakerkontrol&speciale=urologi');
    await page.locator('.results__status', { hasText: 'Ingen besøgstyper fundet' }).waitFor();
    expect(await page.getByLabel('Speciale').inputValue()).toBe('urologi');
    const specialities = await values(page, 'speciality');
    expect(specialities).toContain('Urologi (0)');
    expect(specialities.filter((text) => text.endsWith('(0)'))).toHaveLength(1);
    expect(specialities.some((text) => text.startsWith('Kardiologi ('))).toBe(true);
    expect(await values(page, 'mode')).toEqual(['Alle former']);
    await page.getByLabel('Speciale').selectOption('');
    await page.locator('.hits a').first().waitFor();
    expect((await values(page, 'speciality')).filter((text) => text.endsWith('(0)'))).toEqual([]);
    await context.close();
  });

  test('are folded on a phone, and say how many are chosen', async () => {
    const { page, context } = await openFound('?q=kontrol', PHONE);
    const speciality = page.getByLabel('Speciale');
    expect(await speciality.isVisible()).toBe(false);
    expect((await page.locator('.hits > li').first().boundingBox())?.y).toBeLessThan(PHONE.height / 2);
    await page.getByText('Afgræns', { exact: true }).click();
    await speciality.selectOption('kardiologi');
    await page.getByText('Afgræns (1 valgt)', { exact: true }).waitFor();
    expect(await speciality.isVisible()).toBe(true);
    await context.close();
  });

  test('are all there on a wide screen, and nothing folds them', async () => {
    const { page, context } = await openFound('?q=kontrol');
    expect(await page.getByLabel('Speciale').isVisible()).toBe(true);
    expect(await page.getByText('Afgræns', { exact: true }).isVisible()).toBe(false);
    await context.close();
  });
});

describe('whoever goes back from a type', () => {
  const scrolled = (page: Page): Promise<number> => page.evaluate(() => Math.round(window.scrollY));

  test.each([
    ['a desktop', DESKTOP],
    ['a phone', PHONE],
  ])('on %s is where they were, with all that they had asked to see', async (_, viewport) => {
    const { page, context } = await openFound('?q=kontrol', viewport);
    await page.locator('.hits + .more-button').click();
    const link = page.locator('.hit__name a').nth(32);
    await link.scrollIntoViewIfNeeded();
    const before = await scrolled(page);
    expect(before).toBeGreaterThan(1000);
    await link.click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goBack();
    await whole(page);
    await expect.poll(() => scrolled(page)).toBe(before);
    expect(await page.getByLabel(/Navn, forkortelse/).inputValue()).toBe('kontrol');
    expect(await link.isVisible()).toBe(true);
    await context.close();
  });

  test('and comes anew to the same search begins at its top, with a short list', async () => {
    const { page, context } = await openFound('?q=kontrol');
    await page.locator('.hits + .more-button').click();
    await page.locator('.hit__name a').nth(32).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goto(`${browsed.site.address}?q=kontrol`);
    await whole(page);
    expect(await scrolled(page)).toBe(0);
    expect(await page.locator('.hits > li').count()).toBe(20);
    await context.close();
  });
});

test('a screen reader is told how many are found once nobody writes, and only when it is another number', async () => {
  const { page, context } = await openFound('');
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    const status = document.querySelector('[role="status"]');
    const tell = (): void => void told.push(status?.textContent ?? '');
    if (status) new MutationObserver(tell).observe(status, { childList: true, characterData: true, subtree: true });
  });
  const told = (): Promise<string[]> => page.evaluate(() => (window as unknown as { told: string[] }).told);
  const field = page.getByLabel(/Navn, forkortelse/);
  await field.pressSequentially('ekkokardio', { delay: 150 });
  const seen = (await page.locator('.results__status').textContent()) ?? '';
  expect(seen).toMatch(/^\d+ besøgstyper$/);
  await expect.poll(told).toEqual([seen]);
  // One letter more finds the same ones.
  await field.pressSequentially('g');
  await page.locator('[data-asked="ekkokardiog"]').waitFor();
  await page.waitForTimeout(1300);
  expect(await page.locator('.results__status').textContent()).toBe(seen);
  expect(await told()).toEqual([seen]);
  await context.close();
});

describe('while what is found is still being put in order', () => {
  /** On a slow machine, which takes its time to learn what names mean; in a browser where what is moved loses the focus. */
  async function openSlowly(path: string): Promise<WatchedPage> {
    const watched = await browsed.open();
    await watched.page.addInitScript(() => Reflect.deleteProperty(Element.prototype, 'moveBefore'));
    await watched.context.route('**/assets/find-worker-*.js', async (route) => {
      const response = await route.fetch();
      const slow = 'const soon = self.setTimeout.bind(self); self.setTimeout = (done) => soon(done, 40);\n';
      await route.fulfill({ response, body: slow + (await response.text()) });
    });
    await watched.page.goto(browsed.site.address + path);
    return watched;
  }

  const hits = (page: Page) => page.locator('.hit__name a');

  /** The first twenty, in the order that they come to stand in. */
  async function inTheEnd(query: string): Promise<readonly string[]> {
    const { page, context } = await openFound(`?q=${query}`);
    const names = await hits(page).allTextContents();
    await context.close();
    return names;
  }

  test.each<[string, string, (name: string, last: readonly string[]) => boolean, (place: number) => boolean]>([
    ['goes to the top', 'kn%C3%A6', (name, last) => name === last[0], (place) => place === 0],
    ['is pushed out of the first twenty', 'ny', (name, last) => !last.includes(name), (place) => place >= 20],
  ])('a hit that %s keeps the focus', async (_, query, isOne, isThere) => {
    const last = await inTheEnd(query);
    const { page, context } = await openSlowly(`?q=${query}`);
    const links = hits(page);
    await links.first().waitFor();
    const names = await links.allTextContents();
    const from = names.findIndex((name) => isOne(name, last));
    // Where the words of the catalogue have come to put it there at once, another query is needed.
    expect(from).toBeGreaterThan(0);
    const name = names[from] ?? '';
    await links.nth(from).focus();
    expect(await page.locator('[data-whole]').getAttribute('data-whole')).toBe('false');
    await whole(page);
    expect((await links.allTextContents()).indexOf(name)).toSatisfy(isThere);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    await context.close();
  });
});
