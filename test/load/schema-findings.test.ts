import { describe, expect, test } from 'vitest';
import { RULES } from '../../scripts/rules/index.ts';
import { ECHO, SPECIALITY, settings, speciality, visitType } from '../support/fixture.ts';
import { type Files, findingsWith, line } from '../support/load.ts';

/** All that is said, by schema and by every rule: one typo must give one finding, not five. */
async function said(files: Files): Promise<readonly string[]> {
  const { findings, loaded } = await findingsWith(files, RULES);
  return findings.map((finding) =>
    line(finding, loaded).replace(`${ECHO}:`, 'type:').replace(`${SPECIALITY}:`, 'speciality:'),
  );
}

const TYPOS: Readonly<Record<string, { type: readonly string[]; says: readonly string[] }>> = {
  'a misspelt key that is required': {
    type: ['duration!', 'durration: {default: 45, allowed: [45]}'],
    says: ['type:15:1 Feltet "durration" findes ikke her – mente du "duration"?'],
  },
  'a misspelt key that is optional': {
    type: ['synonyms!', 'synonymer: [TTE]'],
    says: ['type:15:1 Feltet "synonymer" findes ikke her – mente du "synonyms"?'],
  },
  'a key that is like nothing': {
    type: ['zebra: 1'],
    says: ['type:16:1 Feltet "zebra" findes ikke her.'],
  },
  'a misspelt key further down': {
    type: ['duration: {defalt: 45, allowed: [45]}'],
    says: ['type:8:12 Feltet "defalt" findes ikke her – mente du "default"?'],
  },
  'a missing key': {
    type: ['purpose!'],
    says: ['type:1:1 Feltet "purpose" (Formål) mangler: skriv det.'],
  },
  'missing keys': {
    type: ['purpose!', 'modes!'],
    says: ['type:1:1 Felterne "purpose" (Formål), "modes" (Former) mangler: skriv dem.'],
  },
  'a missing key further down': {
    type: ['duration: {allowed: [45]}'],
    says: ['type:8:1 Feltet "default" (Standardvarighed) mangler under "duration": skriv det.'],
  },
  'a misspelt word of a closed list': {
    type: ['purpose: examinatoin'],
    says: ['type:6:10 "examinatoin" kan ikke bruges i "purpose" – mente du "examination"?'],
  },
  'a misspelt mode': {
    type: ['modes: [in-persn]', 'patientText: {in-person: Du ligger ned.}'],
    says: ['type:7:9 "in-persn" kan ikke bruges i "modes" – mente du "in-person"?'],
  },
  'a word that is like nothing': {
    type: ['selfBooking: xyzzy'],
    says: ['type:13:14 "xyzzy" kan ikke bruges i "selfBooking".'],
  },
  'a number for a text': {
    type: ['name: 42'],
    says: [`type:2:7 42 passer ikke i "name": her skal stå tekst (tal og koder skal stå i '…').`],
  },
  'a text for a number': {
    type: ['duration: {default: femten, allowed: [15]}'],
    says: ['type:8:21 "femten" passer ikke i "default": her skal stå et helt tal.'],
  },
  'a text for a list': {
    type: ['modes: in-person'],
    says: ['type:7:8 "in-person" passer ikke i "modes": her skal stå en liste, fx [a, b].'],
  },
  'a text for keys': {
    type: ['duration: 45'],
    says: ['type:8:11 45 passer ikke i "duration": her skal stå felter under sig.'],
  },
  'an empty value': {
    type: ['name:'],
    says: [`type:2:6 null passer ikke i "name": her skal stå tekst (tal og koder skal stå i '…').`],
  },
  'an empty list': {
    type: ['modes: []'],
    says: ['type:7:8 en liste passer ikke i "modes": her skal stå mindst 1 på listen.'],
  },
  'a value twice on a list': {
    type: ['modes: [in-person, in-person]'],
    says: ['type:7:8 en liste passer ikke i "modes": her skal stå hver værdi én gang.'],
  },
  'a date of another form': {
    type: ['lifecycle: {from: 1/2 2027}'],
    says: ['type:16:19 "1/2 2027" passer ikke i "from": her skal stå en dato som ÅÅÅÅ-MM-DD.'],
  },
  'capitals in an id': {
    type: ['id: Ekko'],
    says: [
      'type:1:5 "Ekko" passer ikke i "id": her skal stå små bogstaver a-z, tal og bindestreg (æ→ae, ø→oe, å→aa), fx "ekko".',
    ],
  },
  'both roles and alternatives': {
    type: ['resources: {staff: [{role: laege, anyOf: [laege, sygeplejerske]}]}'],
    says: ['type:9:21 felterne passer ikke i "staff": her skal stå højst 1 felt ("role" eller "anyOf").'],
  },
  'a mode by a Danish key': {
    type: ['patientText: {telefon: Vi ringer til dig.}'],
    says: ['type:16:15 Feltet "telefon" findes ikke her – mente du "telephone"?'],
  },
  'minutes and a half': {
    type: ['duration: {default: 45, allowed: [12.5, 45]}'],
    says: ['type:8:35 12.5 passer ikke i "allowed": her skal stå et helt tal.'],
  },
  'a Danish date': {
    type: ['lifecycle: {from: 31.12.2026, retireOn: 2026-01-01}'],
    says: ['type:16:19 "31.12.2026" passer ikke i "from": her skal stå en dato som ÅÅÅÅ-MM-DD.'],
  },
  'a length in the name, full stop and all': {
    type: ['name: Kontrol 30 min.'],
    says: ['type:2:15 "30 min." er en varighed: slet det i navnet, og skriv det under "duration".'],
  },
  'an exception from a rule by another form of name': {
    type: ['exceptions: [{rule: No Duration, reason: Prøve., until: 2030-01-01}]'],
    says: [
      'type:16:21 "No Duration" passer ikke i "rule": her skal stå små bogstaver a-z, tal og bindestreg (æ→ae, ø→oe, å→aa), fx "no-duration".',
    ],
  },
  'a role by a Danish key': {
    type: ['resources: {staff: [{rolle: laege}]}'],
    says: ['type:9:22 Feltet "rolle" findes ikke her – mente du "role"?'],
  },
};

