import { describe, expect, test } from 'vitest';
import { common, commonType, ECHO, KONTROL, SPECIALITY, speciality, visitType } from '../support/fixture.ts';
import { legacyRows } from '../support/legacy.ts';
import { pagesWith, readable, SITE_FACTS } from '../support/site.ts';
import { LEAF, TREE, tree } from '../support/tree.ts';

const ECHO_PAGE = 'typer/kardiologi/ekkokardiografi/index.html';
const KONTROL_PAGE = 'typer/faelles/kontrol/index.html';
const DRAFT = 'UDKAST – må ikke bruges til booking';

const DECISION = 'decisions/2026-05-01-ekko.yaml';
const MINUTES = `date: 2026-05-01
title: Sættet for kardiologi
present: [Formanden]
heard: [{who: Afdelingsledelsen, answer: Enig}]
about: [kardiologi, kardiologi/ekkokardiografi]
outcome: approved
reason: Alle afdelinger kan bruge det.
`;

/** Cardiology and the common types approved, as of 1 November 2026. */
const APPROVED = {
  [DECISION]: MINUTES,
  [SPECIALITY]: speciality('approval: {status: approved, on: 2026-05-01, decision: 2026-05-01-ekko}'),
  'common/common.yaml': common('approval: {status: approved, on: 2026-05-01, decision: 2026-05-01-ekko}'),
};

const UROLOGY = 'specialities/urologi/speciality.yaml';
const OTHER = speciality('id: urologi', 'name: Urologi', "snomed: '394612005'");

