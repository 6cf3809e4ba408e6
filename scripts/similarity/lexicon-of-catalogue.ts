import type { Mode, ModeTerm, RoleTerm, SiteTerm, SynonymsByWord, Term } from '../model/authored.ts';
import { type Catalogue, COMMON, type VisitType } from '../model/catalogue.ts';
import type { LexiconSource, NamedType, Synonyms } from './lexicon-source.ts';

/** Everything that the vocabularies and the types of a catalogue tell the reading of names. */
export function lexiconSource(catalogue: Catalogue): LexiconSource {
  const { lexicon } = catalogue;
  const types = namedTypes(catalogue);
  return {
    words: [...entries(lexicon?.words), ...terms<Term>(catalogue, 'abbreviations').map(abbreviation)],
    distinctions: Object.entries(lexicon?.distinctions ?? {}).flatMap(([axis, values]) =>
      entries(values).map((word) => ({ ...word, axis })),
    ),
    fillers: lexicon?.fillers ?? [],
    junk: [
      ...(lexicon?.junk.anywhere ?? []).map((text) => ({ text, alone: false })),
      ...(lexicon?.junk.calendar ?? []).map((text) => ({ text, alone: true, isCalendar: true })),
      ...(lexicon?.junk.alone ?? []).map((text) => ({ text, alone: true })),
    ],
    things: lexicon?.junk.things ?? [],
    modes: terms<ModeTerm>(catalogue, 'modes').map((term) => ({
      id: term.id as Mode,
      words: allWords(term),
    })),
    roles: terms<RoleTerm>(catalogue, 'staff-roles').map((term) => ({
      id: term.id,
      words: [...allWords(term), ...namesakes(term)],
      visit: term.visit,
    })),
    sites: terms<SiteTerm>(catalogue, 'sites').map((term) => ({
      id: term.id,
      words: [...allWords(term), ...term.abbreviations],
    })),
    people: [...terms<Term>(catalogue, 'person-names').flatMap(allWords), ...(lexicon?.people ?? [])],
    specialities: catalogue.specialities.map(({ slug, name, aliases, uses, words }) => ({
      slug,
      words: [name.value, ...aliases.map(({ value }) => value)],
      uses: uses.map(({ type, synonyms }) => ({ id: type.value, synonyms: synonyms.map(({ value }) => value) })),
      ...(Object.keys(words).length > 0 && { own: entries(words) }),
    })),
    types,
    unsaid: types.find(({ id, isGeneral }) => isGeneral && catalogue.typesById.get(id)?.purpose === 'consultation')
      ?.name,
  };
}

function terms<T extends Term>({ vocabularies }: Catalogue, name: string): readonly T[] {
  return vocabularies.get(name)?.terms.map(({ term }) => term as T) ?? [];
}

function allWords({ name, synonyms = [] }: Term): readonly string[] {
  return [name, ...synonyms];
}

/**
 * "Fysioterapi" says who as plainly as "fysioterapeut" does; "kostvejledning" does not say diætist, and of a profession of two
 * words the first is no name ("genetisk").
 */
function namesakes({ name, visit }: RoleTerm): readonly string[] {
  return visit !== undefined && !name.includes(' ') && visit.slice(0, 5) === name.toLowerCase().slice(0, 5)
    ? [visit]
    : [];
}

function entries(words: SynonymsByWord = {}): readonly Synonyms[] {
  return Object.entries(words).map(([name, synonyms]) => ({ name, synonyms }));
}

/** An abbreviation's letters are what is written; where they stand for a whole phrase, nobody writes that. */
function abbreviation({ id, name, synonyms = [] }: Term): Synonyms {
  const isPhrase = name.split(/[ -]/).length > 2;
  return isPhrase ? { name: id, synonyms: [name, ...synonyms] } : { name, synonyms: [id, ...synonyms] };
}

/** Every type with all that it is called, also what only one speciality that uses it says. */
function namedTypes(catalogue: Catalogue): readonly NamedType[] {
  return catalogue.types.map((type) => ({
    id: type.fullId,
    set: type.set,
    name: type.name.value,
    synonyms: [...(type.abbreviation ? [type.abbreviation.value] : []), ...type.synonyms.map(({ value }) => value)],
    isGeneral: isGeneral(type, catalogue),
  }));
}

/** A common type is general where it is called the same as its purpose: "Kontrol", which is also "Opfølgning". */
function isGeneral({ set, name, synonyms, purpose }: VisitType, catalogue: Catalogue): boolean {
  if (set !== COMMON) return false;
  const word = catalogue.vocabularies.get('purposes')?.terms.find(({ term }) => term.id === purpose)?.term.name;
  return word !== undefined && [name, ...synonyms].some(({ value }) => value.toLowerCase() === word.toLowerCase());
}
