import type { EarlierDecision, LegacyRow, SourceFile } from '../model/catalogue.ts';
import type { Message } from '../model/finding.ts';
import { ALLOWED_STEPS, type DecisionStatus, decisionStatus, namesIn } from '../model/legacy.ts';
import { WHOLE_FILE } from '../model/range.ts';
import type { Rule } from '../model/rule.ts';
import { cellOf, placeOf } from './legacy-cell.ts';

/** What a group has accepted is unmade in the open: flagged first, with a note, and never by a row that quietly goes. */
export const consistentLegacyStep: Rule = {
  id: 'consistent-legacy-step',
  severity: 'error',
  summary: {
    da: 'En godkendt beslutning om en gammel type markeres, før den laves om, og forsvinder ikke.',
    en: 'An accepted decision about an old type is flagged before it is changed, and does not vanish.',
  },
  subject: 'history',

  *check({ revision, legacy = [] }, catalogue) {
    const rows = byId(catalogue.legacy);
    const unread = unreadIds(catalogue.files);
    const told = new Set<LegacyRow>();
    for (const earlier of legacy) {
      const ofId = rows.get(earlier.id) ?? [];
      const still = ofId.filter((row) => isAbout(row, earlier));
      const isRead = ofId.some(({ file }) => file.path === earlier.path);
      // A row that is there but could not be read has its finding already.
      if (earlier.status === 'accepted' && still.length === 0 && (isRead || !unread(earlier)))
        yield { file: earlier.path, range: WHOLE_FILE, message: vanished(earlier, revision) };
      for (const row of still) {
        const step = forbiddenStep(earlier, row);
        if (step === undefined || told.has(row)) continue;
        told.add(row);
        yield { file: row.file.path, range: placeOf(row, 'status'), message: forbidden(step, revision) };
      }
    }
  },
};

function byId(legacy: readonly LegacyRow[]): ReadonlyMap<string, readonly LegacyRow[]> {
  const rows = new Map<string, LegacyRow[]>();
  for (const row of legacy) {
    const known = rows.get(cellOf(row, 'id'));
    if (known) known.push(row);
    else rows.set(cellOf(row, 'id'), [row]);
  }
  return rows;
}

/** In the same speciality, unless it had none; for one of the same departments, unless either names none. */
function isAbout(row: LegacyRow, { speciality, departments }: EarlierDecision): boolean {
  if (speciality !== undefined && row.speciality !== speciality) return false;
  const [before, now] = [namesIn(departments), namesIn(cellOf(row, 'departments'))];
  return before.length === 0 || now.length === 0 || before.some((name) => now.includes(name));
}

type Step = readonly [from: DecisionStatus, to: DecisionStatus];

/** What is no status at all has its finding from require-known-legacy-value. */
function forbiddenStep({ status }: EarlierDecision, row: LegacyRow): Step | undefined {
  const [from, to] = [decisionStatus(status), decisionStatus(cellOf(row, 'status'))];
  return from && to && !ALLOWED_STEPS[from].includes(to) ? [from, to] : undefined;
}

function forbidden([from, to]: Step, revision: string): Message {
  return {
    da: `Beslutningen var "${from}" (${revision}) og kan ikke gå direkte til "${to}": skriv "flagged" og grunden i "note".`,
    en: `The decision was "${from}" (${revision}) and cannot go straight to "${to}": write "flagged", and why in "note".`,
  };
}

/** Whether something that looks like the id still stands as a cell of the file; each file is cut up once, when asked for. */
function unreadIds(files: readonly SourceFile[]): (earlier: EarlierDecision) => boolean {
  const cells = new Map<string, ReadonlySet<string>>();
  return ({ path, id }) => {
    const known = cells.get(path) ?? new Set(files.find((file) => file.path === path)?.text.split(/[\n;"]/));
    cells.set(path, known);
    return known.has(id);
  };
}

function vanished({ id, departments }: EarlierDecision, revision: string): Message {
  const where = departments === '' ? '' : ` for "${departments}"`;
  return {
    da: `Den godkendte beslutning om "${id}"${where} (${revision}) er væk: hent rækken tilbage, og skriv "flagged", hvis den skal laves om.`,
    en: `The accepted decision about "${id}"${where} (${revision}) is gone: bring the row back, and write "flagged" if it is to be changed.`,
  };
}
