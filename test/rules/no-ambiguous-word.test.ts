import { noAmbiguousWord } from '../../scripts/rules/no-ambiguous-word.ts';
import { describeRule } from '../support/describe-rule.ts';
import { SPECIALITY, speciality } from '../support/fixture.ts';

const LEXICON = 'vocabularies/lexicon.yaml';

function lexicon(words: readonly string[], distinctions: readonly string[] = []): string {
  return `title: Ord
source: Syntetisk
verified: false
words: {${words.join(', ')}}
distinctions: {${distinctions.join(', ')}}
fillers: []
junk: {anywhere: [], alone: []}
people: []
`;
}

const own = (...words: readonly string[]) => speciality(`words: {${words.join(', ')}}`);

describeRule(noAmbiguousWord, {
  'stays silent about a word written twice for one thing': { files: { [LEXICON]: lexicon(['kontrol: [ktr, KTR.]']) } },
  'stays silent about a word that stands for a thing and on an axis': {
    files: { [LEXICON]: lexicon(['fjernelse: [fj]'], ['stage: {fjernelse: [fj]}']) },
  },
  'stays silent about a word on two axes': {
    files: { [LEXICON]: lexicon([], ['stage: {anlæggelse: [anl]}', 'act: {anlæg: [anl]}']) },
  },
  'stays silent about a word that means another thing in one speciality': {
    files: { [LEXICON]: lexicon(['peritonealdialyse: [pd]']), [SPECIALITY]: own('parkinson: [pd]') },
  },
  'stays silent about marks that nothing is left of': { files: { [SPECIALITY]: own("kontrol: ['*']", "ekko: ['!']") } },
  'points at a word that stands for another thing already, however it is spelt': {
    files: { [LEXICON]: lexicon(['kontrol: [ktr]', 'kateter: [KTR.]', 'gonoré: []', 'gonorré: []']) },
    says: [
      `${LEXICON}:4:35 "KTR." står allerede for "kontrol": behold det ene, eller skriv det under words i det speciale, hvor det betyder noget andet.`,
      `${LEXICON}:4:54 "gonorré" står allerede for "gonoré": behold det ene, eller skriv det under words i det speciale, hvor det betyder noget andet.`,
    ],
    saysInEnglish: [
      `${LEXICON}:4:35 "KTR." stands for "kontrol" already: keep one, or write it under words in the speciality where it means another thing.`,
      `${LEXICON}:4:54 "gonorré" stands for "gonoré" already: keep one, or write it under words in the speciality where it means another thing.`,
    ],
  },
  'points at a synonym that is a standard word further down': {
    files: { [LEXICON]: lexicon(['kontrol: [opfølgning]', 'opfølgning: []']) },
    says: [
      `${LEXICON}:4:19 "opfølgning" står allerede for "opfølgning": behold det ene, eller skriv det under words i det speciale, hvor det betyder noget andet.`,
    ],
  },
  'points at two values of one axis': {
    files: { [LEXICON]: lexicon([], ['side: {højre: [h], venstre: [h]}']) },
    says: [
      `${LEXICON}:5:45 "h" står allerede for "højre": behold det ene, eller skriv det under words i det speciale, hvor det betyder noget andet.`,
    ],
  },
  'points at two words of one speciality': {
    files: { [SPECIALITY]: own('parkinson: [pd]', 'peritonealdialyse: [pd]') },
    says: [
      `speciality:10:46 "pd" står allerede for "parkinson": behold det ene, eller skriv det under words i det speciale, hvor det betyder noget andet.`,
    ],
  },
});
