import type { Language } from '../model/finding.ts';
import { comparisonJson } from '../report/comparison-json.ts';
import { comparisonMarkdown } from '../report/comparison-markdown.ts';
import { comparisonText } from '../report/comparison-text.ts';
import { compareSides } from './compare-sides.ts';

export interface DiffOptions {
  readonly catalogue: string;
  readonly lang: Language;
  readonly base?: string | undefined;
  readonly head?: string | undefined;
  readonly format: 'text' | 'json' | 'markdown';
}

/** Prints what differs between two states of the catalogue, in Danish whatever the language. 0 whatever it finds. */
export async function diff({ catalogue, base, head, format }: DiffOptions): Promise<number> {
  const compared = await compareSides(catalogue, base, head);
  if (format === 'json') process.stdout.write(comparisonJson(compared));
  else process.stdout.write([...(format === 'text' ? comparisonText : comparisonMarkdown)(compared)].join(''));
  return 0;
}
