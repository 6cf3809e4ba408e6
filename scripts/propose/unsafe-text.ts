import { cprLike } from '../model/cpr.ts';
import type { Refusal } from './form-field.ts';
import { oneLine } from './one-line.ts';
import type { Sections } from './sections.ts';

/** What is unseen in a text, or must never be shown: at the question it stands under, else about the whole. */
export function* unsafeIn(text: string, sections: Sections): Generator<Refusal> {
  const found = [...sections].flatMap(([label, section]) => [...unsafe(label, section)]);
  yield* found.length > 0 ? found : unsafe(undefined, text);
}

const UNSEEN = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB\u2800]|(?![\t\n])\p{Cc}|[\u2028\u2029]/u;

function* unsafe(field: string | undefined, text: string): Generator<Refusal> {
  if (!cprLike(text).next().done || !cprLike(oneLine(text)).next().done) yield { field, message: LIKE_CPR };
  const unseen = UNSEEN.exec(text)?.[0];
  if (unseen === undefined) return;
  const code = `U+${unseen.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
  yield {
    field,
    message: {
      da: `Svaret indeholder et usynligt tegn (${code}), måske fra en kopieret tekst: skriv stedet igen i hånden.`,
      en: `The answer holds a character that cannot be seen (${code}), perhaps from copied text: type that part again.`,
    },
  };
}

const LIKE_CPR = {
  da: 'Her står noget, der ligner et CPR-nummer. Slet det med det samme. Står det i et issue på GitHub, så slet det også i historikken (tryk på "redigeret" over teksten), og giv besked til den databeskyttelsesansvarlige. Forslag må aldrig indeholde oplysninger om patienter.',
  en: 'Here is something like a CPR number. Delete it at once. Where it stands in an issue on GitHub, delete it from the history too (press "edited" above the text), and tell the data protection officer. Proposals must never hold anything about patients.',
};
