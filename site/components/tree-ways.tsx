/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { nameOfSet, type SiteContext } from '../facts/site-context.ts';
import type { TreeWay } from '../facts/ways-through.ts';
import { Section } from './section.tsx';

/** The answers that lead to a type, by speciality; those of many specialities are folded. */
export function TreeWays({ ways, context }: { ways: readonly TreeWay[]; context: SiteContext }): VNode | null {
  if (ways.length === 0) return null;
  const specialities = [...new Set(ways.map(({ speciality }) => speciality))];
  const lists = specialities.map((slug) => ({
    slug,
    name: nameOfSet(slug, context.catalogue),
    ways: ways.filter(({ speciality }) => speciality === slug),
  }));
  return (
    <Section title="Svar i beslutningstræet, der fører hertil">
      {lists.length === 1
        ? lists.map((list) => <WayList key={list.slug} ways={list.ways} context={context} />)
        : lists.map((list) => (
            <details class="ds-details" data-color="neutral" key={list.slug}>
              <summary>{list.name}</summary>
              <WayList ways={list.ways} context={context} />
            </details>
          ))}
    </Section>
  );
}

function WayList({ ways, context: { words } }: { ways: readonly TreeWay[]; context: SiteContext }): VNode {
  return (
    <ul class="ways">
      {ways.map(({ steps, minutes, mode }) => (
        <li key={`${steps.map(({ answer }) => answer).join('/')} ${mode} ${minutes}`}>
          <p class="eyebrow">
            {words.mode(mode)} {minutes} min
          </p>
          <ol>
            {steps.map(({ question, answer }) => (
              <li key={question}>
                {question} <strong>{answer}</strong>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ul>
  );
}
