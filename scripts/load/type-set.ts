import type { ApprovalOf, SourceFile, Speciality, TypeSet, UseOf } from '../model/catalogue.ts';
import { MODES } from '../model/modes.ts';
import { child, type TreeNode } from '../model/syntax.ts';
import { choiceAt, choicesAt, dateAt, itemsAt, rangeOf, requiredText, synonymsAt, textAt, textsAt } from './nodes.ts';
import { readDuration, readExceptions, readPreparation, readStaff } from './visit-type.ts';

/** What `common.yaml` and every `speciality.yaml` have in common. */
export function readTypeSet(file: SourceFile, root: TreeNode, slug: string): TypeSet {
  return {
    slug,
    file,
    owners: textsAt(root, 'owners'),
    approval: readApproval(child(root, 'approval')),
    basis: choiceAt(root, 'basis', 'editorial'),
    exceptions: readExceptions(root),
  };
}

export function readSpeciality(file: SourceFile, root: TreeNode, slug: string): Speciality {
  return {
    ...readTypeSet(file, root, slug),
    id: requiredText(root, 'id'),
    name: requiredText(root, 'name'),
    aliases: textsAt(root, 'aliases'),
    snomed: requiredText(root, 'snomed'),
    present: choiceAt(root, 'present', 'unknown'),
    leadSites: textsAt(root, 'leadSites'),
    from: dateAt(root, 'from'),
    note: textAt(root, 'note')?.value,
    uses: itemsAt(root, 'uses').map(readUse),
    words: synonymsAt(root, 'words'),
  };
}

function readApproval(node: TreeNode | undefined): ApprovalOf {
  const on = textAt(node, 'on')?.value;
  const decision = textAt(node, 'decision');
  return {
    status: choiceAt(node, 'status', 'draft'),
    ...(on === undefined ? {} : { on }),
    ...(decision === undefined ? {} : { decision: decision.value }),
    decisionAt: decision,
    range: rangeOf(node),
  };
}

function readUse(node: TreeNode): UseOf {
  return {
    type: requiredText(node, 'type'),
    range: node.range,
    duration: readDuration(child(node, 'duration')),
    modes: child(node, 'modes') && choicesAt(node, 'modes', MODES),
    staff: child(node, 'staff') && readStaff(itemsAt(node, 'staff')),
    room: textAt(node, 'room'),
    preparation: readPreparation(child(node, 'preparation')),
    selfBooking: child(node, 'selfBooking') && choiceAt(node, 'selfBooking', 'none'),
    synonyms: textsAt(node, 'synonyms'),
    offeredAt: textsAt(node, 'offeredAt'),
    from: dateAt(node, 'from'),
    until: dateAt(node, 'until'),
    spId: textAt(node, 'spId'),
  };
}
