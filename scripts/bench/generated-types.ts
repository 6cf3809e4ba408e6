/** Parts of made-up names; three of them say nothing about any real visit and never look like a duration or a place. */
const STEMS = ['Aluna', 'Berino', 'Cadeva', 'Domila', 'Elvaro', 'Fetina', 'Gamuro', 'Helido', 'Ivarna', 'Jolema'];
const ENDS = [
  'prøve',
  'måling',
  'undersøgelse',
  'behandling',
  'samtale',
  'vurdering',
  'træning',
  'test',
  'skift',
  'pleje',
];

/** `count` synthetic visit types in `specialities` specialities, and the specialities' own files. Always the same. */
export function* generatedTypes(count: number, specialities: number): Generator<{ path: string; text: string }> {
  for (let index = 0; index < specialities; index += 1) yield speciality(slugOf(index), index);
  for (let index = 0; index < count; index += 1) yield visitType(index, slugOf(index % specialities));
}

function slugOf(index: number): string {
  return `syntetisk-${letters(index)}`;
}

function speciality(slug: string, index: number): { path: string; text: string } {
  return {
    path: `specialities/${slug}/speciality.yaml`,
    text: `# yaml-language-server: $schema=../../../schema/speciality.schema.json
id: ${slug}
name: Syntetisk speciale ${letters(index)}
snomed: '394579002'
present: unknown
owners: [koordinationsgruppen]
approval: {status: draft}
basis: editorial
uses:
  - {type: common/kontrol, duration: {default: 30, allowed: [20, 30, 45]}}
`,
  };
}

function visitType(index: number, slug: string): { path: string; text: string } {
  const word = STEMS[index % STEMS.length] ?? '';
  const end = ENDS[Math.floor(index / STEMS.length) % ENDS.length] ?? '';
  const mark = letters(index);
  const name = `${word}${end} ${mark}`;
  const id = `type-${mark}`;
  return {
    path: `specialities/${slug}/visit-types/${id}.yaml`,
    text: `# yaml-language-server: $schema=../../../../schema/visit-type.schema.json
id: ${id}
name: ${name}
abbreviation: ${mark.toUpperCase()}
patientName: Syntetisk besøg ${mark}
description: Syntetisk besøgstype til måling af hastighed, nummer ${mark} i rækken.
purpose: examination
modes: [in-person]
duration: {default: 45, allowed: [30, 45, 60]}
resources:
  staff: [{role: sygeplejerske}]
  room: undersoegelsesrum
  equipment: [ekg-apparat]
selfBooking: reschedule
codes: {sks: [UXUC80], booking: AAF22}
synonyms: [${word} ${mark}, ${end} ${mark}, ${word} ${end}]
`,
  };
}

/** A number as letters: 0 → qa, 1 → qb … Never a word, and unique. */
function letters(index: number): string {
  let rest = index;
  let text = '';
  do {
    text = String.fromCharCode(97 + (rest % 26)) + text;
    rest = Math.floor(rest / 26);
  } while (rest > 0);
  return `q${text}`;
}