describe('one typo gives one finding', () => {
  for (const [title, { type, says }] of Object.entries(TYPOS))
    test(title, async () => {
      expect(await said({ [ECHO]: visitType(...type) })).toEqual(says);
    });

  test('a file that is a list', async () => {
    expect(await said({ [ECHO]: '- a\n' })).toEqual([
      'type:1:1 en liste passer ikke i filen: her skal stå felter under sig.',
    ]);
  });

  test('an empty file', async () => {
    expect(await said({ [ECHO]: '' })).toEqual(['type:1:1 null passer ikke i filen: her skal stå felter under sig.']);
  });

  test('a speciality with a typo keeps its types', async () => {
    expect(await said({ [SPECIALITY]: speciality('uses: [{typ: common/kontrol}]') })).toEqual([
      'speciality:8:9 Feltet "typ" findes ikke her – mente du "type"?',
    ]);
  });

  test('settings with a typo silence what depends on them', async () => {
    expect(await said({ 'settings.yaml': settings('limits: {name: {maks: 50, confirmed: false}}') })).toEqual([
      'settings.yaml:6:1 Felterne "abbreviation" (Forkortelse), "patientName" (Navn til patienten) mangler under "limits": skriv dem.',
      'settings.yaml:6:17 Feltet "maks" findes ikke her – mente du "max"?',
    ]);
  });

  test('a broken vocabulary is one finding, not one for each reference to it', async () => {
    expect(await said({ 'vocabularies/rooms.yaml': 'title: Lokaler\nentries: [\n' })).toHaveLength(1);
    expect(await said({ 'vocabularies/rooms.yaml': 'title: Lokaler\nentres: []\n' })).toEqual([
      'vocabularies/rooms.yaml:2:1 Feltet "entres" findes ikke her – mente du "entries"?',
    ]);
  });

  test('an answer that leads to nothing of any kind', async () => {
    const tree =
      'audience: staff\nnodes:\n  - {id: a, question: Hvad?, answers: [{answer: Det, to: 7}, {answer: Andet, to: {stop: Ring.}}]}\n';
    expect(await said({ 'specialities/kardiologi/decision-tree.yaml': tree })).toEqual([
      'specialities/kardiologi/decision-tree.yaml:3:58 7 passer ikke i "to": her skal stå et spørgsmåls id, en besøgstype eller et stop.',
    ]);
  });

  test.each([
    [
      '{type: common/kontrol, length: 30, mode: in-persn}',
      '3:99 "in-persn" kan ikke bruges i "mode" – mente du "in-person"?',
    ],
    ['{stop: 5}', `3:65 5 passer ikke i "stop": her skal stå tekst (tal og koder skal stå i '…').`],
    [
      'Start Her',
      '3:58 "Start Her" passer ikke i "to": her skal stå små bogstaver a-z, tal og bindestreg (æ→ae, ø→oe, å→aa), fx "start-her".',
    ],
    [
      '{type: kontrol, length: 30, mode: in-person}',
      '3:65 "kontrol" passer ikke i "type": her skal stå et fuldt id som "common/kontrol".',
    ],
  ])('an answer that leads to %s has one fault', async (to, says) => {
    const tree = `audience: staff\nnodes:\n  - {id: a, question: Hvad?, answers: [{answer: Det, to: ${to}}, {answer: Ring, to: {stop: Ring 112}}]}\n`;
    expect(await said({ 'specialities/kardiologi/decision-tree.yaml': tree })).toEqual([
      `specialities/kardiologi/decision-tree.yaml:${says}`,
    ]);
  });

  test('a role with æ is one fault, with the id it should be', async () => {
    expect(await said({ [ECHO]: visitType('resources: {staff: [{role: læge}]}') })).toEqual([
      'type:9:28 "læge" passer ikke i "role": her skal stå små bogstaver a-z, tal og bindestreg (æ→ae, ø→oe, å→aa), fx "laege".',
    ]);
  });

  test('a leaf of a tree with a typo is judged as a leaf', async () => {
    const tree =
      'audience: staff\nnodes:\n  - {id: a, question: Hvad?, answers: [{answer: Det, to: {typ: common/kontrol, length: 30, mode: in-person}}, {answer: Andet, to: {stop: Ring.}}]}\n';
    expect(await said({ 'specialities/kardiologi/decision-tree.yaml': tree })).toEqual([
      'specialities/kardiologi/decision-tree.yaml:3:59 Feltet "typ" findes ikke her – mente du "type"?',
    ]);
  });
});
