/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { VisitType } from '../../scripts/model/catalogue.ts';
import { danishDay } from '../facts/danish-day.ts';
import type { OldName } from '../facts/old-names.ts';
import { typePage } from '../facts/page-paths.ts';
import type { SiteContext } from '../facts/site-context.ts';
import { linkFrom, type PagePath } from '../facts/site-file.ts';
import { isBooked, type Standing } from '../facts/standing.ts';

const SHOWN = 3;

interface InSpProps {
  readonly page: PagePath;
  readonly type: VisitType;
  readonly standing: Standing;
  readonly context: SiteContext;
}

/** Whether the type can be booked in SP, and what to book when it cannot. */
export function InSp(props: InSpProps): VNode {
  const { type, standing, context } = props;
  const { state } = standing;
  const old = context.oldNamesOfType.get(type.fullId) ?? [];
  return (
    <p class="in-sp">
      <strong>{whenText(standing)}</strong> {(state === 'draft' || state === 'planned') && untilThen(old)}
      <UseInstead {...props} />
    </p>
  );
}

/** What to book instead of a type that cannot be booked any more, where that is said. */
export function UseInstead({ page, type, standing, context }: InSpProps): VNode | null {
  const successor = context.catalogue.typesById.get(type.lifecycle.replacedBy?.value ?? '');
  if (isBooked(standing) || successor === undefined) return null;
  return (
    <>
      Brug{' '}
      <a class="ds-link" href={linkFrom(page, typePage(successor.fullId))}>
        {successor.name.value}
      </a>
      .
    </>
  );
}

/** Where a type stands, as a sentence. */
export function whenText({ state, from, until, spId, share }: Standing): string {
  const where = share === undefined || share.there === share.all ? '' : ` i ${share.there} af ${share.all} specialer`;
  switch (state) {
    case 'draft':
      return 'Er ikke i SP endnu.';
    case 'planned':
      return `I SP fra ${danishDay(from ?? '')}${where}.`;
    case 'active':
      return `I brug i SP${where}${spId === undefined ? '' : `, record ${spId}`}.`;
    case 'closed':
      return `Lukket for booking${until === undefined ? '' : ` siden ${danishDay(until)}`}.`;
    case 'retired':
      return `Udgået${until === undefined ? '' : ` ${danishDay(until)}`}.`;
    default:
      return state satisfies never;
  }
}

/** Only what has been decided is told to be booked, and of several specialities each has its own, which stand below. */
function untilThen(old: readonly OldName[]): string {
  const agreed = old.filter(({ status }) => status === 'accepted');
  const names = [...new Set(agreed.map(({ name }) => name))];
  if (names.length === 0) return 'Indtil da: book, som I plejer.';
  if (new Set(agreed.map(({ speciality }) => speciality)).size > 1)
    return 'Indtil da: book den gamle type, som står ved jeres speciale nedenfor.';
  const shown = names.slice(0, SHOWN).map((name) => `»${name}«`);
  const more = names.length > SHOWN ? ` eller en af de ${names.length - SHOWN} andre gamle typer nedenfor` : '';
  return `Indtil da: book ${shown.join(', ')}${more}.`;
}
