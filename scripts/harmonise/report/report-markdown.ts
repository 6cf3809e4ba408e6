import { lessonLines } from '../lessons/lessons-markdown.ts';
import { plain } from './markdown.ts';
import { commonSection, conflictSection, lengthSection, newTypeSection, weakestSection } from './report-catalogue.ts';
import { coverageSection, firstSection, introduction, paretoSection } from './report-decisions.ts';
import { driftSection, nextSection, recordSection, rejectedSection } from './report-export.ts';
import type { ReportFacts } from './report-facts.ts';

/**
 * `report.md`: what an export amounts to, for a manager and a leading secretary, in Danish and GitHub's Markdown. People
 * named in old names are masked. What there is nothing to say of is left out.
 */
export function reportMarkdown(facts: ReportFacts): string {
  return `${[...lines(facts)].join('\n')}\n`;
}

function* lines(facts: ReportFacts): Generator<string> {
  yield '# Gamle besøgstyper: hvor langt er vi?';
  yield '';
  yield `> **${plain(facts.notice)}.** Det meste her er forslag fra en maskine: intet gælder, før nogen har godkendt det.`;
  yield '';
  yield* introduction(facts);
  yield* coverageSection(facts);
  yield* paretoSection(facts);
  yield* firstSection(facts);
  yield* conflictSection(facts);
  yield* newTypeSection(facts);
  yield* commonSection(facts);
  yield* lengthSection(facts);
  yield* weakestSection(facts);
  yield* recordSection(facts);
  yield* driftSection(facts);
  yield* rejectedSection(facts);
  yield* lessonLines(facts.lessons);
  yield* nextSection(facts);
}
