import type { ExportRow } from '../../scripts/harmonise/export/export-row.ts';
import type { LegacyEntry } from '../../scripts/harmonise/legacy/merge-legacy.ts';
import { type SuggestedCluster, suggest } from '../../scripts/harmonise/suggest.ts';
import type { Catalogue } from '../../scripts/model/catalogue.ts';
import { LEGACY_COLUMNS, type LegacyCells } from '../../scripts/model/legacy.ts';
import { createLexicon, type Lexicon } from '../../scripts/similarity/lexicon.ts';
import { lexiconSource } from '../../scripts/similarity/lexicon-of-catalogue.ts';
import { SPECIALITY, settings, speciality, visitType } from './fixture.ts';
import { type Files, loadWith } from './load.ts';

/** A few words that old names are read with. */
const LEXICON = `title: Ord i gamle navne
source: Syntetisk
verified: false
words:
  første besøg: [1. besøg, nyhenvist]
  ekkokardiografi: [ekko, hjerteskanning]
  kontrol: [ktr, opfølgning]
  pacemaker: [pm]
  hjertesvigt: [hjsvigt]
  holtermonitorering: [holter]
  cystoskopi: [cysto]
  kateter: [kad]
  skift: [skifte]
  blodprøve: [bp]
  undervisning: [uv]
  gruppe: []
distinctions:
  side: {højre: [hø], venstre: [ve]}
  stage: {kontrol: [ktr], første besøg: [nyhenvist], undervisning: [uv], skift: [skifte]}
fillers: [af, patient, pt, til]
junk: {anywhere: [må ikke bruges], alone: [test]}
people: [Mette]
`;

const PURPOSES = `title: Formål
entries:
  - {id: first-visit, name: Første besøg, source: Syntetisk, verified: false}
  - {id: follow-up, name: Kontrol, source: Syntetisk, verified: false}
  - {id: examination, name: Undersøgelse, source: Syntetisk, verified: false}
`;

const MODES = `title: Former
entries:
  - {id: in-person, name: Fremmøde, contactType: ALCA00, booking: null, nameWords: [fremmøde], source: Syntetisk, verified: false}
  - {id: telephone, name: Telefon, synonyms: [tlf], contactType: ALCA03, booking: AAF5, nameWords: [telefon, tlf], source: Syntetisk, verified: false}
  - {id: video, name: Video, contactType: ALCA03, booking: null, nameWords: [video], source: Syntetisk, verified: false}
  - {id: home-visit, name: Hjemmebesøg, contactType: ALCA01, booking: AAF6, nameWords: [hjemmebesøg], source: Syntetisk, verified: false}
  - {id: written, name: Skriftligt, contactType: null, booking: null, nameWords: [skriftlig], source: Syntetisk, verified: false}
`;

/** The fixture with words to read old names with, a second type of cardiology, and urology with one of its own. */
export const HARMONISE_FILES: Files = {
  'settings.yaml': settings(
    [
      'groups:',
      '  - {id: koordinationsgruppen, name: Koordinationsgruppen, team: "@region/koordination", confirmed: false}',
      '  - {id: kardiologi, name: Kardiologi, team: "@region/kardiologi", confirmed: false}',
      '  - {id: urologi, name: Urologi, team: "@region/urologi", confirmed: false}',
    ].join('\n'),
  ),
  'vocabularies/lexicon.yaml': LEXICON,
  'vocabularies/modes.yaml': MODES,
  'vocabularies/purposes.yaml': PURPOSES,
  [SPECIALITY]: speciality('aliases: [KAR, HJE]'),
  'specialities/kardiologi/visit-types/pacemakerkontrol.yaml': visitType(
    'id: pacemakerkontrol',
    'name: Pacemakerkontrol',
    'abbreviation: PMK',
    'patientName: Kontrol af din pacemaker',
    'purpose: follow-up',
    'modes: [in-person, telephone]',
    'duration: {default: 30, allowed: [20, 30]}',
    'codes!',
    'synonyms: [Devicekontrol]',
  ),
  'specialities/urologi/speciality.yaml': speciality(
    'id: urologi',
    'name: Urologi',
    "snomed: '394612005'",
    'owners: [urologi]',
    'aliases: [URO]',
  ),
  'specialities/urologi/visit-types/cystoskopi.yaml': visitType(
    'id: cystoskopi',
    'name: Cystoskopi',
    'abbreviation: CYS',
    'patientName: Undersøgelse af blæren',
    'codes!',
    'synonyms: [Blæreskopi]',
  ),
};

export interface Harmonising {
  readonly catalogue: Catalogue;
  readonly lexicon: Lexicon;
}

/** The catalogue of {@link HARMONISE_FILES}, with some of it changed, and how names are read with it. */
export async function harmonising(files: Files = {}): Promise<Harmonising> {
  const { catalogue, findings } = await loadWith({ ...HARMONISE_FILES, ...files });
  if (findings.length > 0) throw new Error(findings.map(({ file, message }) => `${file}: ${message.da}`).join('\n'));
  return { catalogue, lexicon: createLexicon(lexiconSource(catalogue)) };
}

const NO_CELLS = Object.fromEntries(LEGACY_COLUMNS.map((column) => [column, ''])) as LegacyCells;

/** An old type with one row in the export and 10 bookings, of cardiology unless it says otherwise; '' is no speciality. */
export function entry(
  name: string,
  cells: Partial<LegacyCells> = {},
  slug = 'kardiologi',
  row: Partial<ExportRow> = {},
): LegacyEntry {
  const all = { ...NO_CELLS, id: name, name, departments: 'Afdeling A', bookings: '10', ...cells };
  return { speciality: slug || undefined, cells: all, rows: [exportRow({ id: all.id, name, ...row })] };
}

export function exportRow(row: Partial<ExportRow> = {}): ExportRow {
  return {
    line: 2,
    id: '1',
    name: 'KTR',
    abbreviation: '',
    specialityText: '',
    speciality: undefined,
    department: 'Afdeling A',
    length: undefined,
    bookings: undefined,
    status: '',
    futureBookings: undefined,
    latestFuture: '',
    templates: undefined,
    usedOutside: '',
    ...row,
  };
}

/** What is suggested for old types. */
export function suggested(
  entries: readonly LegacyEntry[],
  { catalogue, lexicon }: Harmonising,
): readonly SuggestedCluster[] {
  return suggest(entries, catalogue, lexicon);
}
