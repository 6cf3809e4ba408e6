import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Download, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { browsing, DESKTOP, PHONE, serveSite, type WatchedPage } from '../support/browser.ts';
import { ROOT, run } from '../support/run.ts';

const NAME = 'Kontrol af hjertepumpe';

const browsed = browsing(() => serveSite(join(ROOT, 'catalogue')));

/** Opens the form in a browser that knows nothing. What it does that it should not is told when the test ends. */
async function openForm(query = '', options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const watched = await browsed.open({ acceptDownloads: true, ...options });
  onTestFinished(() => watched.context.close());
  await watched.page.goto(`${browsed.site.address}foreslaa/${query}`);
  await watched.page.getByLabel('Navn', { exact: true }).waitFor();
  return watched;
}

/** Fills in all that must be filled in, with the mouse. */
async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Foreslået af').fill('Hjerteambulatoriet, Holbæk');
  await page.getByLabel('Speciale').selectOption('Kardiologi');
  await page.getByLabel('Navn', { exact: true }).fill(NAME);
  await page.getByLabel('Beskrivelse').fill('Kontrol af en indopereret hjertepumpe og dens batterier.');
  await page.getByRole('radio', { name: 'Opfølgning' }).check();
  await page.getByLabel('Navn til patienten').fill('Kontrol af din hjertepumpe');
  await page.getByRole('checkbox', { name: 'Fremmøde' }).check();
  await page.getByRole('checkbox', { name: 'Telefon' }).check();
  await page.getByRole('textbox', { name: 'Fremmøde' }).fill('Vi ser på din pumpe og taler om, hvordan det går.');
  await page.getByRole('textbox', { name: 'Telefon' }).fill('Vi ringer til dig og taler om, hvordan det går.');
  await page.getByLabel('Standardvarighed').selectOption('30 min');
  await page.getByRole('checkbox', { name: '45 min', exact: true }).check();
  await page.getByRole('combobox', { name: 'Personale' }).selectOption('Læge');
  await page.getByRole('combobox', { name: 'Personale' }).selectOption('Sygeplejerske');
  await page.getByRole('radio', { name: 'Én af dem er nok' }).check();
  await page.getByRole('radio', { name: 'Ingen' }).check();
  await page.getByLabel('Ønskes fra').fill('2027-03-01');
  await page
    .getByLabel('Hvorfor dur de eksisterende typer ikke?')
    .fill('Pumpen skal læses af, og det kan en Kontrol ikke rumme.');
  await page.getByLabel('Forventede bookinger om året').fill('120');
  await page
    .getByLabel('Afdelinger, der skal bruge typen')
    .fill('Hjerteambulatoriet, Holbæk\nHjerteambulatoriet, Slagelse');
  await page.getByRole('checkbox', { name: 'Forslaget indeholder ingen oplysninger' }).check();
}

/** The text of what a click gives the user as a file. */
async function downloaded(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return { name: (file as Download).suggestedFilename(), text: readFileSync(await (file as Download).path(), 'utf8') };
}

/** What `validate` says of our catalogue with a file in it. */
async function validated(path: string, text: string): Promise<{ code: number; stdout: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'besoegstyper-forslag-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(ROOT, 'catalogue'), join(folder, 'catalogue'), { recursive: true });
  writeFileSync(join(folder, 'catalogue', path), text);
  return run(folder, 'validate');
}

describe.each([
  ['desktop', DESKTOP],
  ['phone', PHONE],
] as const)('the form on a %s', (_, viewport) => {
  test('leads from a name to a file that validate accepts, with the letter for each mode on the way', async () => {
    const { page, faults } = await openForm('', { viewport });
    await fillIn(page);
    await page.getByText('Forslaget er udfyldt og kan sendes.').waitFor();
    const letters = page.locator('.letter');
    expect(await letters.allInnerTexts()).toEqual([
      expect.stringMatching(/^Fremmøde · 30 min\s+Kontrol af din hjertepumpe\s+Vi ser på din pumpe/),
      expect.stringMatching(/^Telefon · 30 min\s+Kontrol af din hjertepumpe\s+Vi ringer til dig/),
    ]);
    const { name, text } = await downloaded(page, 'Hent filen');
    expect(name).toBe('kontrol-af-hjertepumpe.yaml');
    expect(text).toContain('staff: [{anyOf: [laege, sygeplejerske]}]');
    const { code, stdout } = await validated('specialities/kardiologi/visit-types/kontrol-af-hjertepumpe.yaml', text);
    expect(stdout).not.toContain('kontrol-af-hjertepumpe');
    expect(code).toBe(0);
    expect(faults).toEqual([]);
  });
});

