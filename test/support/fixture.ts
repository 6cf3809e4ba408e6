/** The smallest catalogue that is clean: what every test changes one thing in. */
export const ECHO = 'specialities/kardiologi/visit-types/ekkokardiografi.yaml';
export const KONTROL = 'common/visit-types/kontrol.yaml';
export const SPECIALITY = 'specialities/kardiologi/speciality.yaml';

const VISIT_TYPE = `id: ekkokardiografi
name: Ekkokardiografi
abbreviation: EKKO
patientName: Ultralydsundersøgelse af hjertet
description: Ultralyd af hjertets pumpefunktion og klapper.
purpose: examination
modes: [in-person]
duration: {default: 45, allowed: [30, 45, 60]}
resources:
  staff: [{role: laege}]
  room: ekkolaboratorium
  equipment: [ultralyd-hjerte]
selfBooking: reschedule
codes: {sks: [UXUC80], booking: AAF22}
synonyms: [TTE]
`;

const COMMON_TYPE = `id: kontrol
name: Kontrol
abbreviation: KTR
patientName: Kontrol
description: Opfølgning efter undersøgelse eller behandling.
purpose: follow-up
modes: [in-person, telephone]
duration: {default: 30, allowed: [15, 30]}
resources:
  staff: [{anyOf: [laege, sygeplejerske]}]
  room: ekkolaboratorium
selfBooking: reschedule
`;

const SPECIALITY_FILE = `id: kardiologi
name: Kardiologi
snomed: '394579002'
present: yes
owners: [kardiologi]
approval: {status: draft}
basis: editorial
uses:
  - {type: common/kontrol}
`;

const COMMON_FILE = `owners: [koordinationsgruppen]
approval: {status: draft}
basis: editorial
`;

const SETTINGS = `region: {name: Region Syntetisk}
coordinationGroup: koordinationsgruppen
groups:
  - {id: koordinationsgruppen, name: Koordinationsgruppen, team: '@region/koordination', confirmed: false}
  - {id: kardiologi, name: Kardiologi, team: '@region/kardiologi', confirmed: false}
limits:
  name: {max: 50, confirmed: false}
  abbreviation: {max: 12, confirmed: false}
  patientName: {max: 80, confirmed: false}
identifiers: []
`;

/** The file of the cardiology type with some of its top-level keys written otherwise, or left out with `key!`. */
export function visitType(...lines: readonly string[]): string {
  return withKeys(VISIT_TYPE, lines);
}

export function commonType(...lines: readonly string[]): string {
  return withKeys(COMMON_TYPE, lines);
}

export function speciality(...lines: readonly string[]): string {
  return withKeys(SPECIALITY_FILE, lines);
}

export function common(...lines: readonly string[]): string {
  return withKeys(COMMON_FILE, lines);
}

export function settings(...lines: readonly string[]): string {
  return withKeys(SETTINGS, lines);
}

/** Each line replaces the top-level key that it begins with, with all below it, or else is added at the end. */
function withKeys(text: string, lines: readonly string[]): string {
  let result = text;
  for (const line of lines) {
    const key = /^[\w-]+/.exec(line)?.[0] ?? line;
    const block = new RegExp(`^${key}:.*\\n(?: .*\\n)*`, 'm');
    const written = line === `${key}!` ? '' : `${line}\n`;
    result = block.test(result) ? result.replace(block, () => written) : result + written;
  }
  return result;
}

function vocabulary(title: string, entries: readonly string[], head = ''): string {
  const rows = entries.map((entry) => `  - {${entry}, source: Syntetisk, verified: false}\n`);
  return `title: ${title}\n${head}entries:\n${rows.join('')}`;
}

/** Every file of the fixture by its path in the catalogue. */
export const FIXTURE: Readonly<Record<string, string>> = {
  'settings.yaml': SETTINGS,
  'common/common.yaml': COMMON_FILE,
  [KONTROL]: COMMON_TYPE,
  [SPECIALITY]: SPECIALITY_FILE,
  [ECHO]: VISIT_TYPE,
  'vocabularies/abbreviations.yaml': vocabulary('Forkortelser', [
    'id: EKG, name: elektrokardiogram, inNames: true',
    'id: KTR, name: kontrol, inNames: false',
  ]),
  'vocabularies/equipment.yaml': vocabulary('Udstyr', ['id: ultralyd-hjerte, name: Ultralydsapparat']),
  'vocabularies/jargon.yaml': vocabulary('Fagord', ['id: biopsi, name: biopsi, plain: vævsprøve']),
  'vocabularies/modes.yaml': vocabulary('Former', [
    'id: in-person, name: Fremmøde, contactType: ALCA00, booking: null, nameWords: [fremmøde]',
    'id: telephone, name: Telefon, contactType: ALCA03, booking: AAF5, nameWords: [telefon, tlf]',
    'id: video, name: Video, contactType: ALCA03, booking: null, nameWords: [video]',
    'id: home-visit, name: Hjemmebesøg, contactType: ALCA01, booking: AAF6, nameWords: [hjemmebesøg]',
    'id: written, name: Skriftligt, contactType: null, booking: null, nameWords: [skriftlig]',
  ]),
  'vocabularies/modifiers.yaml': vocabulary('Tillæg', ['id: tolk, name: Tolk, minutes: null']),
  'vocabularies/person-names.yaml': vocabulary('Navne', ['id: hansen, name: Hansen']),
  'vocabularies/purposes.yaml': vocabulary('Formål', ['id: examination, name: Undersøgelse']),
  'vocabularies/rooms.yaml': vocabulary('Lokaler', ['id: ekkolaboratorium, name: Ekkolaboratorium']),
  'vocabularies/self-booking.yaml': vocabulary('Selvbooking', ['id: none, name: Ingen']),
  'vocabularies/sites.yaml': vocabulary('Steder', ['id: slagelse, name: Slagelse, abbreviations: [SLA], sor: null']),
  'vocabularies/sks.yaml': vocabulary(
    'SKS-koder',
    [
      'id: UXUC80, name: Transtorakal ekkokardiografi, kind: procedure',
      'id: AAF22, name: Ambulant besøg, kind: booking',
    ],
    'system: urn:oid:1.2.208.176.2.4\n',
  ),
  'vocabularies/staff-roles.yaml': vocabulary('Personaleroller', [
    'id: laege, name: Læge, synonyms: [lg]',
    'id: sygeplejerske, name: Sygeplejerske, synonyms: [spl]',
  ]),
  'vocabularies/states.yaml': vocabulary('Tilstande', ['id: draft, name: Udkast']),
};
