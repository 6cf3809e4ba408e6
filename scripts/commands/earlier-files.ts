import { listFiles } from '../load/read-files.ts';

/** What a run makes more or fewer of from time to time. */
const KINDS =
  /^(?:gennemgang-[^/]+\.xlsx|legacy-unassigned\.csv|proposals\/[^/]+\/[^/]+\.yaml|specialities\/[^/]+\/legacy\.csv)$/;

/**
 * Paths of files within the folder `out` that earlier runs made and this one did not, sorted. They are left, as somebody may
 * work in one; but nobody should take them for new.
 * @param written paths of those that this run made
 */
export function earlierFiles(out: string, written: ReadonlySet<string>): readonly string[] {
  return listFiles(out).paths.filter((path) => KINDS.test(path) && !written.has(path));
}