describe("a type's page", () => {
  test('tells what is booked, what the patient sees, what it is called, and its codes', async () => {
    const page = readable((await pagesWith()).get(ECHO_PAGE));
    expect(page).toContain('Ekkokardiografi EKKO');
    expect(page).toContain('Ultralyd af hjertets pumpefunktion og klapper.');
    expect(page).toContain('Fremmøde\n45 min (også 30 og 60)\nLæge\nEkkolaboratorium, Ultralydsapparat\n');
    expect(page).toContain('Ultralydsundersøgelse af hjertet\nIngen tekst endnu.');
    expect(page).toContain('TTE');
    expect(page).toContain('UXUC80');
    expect(page).toContain('(ikke bekræftet)');
  });

  test('says in a draft that it must not be booked, and that it is not in SP', async () => {
    const page = readable((await pagesWith()).get(ECHO_PAGE));
    expect(page).toContain(DRAFT);
    expect(page).toContain('Er ikke i SP endnu. Indtil da: book, som I plejer.');
  });

  test('says of an approved type that it is in use, with its record, and has no banner', async () => {
    const pages = await pagesWith({ ...APPROVED, [ECHO]: visitType("spId: '4711'") });
    const page = readable(pages.get(ECHO_PAGE));
    expect(page).toContain('I brug i SP, record 4711.');
    expect(page).not.toContain(DRAFT);
    expect(page).toContain('1. maj 2026: Sættet for kardiologi');
    expect(pages.get(ECHO_PAGE)).toContain('href="../../../beslutninger/#2026-05-01-ekko"');
  });

  test('says from when a planned type is in SP, and which old types to book until then', async () => {
    const legacy = legacyRows([
      { name: 'EKKO 30', target: 'kardiologi/ekkokardiografi', length: '30', status: 'accepted' },
      { name: 'EKKO 45', target: 'kardiologi/ekkokardiografi', length: '45', status: 'draft' },
    ]);
    const pages = await pagesWith({ ...APPROVED, [ECHO]: visitType('lifecycle: {from: 2027-03-01}'), ...legacy });
    const page = readable(pages.get(ECHO_PAGE));
    expect(page).toContain('I SP fra 1. marts 2027. Indtil da: book »EKKO 30«.');
    expect(page).toContain('EKKO 30\nKardiologi\n30 min\nJa');
    expect(page).toContain('EKKO 45\nKardiologi\n45 min\nNej, et forslag');
  });

  test('says of a closed and of a retired type what to use instead', async () => {
    const dated = async (line: string): Promise<string> =>
      readable((await pagesWith({ ...APPROVED, [ECHO]: visitType(line) })).get(ECHO_PAGE));
    expect(await dated('lifecycle: {closeForBooking: 2026-10-01, replacedBy: common/kontrol}')).toContain(
      'Lukket for booking siden 1. oktober 2026. Brug Kontrol.',
    );
    expect(await dated('lifecycle: {retireOn: 2026-10-01, replacedBy: common/kontrol}')).toContain(
      'Udgået 1. oktober 2026. Brug Kontrol.',
    );
  });

  test('shows how each speciality books a common type', async () => {
    const page = readable((await pagesWith()).get(KONTROL_PAGE));
    expect(page).toContain('Kardiologi\nFremmøde 30 min (også 15)\nTelefon 30 min (også 15)\nLæge eller sygeplejerske');
  });

  test('has a place for each speciality that uses a common type, which its list and its old names lead to and back', async () => {
    const pages = await pagesWith(legacyRows([{ name: 'KTR 30', target: 'common/kontrol' }]));
    expect(pages.get(KONTROL_PAGE)).toContain('<tr id="kardiologi"');
    expect(pages.get(KONTROL_PAGE)).toContain('href="../../../specialer/kardiologi/#faelles-kontrol"');
    expect(pages.get('specialer/kardiologi/index.html')).toContain('<tr id="faelles-kontrol"');
    expect(pages.get('specialer/kardiologi/index.html')).toContain('href="../../typer/faelles/kontrol/#kardiologi"');
    expect(pages.get('specialer/kardiologi/index.html')).toContain('href="../../typer/kardiologi/ekkokardiografi/"');
    expect(pages.get('specialer/kardiologi/gamle-navne/index.html')).toContain(
      'href="../../../typer/faelles/kontrol/#kardiologi"',
    );
  });

  test('does not lead to a place in a common type for a speciality that does not use it', async () => {
    const legacy = legacyRows([{ name: 'KTR 30', target: 'common/kontrol' }]);
    const pages = await pagesWith({ ...legacy, [SPECIALITY]: speciality('uses!') });
    expect(pages.get('specialer/kardiologi/gamle-navne/index.html')).toContain(
      'href="../../../typer/faelles/kontrol/"',
    );
  });

  test('names staff, equipment, sites and additions by the alphabet, whichever order they are written in', async () => {
    const pages = await pagesWith({
      [ECHO]: visitType(
        'resources: {staff: [{role: sygeplejerske}, {role: laege}], room: ekkolaboratorium, equipment: [ultralyd-hjerte, bil]}',
        'offeredAt: [slagelse, faxe]',
        'modifiers: [tolk, ledsager]',
      ),
      [KONTROL]: commonType('resources: {staff: [{anyOf: [sygeplejerske, laege]}]}'),
    });
    const page = readable(pages.get(ECHO_PAGE));
    expect(page).toContain('Læge og sygeplejerske\nEkkolaboratorium, bil, Ultralydsapparat\n');
    expect(page).toContain('Tilbydes kun i faxe og Slagelse.');
    expect(page).toContain('skal bruges: ledsager, tolk.');
    expect(readable(pages.get(KONTROL_PAGE))).toContain('\nLæge eller sygeplejerske\n');
  });

  test('says that nobody uses a common type that nobody uses', async () => {
    const page = readable((await pagesWith({ [SPECIALITY]: speciality('uses!') })).get(KONTROL_PAGE));
    expect(page).toContain('Ingen specialer bruger typen endnu.');
  });

  test('says of a common type where it is in use when only some specialities have got so far', async () => {
    const page = readable((await pagesWith({ ...APPROVED, [UROLOGY]: OTHER })).get(KONTROL_PAGE));
    expect(page).toContain('I brug i SP i 1 af 2 specialer.');
    expect(page).not.toContain(DRAFT);
    expect(page).toContain('UrologiUdkast\n');
    expect(page).toContain('Kardiologi\nFremmøde');
    const first = await pagesWith({ ...APPROVED, [UROLOGY]: OTHER.replace('Urologi', 'Anæstesi') });
    expect(readable(first.get(KONTROL_PAGE))).toContain('I brug i SP i 1 af 2 specialer.');
  });

  test('says of a common type that it is closed where one speciality has stopped, and in the others not', async () => {
    const uses = 'uses:\n  - {type: common/kontrol, until: 2026-10-01}';
    const approval = 'approval: {status: approved, on: 2026-05-01, decision: 2026-05-01-ekko}';
    const pages = await pagesWith({
      ...APPROVED,
      [SPECIALITY]: speciality(approval, uses),
      [UROLOGY]: OTHER.replace('approval: {status: draft}', approval),
      'vocabularies/states.yaml':
        'title: Tilstande\nentries:\n  - {id: closed, name: Lukket for booking, source: Syntetisk, verified: false}\n',
    });
    const page = readable(pages.get(KONTROL_PAGE));
    expect(page).toContain('I brug i SP i 1 af 2 specialer.');
    expect(page).toContain('KardiologiLukket for booking\n');
    const list = readable(pages.get('specialer/kardiologi/index.html'));
    expect(list).toContain('1 besøgstype.');
    expect(list).toContain('Bookes ikke mere\nKontrol: Lukket for booking siden 1. oktober 2026.');
  });

  test('says of a retired common type that nobody uses any more what to use instead', async () => {
    const retired = commonType('lifecycle: {retireOn: 2026-10-01, replacedBy: kardiologi/ekkokardiografi}');
    const page = readable(
      (await pagesWith({ [SPECIALITY]: speciality('uses!'), [KONTROL]: retired })).get(KONTROL_PAGE),
    );
    expect(page).toContain('Udgået 1. oktober 2026. Brug Ekkokardiografi.');
    expect(page).not.toContain('Indtil da');
  });

  test('shows the shortest answers in the tree that lead to it', async () => {
    const files = tree(['start', 'mere', LEAF], ['mere', LEAF, '{stop: Ring.}']);
    const page = readable((await pagesWith(files)).get(KONTROL_PAGE));
    expect(page).toContain('Fremmøde 30 min\nHvad? Svar 2');
    expect(page).toContain('Hvad? Svar 1\nHvad? Svar 1');
    expect(Object.keys(files)).toEqual([TREE]);
  });

  test('shows what a group, additions, sites and preparation mean for the booking', async () => {
    const page = readable(
      (
        await pagesWith({
          [ECHO]: visitType('group: {max: 8}', 'modifiers: [tolk]', 'offeredAt: [slagelse]'),
        })
      ).get(ECHO_PAGE),
    );
    expect(page).toContain('Hold med højst 8 deltagere.');
    expect(page).toContain('Tænk på, om der skal bruges: tolk.');
    expect(page).toContain('Tilbydes kun i Slagelse.');
  });

  test('never lets what stands in a file become a part of the page', async () => {
    const pages = await pagesWith({ [ECHO]: visitType('description: "<script>alert(1)</script> & <b>"') });
    expect(pages.get(ECHO_PAGE)).toContain('&lt;script>alert(1)&lt;/script> &amp; &lt;b>');
    expect(pages.get(ECHO_PAGE)).not.toContain('<script>alert');
  });
});

