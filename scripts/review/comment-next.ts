import type { ReviewFacts } from '../model/review-facts.ts';
import { commentText } from './comment-text.ts';
import type { ApprovalDecision } from './decide-approval.ts';

/** The one thing that happens next, and who does it. */
export function nextStep({ outcome, totals, near }: ReviewFacts, decision: ApprovalDecision | undefined): string {
  return `**Det sker nu:** ${step({ outcome, totals, near }, decision)}`;
}

function step(
  { outcome, totals, near }: Pick<ReviewFacts, 'outcome' | 'totals' | 'near'>,
  decision: ApprovalDecision | undefined,
): string {
  if (outcome === 'could-not-compare' || totals.notCompared > 0)
    return 'ret de filer, der ikke kan læses, og send ændringen igen; så prøves der på ny.';
  if (totals.errors > 0) return 'fejlene rettes først (følg linket ved hver); så prøves der på ny.';
  if (decision?.outcome === 'blocked') {
    const by = decision.by.map(({ login }) => commentText(login)).join(', ');
    return `${by} har bedt om ændringer; svar på dem, og bed om et nyt blik.`;
  }
  if (decision?.outcome === 'approved')
    return 'alle har godkendt, og ændringen kan flettes ind. Den kommer med i næste version.';
  if (near.some(({ matches, rejections }) => rejections.length > 0 || matches.some(({ isDuplicate }) => isDuplicate)))
    return 'skriv i forslaget, hvorfor den type, der findes, ikke dur; så tages det op på næste møde.';
  if (outcome === 'same') return 'der er intet nyt til SP. De nævnte grupper ser på de andre filer, hvis der er nogen.';
  return 'de nævnte grupper ser på ændringen. Når alle har godkendt, flettes den ind og kommer med i næste version.';
}
