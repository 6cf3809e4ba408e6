import { BUMP_RULES } from '../compare/bumps/index.ts';
import { type Bump, CHANGE_KINDS, type Change, type ChangeKind } from '../compare/change.ts';
import type { Compared } from './compared.ts';
import { sideText } from './compared.ts';

export const BUMP_WORDS: Readonly<Record<Bump, string>> = {
  major: 'stort (major)',
  minor: 'mellemstort (minor)',
  patch: 'lille (patch)',
};

const HEADINGS = {
  type: 'Besøgstyper',
  use: 'Specialernes brug af besøgstyper',
  speciality: 'Specialer',
  common: 'Specialer',
  tree: 'Beslutningstræer',
  mapping: 'Gamle typer',
  export: 'Gamle typer',
  term: 'Ord',
  settings: 'Indstillinger',
  lexicon: 'Ord',
  decision: 'Beslutninger',
} as const;

/** The changes under the heading they are told under, in the order of the first of each. */
export function byHeading(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const heading = headingOf(change.kind);
    const group = groups.get(heading) ?? [];
    group.push(change);
    groups.set(heading, group);
  }
  return groups;
}

function headingOf(kind: ChangeKind): string {
  return HEADINGS[kind.slice(0, kind.indexOf('-')) as keyof typeof HEADINGS];
}

/** How many of one kind: "12 nye besøgstyper". */
const COUNTED: Readonly<Record<ChangeKind, readonly [one: string, many: string]>> = {
  'type-removed': ['besøgstype fjernet', 'besøgstyper fjernet'],
  'type-moved': ['besøgstype flyttet', 'besøgstyper flyttet'],
  'type-retired': ['besøgstype udgået', 'besøgstyper udgået'],
  'type-deprecated': ['besøgstype lukkes', 'besøgstyper lukkes'],
  'type-added': ['ny besøgstype', 'nye besøgstyper'],
  'type-renamed': ['besøgstype omdøbt', 'besøgstyper omdøbt'],
  'type-changed': ['besøgstype ændret', 'besøgstyper ændret'],
  'use-dropped': ['fælles besøgstype taget ud af et speciale', 'fælles besøgstyper taget ud af specialer'],
  'use-adopted': ['fælles besøgstype taget i brug', 'fælles besøgstyper taget i brug'],
  'use-changed': ['brug af en besøgstype ændret', 'brug af besøgstyper ændret'],
  'speciality-removed': ['speciale fjernet', 'specialer fjernet'],
  'speciality-added': ['nyt speciale', 'nye specialer'],
  'speciality-changed': ['speciale ændret', 'specialer ændret'],
  'common-changed': ['ændring af de fælles besøgstypers sæt', 'ændringer af de fælles besøgstypers sæt'],
  'tree-removed': ['beslutningstræ fjernet', 'beslutningstræer fjernet'],
  'tree-added': ['nyt beslutningstræ', 'nye beslutningstræer'],
  'tree-changed': ['beslutningstræ ændret', 'beslutningstræer ændret'],
  'mapping-removed': ['beslutning om en gammel type fjernet', 'beslutninger om gamle typer fjernet'],
  'mapping-added': ['ny beslutning om en gammel type', 'nye beslutninger om gamle typer'],
  'mapping-changed': ['beslutning om en gammel type ændret', 'beslutninger om gamle typer ændret'],
  'export-refreshed': ['SP-udtræk opdateret', 'SP-udtræk opdateret'],
  'term-removed': ['ord fjernet', 'ord fjernet'],
  'term-added': ['nyt ord', 'nye ord'],
  'term-changed': ['ord ændret', 'ord ændret'],
  'settings-changed': ['indstillinger ændret', 'indstillinger ændret'],
  'lexicon-changed': ['ændring i ordene i gamle navne', 'ændringer i ordene i gamle navne'],
  'decision-removed': ['beslutning fjernet', 'beslutninger fjernet'],
  'decision-added': ['ny beslutning', 'nye beslutninger'],
  'decision-changed': ['beslutning ændret', 'beslutninger ændret'],
};

export function countedKind(kind: ChangeKind, count: number): string {
  const [one, many] = COUNTED[kind];
  return kind === 'settings-changed' && count === 1 ? one : `${wholeNumber(count)} ${count === 1 ? one : many}`;
}

/** "2 nye besøgstyper, 1 besøgstype omdøbt", in the order of the kinds. */
export function countedKinds(changes: readonly Change[]): string {
  return CHANGE_KINDS.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count > 0 ? [countedKind(kind, count)] : [];
  }).join(', ');
}

/**
 * Whom a change reaches: "2 specialer (Kardiologi, Urologi), 12 gamle typer …". Nothing where it reaches nobody but the
 * speciality it stands in.
 * @param names of the specialities by slug
 */
export function impactText({ impact, set }: Change, names: Readonly<Record<string, string>>): string {
  if (impact === undefined) return '';
  const { specialities, oldTypes, bookings, trees } = impact;
  const others = specialities.filter((slug) => slug !== set);
  const says = [
    ...(others.length > 0
      ? [`${counted(specialities.length, 'speciale', 'specialer')} (${shortList(specialities, names)})`]
      : []),
    ...(oldTypes ? [counted(oldTypes, 'gammel type', 'gamle typer')] : []),
    ...(oldTypes && bookings !== null ? [`${wholeNumber(bookings)} bookinger om året`] : []),
    ...(trees.length > 0
      ? [`${trees.length === 1 ? 'beslutningstræet' : 'beslutningstræerne'} i ${shortList(trees, names)}`]
      : []),
  ];
  return says.join(', ');
}

const SHOWN = 5;

function shortList(slugs: readonly string[], names: Readonly<Record<string, string>>): string {
  const rest = slugs.length - SHOWN;
  const shown = (rest > 1 ? slugs.slice(0, SHOWN) : slugs).map((slug) => names[slug] ?? slug);
  return rest > 1 ? `${shown.join(', ')} og ${rest} til` : shown.join(', ');
}

function counted(count: number, one: string, many: string): string {
  return `${wholeNumber(count)} ${count === 1 ? one : many}`;
}

/** A whole number as Danes write it: 12.345. */
function wholeNumber(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

/** The first lines of every form: what was compared, what came of it, and the version it demands. */
export function verdictLines({ base, head, comparison }: Compared): readonly string[] {
  const { outcome, changes, notCompared, bump } = comparison;
  const sides = `${sideText(base)} → ${sideText(head)}`;
  if (outcome === 'same') return [sides, 'Ingen forskel.'];
  if (comparison.outcome === 'could-not-compare') return [sides, `Kunne ikke sammenlignes: ${comparison.why}`];
  const decisive = changes.find((change) => change.bump === bump);
  const why = BUMP_RULES.find(({ id }) => id === decisive?.rule)?.why.da ?? '';
  const least = notCompared.length > 0 ? 'mindst ' : '';
  const version = bump === null ? [] : [`Kræver ${least}et ${BUMP_WORDS[bump]} versionsspring. ${why}`];
  return [sides, `${countedKinds(changes)}.`, ...version];
}
