import type { LexiconFile, SettingsFile } from '../model/authored.ts';
import {
  COMMON,
  type Decision,
  type DecisionTree,
  type LegacyRow,
  type SourceFile,
  type Speciality,
  type TypeSet,
  type VisitType,
  type Vocabulary,
} from '../model/catalogue.ts';
import type { Finding } from '../model/finding.ts';
import { plain, type TreeNode } from '../model/syntax.ts';
import { readDecision } from './decision.ts';
import { readDecisionTree } from './decision-tree.ts';
import { decode } from './decode.ts';
import type { Refused } from './explain-refusals.ts';
import { type FileKind, kindOf, schemaOf, type YamlKind } from './kinds.ts';
import { readLegacy } from './legacy.ts';
import { parseYaml } from './parse-yaml.ts';
import type { RawFile } from './raw-file.ts';
import { readSpeciality, readTypeSet } from './type-set.ts';
import { readVisitType } from './visit-type.ts';
import { readVocabulary } from './vocabulary.ts';

/** What files say, each read by itself. */
export interface Parts {
  settings?: { readonly content: SettingsFile; readonly root: TreeNode };
  common?: TypeSet;
  lexicon?: LexiconFile;
  readonly files: SourceFile[];
  readonly specialities: Speciality[];
  readonly types: VisitType[];
  readonly trees: DecisionTree[];
  readonly legacy: LegacyRow[];
  readonly decisions: Decision[];
  readonly vocabularies: Map<string, Vocabulary>;
}

export interface ReadParts {
  readonly parts: Parts;
  /** Faults of notation. */
  readonly findings: readonly Finding[];
  /** The files that their schema refuses; why is not said here. */
  readonly refused: readonly Refused[];
}

/** Whether the schema of a name accepts a value. */
export type Accepts = (schema: string, value: unknown) => boolean;

/** Reads every file as far as it can be read, and never gives up on the first fault. */
export function readParts(raw: readonly RawFile[], accepts: Accepts): ReadParts {
  const findings: Finding[] = [];
  const refused: Refused[] = [];
  const parts = emptyParts();
  for (const { path, bytes } of raw) {
    const decoded = decode(path, bytes);
    if (decoded.findings.length > 0) findings.push(...decoded.findings);
    if (decoded.text === undefined) continue;
    const kind = kindOf(path);
    const yaml = kind && kind.kind !== 'legacy' ? parseYaml(path, decoded.text) : undefined;
    if (yaml !== undefined && yaml.findings.length > 0) findings.push(...yaml.findings);
    const file: SourceFile = { path, text: decoded.text, root: yaml?.root };
    parts.files.push(file);
    if (kind?.kind === 'legacy') findings.push(...addLegacy(parts, file));
    else if (kind) refused.push(...addYaml(parts, file, kind, accepts));
  }
  return { parts, findings, refused };
}

function emptyParts(): Parts {
  return { files: [], specialities: [], types: [], trees: [], legacy: [], decisions: [], vocabularies: new Map() };
}

function addLegacy(parts: Parts, file: SourceFile): readonly Finding[] {
  const { rows, findings } = readLegacy(file);
  parts.legacy.push(...rows);
  return findings;
}

/** Adds what the file says, as far as it can be read, and gives the file back where its schema refuses it. */
function addYaml(parts: Parts, file: SourceFile, kind: YamlKind, accepts: Accepts): readonly Refused[] {
  const { path, root } = file;
  if (root === undefined) return [];
  const schema = schemaOf(kind);
  const value = plain(root);
  const isValid = accepts(schema, value);
  if (root.kind === 'map' && (isValid || TOLERANT.has(kind.kind))) addTree(parts, file, kind, root, value);
  return isValid ? [] : [{ path, schema, value, root }];
}

/** Kinds that are read field by field, so that their rules can go on beside a fault of schema. The others are read whole. */
const TOLERANT: ReadonlySet<FileKind['kind']> = new Set(['common', 'visit-type', 'speciality', 'decision-tree']);

function addTree(parts: Parts, file: SourceFile, kind: YamlKind, root: TreeNode, value: unknown): void {
  switch (kind.kind) {
    case 'settings':
      parts.settings = { content: value as SettingsFile, root };
      return;
    case 'common':
      parts.common = readTypeSet(file, root, COMMON);
      return;
    case 'visit-type':
      parts.types.push(readVisitType(file, root, kind.set, kind.id));
      return;
    case 'speciality':
      parts.specialities.push(readSpeciality(file, root, kind.set));
      return;
    case 'decision-tree':
      parts.trees.push(readDecisionTree(file, root, kind.set));
      return;
    case 'decision':
      parts.decisions.push(readDecision(file, root, kind.id, value));
      return;
    case 'lexicon':
      parts.lexicon = value as LexiconFile;
      return;
    case 'vocabulary':
      parts.vocabularies.set(kind.name, readVocabulary(file, root, kind.name, value));
      return;
    default:
      kind satisfies never;
  }
}
