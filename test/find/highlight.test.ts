import { expect, test } from 'vitest';
import { highlight } from '../../scripts/find/highlight.ts';

/** The text with what is marked in brackets. */
function marked(text: string, words: string): string {
  let shown = text;
  for (const [start, end] of [...highlight(text, words.split(' '))].reverse())
    shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
  return shown;
}

test.each([
  ['Ekkokardiografi', 'ekk', '[Ekk]okardiografi'],
  ['UL hjerte', 'hjerte ul', '[UL] [hjerte]'],
  ['Blodprøve', 'blodproev', '[Blodprøv]e'],
  ['Praeoperativ', 'præo', '[Praeo]perativ'],
  ['Stressekkokardiografi', 'ekko', 'Stress[ekko]kardiografi'],
  ['Kontrol af kontrol', 'kontrol kon', '[Kontrol] af kontrol'],
  ['Kolposkopi', 'colposcopi', '[Kolposkopi]'],
  ['MR-skanning', 'mr skan', '[MR]-[skan]ning'],
  ['Ekkokardiografi', 'ekkokardiogarfi', 'Ekkokardiografi'],
  ['Ny knæ', 'kne', 'Ny [knæ]'],
  ['Knæskade', 'knes', '[Knæs]kade'],
  ['KTR 30', 'ktr 30', '[KTR] [30]'],
])('in %s, %s marks %s', (text, words, shown) => {
  expect(marked(text, words)).toBe(shown);
});
