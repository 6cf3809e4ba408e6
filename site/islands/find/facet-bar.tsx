/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { FacetCounts, Facets } from '../../../scripts/find/facets.ts';
import type { Choice, Facet, FacetChoices } from '../../../scripts/find/search-data.ts';

const FACETS = [
  { facet: 'speciality', label: 'Speciale', all: 'Alle specialer' },
  { facet: 'purpose', label: 'Formål', all: 'Alle formål' },
  { facet: 'mode', label: 'Form', all: 'Alle former' },
  { facet: 'hospital', label: 'Hospital', all: 'Alle hospitaler' },
  { facet: 'selfBooking', label: 'Selvbooking', all: 'Alle slags' },
] as const satisfies readonly { facet: Facet; label: string; all: string }[];

interface FacetBarProps {
  readonly facets: Facets;
  /** Absent until the search has started. */
  readonly choices: FacetChoices | undefined;
  readonly counts: FacetCounts | undefined;
  readonly onChange: (facets: Facets) => void;
}

/** One list for each facet, each choice with how many it would leave. A narrow screen has them folded (by the styles). */
export function FacetBar({ facets, choices, counts, onChange }: FacetBarProps): VNode {
  const chosen = FACETS.filter(({ facet }) => knownIn(choices, facet, chosenIn(facets, facet)) !== '').length;
  return (
    <>
      <details class="facets-fold">
        <summary>Afgræns{chosen > 0 && ` (${chosen} valgt)`}</summary>
      </details>
      <div class="facets">
        {FACETS.map(({ facet, label, all }) => (
          <div key={facet} class={`facet facet--${facet}`}>
            <label class="ds-label" data-weight="regular" for={`facet-${facet}`}>
              {label}
            </label>
            <select
              id={`facet-${facet}`}
              class="ds-input"
              disabled={choices === undefined}
              value={knownIn(choices, facet, chosenIn(facets, facet))}
              onChange={({ currentTarget }) => onChange(withValue(facets, facet, currentTarget.value))}
            >
              <option value="">{all}</option>
              {offeredIn(choices?.[facet] ?? [], counts?.[facet], chosenIn(facets, facet)).map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                  {counts && ` (${counts[facet][id] ?? 0})`}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
    </>
  );
}

/** What leaves nothing leads nowhere. What is chosen stays, so that another can be chosen instead. */
function offeredIn(
  choices: readonly Choice[],
  counts: Readonly<Record<string, number>> | undefined,
  chosen: string,
): readonly Choice[] {
  return choices.filter(({ id }) => counts === undefined || counts[id] !== 0 || id === chosen);
}

/** What nobody can choose is not chosen: an old address may name it. */
function knownIn(choices: FacetBarProps['choices'], facet: Facet, value: string): string {
  return choices?.[facet].some(({ id }) => id === value) ? value : '';
}

function chosenIn(facets: Facets, facet: Facet): string {
  return (facet === 'speciality' ? facets.speciality : facets[facet][0]) ?? '';
}

function withValue(facets: Facets, facet: Facet, value: string): Facets {
  const { speciality: _, ...others } = facets;
  if (facet === 'speciality') return value === '' ? others : { ...others, speciality: value };
  return { ...facets, [facet]: value === '' ? [] : [value] };
}
