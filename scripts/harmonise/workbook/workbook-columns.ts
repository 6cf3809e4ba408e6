import { isOurDraft } from '../legacy/draft-cells.ts';
import type { List } from './workbook-lists.ts';
import { inWords, type WorkbookRow } from './workbook-row.ts';

export interface WorkbookColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** One line for the guide. */
  readonly help: string;
  /** Who the column is from. Only people's own decisions are read back. */
  readonly part: 'export' | 'suggestion' | 'decision';
  readonly shape: 'text' | 'long' | 'number' | 'percent';
  /** The drop-down of its cells. */
  readonly list?: List;
  readonly cell: (row: WorkbookRow) => string | number;
}

/** The columns of the sheet that is reviewed, left to right, by key. */
export const WORKBOOK_COLUMNS = {
  id: exported('Id', 12, 'SP’s nummer på den gamle besøgstype. Må ikke ændres.', ({ reviewed }) => reviewed.cells.id),
  name: exported(
    'Gammelt navn',
    34,
    'Navnet i SP i dag. Navne på personer er skjult.',
    ({ reviewed }) => reviewed.suggestion.shownName,
  ),
  abbreviation: exported('Forkortelse', 14, 'Forkortelsen i SP i dag.', ({ reviewed }) => reviewed.cells.abbreviation),
  departments: exported(
    'Afdelinger',
    24,
    'De afdelinger, rækken gælder for. Må ikke ændres.',
    ({ reviewed }) => reviewed.cells.departments,
  ),
  hospitals: exported('Hospitaler', 18, 'Afdelingernes hospitaler.', ({ hospitals }) => hospitals),
  spLength: counted('SP-længde', 11, 'Minutter i SP i dag.', ({ reviewed }) => reviewed.cells.spLength),
  bookings: counted(
    'Bookinger',
    11,
    'Antal bookinger i udtrækkets periode.',
    ({ reviewed }) => reviewed.cells.bookings,
  ),
  spStatus: exported('SP-status', 12, 'Typens status i SP.', ({ reviewed }) => reviewed.cells.spStatus),
  futureBookings: counted(
    'Fremtidige',
    11,
    'Aftaler, der allerede er booket.',
    ({ reviewed }) => reviewed.cells.futureBookings,
  ),
  latestFuture: exported(
    'Seneste fremtidige',
    13,
    'Dagen for den sidste af dem, ÅÅÅÅ-MM-DD.',
    ({ reviewed }) => reviewed.cells.latestFuture,
  ),
  usedOutside: exported(
    'Bruges også af',
    18,
    'Andre, der bruger typen og skal spørges, før den lukkes.',
    ({ reviewed }) => reviewed.cells.usedOutside,
  ),
  suggestion: suggested('Forslag', 36, 'text', 'Den nye besøgstype, der ser ud til at passe.', suggestedTarget),
  confidence: suggested('Sikkerhed', 11, 'percent', 'Hvor tit et forslag som dette plejer at være rigtigt.', (row) =>
    suggestedTarget(row) === '' ? '' : row.reviewed.suggestion.confidence,
  ),
  why: suggested('Hvorfor', 48, 'long', 'Hvad forslaget bygger på.', ({ reviewed }) => reviewed.suggestion.why),
  cluster: suggested(
    'Klynge',
    24,
    'text',
    'Gamle typer i samme klynge ser ud til at være den samme.',
    ({ reviewed }) => reviewed.suggestion.cluster,
  ),
  target: chosen(
    'Mål',
    36,
    'target',
    'Den nye besøgstype. Tom, hvis der ikke skal være nogen.',
    ({ decision, words }) => inWords(parted(decision.target)[0], words.target),
  ),
  secondTarget: chosen(
    'Mål 2',
    28,
    'target',
    'Kun når det gamle besøg i virkeligheden var to.',
    ({ decision, words }) => inWords(parted(decision.target)[1], words.target),
  ),
  length: {
    ...counted('Længde', 10, 'Minutter, fx 30. To besøg: 30+15.', ({ decision }) => decision.length),
    part: 'decision',
  },
  mode: chosen('Form', 14, 'mode', 'Hvordan patienten mødes.', ({ decision, words }) =>
    inWords(decision.mode, words.mode),
  ),
  role: chosen('Rolle', 17, 'role', 'Hvem der holder besøget. Flere skrives med + imellem.', ({ decision, words }) =>
    inWords(decision.role, words.role),
  ),
  relation: chosen('Relation', 18, 'relation', 'Hvordan den nye type står til den gamle.', ({ decision, words }) =>
    inWords(decision.relation, words.relation),
  ),
  transition: chosen(
    'Overgang',
    14,
    'transition',
    'Hvad der sker med aftaler, der allerede er booket.',
    ({ decision, words }) => inWords(decision.transition, words.transition),
  ),
  status: chosen('Beslutning', 14, 'status', 'Hvor langt I er med rækken.', ({ decision, words }) =>
    inWords(decision.status, words.status),
  ),
  note: { ...suggested('Note', 40, 'long', 'Jeres egne ord.', shownNote), part: 'decision' },
} as const satisfies Readonly<Record<string, WorkbookColumn>>;

export type WorkbookColumnKey = keyof typeof WORKBOOK_COLUMNS;

type Cell = WorkbookColumn['cell'];

function exported(header: string, width: number, help: string, cell: Cell): WorkbookColumn {
  return { header, width, help, part: 'export', shape: 'text', cell };
}

/** Figures stand as figures, so that people can sort and add them. */
function counted(header: string, width: number, help: string, cell: (row: WorkbookRow) => string): WorkbookColumn {
  return { header, width, help, part: 'export', shape: 'number', cell };
}

function suggested(
  header: string,
  width: number,
  shape: WorkbookColumn['shape'],
  help: string,
  cell: Cell,
): WorkbookColumn {
  return { header, width, help, part: 'suggestion', shape, cell };
}

function chosen(header: string, width: number, list: List, help: string, cell: Cell): WorkbookColumn {
  return { header, width, help, part: 'decision', shape: 'text', list, cell };
}

/** The first target, and what follows it. */
function parted(target: string): readonly [first: string, second: string] {
  const plus = target.indexOf('+');
  return plus === -1 ? [target, ''] : [target.slice(0, plus), target.slice(plus + 1)];
}

/** Our own note says no more than the columns of the suggestion. */
function shownNote({ reviewed, decision }: WorkbookRow): string {
  return isOurDraft(reviewed.cells) ? '' : decision.note;
}

const RETIRED = { junk: 'Ingen: ligner ikke en besøgstype', unused: 'Ingen: bruges ikke' } as const;

function suggestedTarget({ reviewed, words }: WorkbookRow): string {
  const { target, retire } = reviewed.suggestion;
  if (target !== '') return inWords(target, words.target);
  return retire ? RETIRED[retire] : '';
}