describe('with the keyboard alone', () => {
  /** Goes on with Tab until something is reached, as whoever has no mouse does. */
  async function tabTo(page: Page, isThere: string): Promise<void> {
    for (let steps = 0; steps < 200; steps += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(`((element) => ${isThere})(document.activeElement)`)) return;
    }
    throw new Error(`Tab never reached ${isThere}`);
  }

  test('the form is filled in and its file fetched', async () => {
    const { page, faults } = await openForm();
    const type = async (id: string, text: string): Promise<void> => {
      await tabTo(page, `element.id === '${id}'`);
      await page.keyboard.type(text);
    };
    const choose = async (id: string, ...keys: readonly string[]): Promise<void> => {
      await type(id, '');
      for (const key of keys) await page.keyboard.press(key);
    };
    await type('felt-department', 'Hjerteambulatoriet, Holbæk');
    await type('felt-speciality', 'Kard');
    await type('felt-name', NAME);
    await type('felt-description', 'Kontrol af en indopereret hjertepumpe.');
    await choose('felt-purpose-0', 'Space', 'ArrowRight');
    await type('felt-patient-name', 'Kontrol af din hjertepumpe');
    await choose('felt-modes-0', 'Space');
    await type('felt-patient-text-in-person', 'Vi ser på din pumpe og taler om, hvordan det går.');
    await type('felt-duration-default', '30');
    await type('felt-staff', 'Læge');
    await choose('felt-self-booking-0', 'Space');
    await tabTo(page, "element.id === 'felt-wanted-from'");
    await page.keyboard.type('03012027');
    await type('felt-why-not-existing', 'Pumpen skal læses af.');
    await type('felt-bookings-a-year', '120');
    await type('felt-departments', 'Hjerteambulatoriet, Holbæk');
    await choose('felt-no-patient-data-0', 'Space');
    await page.getByText('Forslaget er udfyldt og kan sendes.').waitFor();
    await tabTo(page, "element.textContent === 'Hent filen'");
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(readFileSync(await file.path(), 'utf8')).toMatch(/name: Kontrol af hjertepumpe\n[\s\S]*from: 2027-03-01/);
    expect(faults).toEqual([]);
  });
});

