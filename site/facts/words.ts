import type { Mode, Purpose, SelfBooking, StaffItem } from '../../scripts/model/authored.ts';
import type { Catalogue } from '../../scripts/model/catalogue.ts';
import { byDanishOrder } from '../../scripts/model/danish-order.ts';
import type { State } from '../../scripts/model/lifecycle.ts';

/** The catalogue's own Danish words. A word that is missing is shown by its id: the page still says which one it is. */
export interface Words {
  readonly mode: (mode: Mode) => string;
  readonly purpose: (purpose: Purpose) => string;
  readonly selfBooking: (selfBooking: SelfBooking) => string;
  readonly state: (state: State) => string;
  readonly room: (id: string) => string;
  readonly equipment: (id: string) => string;
  readonly modifier: (id: string) => string;
  readonly site: (id: string) => string;
  readonly code: (id: string) => string;
  /** "Læge eller sygeplejerske": each of them will do, so they stand by the alphabet. */
  readonly staff: (item: StaffItem) => string;
}

export function wordsOf({ vocabularies }: Catalogue): Words {
  const named = (vocabulary: string): ((id: string) => string) => {
    const names = new Map(vocabularies.get(vocabulary)?.terms.map(({ id, term }) => [id.value, term.name]));
    return (id) => names.get(id) ?? id;
  };
  const role = named('staff-roles');
  return {
    mode: named('modes'),
    purpose: named('purposes'),
    selfBooking: named('self-booking'),
    state: named('states'),
    room: named('rooms'),
    equipment: named('equipment'),
    modifier: named('modifiers'),
    site: named('sites'),
    code: named('sks'),
    staff: ({ role: one, anyOf = [] }) => oneOf((one === undefined ? anyOf : [one]).map(role).sort(byDanishOrder)),
  };
}

/** Names of roles as one sentence part: "Bioanalytiker, læge eller sygeplejerske". */
function oneOf([first = '', ...rest]: readonly string[]): string {
  return listed([first, ...rest.map((name) => name.charAt(0).toLowerCase() + name.slice(1))], 'eller');
}

/** "Holbæk, Køge og Slagelse" */
export function listed(names: readonly string[], word: 'og' | 'eller'): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${word} ${last}`;
}
