import type { Catalogue, DecisionTree } from '../model/catalogue.ts';
import type { Rule } from '../model/rule.ts';
import { isBookedByPatient } from '../model/self-booking.ts';
import { heldBy } from './self-booked.ts';
import { withLostAnswers } from './tree-paths.ts';

/** A patient comes to a visit by answering questions; one that no question leads to is offered to nobody. */
export const requireSelfBookingTree: Rule = {
  id: 'require-self-booking-tree',
  severity: 'error',
  summary: {
    da: 'Et besøg, patienten selv kan booke, kan nås i specialets beslutningstræ for patienter.',
    en: "A visit that the patient can book is reached by the speciality's decision tree for patients.",
  },
  subject: 'catalogue',

  *check(catalogue) {
    for (const speciality of catalogue.specialities) {
      const tree = catalogue.trees.find((candidate) => candidate.speciality === speciality.slug);
      if (isUncertain(tree, speciality.slug, catalogue)) continue;
      const reached = tree && tree.audience !== 'staff' ? leavesOf(tree) : new Set<string>();
      for (const { type, selfBooking, file, range } of heldBy(speciality.slug, catalogue)) {
        if (!isBookedByPatient(selfBooking) || reached.has(type.fullId)) continue;
        yield {
          file: file.path,
          range,
          message: {
            da: `Patienten kan selv booke "${type.name.value}", men intet beslutningstræ for patienter i ${speciality.slug} fører dertil: tilføj et svar, eller lad personalet booke.`,
            en: `The patient can book "${type.name.value}" but no decision tree for patients in ${speciality.slug} leads there: add an answer, or let staff book.`,
          },
        };
      }
    }
  },
};

function leavesOf({ nodes }: DecisionTree): ReadonlySet<string> {
  return new Set(
    nodes.flatMap(({ answers }) => answers.flatMap(({ to }) => (to.kind === 'leaf' ? [to.type.value] : []))),
  );
}

/** A tree that cannot be read, or a leaf that is misspelt, has its own finding and may lead anywhere. */
function isUncertain(tree: DecisionTree | undefined, slug: string, { paths, knownTypeIds }: Catalogue): boolean {
  if (tree === undefined) return paths.includes(`specialities/${slug}/decision-tree.yaml`);
  return withLostAnswers(tree).size > 0 || [...leavesOf(tree)].some((type) => !knownTypeIds.has(type));
}
