import { expect, test } from 'vitest';
import { report } from '../../scripts/report/report.ts';
import { finding, rangeOf, sources } from '../support/placed.ts';

const TEXT = 'id: å\nname: 😀 b\n';

test('the SARIF report is a log of version 2.1.0', async () => {
  const found = [
    finding({ rule: 'no-b', file: 'å #1.yaml', range: rangeOf(TEXT, 'b') }),
    finding({ rule: 'no-a', severity: 'warning' }),
    finding({ rule: 'no-b', severity: 'info' }),
  ];
  const options = {
    format: 'sarif',
    lang: 'en',
    isColoured: false,
    scope: { files: 1, types: 1, specialities: 1 },
  } as const;
  const log = JSON.parse(await report(found, sources({ 'å #1.yaml': TEXT }), options));
  expect(log).toEqual({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'besoegstypekatalog', rules: [{ id: 'no-b' }, { id: 'no-a' }] } },
        columnKind: 'utf16CodeUnits',
        results: [
          result('no-b', 'error', 'catalogue/%C3%A5%20%231.yaml', {
            startLine: 2,
            startColumn: 10,
            endLine: 2,
            endColumn: 11,
          }),
          result('no-a', 'warning', 'catalogue/file.yaml', { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }),
          result('no-b', 'note', 'catalogue/file.yaml', { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }),
        ],
      },
    ],
  });
});

function result(ruleId: string, level: string, uri: string, region: object) {
  const physicalLocation = { artifactLocation: { uri }, region };
  return { ruleId, level, message: { text: 'Wrong.' }, locations: [{ physicalLocation }] };
}
