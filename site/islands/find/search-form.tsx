/** @jsxRuntime automatic @jsxImportSource preact */
import type { RefObject, VNode } from 'preact';
import type { FacetCounts } from '../../../scripts/find/facets.ts';
import type { FacetChoices } from '../../../scripts/find/search-data.ts';
import { FacetBar } from './facet-bar.tsx';
import type { Asked } from './messages.ts';

interface SearchFormProps {
  readonly asked: Asked;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly choices: FacetChoices | undefined;
  readonly counts: FacetCounts | undefined;
  readonly onChange: (asked: Asked) => void;
  /** The field is left. */
  readonly onLeave: () => void;
  /** Enter: everything is there already, so it leads on to the first of it. */
  readonly onEnter: () => void;
}

/** The field, and what to narrow by. */
export function SearchForm({ asked, field, choices, counts, onChange, onLeave, onEnter }: SearchFormProps): VNode {
  return (
    <form
      class="find-form"
      onSubmit={(event) => {
        event.preventDefault();
        onEnter();
      }}
    >
      <label class="ds-label" for="soeg">
        Navn, forkortelse eller det, den hedder i SP
      </label>
      <input
        id="soeg"
        ref={field}
        class="ds-input"
        type="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={asked.query}
        onInput={({ currentTarget }) => onChange({ ...asked, query: currentTarget.value })}
        onBlur={onLeave}
      />
      <FacetBar
        facets={asked.facets}
        choices={choices}
        counts={counts}
        onChange={(facets) => onChange({ ...asked, facets })}
      />
    </form>
  );
}
