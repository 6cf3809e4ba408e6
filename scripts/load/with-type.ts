import { type Catalogue, COMMON, typeId, type VisitType } from '../model/catalogue.ts';
import { explainRefusals } from './explain-refusals.ts';
import { kindOf } from './kinds.ts';
import type { Loaded } from './load-catalogue.ts';
import { readParts } from './parts.ts';
import type { RawFile } from './raw-file.ts';
import explainers from './visit-type-explainer.generated.cjs';

/**
 * The catalogue with one visit type's file added, or put in the place of the one with its path, and what is wrong with
 * that file alone. Nothing else is read again. It comes last of its set: where two types collide, a rule blames the later
 * one, and that is then the one that is new. Common types come before all others, as they do on disk.
 */
export function withType(catalogue: Catalogue, raw: RawFile): Loaded {
  const kind = kindOf(raw.path);
  if (kind?.kind !== 'visit-type') throw new Error(`${raw.path} is no place for a visit type`);
  const { parts, findings, refused } = readParts([raw], (schema, value) => explainers[schema]?.(value) === true);
  const others = catalogue.types.filter(({ file }) => file.path !== raw.path);
  const isBefore = ({ set }: VisitType): boolean => set === COMMON || kind.set !== COMMON;
  const types = [...others.filter(isBefore), ...parts.types, ...others.filter((type) => !isBefore(type))];
  return {
    catalogue: {
      ...catalogue,
      files: [...catalogue.files.filter(({ path }) => path !== raw.path), ...parts.files],
      paths: [...new Set([...catalogue.paths, raw.path])].sort(),
      types,
      typesById: new Map(types.map((type) => [type.fullId, type])),
      knownTypeIds: new Set([...catalogue.knownTypeIds, typeId(kind.set, kind.id)]),
    },
    findings: [...findings, ...explainRefusals(refused, explainers)],
  };
}
