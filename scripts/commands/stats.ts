import { openCatalogue } from '../load/open-catalogue.ts';
import { maskCpr } from '../model/cpr.ts';
import type { Language } from '../model/finding.ts';
import { statsOf, statsText } from '../report/stats.ts';

export interface StatsOptions {
  readonly catalogue: string;
  readonly lang: Language;
  readonly format: 'text' | 'json';
}

/** Prints how far each speciality is, whatever else may be wrong with the catalogue. */
export async function stats({ catalogue: directory, lang, format }: StatsOptions): Promise<number> {
  const { catalogue } = await openCatalogue(directory);
  const result = statsOf(catalogue);
  process.stdout.write(maskCpr(format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : statsText(result, lang)));
  return 0;
}
