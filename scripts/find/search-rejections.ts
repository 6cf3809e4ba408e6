import type { Decision } from '../model/catalogue.ts';
import { rejectedNames } from '../similarity/rejections.ts';
import type { SearchRejection } from './search-data.ts';

/** What has been turned down, the latest first. */
export function searchRejections(decisions: readonly Decision[]): readonly SearchRejection[] {
  return decisions
    .filter(({ content }) => content.outcome === 'rejected')
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .map((decision) => {
      const { reason, useInstead } = decision.content;
      const names = rejectedNames(decision);
      return { decision: decision.id, names, reason, ...(useInstead === undefined ? {} : { useInstead }) };
    });
}
