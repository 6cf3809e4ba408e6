import { pathToFileURL } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browsing, DESKTOP, PHONE, serveSite } from '../support/browser.ts';
import { fromLegacyCatalogue } from '../support/legacy-catalogue.ts';

const browsed = browsing(() => fromLegacyCatalogue(serveSite));

const OLD_NAMES = 'specialer/kardiologi/gamle-navne/';

/** What a screen reader is told that a page is made of: how many of each role. */
async function roles(page: Page): Promise<Readonly<Record<string, number>>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const counts: Record<string, number> = {};
  for (const { ignored, role } of nodes) if (!ignored && role) counts[role.value] = (counts[role.value] ?? 0) + 1;
  return counts;
}

const TABLES = ['specialer/kardiologi/', 'specialer/faelles/', 'typer/kardiologi/ekkokardiografi/', OLD_NAMES];

describe.each([...TABLES, 'typer/faelles/kontrol/', 'vejledninger/mandat/'])('the tables of %s', (path) => {
  test('are cards on a phone, where nothing scrolls sideways and each value has its heading, without scripts', async () => {
    const { page, context } = await browsed.open({ viewport: PHONE, javaScriptEnabled: true });
    await context.route('**/*.js', (route) => route.abort());
    await page.goto(browsed.site.address + path);
    const found = await page.evaluate(() => ({
      wide: [...document.querySelectorAll('.table-scroll')].filter((one) => one.scrollWidth > one.clientWidth).length,
      unnamed: [...document.querySelectorAll('.row-table td')].filter((cell) => {
        const heads = cell.closest('table')?.querySelectorAll('thead th');
        const column = heads?.[(cell as HTMLTableCellElement).cellIndex]?.textContent;
        return !getComputedStyle(cell, '::before').content.startsWith(`"${column}"`);
      }).length,
      cells: document.querySelectorAll('.row-table td').length,
    }));
    expect(found).toMatchObject({ wide: 0, unnamed: 0 });
    expect(found.cells).toBeGreaterThan(0);
    await context.close();
  });

  test('are the same tables to whoever listens, on a phone and on a desktop', async () => {
    const [phone, desktop] = await Promise.all(
      [PHONE, DESKTOP].map(async (viewport) => {
        const { page, context } = await browsed.open({ viewport });
        await page.goto(browsed.site.address + path);
        const { table, row, columnheader, rowheader, cell } = await roles(page);
        await context.close();
        return { table, row, columnheader, rowheader, cell };
      }),
    );
    expect(phone).toEqual(desktop);
    expect(phone?.columnheader).toBeGreaterThan(1);
    expect(phone?.cell).toBeGreaterThan(1);
  });
});

test('the headings in cards are not read out before each value', async () => {
  const { page, context } = await browsed.open({ viewport: PHONE });
  await page.goto(`${browsed.site.address}typer/kardiologi/ekkokardiografi/`);
  const session = await context.newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const names = nodes.filter(({ role }) => role?.value === 'cell').map(({ name }) => name?.value);
  expect(names).toContain('Ekkosonograf eller læge');
  await context.close();
});

