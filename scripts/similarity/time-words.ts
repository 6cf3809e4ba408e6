/** The words that times are told with, in the spelling that names are compared in. */

export const MINUTE = new Set(['min', 'minut', 'minuter', 'minuters', 'mins', 'm', 'mi', 'mn']);
export const HOUR = new Set(['t', 'time', 'timer', 'h', 'tim']);
/** How many days a unit of an interval is; months are counted as such, since a year is twelve of them. */
export const INTERVAL: ReadonlyMap<string, { readonly unit: 'dag' | 'uge' | 'md'; readonly times: number }> = new Map([
  ['dag', { unit: 'dag', times: 1 }],
  ['dage', { unit: 'dag', times: 1 }],
  ['dg', { unit: 'dag', times: 1 }],
  ['døgn', { unit: 'dag', times: 1 }],
  ['uge', { unit: 'uge', times: 1 }],
  ['uger', { unit: 'uge', times: 1 }],
  ['ug', { unit: 'uge', times: 1 }],
  ['md', { unit: 'md', times: 1 }],
  ['mdr', { unit: 'md', times: 1 }],
  ['mnd', { unit: 'md', times: 1 }],
  ['mdrs', { unit: 'md', times: 1 }],
  ['måned', { unit: 'md', times: 1 }],
  ['måneder', { unit: 'md', times: 1 }],
  ['måneders', { unit: 'md', times: 1 }],
  ['kvartal', { unit: 'md', times: 3 }],
  ['år', { unit: 'md', times: 12 }],
  ['års', { unit: 'md', times: 12 }],
]);
/** A number after one of these counts something else than minutes. */
export const COUNTS = new Set([
  'uge',
  'dag',
  'type',
  'nr',
  'trin',
  'fase',
  'stue',
  'rum',
  'grad',
  'trim',
  'ga',
  'kl',
  'serie',
  'gang',
  'del',
  'niveau',
  'hold',
  'team',
  'spor',
  'afsnit',
  'etage',
  'blok',
  'modul',
  'grp',
  'gruppe',
  'covid',
  'hpv',
  'vers',
  'version',
  ...['acc', 'bmi', 'ahi', 'egfr', 'ckd', 'iq', 'lokale', 'alder', 'over'],
]);
/** Few are numbered so high that they would be long enough: "stol 5", but "inf stol 90". */
export const PLACES: ReadonlySet<string> = new Set(['stol', 'seng', 'boks', 'box', 'plads']);
/** After a number, these are counted by it, and count nothing themselves: "2. gang". */
export const ORDINALS: ReadonlySet<string> = new Set([
  ...['gang', 'trin', 'fase', 'trim', 'del', 'serie', 'hold', 'modul', 'blok', 'etage'],
]);
export const HALF_HOURS: ReadonlyMap<string, number> = new Map([
  ['halv', 30],
  ['halvanden', 90],
  ['trekvart', 45],
  ['en', 60],
  ['to', 120],
  ['tre', 180],
  ['fire', 240],
]);
/** A number before one of these is a dose or a measure: "100 mg", "25 %", "60 grader". */
export const MEASURES: ReadonlySet<string> = new Set([
  'mg',
  'g',
  'kg',
  'ml',
  'cl',
  'l',
  'mm',
  'cm',
  'mikg',
  'mcg',
  'ie',
  'stk',
  'gy',
  'grader',
  'graders',
  'procent',
  'pct',
  'watt',
  'w',
  'mmol',
  'gange',
  'pladser',
  'patienter',
  'pt',
  ...['ug', 'mikrogram', 'mio', 'iu', 'enheder', 'enh', 'km', 'dråber', 'tabl', 'tbl', 'kapsler', 'børn', 'deltagere'],
  ...['mbq', 'gbq', 'mgy', 'mmhg', 'mj', 'nm', 'kv', 'khz', 'hz', 'db', 'point', 'sekunder', 'sekunders'],
]);
/** Hours before one of these strengths are none: "1,5T skanner". */
export const SCANNERS: ReadonlySet<string> = new Set(['skaner', 'mr', 'mri', 'magnet', 'mrskaner', 'tesla']);
/** Hours after one of these are waited. */
export const BEFORE_REST: ReadonlySet<string> = new Set([
  'hvile',
  'hvil',
  'drik',
  'drikke',
  'faste',
  'fastende',
  'vent',
  'ventetid',
]);
/** Hours "efter" one of these are waited. */
export const AFTER_REST: ReadonlySet<string> = new Set([
  ...[
    'inj',
    'injektion',
    'indsprøjtning',
    'isotop',
    'sporstof',
    'kontrast',
    'kapsel',
    'kapsler',
    'måltid',
    'mad',
    'udskr',
  ],
  ...['udskrivelse', 'udskrivning', 'dosis', 'medicin', 'tablet', 'indtag', 'indgift', 'glukose'],
]);
