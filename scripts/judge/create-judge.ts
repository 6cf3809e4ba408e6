import { loadTrusted } from '../load/load-trusted.ts';
import type { RawFile } from '../load/raw-file.ts';
import type { History } from '../model/catalogue.ts';
import { judgeOf, type VisitTypeSchema } from './judge-of.ts';
import type { Judge } from './judgement.ts';

export interface JudgeOptions {
  readonly schema: VisitTypeSchema;
  /** Paths within the catalogue of every file there is; absent: those of `files`. */
  readonly paths?: readonly string[];
  /** `YYYY-MM-DD`; absent: rules that need a date are off. */
  readonly asOf?: string | undefined;
  readonly history?: History | undefined;
}

/** A judge of proposals in a catalogue whose files have been found without fault, from the files alone: for a browser. */
export function createJudge(files: readonly RawFile[], options: JudgeOptions): Judge {
  const { schema, paths = files.map(({ path }) => path), asOf, history } = options;
  return judgeOf(loadTrusted(files, { paths, asOf, history }), schema);
}
