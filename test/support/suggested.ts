import type { LegacyEntry } from '../../scripts/harmonise/legacy/merge-legacy.ts';
import type { Suggested, SuggestedCluster } from '../../scripts/harmonise/suggest.ts';
import type { Suggestion } from '../../scripts/harmonise/suggestion.ts';
import { LEGACY_COLUMNS, type LegacyCells } from '../../scripts/model/legacy.ts';
import { createLexicon, type Lexicon } from '../../scripts/similarity/lexicon.ts';
import { lexiconSource } from '../../scripts/similarity/lexicon-of-catalogue.ts';
import { readName } from '../../scripts/similarity/read-name.ts';
import { commonType, SPECIALITY, speciality, visitType } from './fixture.ts';
import { type Files, loadWith } from './load.ts';

export const EMPTY_CELLS = Object.fromEntries(LEGACY_COLUMNS.map((column) => [column, ''])) as LegacyCells;

const WORDS = `title: Ord
source: Syntetisk
verified: false
words: {kontrol: [ktrl], ekko: [], pacemaker: [pm]}
distinctions: {}
fillers: [og, ambulant]
junk: {anywhere: [test], alone: []}
people: []
`;

const PURPOSES = `title: Formål
entries:
  - {id: follow-up, name: Kontrol, source: Syntetisk, verified: false}
`;

const USES = 'uses:\n  - {type: common/kontrol}\n  - {type: common/telefonsamtale}';

/** The fixture with a lexicon, a second and a third speciality, and a few more types. */
export const FILES: Files = {
  'vocabularies/lexicon.yaml': WORDS,
  'vocabularies/purposes.yaml': PURPOSES,
  [SPECIALITY]: speciality('aliases: [KAR]', USES),
  'common/visit-types/telefonsamtale.yaml': commonType(
    'id: telefonsamtale',
    'name: Telefonsamtale',
    'abbreviation!',
    'modes: [telephone]',
    'duration: {default: 10, allowed: [10, 15]}',
  ),
  'specialities/kardiologi/visit-types/pacemakerkontrol.yaml': visitType(
    'id: pacemakerkontrol',
    'name: Pacemakerkontrol',
    'abbreviation: PMKTR',
    'synonyms!',
    'purpose: follow-up',
    'duration: {default: 30, allowed: [15, 30]}',
  ),
  'specialities/geriatri/speciality.yaml': speciality('id: geriatri', 'name: Geriatri', 'aliases: [GER]', USES),
  'specialities/neurologi/speciality.yaml': speciality('id: neurologi', 'name: Neurologi', 'aliases: [NEU]'),
};

export const { catalogue: CATALOGUE } = await loadWith(FILES);
export const LEXICON: Lexicon = createLexicon(lexiconSource(CATALOGUE));

/** Cells of an old type, what is suggested for it, and which speciality it is of where that is not its cluster's. */
export interface Member extends Partial<Omit<LegacyCells, 'name'>> {
  readonly name: string;
  readonly suggests?: Partial<Suggestion>;
}

/** A cluster as `suggest` gives it, of a speciality's slug, or none (`''`), and a name. The first two are least alike. */
export function clusterOf(slug: string, name: string, ...members: readonly Member[]): SuggestedCluster {
  const id = `${slug || 'uden-speciale'}/${name}`;
  const speciality = slug === '' ? undefined : slug;
  const made = members.map((member, index) => suggested(member, `${id}-${index}`, speciality, id));
  const [a, b] = made;
  return { id, speciality, name, members: made, weakest: a && b ? { a, b, score: 0.5 } : undefined };
}

function suggested(
  { suggests, ...cells }: Member,
  id: string,
  speciality: string | undefined,
  cluster: string,
): Suggested {
  const read = readName(cells.name, LEXICON, speciality);
  const suggestion: Suggestion = {
    cluster,
    target: '',
    relation: suggests?.target ? 'equivalent' : 'unmatched',
    confidence: suggests?.target ? 0.95 : 0,
    why: '',
    candidates: [],
    retire: undefined,
    duration: read.lengths.join('+'),
    mode: read.modes.join('+'),
    role: '',
    shownName: cells.name,
    ...suggests,
  };
  return { entry: { speciality, cells: { ...EMPTY_CELLS, id, ...cells }, rows: [] }, read, suggestion };
}

/** Decided by people. */
export function accepted(target: string): Partial<LegacyCells> {
  return { target, relation: target === '' ? 'unmatched' : 'equivalent', status: 'accepted' };
}

export function entriesOf(clusters: readonly SuggestedCluster[]): readonly LegacyEntry[] {
  return clusters.flatMap(({ members }) => members.map(({ entry }) => entry));
}
