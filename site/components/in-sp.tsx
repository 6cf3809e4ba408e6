/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { VisitType } from '../../scripts/model/catalogue.ts';
import type { State } from '../../scripts/model/lifecycle.ts';
import { danishDay } from '../facts/danish-day.ts';
import type { OldName } from '../facts/old-names.ts';
import { typePage } from '../facts/page-paths.ts';
import type { SiteContext } from '../facts/site-context.ts';
import { linkFrom, type PagePath } from '../facts/site-file.ts';

const SHOWN = 3;

/** Whether the type can be booked in SP, and what to book when it cannot. */
export function InSp({
  page,
  type,
  state,
  from,
  context,
}: {
  page: PagePath;
  type: VisitType;
  state: State;
  from: string | undefined;
  context: SiteContext;
}): VNode {
  const old = context.oldNamesOfType.get(type.fullId) ?? [];
  const successor = context.catalogue.typesById.get(type.lifecycle.replacedBy?.value ?? '');
  return (
    <p class="in-sp">
      <strong>{whenText(state, from, type)}</strong> {(state === 'draft' || state === 'planned') && untilThen(old)}
      {(state === 'closed' || state === 'retired') && successor && (
        <>
          Brug{' '}
          <a class="ds-link" href={linkFrom(page, typePage(successor.fullId))}>
            {successor.name.value}
          </a>
          .
        </>
      )}
    </p>
  );
}

function whenText(state: State, from: string | undefined, { lifecycle, spId }: VisitType): string {
  switch (state) {
    case 'draft':
      return 'Er ikke i SP endnu.';
    case 'planned':
      return `I SP fra ${danishDay(from ?? '')}.`;
    case 'active':
      return spId === undefined ? 'I brug i SP.' : `I brug i SP, record ${spId.value}.`;
    case 'closed':
      return `Lukket for booking${lifecycle.closeForBooking ? ` siden ${danishDay(lifecycle.closeForBooking.value)}` : ''}.`;
    case 'retired':
      return `Udgået${lifecycle.retireOn ? ` ${danishDay(lifecycle.retireOn.value)}` : ''}.`;
    default:
      return state satisfies never;
  }
}

function untilThen(old: readonly OldName[]): string {
  const names = [...new Set(old.map(({ name }) => name))];
  if (names.length === 0) return 'Indtil da: book, som I plejer.';
  const shown = names.slice(0, SHOWN).map((name) => `»${name}«`);
  const more = names.length > SHOWN ? ` eller en af de ${names.length - SHOWN} andre gamle typer nedenfor` : '';
  return `Indtil da: book ${shown.join(', ')}${more}.`;
}
