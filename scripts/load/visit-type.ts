import type { Mode, Preparation, StaffItem } from '../model/authored.ts';
import type {
  DurationOf,
  ExceptionOf,
  LifecycleOf,
  SourceFile,
  StaffRequirement,
  TypeDuration,
  VisitType,
} from '../model/catalogue.ts';
import { typeId } from '../model/catalogue.ts';
import { MODES } from '../model/modes.ts';
import type { Located, Range } from '../model/range.ts';
import { child, plain, type TreeNode } from '../model/syntax.ts';
import {
  asText,
  choiceAt,
  choicesAt,
  dateAt,
  itemsAt,
  numberAt,
  numbersAt,
  rangeOf,
  requiredText,
  textAt,
  textsAt,
} from './nodes.ts';

/** A visit type as it is written in `file`, whose folder is `set` and whose name is `fileId`. */
export function readVisitType(file: SourceFile, root: TreeNode, set: string, fileId: string): VisitType {
  const resources = child(root, 'resources');
  const codes = child(root, 'codes');
  return {
    fullId: typeId(set, fileId),
    set,
    file,
    id: requiredText(root, 'id'),
    name: requiredText(root, 'name'),
    abbreviation: textAt(root, 'abbreviation'),
    patientName: requiredText(root, 'patientName'),
    patientText: readPatientText(child(root, 'patientText')),
    description: requiredText(root, 'description'),
    purpose: choiceAt(root, 'purpose', 'consultation'),
    modes: choicesAt(root, 'modes', MODES),
    duration: readDuration(child(root, 'duration')) ?? NO_DURATION,
    staff: readStaff(itemsAt(resources, 'staff')),
    room: textAt(resources, 'room'),
    equipment: textsAt(resources, 'equipment'),
    selfBooking: choiceAt(root, 'selfBooking', 'none'),
    groupMax: numberAt(child(root, 'group'), 'max')?.value,
    modifiers: textsAt(root, 'modifiers'),
    offeredAt: textsAt(root, 'offeredAt'),
    preparation: readPreparation(child(root, 'preparation')),
    sks: textsAt(codes, 'sks'),
    bookingCategory: textAt(codes, 'booking'),
    synonyms: textsAt(root, 'synonyms'),
    spId: textAt(root, 'spId'),
    lifecycle: readLifecycle(child(root, 'lifecycle')),
    exceptions: readExceptions(root),
  };
}

const NO_DURATION: TypeDuration = {
  default: { value: 0, range: { start: 0, end: 0 } },
  allowed: [],
  range: { start: 0, end: 0 },
  byMode: new Map(),
};

export function readDuration(node: TreeNode | undefined): TypeDuration | undefined {
  const duration = readMinutes(node);
  if (duration === undefined) return undefined;
  const byMode = new Map<Mode, DurationOf & { key: Range }>();
  for (const { mode, key, value } of entriesByMode(child(node, 'byMode'))) {
    const minutes = readMinutes(value);
    if (minutes) byMode.set(mode, { ...minutes, key });
  }
  return { ...duration, byMode };
}

/** The entries whose key is a mode; any other has had its finding. */
function* entriesByMode(node: TreeNode | undefined): Generator<{ mode: Mode; key: Range; value: TreeNode }> {
  for (const { key, value } of node?.kind === 'map' ? node.entries : []) {
    const mode = MODES.find((known) => known === key.value);
    if (mode) yield { mode, key: key.range, value };
  }
}

/** A default that is no number leaves nothing to compare, and so no duration at all. */
function readMinutes(node: TreeNode | undefined): DurationOf | undefined {
  const standard = numberAt(node, 'default');
  if (standard === undefined) return undefined;
  return { default: standard, allowed: numbersAt(node, 'allowed'), range: rangeOf(node) };
}

export function readStaff(items: readonly TreeNode[]): readonly StaffRequirement[] {
  return items.map((item) => {
    const role = textAt(item, 'role');
    return { roles: role ? [role] : textsAt(item, 'anyOf'), authored: plain(item) as StaffItem };
  });
}

export function readPreparation(node: TreeNode | undefined): Preparation | undefined {
  return node && (plain(node) as Preparation);
}

function readPatientText(node: TreeNode | undefined): ReadonlyMap<Mode, Located<string>> {
  const texts = new Map<Mode, Located<string>>();
  for (const { mode, value } of entriesByMode(node)) {
    const text = asText(value);
    if (text) texts.set(mode, text);
  }
  return texts;
}

function readLifecycle(node: TreeNode | undefined): LifecycleOf {
  return {
    from: dateAt(node, 'from'),
    closeForBooking: dateAt(node, 'closeForBooking'),
    retireOn: dateAt(node, 'retireOn'),
    replacedBy: textAt(node, 'replacedBy'),
  };
}

export function readExceptions(root: TreeNode): readonly ExceptionOf[] {
  return itemsAt(root, 'exceptions').map((item) => ({
    rule: requiredText(item, 'rule'),
    until: requiredText(item, 'until'),
    range: item.range,
  }));
}
