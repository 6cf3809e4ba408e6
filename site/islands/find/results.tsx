/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { OldNameHit, SearchResult } from '../../../scripts/find/search-result.ts';
import { PROPOSE, specialityPage } from '../../facts/page-paths.ts';
import { addressable, addressOf } from './asked-address.ts';
import { HitList } from './hit-list.tsx';
import type { Asked } from './messages.ts';
import { OldNameList, RejectionList } from './other-finds.tsx';
import type { Length } from './short-list.tsx';
import { useAnnounced } from './use-announced.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import type { Answer, SearchState } from './use-search.ts';

interface ResultsProps extends Pick<SearchState, 'answer' | 'choices' | 'failure'> {
  readonly site: string;
  /** What is written, answered or not. */
  readonly written: string;
  readonly length: Length;
  readonly onClear: () => void;
  /** What had the focus is gone. */
  readonly onLost: () => void;
}

/** More that are called the same stand below, with the others. */
const MOST_EXACT = 3;

/** All that was found; nothing where nothing is asked for. */
export function Results(props: ResultsProps): VNode {
  const { answer, choices, failure, site, written, length, onClear, onLost } = props;
  const whole = useRef<HTMLDivElement>(null);
  const isAsked = written.trim() !== '';
  const isNarrowed = answer !== undefined && hasFacets(answer.asked);
  const isShown = answer !== undefined && choices !== undefined && (isAsked || isNarrowed);
  const key = answer && addressOf(answer.asked);
  const status = isShown ? countText(answer) : isAsked ? 'Henter navnene …' : '';
  const announced = useAnnounced(status, written);
  useKeptFocus(whole, onLost);
  if (failure !== undefined) return <Failure reason={failure} />;
  const nameOf = (slug: string): string => choices?.speciality.find(({ id }) => id === slug)?.name ?? slug;
  return (
    <div ref={whole} class="results" data-asked={answer?.asked.query} data-whole={answer?.isWhole}>
      <p class="results__status" aria-hidden="true">
        {status}
      </p>
      <p class="ds-sr-only" role="status">
        {announced || null}
      </p>
      {isShown && (
        <>
          {isNarrowed && (
            <button
              type="button"
              class="ds-button results__clear"
              data-variant="tertiary"
              data-size="sm"
              onClick={onClear}
            >
              Fjern afgrænsning
            </button>
          )}
          <Specialities result={answer.result} site={site} />
          <HitList
            key={key}
            result={answer.result}
            exact={exactOf(answer.result)}
            site={site}
            choices={choices}
            nameOf={nameOf}
            length={length}
          />
          {answer.result.total === 0 && answer.isWhole && <Nothing asked={answer.asked} site={site} />}
          <RejectionList rejections={answer.result.rejections} site={site} />
          <OldNameList key={`old ${key}`} oldNames={othersOf(answer.result)} site={site} nameOf={nameOf} />
        </>
      )}
    </div>
  );
}

/** Old names that were asked for just as they stand, as many as leave room for the types. */
function exactOf({ oldNames }: SearchResult): readonly OldNameHit[] {
  return oldNames.filter(({ isWhole }) => isWhole).slice(0, MOST_EXACT);
}

function othersOf(result: SearchResult): readonly OldNameHit[] {
  const exact = new Set(exactOf(result));
  return result.oldNames.filter((old) => !exact.has(old));
}

function hasFacets({ facets }: Asked): boolean {
  return addressOf({ query: '', facets }) !== '';
}

function countText({ result: { total }, isWhole }: Answer): string {
  if (total === 0) return isWhole ? 'Ingen besøgstyper fundet' : 'Leder videre …';
  return total === 1 ? '1 besøgstype' : `${total} besøgstyper`;
}

function Specialities({ result: { specialities }, site }: { result: SearchResult; site: string }): VNode | null {
  if (specialities.length === 0) return null;
  return (
    <p class="results__specialities">
      Gå til specialet{' '}
      {specialities.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a class="ds-link" href={site + specialityPage(id)}>
            {name}
          </a>
        </span>
      ))}
    </p>
  );
}

function Nothing({ asked: { query, facets }, site }: { asked: Asked; site: string }): VNode {
  const name = addressable(query);
  const parameters = new URLSearchParams({
    ...(facets.speciality && { speciale: facets.speciality }),
    ...(name !== '' && { navn: name }),
  });
  return (
    <p>
      Prøv et andet ord, eller{' '}
      <a class="ds-link" href={`${site}${PROPOSE}?${parameters}`}>
        foreslå en ny besøgstype
      </a>
      .
    </p>
  );
}

function Failure({ reason }: { reason: string }): VNode {
  return (
    <div class="ds-alert" data-color="danger" role="alert">
      <p>
        Søgningen kan ikke hentes lige nu. Genindlæs siden, eller slå op i et speciale herunder. Sker det igen, så sig
        det til dem, der vedligeholder siden: {reason}
      </p>
    </div>
  );
}
