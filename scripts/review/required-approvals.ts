import { COMMON } from '../model/catalogue.ts';
import type { Message } from '../model/finding.ts';
import { TOOLING_PATHS } from '../model/tooling-paths.ts';
import type { ChangedFile } from './approval-facts.ts';
import { type ApprovalPolicy, setOf } from './approval-policy.ts';
import { patternTest } from './codeowners-pattern.ts';

/** One approval that a change needs: of somebody in one of the teams. */
export interface Requirement {
  readonly kind: 'owners' | 'coordination' | 'tooling';
  /** What the files are of: a slug, or the id of the group. */
  readonly of: string;
  /** The groups, as a person knows them. */
  readonly groups: readonly string[];
  readonly teams: readonly string[];
}

export interface Required {
  readonly requirements: readonly Requirement[];
  /** Names of the specialities that use a common type that is changed: they are told, they do not decide. */
  readonly notify: readonly string[];
  /** Why it cannot be said who must approve. */
  readonly faults: readonly Message[];
}

const isTooling = (path: string): boolean => TOOLING.some((stands) => stands(path));
const TOOLING = TOOLING_PATHS.map(patternTest);
const CATALOGUE = 'catalogue/';

/**
 * Whose approval the files need. Both paths of a renamed file count, so nothing leaves a folder unseen by its owners.
 * A set's owners are as one, whichever of their groups a person is in. Whatever is nobody's own, a new speciality too, is
 * the coordination group's; so is a change of nothing at all.
 */
export function requiredApprovals(files: readonly ChangedFile[], policy: ApprovalPolicy): Required {
  const faults = new Map<string, Message>();
  const paths = files.flatMap(({ path, previousPath, status }) =>
    status === 'renamed' && previousPath !== undefined ? [path, previousPath] : [path],
  );
  const slugs = new Set<string>();
  let touchesTooling = false;
  let touchesOther = files.length === 0;
  for (const path of paths) {
    if (isTooling(path)) {
      touchesTooling = true;
      continue;
    }
    touchesOther = true;
    const slug = path.startsWith(CATALOGUE) ? setOf(path.slice(CATALOGUE.length)) : undefined;
    if (slug !== undefined && policy.sets.some((set) => set.slug === slug)) slugs.add(slug);
  }

  const requirement = (kind: Requirement['kind'], of: string, ids: readonly string[]): Requirement => {
    const groups = ids.flatMap((id) => policy.groups.find((group) => group.id === id) ?? unknown(id, faults));
    return { kind, of, groups: groups.map(({ name }) => name), teams: groups.map(({ team }) => team) };
  };
  const requirements: Requirement[] = [];
  for (const { slug, name, owners } of policy.sets.filter((set) => slugs.has(set.slug))) {
    if (owners === undefined) faults.set(`set ${slug}`, unreadableSet(name));
    const own = owners?.filter((id) => id !== policy.coordination) ?? [];
    if (own.length > 0) requirements.push(requirement('owners', slug, own));
  }
  requirements.sort((a, b) => (a.of < b.of ? -1 : 1));
  const toolingIsOwn = touchesTooling && policy.tooling !== policy.coordination;
  if (touchesOther || (touchesTooling && !toolingIsOwn))
    requirements.push(requirement('coordination', policy.coordination, [policy.coordination]));
  if (toolingIsOwn) requirements.push(requirement('tooling', policy.tooling, [policy.tooling]));
  return { requirements, notify: notified(paths, policy), faults: [...faults.values()] };
}

function unknown(id: string, faults: Map<string, Message>): readonly [] {
  faults.set(`group ${id}`, {
    da: `Gruppen "${id}" står ikke i catalogue/settings.yaml på main: skriv den dér først.`,
    en: `The group "${id}" is not in catalogue/settings.yaml on main: write it there first.`,
  });
  return [];
}

function unreadableSet(name: string): Message {
  return {
    da: `Ejerne af ${name} kan ikke læses på main: ret filen dér først.`,
    en: `The owners of ${name} cannot be read on main: mend the file there first.`,
  };
}

function notified(paths: readonly string[], { sets, usersOf }: ApprovalPolicy): readonly string[] {
  const prefix = `${CATALOGUE}${COMMON}/visit-types/`;
  const changed = paths
    .filter((path) => path.startsWith(prefix))
    .map((path) => path.slice(prefix.length, -'.yaml'.length));
  const users = new Set(changed.flatMap((id) => (Object.hasOwn(usersOf, id) ? (usersOf[id] ?? []) : [])));
  return sets.filter(({ slug }) => users.has(slug)).map(({ name }) => name);
}
