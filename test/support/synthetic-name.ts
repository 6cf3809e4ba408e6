import type { Random } from './synthetic-random.ts';
import { EVERYWHERE, type SyntheticSpeciality } from './synthetic-visits.ts';

/** Surnames that stand in the vocabulary of names; no doctor is meant. */
export const SURNAMES = ['Hansen', 'Nielsen', 'Jensen', 'Madsen', 'Sørensen', 'Møller', 'Larsen', 'Thomsen', 'Olsen'];

const SITE_MARKS = ['HOL', 'KOG', 'NYK', 'NFS', 'NAE', 'ROS', 'SLA'];
const MINUTES = [30, 15, 45, 20, 60, 10, 40, 90, 25, 5, 75, 120];
const MODES = [
  'tlf',
  'telefon',
  'video',
  'tlf.',
  'tlf kons',
  'videokons',
  'virtuel',
  'fremmøde',
  'hjemmebesøg',
  'brev',
];
const QUALIFIERS =
  'ambulant aftale, kun tirsdag, ikke selvbooking, tolk, akut, pakke, kræftpakke, udvidet, 2 pers, fastende, barn, ny, gl., efter aftale, kort, lang, rum 4, eftermiddag, hold, dobbelttid, kun overlæge, studie, uden attest, opstart, visiteret, henvist, anden afd, kørestol'.split(
    ', ',
  );
const JUNK = [
  'TEST',
  'XXXX',
  'UDGÅET',
  'MÅ IKKE BRUGES',
  'ZZ',
  'SLETTES',
  'GAMMEL',
  'BRUGES IKKE',
  'XX',
  'LUKKET',
  'KOPI AF',
];

/** Written in full, and as people shorten it. */
const SHORT: readonly (readonly [RegExp, readonly string[]])[] = [
  [/kontrol\b/g, ['ktr', 'kontr', 'kont.', 'ktrl', 'ktr.']],
  [/undersøgelse\b/g, ['us', 'unders', 'us.']],
  [/\bpatient\b/g, ['pt', 'pat', 'pt.']],
  [/behandling\b/g, ['beh', 'beh.']],
  [/konsultation\b/g, ['kons', 'kons.']],
  [/\btelefon/g, ['tlf', 'tlf.']],
  [/\bambulant\b/g, ['amb', 'amb.']],
  [/opfølgning\b/g, ['opf', 'opfølg']],
  [/\bsamtale\b/g, ['samt', 'samt.']],
  [/\blæge\b/g, ['lg', 'læg', 'overlæge', 'dr']],
  [/\bspl\b/g, ['sygepl', 'sygeplejerske', 'spl.', 'sgpl']],
  [/skanning|scanning/g, ['scan', 'skan', 'sc']],
  [/\bpræoperativ\b/g, ['præop', 'præ-op']],
  [/\btelefonkonsultation\b/g, ['tlfkons', 'tlf.kons', 'telefonkons']],
];

/** A name in the manner of old SP names, with the minutes that it speaks of or would be given. */
export function syntheticName(random: Random, speciality: SyntheticSpeciality): { name: string; minutes: number } {
  const minutes = random.pickEarly(MINUTES);
  const words = coreWords(random, speciality);
  if (random.chance(0.33)) words.push(random.pickEarly(speciality.roles));
  if (random.chance(0.14)) words.splice(random.whole(0, words.length), 0, random.pickEarly(MODES));
  let text = words.join(' ');
  if (random.chance(0.4)) text = shortened(random, text);
  if (random.chance(0.05)) text = mistyped(random, text);
  if (random.chance(0.62)) text += random.pick(minuteSpellings(minutes));
  if (random.chance(0.15)) text += ` (${random.pickEarly(QUALIFIERS)})`;
  if (random.chance(0.08)) text += ` ${random.whole(1, 4)}${random.pick(['. gang', '. besøg', '', 'A', 'B'])}`;
  text = cased(random, text);
  if (random.chance(0.6))
    text = `${random.pickEarly(speciality.prefixes)}${random.pickEarly([' ', ' ', ' - ', '/', ': '])}${text}`;
  if (random.chance(0.24)) text = marked(random, text, random.pick(SITE_MARKS));
  if (random.chance(0.012))
    text += ` ${random.pick(['DR.', 'V/', 'LÆGE', 'DR'])} ${random.pick(SURNAMES).toUpperCase()}`;
  if (random.chance(0.02)) text = random.chance(0.2) ? random.pick(JUNK) : `${random.pick(JUNK)} ${text}`;
  if (random.chance(0.1)) text = spelledOut(text);
  return { name: random.chance(0.35) ? `${text}*` : text, minutes };
}

function coreWords(random: Random, { visits }: SyntheticSpeciality): string[] {
  if (random.chance(0.28)) return [random.pickEarly(EVERYWHERE)];
  const visit = random.pickEarly(visits);
  if (random.chance(0.4)) return [visit];
  return random.chance(0.3) ? [random.pickEarly(EVERYWHERE), visit] : [visit, random.pickEarly(EVERYWHERE)];
}

function minuteSpellings(minutes: number): readonly string[] {
  const plain = [`${minutes}`, `${minutes}`, `${minutes} min`, `${minutes}min`, `${minutes} min.`, `(${minutes})`];
  const odd = [`${minutes}m`, `${minutes}'`, `- ${minutes}`, `/${minutes}`, `${minutes} minutter`, `a ${minutes} min`];
  const hours = minutes === 60 ? ['1 time', '1t', '60 (1 t)'] : minutes === 90 ? ['1½ time', '1,5 t'] : [];
  return [...plain, ...odd, ...hours].map((spelling) => (spelling.startsWith('/') ? spelling : ` ${spelling}`));
}

function shortened(random: Random, text: string): string {
  let result = text;
  for (const [long, shorts] of SHORT)
    if (random.chance(0.7)) {
      const short = random.pick(shorts);
      result = result.replace(long, short);
    }
  return result;
}

/** One letter of a long word doubled, left out or swapped with the next. */
function mistyped(random: Random, text: string): string {
  const long = [...text.matchAll(/\p{L}{6,}/gu)];
  if (long.length === 0) return text;
  const word = random.pick(long);
  const at = word.index + random.whole(1, word[0].length - 3);
  const [one, two] = [text.charAt(at), text.charAt(at + 1)];
  return text.slice(0, at) + random.pick([one + one + two, two, two + one]) + text.slice(at + 2);
}

function cased(random: Random, text: string): string {
  if (random.chance(0.82)) return text.toUpperCase();
  return random.chance(0.6) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function marked(random: Random, text: string, mark: string): string {
  return random.chance(0.5) ? `${mark} ${text}` : `${text}${random.pick([' ', ' - ', ', '])}${mark}`;
}

function spelledOut(text: string): string {
  const letters: Readonly<Record<string, string>> = { Æ: 'AE', Ø: 'OE', Å: 'AA', æ: 'ae', ø: 'oe', å: 'aa' };
  return text.replace(/[æøå]/gi, (letter) => letters[letter] ?? letter);
}
