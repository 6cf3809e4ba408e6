import type { ResponseDays, SettingsFile } from './authored.ts';

/** Where the settings say nothing. */
const USUAL: ResponseDays = { remind: 7, escalate: 14 };

/** How many days a proposal may wait before those who must answer are reminded, and before the coordination group is told. */
export function responseDays(settings: SettingsFile | undefined): ResponseDays {
  return settings?.responseDays ?? USUAL;
}
