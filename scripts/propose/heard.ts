import type { Choice } from './form-field.ts';

/** Who is heard before the coordination group decides (docs/mandat.md). */
export const HEARD = [
  { name: 'Afdelingsledelsen', value: 'management' },
  { name: 'Registreringsansvarlig', value: 'registration' },
  { name: 'Fagligt forum', value: 'forum' },
] as const satisfies readonly Choice[];