describe("a speciality's page", () => {
  test('lists what it books by purpose, the common ones with a star, and can be printed', async () => {
    const html = (await pagesWith()).get('specialer/kardiologi/index.html');
    const page = readable(html);
    expect(page).toContain('2 besøgstyper.');
    expect(page).toContain('Kontrol *');
    expect(page.indexOf('Kontrol *')).toBeLessThan(page.indexOf('Undersøgelse'));
    expect(html).toContain('data-print-button');
    expect(page).toContain(DRAFT);
  });

  test('keeps what can no longer be booked apart from what hangs on the wall, with what to use instead', async () => {
    const closed = visitType('lifecycle: {closeForBooking: 2026-10-01, replacedBy: common/kontrol}');
    const pages = await pagesWith({ ...APPROVED, [ECHO]: closed });
    const page = readable(pages.get('specialer/kardiologi/index.html'));
    expect(page).toContain('1 besøgstype.');
    expect(page).not.toContain('Undersøgelse\n');
    expect(page).toContain(
      'Bookes ikke mere\nEkkokardiografi: Lukket for booking siden 1. oktober 2026. Brug Kontrol.',
    );
    expect(readable(pages.get('specialer/kardiologi/gamle-navne/index.html'))).not.toContain('TTE');
    expect(readable(pages.get('index.html'))).toContain('Kardiologi 1');
    expect(readable(pages.get('specialer/index.html'))).toContain('Kardiologi 1');
  });

  test('says from when what is planned can be booked', async () => {
    const pages = await pagesWith({ ...APPROVED, [ECHO]: visitType('lifecycle: {from: 2027-03-01}') });
    const page = readable(pages.get('specialer/kardiologi/index.html'));
    expect(page).toContain('EkkokardiografiEKKOFra 1. marts 2027\n');
  });

  test('leads from an old name to the new one, with people masked and undecided ones said to be so', async () => {
    const pages = await pagesWith({
      'vocabularies/person-names.yaml':
        'title: Personnavne\nentries:\n  - {id: hansen, name: Hansen, source: Syntetisk, verified: false}\n',
      ...legacyRows([
        {
          name: 'KTR Dr. Hansen',
          target: 'common/kontrol',
          length: '30',
          mode: 'telephone',
          relation: 'wider',
          status: 'accepted',
        },
        { name: 'AFLYST', relation: 'unmatched', status: 'accepted' },
        { name: 'Diverse', relation: 'unmatched', status: 'draft' },
      ]),
    });
    const page = readable(pages.get('specialer/kardiologi/gamle-navne/index.html'));
    expect(page).not.toContain('Hansen');
    expect(page).toContain('KTR Dr. ••••••\nKontrol\n30 min, Telefon\nJa');
    expect(page).toContain('AFLYST\nBruges ikke længere\n–\nJa');
    expect(page).toContain('Diverse\nIntet forslag endnu\n–\nNej');
    expect([...pages.values()].join('')).not.toContain('Hansen');
  });

  test('says what is missing where no export has been read, and still leads on from the words people know', async () => {
    const page = readable((await pagesWith()).get('specialer/kardiologi/gamle-navne/index.html'));
    expect(page).toContain('Specialets gamle typer er ikke hentet fra SP endnu.');
    expect(page).toContain('TTE\nEkkokardiografi');
  });

  test('has old types of no speciality on a page of their own, which is there only then', async () => {
    const path = 'specialer/uden-speciale/gamle-navne/index.html';
    expect((await pagesWith()).has(path)).toBe(false);
    const pages = await pagesWith(legacyRows([{ name: 'Ukendt kontrol' }], 'legacy-unassigned.csv'));
    expect(readable(pages.get(path))).toContain('Ukendt kontrol\nIntet forslag endnu');
  });
});

