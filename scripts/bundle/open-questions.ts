import type { ModeTerm, SiteTerm, Term } from '../model/authored.ts';
import type { Catalogue } from '../model/catalogue.ts';

/** Something the catalogue does not know, who can tell, and where the answer goes. */
export interface OpenQuestion {
  readonly who: string;
  readonly question: string;
  readonly answerIn: string;
}

const CIMT = 'CIMT og KD';
const COORDINATION = 'Koordinationsgruppen';

/** Everything nobody has confirmed yet, in the order of who must answer. */
export function openQuestions(catalogue: Catalogue): readonly OpenQuestion[] {
  return [
    ...settingsQuestions(catalogue),
    ...codeQuestions(catalogue),
    ...siteQuestions(catalogue),
    ...ownerQuestions(catalogue),
    ...specialityQuestions(catalogue),
  ];
}

const LIMIT_NAMES = { name: 'navn', abbreviation: 'forkortelse', patientName: 'navn til patienten' } as const;

function* settingsQuestions({ settings }: Catalogue): Generator<OpenQuestion> {
  if (settings === undefined) return;
  for (const [key, { max, confirmed }] of Object.entries(settings.limits))
    if (!confirmed)
      yield {
        who: CIMT,
        question: `Hvor mange tegn kan SP vise af ${LIMIT_NAMES[key as keyof typeof LIMIT_NAMES]}? Kataloget regner med højst ${max}.`,
        answerIn: `settings.yaml, limits: ${key}`,
      };
  for (const { id, name, value, confirmed } of settings.identifiers)
    if (!confirmed)
      yield {
        who: CIMT,
        question: value === null ? `Hvad er ${name}?` : `Er ${name} ${value}?`,
        answerIn: `settings.yaml, identifiers: ${id}`,
      };
}

/** Vocabularies whose entries are official codes, and so someone's to confirm. The other words are the groups' own. */
const OFFICIAL: Readonly<Record<string, string>> = {
  sks: 'SKS-browseren',
  modes: 'LPR3-vejledningen og SKS-browseren',
};

function* codeQuestions({ vocabularies }: Catalogue): Generator<OpenQuestion> {
  for (const [name, register] of Object.entries(OFFICIAL))
    for (const { term } of vocabularies.get(name)?.terms ?? [])
      if (!term.verified)
        yield {
          who: 'Registreringsansvarlige',
          question: codeQuestion(term, register),
          answerIn: `vocabularies/${name}.yaml, ${term.id}: verified`,
        };
}

/** Of a code whether it still holds; of a mode which codes it has. */
function codeQuestion(term: Term, register: string): string {
  if (!('contactType' in term)) return `Gælder ${term.id} "${term.name}" stadig efter ${register}?`;
  const { name, contactType, booking } = term as ModeTerm;
  const codes = [contactType, booking].filter((code) => code !== null);
  if (codes.length === 0) return `Hvilken kontakttype og bookingkategori har formen "${name}" efter ${register}?`;
  return `Passer ${codes.join(' og ')} til formen "${name}" efter ${register}?`;
}

function* siteQuestions({ vocabularies }: Catalogue): Generator<OpenQuestion> {
  for (const { term } of vocabularies.get('sites')?.terms ?? [])
    if ((term as SiteTerm).sor === null)
      yield {
        who: CIMT,
        question: `Hvad er SOR-koden for ${term.name}?`,
        answerIn: `vocabularies/sites.yaml, ${term.id}: sor`,
      };
}

function* ownerQuestions({ settings }: Catalogue): Generator<OpenQuestion> {
  for (const { id, name, team, confirmed } of settings?.groups ?? [])
    if (!confirmed)
      yield {
        who: COORDINATION,
        question: `Hvem er i gruppen "${name}", og findes teamet ${team} på GitHub?`,
        answerIn: `settings.yaml, groups: ${id}`,
      };
}

function* specialityQuestions({ specialities }: Catalogue): Generator<OpenQuestion> {
  for (const { slug, name, present, approval, basis } of specialities) {
    const folder = `specialities/${slug}`;
    if (present === 'unknown')
      yield {
        who: COORDINATION,
        question: `Har regionen selv ${name.value}?`,
        answerIn: `${folder}/speciality.yaml: present`,
      };
    if (approval.status === 'draft' && basis === 'editorial')
      yield { who: name.value, question: DRAFT_QUESTION, answerIn: `${folder}/` };
  }
}

/** Without how many types there are: else every proposal would make `docs/open-questions.md` stale. */
const DRAFT_QUESTION =
  'Udkastet er skrevet ud fra offentlig viden og kan være tomt. Hvad mangler, hvad bruges ikke, og hvilke varigheder er forkerte?';

/** `open-questions.md`: a list for each who can answer. */
export function openQuestionsMarkdown(questions: readonly OpenQuestion[]): string {
  const sections = [...new Set(questions.map(({ who }) => who))].map((who) => {
    const theirs = questions.filter((question) => question.who === who);
    const rows = theirs.map(({ question, answerIn }) => `- ${question.replace(/</g, '&lt;')} (\`${answerIn}\`)\n`);
    return `\n## ${who}\n\n${rows.join('')}`;
  });
  return `# Åbne spørgsmål

Det, ingen har bekræftet endnu. Indtil der er svar, står oplysningerne i kataloget som ubekræftede.
I parentes står, hvor svaret skrives.
${sections.length > 0 ? sections.join('') : '\nDer er ingen.\n'}`;
}