describe('from old names to new ones', () => {
  test('one gets in by letter, without scripts', async () => {
    const { page, context } = await browsed.open({ viewport: PHONE, javaScriptEnabled: false });
    await page.goto(browsed.site.address + OLD_NAMES);
    for (const [label, letter, anchor] of [
      ['Gamle typer efter bogstav', 'H', 'h'],
      ['Ord efter bogstav', '0–9', 'ord-tal'],
    ] as const) {
      await page.getByLabel(label).getByRole('link', { name: letter, exact: true }).click();
      const target = page.locator(`#${anchor}`);
      expect(await target.textContent()).toMatch(new RegExp(`^${letter}`));
      expect((await target.boundingBox())?.y).toBeLessThan(PHONE.height / 2);
    }
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    await context.close();
  });

  test('letters stand in Danish order, digits first', async () => {
    const { page, context } = await browsed.open();
    await page.goto(browsed.site.address + OLD_NAMES);
    const letters = (await page.getByLabel('Ord efter bogstav').getByRole('link').allTextContents()).join('');
    expect(letters).toMatch(/^0–9A[B-Z]*Æ?Ø?Å?$/);
    expect([...letters.slice(3)].sort((a, b) => a.localeCompare(b, 'da')).join('')).toBe(letters.slice(3));
    await context.close();
  });

  test('lines are narrowed while one types, told of when it is done, and come back', async () => {
    const { page, faults, context } = await browsed.open();
    await page.goto(browsed.site.address + OLD_NAMES);
    const field = page.getByLabel('Skriv noget af det gamle eller det nye navn');
    const status = page.getByRole('status');
    const lines = page.locator('tbody tr:not(.row-title), .word-list > div');
    const all = await lines.count();
    expect(await status.textContent()).toBe('');
    await field.pressSequentially('HJERTE rehab');
    await page.getByText(new RegExp(`^\\d+ af ${all} linjer vises\\.$`)).waitFor();
    const shown = lines.filter({ visible: true });
    for (const line of await shown.allTextContents())
      expect(line.toLowerCase()).toMatch(/hjerte[\s\S]*rehab|rehab[\s\S]*hjerte/);
    expect(await status.textContent()).toBe(`${await shown.count()} af ${all} linjer vises.`);
    expect(await page.locator('.letter-index').filter({ visible: true }).count()).toBe(0);
    // No letter stands above nothing.
    expect(await page.locator('.row-title, .word-letter').filter({ visible: true }).count()).toBeLessThanOrEqual(
      await shown.count(),
    );
    // What the page itself says of a line is no name.
    await field.fill('intet forslag');
    await page.getByText('Ingen linjer passer. Prøv med færre bogstaver.').waitFor();
    await field.fill('ekko');
    await page.getByText(/^\d+ af /).waitFor();
    await field.fill('xqzwy');
    await page.getByText('Ingen linjer passer. Prøv med færre bogstaver.').waitFor();
    await field.fill('');
    await page.getByText(`Alle ${all} linjer vises.`).waitFor();
    expect(await shown.count()).toBe(all);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('æ, ø and å may be written as one has them, and what was typed holds after going back', async () => {
    const { page, context } = await browsed.open();
    await page.goto(browsed.site.address + OLD_NAMES);
    await page.getByRole('searchbox').fill('blodproeve');
    await page.getByText(/linjer vises/).waitFor();
    const shown = page.locator('.word-list > div').filter({ visible: true });
    expect(await shown.first().textContent()).toMatch(/blodprøve/i);
    await shown.first().getByRole('link').click();
    await page.waitForURL('**/typer/**');
    await page.goBack();
    await page.locator('[data-narrow]:visible').waitFor();
    const all = await page.locator('.word-list > div').count();
    await expect.poll(() => shown.count()).toBeLessThan(all);
    expect(await page.getByRole('searchbox').inputValue()).toBe('blodproeve');
    await context.close();
  });

  test('it narrows where the page is opened as a file, too', async () => {
    const { page, context } = await browsed.open();
    await page.goto(pathToFileURL(`${browsed.site.folder}/${OLD_NAMES}index.html`).href);
    await page.getByRole('searchbox').fill('vippeleje');
    await page.getByText(/^\d+ af \d+ linjer vises\.$/).waitFor();
    await context.close();
  });
});

describe('an address that is none', () => {
  test.each(['vaek/', 'typer/kardiologi/', 'typer/a/b/c/d.html'])('%s looks like a page of the site', async (path) => {
    const { page, faults, context } = await browsed.open();
    const look = (): Promise<unknown> =>
      page.evaluate(() =>
        ['body', '.site-header__inner', 'main', 'h1', '.lead'].map((part) => {
          const { fontFamily, fontSize, lineHeight, color, backgroundColor, maxWidth } = getComputedStyle(
            document.querySelector(part) as Element,
          );
          return { fontFamily, fontSize, lineHeight, color, backgroundColor, maxWidth };
        }),
      );
    await page.goto(`${browsed.site.address}specialer/`);
    const usual = await look();
    expect((await page.goto(browsed.site.address + path))?.status()).toBe(404);
    expect(await look()).toEqual(usual);
    // The answer itself is the only one that was not found, and the policy stopped nothing.
    expect(faults).toEqual([expect.stringContaining('404')]);
    await context.close();
  });

  test('of a type that is gone leads to the first page', async () => {
    const { page, context } = await browsed.open();
    await page.goto(`${browsed.site.address}typer/kardiologi/vaek/`);
    await page.getByRole('link', { name: 'Søg efter typen på forsiden' }).click();
    expect(page.url()).toBe(browsed.site.address);
    await context.close();
  });

  test.each([
    ['vaek/', true],
    ['typer/kardiologi/vaek/', false],
  ])('%s has no link where nobody knows the way (scripts: %s)', async (path, javaScriptEnabled) => {
    const { page, context } = await browsed.open({ javaScriptEnabled });
    await page.goto(browsed.site.address + path);
    expect(await page.getByRole('link').count()).toBe(0);
    expect(await page.getByText('Gå tilbage, og søg efter typen.').isVisible()).toBe(true);
    await context.close();
  });
});

test.each([
  ['a desktop', DESKTOP],
  ['a phone', PHONE],
])('from a speciality to a common type one sees what it has agreed, and goes back, on %s', async (_, viewport) => {
  const { page, context } = await browsed.open({ viewport });
  await page.goto(`${browsed.site.address}specialer/urologi/`);
  await page.getByRole('link', { name: 'Kontrol', exact: true }).click();
  const row = page.locator('tr:target');
  expect(await row.getByRole('rowheader').textContent()).toBe('Urologi');
  expect(await row.isVisible()).toBe(true);
  expect((await row.boundingBox())?.y).toBeLessThan(viewport.height);
  expect(await row.locator('th').evaluate((th) => getComputedStyle(th, '::after').content)).toContain(
    'Du kom fra dette speciale',
  );
  await row.getByRole('link', { name: 'Urologi' }).click();
  expect(await page.locator('tr:target th').textContent()).toContain('Kontrol');
  await context.close();
});

describe('on paper', () => {
  test.each([
    ['endokrinologi', 2],
    ['geriatri', 2],
    ['oftalmologi', 2],
  ])('the list of %s takes no more than %i sheets', async (slug, most) => {
    const { page, context } = await browsed.open();
    await page.goto(`${browsed.site.address}specialer/${slug}/`);
    const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g);
    expect(sheets?.length).toBe(most);
    await context.close();
  });

  test('is a table, whose rows are not split and whose sections are, without what only screens need', async () => {
    const { page, context } = await browsed.open({ viewport: PHONE });
    await page.goto(browsed.site.address + OLD_NAMES);
    await page.emulateMedia({ media: 'print' });
    const style = (selector: string, property: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((part, name) => getComputedStyle(part).getPropertyValue(name), property);
    expect(await style('.row-table td', 'display')).toBe('table-cell');
    expect(await style('.row-table tbody tr:not(.row-title)', 'break-inside')).toBe('avoid');
    expect(await style('.row-title', 'break-after')).toBe('avoid');
    expect(await style('.row-table', 'break-inside')).toBe('auto');
    expect(await style('.section', 'break-inside')).toBe('auto');
    expect(await page.locator('.letter-index, .narrow').filter({ visible: true }).count()).toBe(0);
    await context.close();
  });
});
