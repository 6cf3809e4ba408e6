import type { Catalogue, Decision } from '../../scripts/model/catalogue.ts';

/** The decisions about a type or speciality by its id, the newest first. */
export function decisionsAbout({ decisions }: Catalogue): ReadonlyMap<string, readonly Decision[]> {
  const about = new Map<string, Decision[]>();
  for (const decision of newestFirst(decisions))
    for (const subject of decision.content.about) {
      const known = about.get(subject);
      if (known) known.push(decision);
      else about.set(subject, [decision]);
    }
  return about;
}

/** By date, and of one day by file name. */
export function newestFirst(decisions: readonly Decision[]): readonly Decision[] {
  return [...decisions].sort((a, b) => Number(a.id < b.id) - Number(a.id > b.id));
}
