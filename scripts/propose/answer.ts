import type { ResponseDays } from '../model/authored.ts';
import type { Near, NearType } from './near.ts';
import type { Remark } from './remarks.ts';

/** How an answer is shown: in an issue, where what people wrote must be no mark-up, or in a terminal. */
export interface Form {
  readonly shown: (text: string) => string;
  readonly strong: (text: string) => string;
  /** How to try again. */
  readonly again: string;
}

/** A proposal that cannot be used as it stands: what to mend, all of it. */
export function refusal(remarks: readonly Remark[], near: Near | undefined, form: Form): string {
  const errors = remarks.filter(({ severity }) => severity === 'error');
  return lines([
    `Tak for forslaget. Der er noget, der skal rettes, før det kan gå videre. ${form.again}`,
    '',
    ...errors.map((remark) => point(remark, form)),
    ...nearLines(near, form),
  ]);
}

export interface Accepted {
  readonly name: string;
  readonly speciality: string;
  readonly remarks: readonly Remark[];
  readonly near: Near;
  readonly days: ResponseDays;
}

/** A proposal that goes on: what to think about meanwhile, and what happens now. */
export function acceptance({ name, speciality, remarks, near, days }: Accepted, form: Form): string {
  const { shown, strong } = form;
  return lines([
    `Tak for forslaget. ${strong(shown(name))} (${shown(speciality)}) er udfyldt rigtigt og går videre til godkendelse.`,
    ...(remarks.length > 0 ? ['', 'Tænk over dette, eller ret det:', ''] : []),
    ...remarks.map((remark) => point(remark, form)),
    ...nearLines(near, form),
    '',
    `Specialets ejere og koordinationsgruppen ser på det. De mindes om det efter ${days.remind} dage, og efter ${days.escalate} dage tages det op i koordinationsgruppen.`,
  ]);
}

function nearLines(near: Near | undefined, { shown }: Form): readonly string[] {
  if (near === undefined) return [];
  const { types, rejections } = near;
  return [
    ...(types.length > 0 ? ['', 'Det ligner noget, der findes. Kan en af dem bruges?', ''] : []),
    ...types.map((type) => `- ${nearType(type, shown)}`),
    ...(rejections.length > 0 ? ['', 'Noget lignende er afslået før:', ''] : []),
    ...rejections.map(({ date, reason, useInstead, decision }) => {
      const advice = useInstead === undefined ? '' : `brug ${shown(useInstead)}. `;
      return `- ${date}: ${advice}${shown(reason)} (catalogue/decisions/${decision}.yaml)`;
    }),
  ];
}

/** "Ekkokardiografi (kardiologi/ekkokardiografi) – det samme besøg: samme navn". */
export function nearType({ name, id, isDuplicate, why }: NearType, shown: (text: string) => string): string {
  return `${shown(name)} (${id}) – ${isDuplicate ? 'det samme besøg: ' : ''}${shown(why.da)}`;
}

function point({ field, message }: Remark, { shown, strong }: Form): string {
  return `- ${field === undefined ? '' : `${strong(field)}: `}${shown(message.da)}`;
}

function lines(parts: readonly string[]): string {
  return `${parts.join('\n')}\n`;
}
