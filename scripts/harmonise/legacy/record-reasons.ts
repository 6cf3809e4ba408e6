import { GONE, type Transition } from '../../model/legacy.ts';
import type { RecordUse, RecordUser, TypeOfRecord } from './record-use.ts';

/** Why a record is treated as it is, in Danish, with everything that a person needs to check it. */
export function keepReason(use: RecordUse, { id, name }: TypeOfRecord): string {
  return sentences([`Recorden er selv den harmoniserede type "${name}" (${id})`, ...templates(use)]);
}

export function renameReason(use: RecordUse, spName: string, { id, name }: TypeOfRecord): string {
  return sentences([
    `Recorden er selv den harmoniserede type ${id}, men hedder "${spName}" i SP: omdøb den til "${name}"`,
    ...templates(use),
  ]);
}

/** What most records do: the sentences are put one after another, not into a list. */
export function waitReason(use: RecordUse, isInExport: boolean): string {
  const { undecided, outside } = use;
  let text = isInExport ? '' : 'Recorden er ikke i eksporten: se efter i SP, om den stadig findes.';
  if (undecided.length > 0) text = after(text, `Mangler en godkendt beslutning fra ${shown(undecided.map(userText))}.`);
  if (outside.length > 0) text = after(text, `Bruges også uden for vores område: ${shown(outside)}.`);
  const held = templatesOf(use);
  return held === '' ? text : after(text, `${held}.`);
}

function after(text: string, sentence: string): string {
  return text === '' ? sentence : `${text} ${sentence}`;
}

export function closeReason(use: RecordUse): string {
  const { future, isFutureKnown } = use;
  const latest = use.users
    .map(({ cells }) => cells.latestFuture)
    .sort()
    .at(-1);
  const left =
    future > 0
      ? `Der er ${isFutureKnown ? '' : 'mindst '}${future} ${future === 1 ? 'fremtidig booking' : 'fremtidige bookinger'} tilbage${latest ? `, den seneste ${latest}` : ''}: luk for nye`
      : 'Eksporten siger ikke, om der er fremtidige bookinger: luk for nye, og se efter i SP, før recorden gøres inaktiv';
  return sentences([decided(use), left, ...transitions(use), ...templates(use)]);
}

export function inactivateReason(use: RecordUse): string {
  return sentences([decided(use), 'Ingen fremtidige bookinger, og ingen andre bruger recorden', ...templates(use)]);
}

function decided({ users }: RecordUse): string {
  const whole = users.map(
    (user) => `${userText(user)} → ${user.cells.target === '' ? 'nedlægges' : user.cells.target}`,
  );
  return `Alle brugere har besluttet: ${shown(whole)}`;
}

/** `kardiologi (Slagelse | Roskilde, markeret)`. */
function userText({ speciality, cells }: RecordUser): string {
  let details = cells.departments;
  if (cells.status === 'flagged') details += details === '' ? 'markeret' : ', markeret';
  if (cells.spStatus === GONE) details += details === '' ? GONE : `, ${GONE}`;
  const name = speciality ?? 'ukendt speciale';
  return details === '' ? name : `${name} (${details})`;
}

const TRANSITION_WORDS: Readonly<Record<Transition, string>> = {
  'run-out': 'løber ud',
  convert: 'konverteres',
  rebook: 'bookes om',
};

function transitions({ users }: RecordUse): readonly string[] {
  const words = new Set(users.flatMap(({ cells }) => TRANSITION_WORDS[cells.transition as Transition] ?? []));
  return words.size === 0 ? [] : [`Det bookede ${[...words].sort().join(' eller ')}`];
}

function templates(use: RecordUse): readonly string[] {
  const text = templatesOf(use);
  return text === '' ? [] : [text];
}

/** Empty where no template holds the record. */
function templatesOf({ users }: RecordUse): string {
  let held = 0;
  users.forEach(({ cells }) => {
    held += Number(cells.templates) || 0;
  });
  return held === 0 ? '' : `Recorden står stadig i ${held} ${held === 1 ? 'skabelon' : 'skabeloner'}`;
}

function shown(values: readonly string[]): string {
  return values.join('; ');
}

function sentences(parts: readonly string[]): string {
  return `${parts.join('. ')}.`;
}
