/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Found, Hit } from '../../../scripts/find/search-result.ts';
import { Marked } from './marked.tsx';

/** Why a type was found, where its name does not say it. */
export function FoundAs({ hit, nameOf }: { hit: Hit; nameOf: (speciality: string) => string }): VNode | null {
  const { found, name } = hit;
  const words = found && wordsFor(found);
  if (found === undefined || words === undefined) return null;
  const isTold = found.text !== name;
  const where = found.speciality === undefined ? '' : ` (${nameOf(found.speciality)})`;
  return (
    <p class="hit__found">
      {isTold && (
        <>
          {words} »<Marked text={found.text} ranges={found.ranges} />«{where}
        </>
      )}
      {isTold && found.readAs && '. '}
      {found.readAs && `Læst som: ${found.readAs.map(({ written, as }) => `${written} = ${as}`).join(', ')}`}
    </p>
  );
}

/** None where what was found is shown anyhow. */
function wordsFor({ kind }: Found): string | undefined {
  switch (kind) {
    case 'name':
    case 'abbreviation':
    case 'patient-name':
      return undefined;
    case 'synonym':
      return 'Kaldes også';
    case 'old-name':
      return 'Hedder i SP nu';
    case 'code':
      return 'Har koden';
    case 'meaning':
      return 'Det samme som';
    case 'likeness':
      return 'Ligner';
    default:
      return kind satisfies never;
  }
}
