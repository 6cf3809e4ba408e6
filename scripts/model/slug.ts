/** A name as an id: ASCII, at most 60 characters. Empty where it has no letter or digit that ASCII can say. */
export function slugOf(text: string): string {
  const small = text.toLowerCase();
  const ascii = OTHER_LETTERS.test(small) ? inAscii(small) : small;
  return ascii
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}

const OTHER_LETTERS = /[^ -~]/;

function inAscii(text: string): string {
  const ascii = text.replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa');
  return ascii.normalize('NFD').replace(/\p{M}/gu, '');
}
