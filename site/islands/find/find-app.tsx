/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { NO_FACETS } from '../../../scripts/find/facets.ts';
import { askedIn, knownFacets } from './asked-address.ts';
import type { Asked } from './messages.ts';
import { Results } from './results.tsx';
import { SearchForm } from './search-form.tsx';
import { usePlace } from './use-place.ts';
import { type FindSettings, useSearch } from './use-search.ts';

const NOTHING: Asked = { query: '', facets: NO_FACETS };

/** The search of the front page: a field, what to narrow by, and what is found while it is written. */
export function FindApp({ settings }: { settings?: FindSettings | undefined }): VNode {
  const [asked, setAsked] = useState(NOTHING);
  const { ask, choices, answer, failure } = useSearch(settings);
  const place = usePlace(asked, answer, settings !== undefined);
  const field = useRef<HTMLInputElement>(null);
  const whole = useRef<HTMLElement>(null);
  const change = (to: Asked): void => {
    setAsked(to);
    ask(to);
  };
  // Both at once, and not when the browser has time: what is written in the meantime would be lost.
  useLayoutEffect(() => {
    if (settings === undefined) return;
    const { query, facets } = askedIn(window.location.search);
    // What was written before the page was ready goes before what its address says.
    const first = { query: settings.written || query, facets };
    change(first);
    const isBack = place.resume(first);
    if (!isBack && window.matchMedia('(pointer: fine)').matches && window.location.hash === '') field.current?.focus();
  }, [settings]);
  useLayoutEffect(() => {
    if (choices) change({ ...asked, facets: knownFacets(asked.facets, choices) });
  }, [choices]);
  return (
    <search ref={whole} onKeyDown={(event) => goBetween(event, whole.current)}>
      <SearchForm
        asked={asked}
        field={field}
        choices={choices}
        counts={answer?.result.counts}
        onChange={change}
        onLeave={place.keep}
        onEnter={() => whole.current?.querySelector<HTMLElement>('.hits a')?.focus()}
      />
      <Results
        answer={answer}
        choices={choices}
        failure={failure}
        site={settings?.site ?? ''}
        written={asked.query}
        length={place.length}
        onLost={() => field.current?.focus()}
        onClear={() => {
          change({ ...asked, facets: NO_FACETS });
          // The button is gone with it.
          field.current?.focus();
        }}
      />
    </search>
  );
}

/** Down and up go from the field through the hits and back; Escape goes back at once. */
function goBetween(event: KeyboardEvent, whole: HTMLElement | null): void {
  const field = whole?.querySelector<HTMLElement>('#soeg');
  const stops = [field, ...(whole?.querySelectorAll<HTMLElement>('.hits a') ?? [])];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0 }[event.key];
  const stop = at < 0 || to === undefined ? undefined : stops[to];
  // In the field itself Escape empties it, as browsers do.
  if (!stop || (event.key === 'Escape' && at === 0)) return;
  event.preventDefault();
  stop.focus();
}
