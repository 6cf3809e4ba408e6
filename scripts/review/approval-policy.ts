import { type Catalogue, COMMON } from '../model/catalogue.ts';
import { TOOLING_GROUP } from '../model/tooling-paths.ts';

export interface PolicyGroup {
  readonly id: string;
  readonly name: string;
  /** `@organisation/team`. */
  readonly team: string;
}

/** A speciality or the common types: who owns what is in its folder. */
export interface PolicySet {
  /** The folder: `common` or the speciality's slug. */
  readonly slug: string;
  readonly name: string;
  /** Ids of groups. Absent where the file that says so cannot be read. */
  readonly owners?: readonly string[];
}

/** Who must approve what, as the base branch has it. Plain data. */
export interface ApprovalPolicy {
  /** Ids of groups. */
  readonly coordination: string;
  readonly tooling: string;
  readonly groups: readonly PolicyGroup[];
  readonly sets: readonly PolicySet[];
  /** Slugs of the specialities that use each common type, by its id. */
  readonly usersOf: Readonly<Record<string, readonly string[]>>;
}

/**
 * The policy in the catalogue of the base branch; nothing where its settings cannot be read. A folder of types whose
 * own file cannot be read is there without owners, so that it is not taken for a new one that nobody owns.
 */
export function approvalPolicy(catalogue: Catalogue): ApprovalPolicy | undefined {
  const { settings, common, specialities, paths } = catalogue;
  if (settings === undefined) return undefined;
  const { coordinationGroup: coordination, groups } = settings;
  const sets: PolicySet[] = specialities.map(({ slug, name, owners }) => ({
    ...{ slug, name: name.value, owners: owners.map(({ value }) => value) },
  }));
  if (common) sets.push({ slug: COMMON, name: COMMON_NAME, owners: common.owners.map(({ value }) => value) });
  const folders = paths.flatMap((path) => setOf(path) ?? []);
  for (const slug of new Set(folders)) if (!sets.some((set) => set.slug === slug)) sets.push({ slug, name: slug });

  return {
    coordination,
    tooling: groups.some(({ id }) => id === TOOLING_GROUP) ? TOOLING_GROUP : coordination,
    groups: groups.map(({ id, name, team }) => ({ id, name, team })),
    sets,
    usersOf: usersOf(catalogue),
  };
}

export const COMMON_NAME = 'de fælles besøgstyper';

/** The folder of types that a path of the catalogue lies in. */
export function setOf(path: string): string | undefined {
  const [top, slug, below] = path.split('/');
  if (top === COMMON && slug !== undefined) return COMMON;
  return top === 'specialities' && below !== undefined ? slug : undefined;
}

function usersOf({ specialities, types }: Catalogue): Readonly<Record<string, readonly string[]>> {
  const common = types.filter(({ set }) => set === COMMON);
  return Object.fromEntries(
    common.map(({ id, fullId }) => [
      id.value,
      specialities.filter(({ uses }) => uses.some(({ type }) => type.value === fullId)).map(({ slug }) => slug),
    ]),
  );
}
