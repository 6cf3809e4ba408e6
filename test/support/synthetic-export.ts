import { syntheticName } from './synthetic-name.ts';
import { type Random, seededRandom } from './synthetic-random.ts';
import { SYNTHETIC_SPECIALITIES, type SyntheticSpeciality } from './synthetic-visits.ts';

export const SYNTHETIC_NOTICE =
  '# SYNTETISK: opdigtet udtræk, kun til demonstration og skala. Intet er hentet fra Sundhedsplatformen.';
const HEADER =
  'id;navn;forkortelse;speciale;afdeling;varighed;bookinger;status;fremtidige;senesteFremtidige;skabeloner;anvendesAf';

const SITES = ['Slagelse', 'Køge', 'Holbæk', 'Roskilde', 'Nykøbing F.', 'Næstved'];
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2026, 6, 1);

/**
 * An export of SP's visit types in the manner of a real one, of as many data rows as asked for, which follows from the seed
 * alone. `;`, LF, nothing quoted. Some records are used by two to four departments and have a row for each.
 */
export function syntheticExport({ rows, seed }: { readonly rows: number; readonly seed: number }): string {
  const random = seededRandom(seed);
  const lines: string[] = [];
  for (let record = 0; lines.length < rows; record += 1) lines.push(...recordLines(random, 200_003 + record * 7));
  return `${[SYNTHETIC_NOTICE, HEADER, ...lines.slice(0, rows)].join('\n')}\n`;
}

function recordLines(random: Random, firstId: number): readonly string[] {
  const speciality = random.pick(SYNTHETIC_SPECIALITIES);
  const id = firstId + random.whole(0, 6);
  const { name, minutes } = syntheticName(random, speciality);
  const length = random.chance(0.06) ? '' : random.chance(0.9) ? minutes : random.pick([15, 20, 30, 45, 60]);
  const abbreviation = random.chance(0.55) ? shortForm(name) : '';
  const text = random.chance(0.02) ? random.pick(['', 'Fælles', 'Terapien']) : random.pickEarly(speciality.texts);
  const status = random.chance(0.82) ? 'Aktiv' : random.pick(['Inaktiv', 'Skjult', 'Udgået']);
  const outside = random.chance(0.05) ? 'Region Hovedstaden' : '';
  return departments(random, speciality).map((department) =>
    [id, name, abbreviation, text, department, length, ...use(random, status), outside].join(';'),
  );
}

/** One department for most records; never the same twice. */
function departments(random: Random, { departments: own }: SyntheticSpeciality): readonly string[] {
  const count = random.chance(0.88) ? 1 : random.whole(2, 4);
  const found = new Set<string>();
  while (found.size < count) found.add(`${random.pickEarly(own)}, ${random.pick(SITES)}`);
  return [...found];
}

/** Bookings, status, future bookings, the latest of them and templates. A few records have most of the visits. */
function use(random: Random, status: string): readonly (string | number)[] {
  const active = status === 'Aktiv';
  const unused = random.chance(active ? 0.14 : 0.75);
  const bookings = unused ? 0 : Math.min(40_000, Math.floor((active ? 9 : 2) / (1 - random.next())));
  const future = active && !unused ? Math.floor(bookings * 0.3 * random.next()) : 0;
  const latest = future > 0 ? day(random.whole(0, 330)) : '';
  return [bookings, status, future, latest, active ? random.whole(0, random.whole(0, 24)) : 0];
}

function day(after: number): string {
  return new Date(FIRST_DAY + after * DAY).toISOString().slice(0, 10);
}

function shortForm(name: string): string {
  const words = name.toUpperCase().match(/[A-ZÆØÅ]+/g) ?? [];
  return words
    .map((word) => word.slice(0, words.length > 2 ? 3 : 5))
    .join('')
    .slice(0, 12);
}
