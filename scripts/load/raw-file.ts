/** A file of a catalogue as it was read, from wherever it was read. */
export interface RawFile {
  /** Path within the catalogue, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
