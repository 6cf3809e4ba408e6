import { createLexicon, type Lexicon } from '../../scripts/similarity/lexicon.ts';
import type { LexiconSource } from '../../scripts/similarity/lexicon-source.ts';

/** A few words, types and people, small enough to keep in the head, of two specialities: kardiologi and reumatologi. */
export const SOURCE: LexiconSource = {
  words: [
    { name: 'kontrol', synonyms: ['ktr', 'opfølgning'] },
    { name: 'ekkokardiografi', synonyms: ['ekko', 'tte'] },
    { name: 'fjernelse', synonyms: ['fj', 'seponering'] },
    { name: 'anlæggelse', synonyms: ['anl'] },
    { name: 'sting', synonyms: ['sutur', 'suturer'] },
    { name: 'pacemaker', synonyms: ['pm'] },
    { name: 'første besøg', synonyms: ['1. besøg', 'ny pt'] },
    { name: 'skanning', synonyms: ['scan'] },
    { name: 'sår', synonyms: [] },
    { name: 'gangtest', synonyms: ['6 min gangtest'] },
    { name: 'diabetes', synonyms: ['dm'] },
    { name: 'behandling', synonyms: ['beh'] },
    { name: 'konsultation', synonyms: ['kons'] },
  ],
  distinctions: [
    { axis: 'side', name: 'højre', synonyms: ['hø', 'dxt'] },
    { axis: 'side', name: 'venstre', synonyms: ['ve', 'sin'] },
    { axis: 'contrast', name: 'med kontrast', synonyms: ['m/k'] },
    { axis: 'contrast', name: 'uden kontrast', synonyms: ['u/k'] },
    { axis: 'stage', name: 'anlæggelse', synonyms: ['anl'] },
    { axis: 'stage', name: 'fjernelse', synonyms: ['fj'] },
    { axis: 'type', name: 'type 1', synonyms: [] },
    { axis: 'type', name: 'type 2', synonyms: [] },
  ],
  fillers: ['af', 'og', 'til', 'patient', 'pt', 'amb'],
  junk: [
    { text: 'må ikke bruges', alone: false },
    { text: 'udgået', alone: false },
    { text: 'test', alone: true },
    { text: 'møde', alone: true },
  ],
  modes: [
    { id: 'telephone', words: ['telefon', 'tlf', 'telefonkonsultation'] },
    { id: 'video', words: ['video'] },
    { id: 'home-visit', words: ['hjemmebesøg'] },
  ],
  roles: [
    { id: 'laege', words: ['læge', 'lg', 'dr'] },
    { id: 'sygeplejerske', words: ['sygeplejerske', 'spl'] },
    { id: 'fysioterapeut', words: ['fysioterapeut', 'fys', 'fysioterapi'], visit: 'fysioterapi' },
    { id: 'diaetist', words: ['diætist'], visit: 'kostvejledning' },
  ],
  sites: [
    { id: 'slagelse', words: ['Slagelse', 'SLA'] },
    { id: 'koege', words: ['Køge', 'KØG'] },
  ],
  people: ['Hansen', 'Mette'],
  specialities: [
    {
      slug: 'kardiologi',
      words: ['Kardiologi', 'KAR', 'MED', 'HJERTE AMB'],
      uses: [
        { id: 'common/kontrol', synonyms: ['årskontrol'] },
        { id: 'common/konsultation', synonyms: [] },
        { id: 'common/fysioterapi', synonyms: ['hjertehold'] },
      ],
    },
    { slug: 'reumatologi', words: ['Reumatologi', 'REU', 'MED'], uses: [{ id: 'common/kontrol', synonyms: [] }] },
  ],
  types: [
    { id: 'common/kontrol', set: 'common', name: 'Kontrol', synonyms: ['genbesøg'], isGeneral: true },
    { id: 'common/konsultation', set: 'common', name: 'Konsultation', synonyms: [], isGeneral: true },
    { id: 'common/fysioterapi', set: 'common', name: 'Fysioterapi', synonyms: [], isGeneral: false },
    { id: 'common/kostvejledning', set: 'common', name: 'Kostvejledning', synonyms: ['diæt'], isGeneral: false },
    {
      id: 'common/fjernelse-af-sting',
      set: 'common',
      name: 'Fjernelse af sting',
      synonyms: ['suturfjernelse'],
      isGeneral: false,
    },
    {
      id: 'kardiologi/pacemakerkontrol',
      set: 'kardiologi',
      name: 'Pacemakerkontrol',
      synonyms: ['device', 'KTR læge 30'],
      isGeneral: false,
    },
    {
      id: 'kardiologi/ekkokardiografi',
      set: 'kardiologi',
      name: 'Ekkokardiografi',
      synonyms: ['genbesøg'],
      isGeneral: false,
    },
    {
      id: 'reumatologi/ledskanning',
      set: 'reumatologi',
      name: 'Ledskanning',
      synonyms: ['device', 'scan u/k'],
      isGeneral: false,
    },
  ],
  unsaid: 'Konsultation',
};

/** The lexicon of {@link SOURCE}, with some of it changed. */
export function smallLexicon(changes: Partial<LexiconSource> = {}): Lexicon {
  return createLexicon({ ...SOURCE, ...changes });
}