describe('the form', () => {
  test('shows what there is already while the name is typed, with why, and where the name says too much', async () => {
    const { page } = await openForm('?speciale=kardiologi');
    expect(await page.getByLabel('Speciale').inputValue()).toBe('kardiologi');
    await page.getByLabel('Navn', { exact: true }).pressSequentially('Pacemaker kontrol 30 min');
    await page.getByText('Den findes i forvejen. Kan I bruge den?').waitFor();
    const near = page.locator('.near');
    expect(await near.innerText()).toContain('Pacemakerkontrol kardiologi/pacemakerkontrol');
    expect(await near.innerText()).toContain('Det samme besøg: samme ord');
    const link = await near.getByRole('link', { name: 'Pacemakerkontrol' }).getAttribute('href');
    expect(link).toBe('../typer/kardiologi/pacemakerkontrol/');
    await page.locator('[data-field="name"] .ds-validation-message').first().waitFor();
    expect(await page.locator('[data-field="name"]').innerText()).toMatch(/30 min/);
  });

  test('says only when asked what is missing, all of it, and leads to each question', async () => {
    const { page } = await openForm();
    expect(await page.locator('.ds-validation-message').count()).toBe(0);
    await page.getByRole('button', { name: 'Vis, hvad der mangler' }).click();
    const summary = page.locator('.ds-error-summary');
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await summary.getByRole('link').count()).toBeGreaterThan(10);
    await summary.getByRole('link', { name: /^Beskrivelse/ }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('felt-description');
    expect(await page.getByRole('button', { name: 'Skriv en mail' }).count()).toBe(0);
  });

  test('keeps a draft when the page is loaded anew, and forgets it when told to', async () => {
    const { page } = await openForm();
    await page.getByLabel('Navn', { exact: true }).fill(NAME);
    await page.getByRole('combobox', { name: 'Personale' }).selectOption('Læge');
    await page.reload();
    await page.getByText('Det, du skrev sidst i denne browser, er hentet frem.').waitFor();
    expect(await page.getByLabel('Navn', { exact: true }).inputValue()).toBe(NAME);
    expect(await page.getByRole('list', { name: 'Valgt: Personale' }).innerText()).toContain('Læge');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Begynd forfra' }).click();
    expect(await page.getByLabel('Navn', { exact: true }).inputValue()).toBe('');
    await page.reload();
    expect(await page.getByLabel('Navn', { exact: true }).inputValue()).toBe('');
  });

  test('takes in again what it gave, as text and half done', async () => {
    const first = await openForm();
    await fillIn(first.page);
    await first.page.getByText('Forslaget er udfyldt og kan sendes.').waitFor();
    const whole = await downloaded(first.page, 'Hent som tekstfil');
    const file = await downloaded(first.page, 'Hent filen');
    await first.page.getByLabel('Beskrivelse').fill('');
    const half = await downloaded(first.page, 'Gem kladden som fil');

    const { page } = await openForm();
    // Asked whether what is written may be replaced.
    page.on('dialog', (dialog) => void dialog.accept());
    const takeIn = async ({ name, text }: { name: string; text: string }): Promise<void> => {
      await page
        .getByLabel('Hent en kladde ind')
        .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
      await page.getByText(`"${name}" er hentet ind.`).waitFor();
    };
    await takeIn(half);
    expect(await page.getByLabel('Beskrivelse').inputValue()).toBe('');
    expect(await page.getByLabel('Navn', { exact: true }).inputValue()).toBe(NAME);
    await takeIn(file);
    expect(await page.getByRole('textbox', { name: 'Telefon' }).inputValue()).toContain('Vi ringer til dig');
    expect(await page.getByLabel('Foreslået af').inputValue()).toBe('');
    await takeIn(whole);
    await page.getByText('Forslaget er udfyldt og kan sendes.').waitFor();
    expect((await downloaded(page, 'Hent som tekstfil')).text).toBe(whole.text);
    expect((await downloaded(page, 'Hent filen')).text).toBe(file.text);
    await page
      .getByLabel('Hent en kladde ind')
      .setInputFiles({ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from('hej') });
    await page.getByText('"x.txt" indeholder ingen af formularens overskrifter').waitFor();
    expect(await page.getByLabel('Navn', { exact: true }).inputValue()).toBe(NAME);
  });

  test('opens GitHub with the file in the address, or with the texts in its form, and a mail to the owners', async () => {
    const { page, context } = await openForm();
    await context.route('https://github.com/**', (route) => route.fulfill({ body: 'GitHub' }));
    await fillIn(page);
    const opened = async (button: string): Promise<URL> => {
      const [popup] = await Promise.all([
        context.waitForEvent('page'),
        page.getByRole('button', { name: button }).click(),
      ]);
      const url = new URL(popup.url());
      await popup.close();
      return url;
    };
    const file = await opened('Opret filen på GitHub');
    expect(file.pathname).toBe('/region/katalog/new/main/catalogue/specialities/kardiologi/visit-types');
    expect(file.searchParams.get('filename')).toBe('kontrol-af-hjertepumpe.yaml');
    expect(file.searchParams.get('value')).toContain(`name: ${NAME}\n`);
    const issue = await opened('Opret en sag (issue)');
    expect(issue.pathname).toBe('/region/katalog/issues/new');
    expect(issue.searchParams.get('template')).toBe('forslag.yml');
    expect(issue.searchParams.get('name')).toBe(NAME);
    expect(issue.searchParams.get('departments')).toBe('Hjerteambulatoriet, Holbæk\nHjerteambulatoriet, Slagelse');
    expect(await page.getByText('Det skal til:').innerText()).toContain('Ledende lægesekretærer i Kardiologi');
  });

  test('refuses anything like a CPR number: it is not kept, not shown again, and cannot be sent', async () => {
    const { page } = await openForm();
    await fillIn(page);
    await page.getByText('Forslaget er udfyldt og kan sendes.').waitFor();
    // Made up: a date that there is, and four digits of nobody.
    await page.getByLabel('Hvad svarede de?').fill('Ja, som ved 010203-0000.');
    await page.getByText('Her står noget, der ligner et CPR-nummer.').waitFor();
    expect(await page.getByRole('button', { name: 'Skriv en mail' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Gem kladden som fil' }).isDisabled()).toBe(true);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('0000');
  });

  test('sends nothing that has not been judged yet, however quick the hand is', async () => {
    const { page, context } = await openForm();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await fillIn(page);
    await page.getByText('Forslaget er udfyldt og kan sendes.').waitFor();
    await page.evaluate(async () => {
      const answers = document.querySelector<HTMLTextAreaElement>('#felt-heard-answers');
      const copy = [...document.querySelectorAll('button')].find((button) => button.textContent === 'Kopiér teksten');
      if (!answers || !copy) throw new Error('the form is another');
      answers.value = 'Ja, som ved 010203-0000.';
      answers.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 20));
      copy.click();
    });
    await page.getByText('Her står noget, der ligner et CPR-nummer.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain('0000');
  });

  test('works where the browser keeps nothing, and then takes no draft of another form in the place of this', async () => {
    const watched = await browsed.open({ acceptDownloads: true });
    onTestFinished(() => watched.context.close());
    const { page, faults } = watched;
    await page.addInitScript(() => {
      const refused = (): never => {
        throw new DOMException('denied', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get: refused });
    });
    await page.goto(`${browsed.site.address}foreslaa/`);
    await page.getByLabel('Navn', { exact: true }).fill(NAME);
    const text = '### Ændring af\n\nkardiologi/ekkokardiografi\n\n### Navn\n\nEkko\n';
    await page
      .getByLabel('Hent en kladde ind')
      .setInputFiles({ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page.getByText('"x.txt" hører til en anden formular').waitFor();
    expect(await page.getByLabel('Navn', { exact: true }).inputValue()).toBe(NAME);
    expect(page.url()).toBe(`${browsed.site.address}foreslaa/`);
    expect(faults).toEqual([]);
  });

  test('goes on at the question when its answer is taken away', async () => {
    const { page } = await openForm();
    await page.getByRole('combobox', { name: 'Personale' }).selectOption('Læge');
    await page.getByRole('combobox', { name: 'Personale' }).selectOption('Sygeplejerske');
    await page.getByRole('radio', { name: 'Én af dem er nok' }).check();
    await page.getByRole('button', { name: 'Fjern svaret' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('felt-staff-together');
    await page.getByRole('button', { name: 'Fjern Læge' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('felt-staff');
  });

  test('proposes a change of a type: what it does not ask about stays as it is', async () => {
    const { page, context } = await openForm('?aendring=kardiologi%2Fekkokardiografi');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await context.route('https://github.com/**', (route) => route.fulfill({ body: 'GitHub' }));
    expect(await page.getByLabel('Navn', { exact: true }).inputValue()).toBe('Ekkokardiografi');
    await page.getByRole('checkbox', { name: '75 min', exact: true }).check();
    await page.getByLabel('Foreslået af').fill('Hjerteambulatoriet, Holbæk');
    await page.getByLabel('Ønskes fra').fill('2027-03-01');
    await page.getByLabel('Hvad skal være anderledes, og hvorfor?').fill('Svære patienter tager længere tid.');
    await page.getByLabel('Forventede bookinger om året').fill('120');
    await page.getByLabel('Afdelinger, der skal bruge typen').fill('Hjerteambulatoriet, Holbæk');
    await page.getByRole('checkbox', { name: 'Forslaget indeholder ingen oplysninger' }).check();
    await page.getByText('Forslaget er udfyldt og kan sendes.').waitFor();
    const { text } = await downloaded(page, 'Hent filen');
    const before = readFileSync(
      join(ROOT, 'catalogue/specialities/kardiologi/visit-types/ekkokardiografi.yaml'),
      'utf8',
    );
    expect(text).toBe(before.replace('allowed: [30, 45, 60]', 'allowed: [30, 45, 60, 75]'));
    const [popup] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('button', { name: 'Ret filen på GitHub' }).click(),
    ]);
    expect(new URL(popup.url()).pathname).toBe(
      '/region/katalog/edit/main/catalogue/specialities/kardiologi/visit-types/ekkokardiografi.yaml',
    );
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  });

  test('says so when there is no such type to change', async () => {
    const { page } = await openForm('?aendring=kardiologi%2Ffindes-ikke');
    await page.getByText("Der er ingen type med id'et kardiologi/findes-ikke").waitFor();
  });

  test('loads less than 150 kB of scripts, packed as a host does', async () => {
    const { page, scripts, faults } = await openForm();
    await page.getByText('ting, der mangler eller skal rettes').waitFor();
    const { gzipSync } = await import('node:zlib');
    const size = [...scripts].reduce(
      (sum, path) => sum + gzipSync(readFileSync(join(browsed.site.folder, path))).length,
      0,
    );
    expect(scripts.size).toBeGreaterThanOrEqual(3);
    expect(size).toBeLessThan(150_000);
    expect(faults).toEqual([]);
  });
});
