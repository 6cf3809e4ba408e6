import type { SourceFile } from '../model/catalogue.ts';
import type { TreeNode } from '../model/syntax.ts';
import { decode } from './decode.ts';
import { parseYaml } from './parse-yaml.ts';
import type { RawFile } from './raw-file.ts';

/** A file that has been found without fault before: its text and its tree are made when they are first asked for. */
export class KeptFile implements SourceFile {
  readonly path: string;
  readonly #bytes: Uint8Array;
  #text: string | undefined;
  #root: TreeNode | undefined;

  constructor({ path, bytes }: RawFile) {
    this.path = path;
    this.#bytes = bytes;
  }

  get text(): string {
    this.#text ??= decode(this.path, this.#bytes).text ?? '';
    return this.#text;
  }

  get root(): TreeNode | undefined {
    this.#root ??= parseYaml(this.path, this.text).root;
    return this.#root;
  }
}
