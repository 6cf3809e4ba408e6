import { stringify } from 'yaml';
import { canonical, type OrderedSchema } from '../check/canonical.ts';
import type { VisitTypeFile } from '../model/authored.ts';
import { modelineOf } from './modeline.ts';

/** The file as `npm run fix` would write it: what people wrote are values of it, never a part of its notation. */
export function fileText(file: VisitTypeFile, path: string, schema: OrderedSchema): string {
  return canonical(stringify(file, { lineWidth: 0 }), schema, modelineOf(path));
}
