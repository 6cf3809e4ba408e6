import type { Rule } from '../model/rule.ts';
import { perCatalogue } from './per-catalogue.ts';
import { partOf, wordsOf } from './words.ts';

/** "v/ Hansen", "Dr. Hansen", "hos Hansen"; but not "hos KOL-patienter" or "v/ CT", which are abbreviations. */
const POINTS_AT_PERSON = /(?<!\p{L})(?:[vV]\/\s*|[dD]r(?:\.\s*|\s+)|[hH]os\s+)\p{Lu}\p{Ll}\p{L}*/u;

const personNames = perCatalogue(
  ({ vocabularies }) => new Set(vocabularies.get('person-names')?.terms.map(({ term }) => term.name.toLowerCase())),
);

/** People come and go, and their names do not belong in a register that everybody reads. */
export const noPersonInName: Rule = {
  id: 'no-person-in-name',
  severity: 'error',
  summary: { da: 'Navnet nævner ingen person.', en: 'The name mentions no person.' },
  subject: 'type',

  *check({ file, name }, catalogue) {
    const people = personNames(catalogue);
    const pointed = POINTS_AT_PERSON.exec(name.value);
    const named = wordsOf(file, name).find(({ text }) => /^\p{Lu}/u.test(text) && people.has(text.toLowerCase()));
    const range = pointed ? partOf(file, name, pointed.index, pointed[0].length) : named?.range;
    if (range === undefined) return;
    const shown = pointed?.[0] ?? named?.text;
    yield {
      range,
      message: {
        da: `"${shown}" ligner en persons navn: skriv, hvad der sker, og lad personalet stå under "resources".`,
        en: `"${shown}" looks like a person's name: say what happens, and leave staff to "resources".`,
      },
    };
  },
};
