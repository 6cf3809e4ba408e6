/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { SearchResult } from '../../../scripts/find/search-result.ts';
import { PROPOSE, specialityPage } from '../../facts/page-paths.ts';
import { addressable, addressOf } from './asked-address.ts';
import { HitList } from './hit-list.tsx';
import type { Asked } from './messages.ts';
import { OldNameList, RejectionList } from './other-finds.tsx';
import type { Answer, SearchState } from './use-search.ts';

interface ResultsProps extends Pick<SearchState, 'answer' | 'choices' | 'failure'> {
  readonly site: string;
  /** Whether anything is written. */
  readonly isAsked: boolean;
  readonly onClear: () => void;
}

/** All that was found; nothing where nothing is asked for. */
export function Results({ answer, choices, failure, site, isAsked, onClear }: ResultsProps): VNode {
  if (failure !== undefined) return <Failure reason={failure} />;
  const isNarrowed = answer !== undefined && hasFacets(answer.asked);
  const isShown = answer !== undefined && choices !== undefined && (isAsked || isNarrowed);
  const key = answer && addressOf(answer.asked);
  const nameOf = (slug: string): string => choices?.speciality.find(({ id }) => id === slug)?.name ?? slug;
  return (
    <div class="results" data-asked={answer?.asked.query} data-whole={answer?.isWhole}>
      <p class="results__status" role="status">
        {isShown ? countText(answer) : isAsked ? 'Henter navnene …' : ''}
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
          <HitList key={key} result={answer.result} site={site} choices={choices} />
          {answer.result.total === 0 && answer.isWhole && <Nothing asked={answer.asked} site={site} />}
          <RejectionList rejections={answer.result.rejections} site={site} />
          <OldNameList key={`old ${key}`} oldNames={answer.result.oldNames} site={site} nameOf={nameOf} />
        </>
      )}
    </div>
  );
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
