import type { BundledCatalogue } from '../model/bundled.ts';
import { bundleName } from './facts.ts';

/** `LAES-MIG.md`: what is in the bundle and how to check it, for whoever receives it without having seen the repository. */
export function readMe(bundled: BundledCatalogue, questions: number): string {
  const { version, channel, commit, modified, asOf, region, types, specialities } = bundled;
  const draft = channel === 'draft';
  return `# Besøgstyper ${version}${draft ? ': UDKAST – må ikke bruges til booking' : ''}

${region}s harmoniserede besøgstyper til Sundhedsplatformen: ${types.length} besøgstyper, ${specialities.length} specialer.
${
  draft
    ? 'Dette er et udkast. Det viser, hvad der er på vej, og må ikke sættes op i SP.'
    : 'Alt i dette bundt er godkendt. Referaterne ligger i kataloget under decisions/.'
}

| | |
| --- | --- |
| Version | ${version} |
| Kanal | ${channel} |
| Commit | ${commit ?? 'ingen (lavet uden for git)'}${modified ? ', med ændringer siden' : ''} |
| Tilstande pr. | ${asOf ?? 'ingen dato (lavet uden for git)'} |
| Åbne spørgsmål | ${questions}, se open-questions.md |

## Indhold

| fil | hvad |
| --- | --- |
| sp/visit-types.csv | én række for hver besøgstype |
| sp/speciality-settings.csv | én række for hver besøgstype, speciale og form: varigheder, personale, lokale, udstyr, selvbooking, koder |
| sp/vocabularies.csv | de ord og koder, kataloget bruger, med kilde, og om nogen har bekræftet dem |
| catalogue.json | det hele i ét, beskrevet af catalogue.schema.json |
| open-questions.md | det, ingen har bekræftet endnu |
| manifest.json | bundtets oplysninger og hver fils størrelse og SHA-256 |
| SHA256SUMS | SHA-256 af alle filer, også manifest.json |

CSV-filerne er UTF-8 med semikolon og overskrifter. Lister er delt med |. I "staff" betyder skråstreg, at én af rollerne er
nok; ellers skal alle være til stede. Et tomt felt betyder, at intet er angivet; tomt "offeredAt" betyder alle steder.
Lokale og udstyr gælder ved fremmøde. Tider er minutter.

SP's importformat er ikke offentligt. Filerne er derfor neutrale og skal oversættes af CIMT.

## Kontrol

Hele bundtet kontrolleres med \`npm run verify -- ${bundleName(bundled)}.zip\` i kataloget. Uden værktøjet kan de udpakkede
filer sammenholdes med SHA256SUMS:

- Linux og Mac: \`sha256sum -c SHA256SUMS\`
- Windows (PowerShell): \`Get-FileHash -Algorithm SHA256 sp\\visit-types.csv\`
`;
}
