import type { BundledCatalogue } from '../model/bundled.ts';
import { bundleName, DRAFT_NOTICE } from './facts.ts';

/** `LAES-MIG.md`: what is in the bundle and how to check it, for whoever receives it without having seen the repository. */
export function readMe(bundled: BundledCatalogue, questions: number, hasChanges = false): string {
  const { version, channel, commit, modified, asOf, region, types, specialities } = bundled;
  const draft = channel === 'draft';
  return `# Besøgstyper ${version}${draft ? `: ${DRAFT_NOTICE}` : ''}

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

${hasChanges ? CONTENT.replace(AFTER_CHANGES, `${CHANGES_ROW}${AFTER_CHANGES}`) : CONTENT}
SP's importformat er ikke offentligt. Filerne er derfor neutrale og skal oversættes af CIMT.

## Kontrol

Hele bundtet kontrolleres med \`npm run verify -- ${bundleName(bundled)}.zip\` i kataloget. Uden værktøjet kan de udpakkede
filer sammenholdes med SHA256SUMS:

- Linux og Mac: \`sha256sum -c SHA256SUMS\`
- Windows (PowerShell): \`Get-FileHash -Algorithm SHA256 sp\\visit-types.csv\`
`;
}

const AFTER_CHANGES = '| open-questions.md |';
const CHANGES_ROW = '| CHANGES.md | det, der er ændret siden det forrige bundt |\n';

const CONTENT = `## Indhold

| fil | hvad |
| --- | --- |
| sp/visit-types.csv | én række for hver besøgstype |
| sp/speciality-settings.csv | én række for hver besøgstype, speciale og form: varigheder, personale, lokale, udstyr, selvbooking, koder |
| sp/specialities.csv | én række for hvert speciale, også dem uden besøgstyper |
| sp/vocabularies.csv | de ord og koder, kataloget bruger, med kilde, og om nogen har bekræftet dem |
| catalogue.json | det hele i ét, også beslutningstræerne, beskrevet af catalogue.schema.json |
| open-questions.md | det, ingen har bekræftet endnu |
| manifest.json | bundtets oplysninger og hver fils størrelse og SHA-256 |
| SHA256SUMS | SHA-256 af alle filer, også manifest.json |

CSV-filerne er UTF-8 med semikolon og overskrifter. Tider er minutter, datoer ÅÅÅÅ-MM-DD. Et tomt felt betyder, at intet er
angivet. Engelske værdier som in-person og reschedule er forklaret på dansk i sp/vocabularies.csv. Lister er delt med |:

| felt | hvad en liste betyder |
| --- | --- |
| staff | alle skal være til stede; skråstreg betyder, at én af rollerne er nok |
| allowedMinutes | én af dem vælges |
| sks | mulige koder; den eller de, der passer til det udførte, registreres |
| equipment, modifiers, synonyms, aliases | alle gælder |
| offeredAt | de steder, besøget tilbydes; tomt betyder alle |

| felt | betydning |
| --- | --- |
| id, type | typens faste id; "common/…" er fælles, ellers står specialet først |
| spId | nummeret på record i SP (PRC), når CIMT har tildelt det; i speciality-settings går specialets eget nummer forud |
| purpose | formål (vokabularet purposes) |
| mode, modes | form (vokabularet modes) |
| groupMax | højst så mange deltagere; tomt, når det ikke er et hold |
| modifiers | tillæg, man skal tage stilling til ved booking |
| defaultMinutes | den varighed, SP foreslår |
| room, equipment | gælder ved fremmøde |
| selfBooking | hvad patienten selv kan (vokabularet self-booking); det, der er skriftligt, kan ikke flyttes |
| contactType | LPR3-kontakttype for formen |
| bookingCategory | i visit-types ved fremmøde, i speciality-settings for formen; tomt, hvor ingen kode er kendt |
| from, until | fra og med, til (den dag er ikke med) |
| closeForBooking, retireOn | fra og med den dag lukket for booking, udgået |
| replacedBy | typen, der skal bruges i stedet |
| state | tilstand den dag, der står ovenfor; følger af approval og datoerne (vokabularet states) |
| approval | om specialets sæt er udkast (draft) eller godkendt (approved) |
| notice | i et udkast: at rækken ikke må bruges til booking |
`;
