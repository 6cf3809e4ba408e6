/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Judgement } from '../../../scripts/judge/judgement.ts';
import type { FieldId, FormField } from '../../../scripts/propose/form-field.ts';
import { type Draft, isAnswered } from './answer-text.ts';
import { FieldControl } from './field-control.tsx';
import { remarksOn } from './field-remarks.ts';
import { sectionsOf } from './form-sections.ts';
import { NearList } from './near-list.tsx';
import type { OpenForm } from './open-form.ts';

export interface QuestionsProps {
  readonly opened: OpenForm;
  readonly draft: Draft;
  readonly judgement: Judgement | undefined;
  /** Whether a question that is not answered is to be told of. */
  readonly isDue: (id: FieldId) => boolean;
  /** How to go back to the root of the site. */
  readonly site: string;
  readonly onValues: (id: FieldId, values: readonly string[]) => void;
  readonly onLeave: (id: FieldId) => void;
}

/** All questions, each with what is to be said of its answer; below the name also what there is already. */
export function Questions({
  opened: { fields, changes },
  draft,
  judgement,
  isDue,
  site,
  onValues,
  onLeave,
}: QuestionsProps): VNode {
  return (
    <>
      {sectionsOf(fields).map((section) => (
        <section class="section" key={section.title} aria-label={section.title}>
          <h2 class="ds-heading" data-size="sm">
            {section.title}
          </h2>
          {section.fields
            .filter((field) => isOfUse(field, draft, changes))
            .map((field) => (
              <div key={field.id}>
                <FieldControl
                  field={field}
                  heading={headingOf(field, changes)}
                  values={draft[field.id] ?? []}
                  modes={draft.modes ?? []}
                  remarks={remarksOn(field, judgement, draft, isDue(field.id))}
                  onValues={(values) => onValues(field.id, values)}
                  onLeave={() => onLeave(field.id)}
                />
                {field.id === 'name' && (
                  <NearList near={isAnswered(draft.name) ? judgement?.near : undefined} site={site} />
                )}
              </div>
            ))}
        </section>
      ))}
    </>
  );
}

/**
 * Whether all or one of them must be there is no question while there is but one; and a change neither moves a type nor is
 * for a time.
 */
function isOfUse({ id }: FormField, { staff = [] }: Draft, changes: string | undefined): boolean {
  if (id === 'staff-together') return staff.length > 1;
  return changes === undefined || (id !== 'speciality' && id !== 'temporary-until');
}

/** In the text that is sent the question is called the same for both, so that one parser reads them. */
function headingOf({ id, label }: FormField, changes: string | undefined): string {
  return changes !== undefined && id === 'why-not-existing' ? 'Hvad skal være anderledes, og hvorfor?' : label;
}
