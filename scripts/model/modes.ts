import type { Mode } from './authored.ts';

/** Every mode, in the order they are shown. */
export const MODES = ['in-person', 'telephone', 'video', 'home-visit', 'written'] as const satisfies readonly Mode[];
