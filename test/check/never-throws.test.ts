import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../scripts/check/check.ts';
import { fixedText } from '../../scripts/commands/fix.ts';
import { RULES } from '../../scripts/rules/index.ts';
import { FIXTURE } from '../support/fixture.ts';
import { loadWith } from '../support/load.ts';

const TREE = `audience: staff
nodes:
  - {id: a, question: Hvad?, answers: [{answer: Ja, to: {type: common/kontrol, length: 30, mode: in-person}}, {answer: Nej, to: b}]}
  - {id: b, question: Hvor?, answers: [{answer: Her, to: {stop: Ring 112}}, {answer: Der, to: a}]}
`;
const DECISION =
  'date: 2026-01-01\ntitle: Møde\npresent: [Formand]\nheard: []\nabout: [common/kontrol]\noutcome: approved\nreason: Enige.\n';
const FILES: Readonly<Record<string, string>> = {
  ...FIXTURE,
  'specialities/kardiologi/decision-tree.yaml': TREE,
  'specialities/kardiologi/legacy.csv': 'id;name;target\n1;"KTR; 30";common/kontrol\n2;EKKO*;\n',
  'decisions/2026-01-01-moede.yaml': DECISION,
};

/** Pieces that change what a line is: notation, kinds of values, keys that are known elsewhere. */
const PIECE = fc.constantFrom(
  ...['\n', ' ', '  ', ': ', ':', '- ', '[', ']', '{', '}', ',', '"', "'", '#', '&a ', '*a', '!t ', '|', '>', '---\n'],
  ...[
    'null',
    'true',
    '0',
    '-1',
    '1e999',
    '.nan',
    '2026-02-30',
    '[]',
    '{}',
    '""',
    'id: x\n',
    '__proto__: 1\n',
    '\u0000',
  ],
  ...[
    'constructor',
    'toString',
    'exceptions: [{rule: x}]\n',
    'lifecycle: {replacedBy: a/b}\n',
    '\\',
    'å',
    '\u202E',
    ';',
  ],
);

test('whatever is done to a file, it is loaded, checked and fixed without a crash, and two fixes are one', async () => {
  const change = fc.record({
    at: fc.nat(),
    remove: fc.integer({ min: 0, max: 40 }),
    insert: fc.array(PIECE, { maxLength: 3 }),
  });
  const paths = Object.keys(FILES);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...paths),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      async (path, changes) => {
        let text = FILES[path] ?? '';
        for (const { at, remove, insert } of changes) {
          const place = at % (text.length + 1);
          text = text.slice(0, place) + insert.join('') + text.slice(place + remove);
        }
        const { catalogue, findings } = await loadWith({ ...FILES, [path]: text }, { asOf: '2026-01-01' });
        const all = [...findings, ...check(catalogue, RULES).findings];
        for (const { range, message } of all) {
          expect(range.start).toBeLessThanOrEqual(range.end);
          expect(message.da && message.en).toBeTruthy();
        }
        const file = catalogue.files.find((candidate) => candidate.path === path);
        if (file === undefined) return;
        const once = await fixedText(
          file,
          all.filter((finding) => finding.file === path),
        );
        expect(await fixedText({ ...file, text: once }, [])).toBe(once);
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 400), seed: 20_250_103 },
  );
});
