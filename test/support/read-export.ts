import type { SpExport } from '../../scripts/harmonise/export/export-row.ts';
import { readExport } from '../../scripts/harmonise/export/read-export.ts';
import type { Speciality } from '../../scripts/model/catalogue.ts';
import { UnusableInput } from '../../scripts/model/unusable-input.ts';

/** An export read from a text or from bytes, as `udtræk.csv`. */
export function read(export_: string | Uint8Array, specialities: readonly Speciality[] = []): Promise<SpExport> {
  const bytes = typeof export_ === 'string' ? new TextEncoder().encode(export_) : export_;
  return readExport(bytes, { file: 'udtræk.csv', specialities });
}

/** What a person is told, in Danish, of an export that cannot be used. */
export async function refusal(export_: string | Uint8Array): Promise<string> {
  const told = await read(export_).catch((error: unknown) => error);
  if (!(told instanceof UnusableInput)) throw new Error(`not refused: ${String(told)}`);
  return told.say.da;
}

/** Each rejected row as a person finds it: its line and the reason. */
export function rejections({ rejected }: SpExport): readonly string[] {
  return rejected.map(({ line, reason }) => `${line}: ${reason.da}`);
}
