/**
 * How a Danish word is spelt for comparison: lower case, `ae oe aa` as æ ø å, Latin spellings as the Danish ones
 * (`colposcopi` = `kolposkopi`, `asthma` = `astma`), doubled letters once. å is never folded to a: "sår" is not "sar".
 * Abbreviations of three letters or fewer keep theirs: TEE is not TTE, and NPH not NF.
 */
export function spelling(word: string): string {
  const known = spelt.get(word);
  if (known !== undefined) return known;
  const found = spell(word);
  if (spelt.size >= KEPT_WORDS) spelt.clear();
  spelt.set(word, found);
  return found;
}

const spelt = new Map<string, string>();
/** Names are made of few words, which are asked for again and again; this many keeps all of a catalogue's and an export's. */
const KEPT_WORDS = 50_000;

function spell(word: string): string {
  const plain = word.normalize('NFC').toLowerCase();
  if (PLAIN.test(plain) && !DIFFERS.test(plain)) return plain;
  const letters = plain
    .replace(/[^a-zæøå0-9]/g, foldLetter)
    .replace(/aa/g, 'å')
    .replace(/ae/g, 'æ')
    .replace(/oe/g, 'ø');
  return letters.length <= 3 ? letters : danish(letters);
}

const PLAIN = /^[a-zæøå]*$/;
const DIFFERS = /[cxzw]|aa|ae|oe|ph|th|(.)\1/;

function danish(letters: string): string {
  const changed = letters
    .replace(/x/g, 'ks')
    .replace(/s?c(?=[eiyæ])/g, 's')
    .replace(/c[hk]?/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/th+/g, 't')
    .replace(/z/g, 's')
    .replace(/w/g, 'v')
    .replace(/([a-zæøå])\1+/g, '$1');
  // What has become an abbreviation's length would be one the next time.
  return changed.length <= 3 ? letters : changed;
}

function foldLetter(letter: string): string {
  if (letter === 'ä') return 'æ';
  if (letter === 'ö') return 'ø';
  return letter.normalize('NFD').replace(/[^a-zæøå0-9]/g, '');
}

/** The spelling with æ ø å as the bare letters they become where a keyboard or a system has dropped the rest. */
export function bareLetters(spelt: string): string {
  return /[æøå]/.test(spelt) ? spelt.replace(/[æå]/g, 'a').replace(/ø/g, 'o') : spelt;
}
