/** A file that is made from others and checked in, so that people see it and a change to it is reviewed. */
export interface DerivedFile {
  /** Path within the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}
