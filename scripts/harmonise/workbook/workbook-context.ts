import type { LegacyCells } from '../../model/legacy.ts';
import type { Checksum } from './stored-zip.ts';

/** Something with an id that a person knows by its name. */
export interface NamedId {
  readonly id: string;
  readonly name: string;
}

/** What a review workbook needs beside its rows. */
export interface WorkbookContext {
  /** Its `id` is the slug. */
  readonly speciality: NamedId;
  /** The visit types that the speciality can use, by full id, in the order they are offered. */
  readonly targets: readonly NamedId[];
  readonly modes: readonly NamedId[];
  readonly roles: readonly NamedId[];
  /** Danish; stands first in the guide and on every printed page. */
  readonly notice: string;
  /** The hospitals of the departments of a row, as people should read them. */
  readonly hospitalsOf: (cells: LegacyCells) => string;
  /** What the zip file that a workbook is needs of its parts. */
  readonly crc32: Checksum;
}
