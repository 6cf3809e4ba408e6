import { WORKBOOK_COLUMNS, type WorkbookColumn } from './workbook-columns.ts';
import { RELATION_WORDS, STATUS_WORDS, TRANSITION_WORDS, type Word } from './workbook-words.ts';

/** One line of the guide: a heading, or a word and what there is to say of it. */
export type GuideLine =
  | { readonly kind: 'notice' | 'title' | 'heading'; readonly text: string }
  | { readonly kind: 'line'; readonly word: string; readonly text: string };

/**
 * The sheet that says what to do, for somebody who has only got the workbook.
 * @param notice stands first
 * @param speciality its Danish name
 */
export function* guideLines(notice: string, speciality: string): Generator<GuideLine> {
  yield { kind: 'notice', text: notice };
  yield { kind: 'title', text: `Gennemgang af gamle besøgstyper: ${speciality}` };
  yield { kind: 'heading', text: 'Sådan gør I' };
  for (const [index, text] of STEPS.entries()) yield { kind: 'line', word: `${index + 1}.`, text };
  for (const part of ['decision', 'suggestion', 'export'] as const) {
    yield { kind: 'heading', text: PARTS[part] };
    for (const column of Object.values(WORKBOOK_COLUMNS))
      if (column.part === part) yield { kind: 'line', word: column.header, text: column.help };
  }
  yield* wordLines('Ordene i Relation', RELATION_WORDS);
  yield* wordLines('Ordene i Overgang', TRANSITION_WORDS);
  yield* wordLines('Ordene i Beslutning', STATUS_WORDS);
}

const PARTS: Readonly<Record<WorkbookColumn['part'], string>> = {
  decision: 'De gule kolonner, som er jeres',
  suggestion: 'Kolonnerne med forslaget',
  export: 'Kolonnerne fra SP',
};

const STEPS = [
  'Gå rækkerne igennem på arket Gennemgang. De mest bookede står øverst.',
  'De gule celler er jeres. De er udfyldt med et forslag: ret det, der ikke passer, og vælg fra listen i cellen. Kun de gule celler bliver læst, når arket kommer tilbage.',
  'Sæt Beslutning til "godkendt", når rækken er rigtig, og til "til drøftelse", når andre skal se på den.',
  'I må gerne sortere, filtrere, skjule og flytte kolonner og slette rækker, I ikke skal tage stilling til. Overskrifterne, Id og Afdelinger skal blive, som de er.',
  'Skriv aldrig CPR-numre eller navne på patienter i arket.',
  'Gem som Excel-projektmappe (.xlsx), og send den til den, I fik den af. Er der fejl i en celle, får I at vide hvilken; resten bliver læst.',
];

function* wordLines(heading: string, words: Readonly<Record<string, Word>>): Generator<GuideLine> {
  yield { kind: 'heading', text: heading };
  for (const { word, means } of Object.values(words)) yield { kind: 'line', word, text: means };
}