describe('the page of decisions', () => {
  const PATH = 'beslutninger/index.html';

  test('says so where nothing is decided', async () => {
    expect(readable((await pagesWith()).get(PATH))).toContain('Der er ikke truffet nogen beslutninger endnu.');
  });

  test('has what was decided and why, the newest first; a no says what to use instead', async () => {
    const no = `date: 2026-06-01\ntitle: Lille kontrol\npresent: [Formanden]\nheard: []\nabout: [kardiologi/lille-kontrol]\noutcome: rejected\nreason: Det er en kontrol.\nuseInstead: common/kontrol\n`;
    const page = readable((await pagesWith({ ...APPROVED, 'decisions/2026-06-01-lille-kontrol.yaml': no })).get(PATH));
    expect(page).toContain('1. juni 2026 · Afslået\nDet er en kontrol.\nBrug i stedet: Kontrol');
    expect(page).toContain('kardiologi/lille-kontrol');
    expect(page).toContain('Hørt: Afdelingsledelsen. Enig');
    expect(page.indexOf('Lille kontrol')).toBeLessThan(page.indexOf('Sættet for kardiologi'));
  });
});

describe('every page', () => {
  test('is Danish, has one main heading, a title, and a policy without anything inline', async () => {
    for (const [path, html] of await pagesWith({}, [{ name: 'hjaelp', markdown: '# Hjælp\n' }])) {
      expect(html, path).toMatch(/^<!doctype html>\n<html lang="da"/);
      expect(html.match(/<h1/g), path).toHaveLength(1);
      expect(html, path).toMatch(/<title>[^<]+<\/title>/);
      expect(html, path).toContain("default-src 'none'");
      expect(html, path).not.toMatch(/unsafe|\sstyle=|\son[a-z]+=|src="https?:|<link[^>]*https?:/);
      if (path !== '404.html') expect(html, path).not.toMatch(/<style|<script(?![^>]*\ssrc=)/);
    }
  });

  test('for an address that is none has in itself what its policy allows, and loads nothing', async () => {
    const page = (await pagesWith()).get('404.html') ?? '';
    const { style, script } = SITE_FACTS.notFound;
    expect(page).toContain(`style-src '${style.digest}'; script-src '${script.digest}';`);
    expect(page).toContain(`<style>${style.text}</style>`);
    expect(page).toContain(`<script>${script.text}</script>`);
    expect(page).not.toMatch(/\ssrc=|<link/);
  });

  test('says of each part of a table what it is, since some browsers forget it where rows are cards', async () => {
    const guides = [{ name: 'hjaelp', markdown: '# Hjælp\n\n| A |\n| --- |\n| x |\n' }];
    const pages = await pagesWith(legacyRows([{ name: 'KTR 30', target: 'common/kontrol' }]), guides);
    const parts = [...pages].flatMap(([path, html]) =>
      [...html.matchAll(/<(?:table|thead|tbody|tr|th|td)\b[^>]*>/g)].map(([tag]) => ({ path, tag })),
    );
    expect(parts.length).toBeGreaterThan(50);
    expect(parts.filter(({ tag }) => !tag.includes(' role="'))).toEqual([]);
  });

  test('of a draft says so, and no other does', async () => {
    const files = [ECHO_PAGE, KONTROL_PAGE, 'index.html', 'specialer/index.html', 'specialer/kardiologi/index.html'];
    const drafts = await pagesWith();
    for (const file of files) expect(drafts.get(file), file).toContain(DRAFT);
    const approved = await pagesWith(APPROVED);
    for (const file of files) expect(approved.get(file), file).not.toContain(DRAFT);
  });

  test('of a common type that is approved still is a draft where the only speciality that uses it is one', async () => {
    const pages = await pagesWith({ ...APPROVED, [SPECIALITY]: speciality(), [KONTROL]: commonType() });
    expect(pages.get(KONTROL_PAGE)).toContain(DRAFT);
  });
});
