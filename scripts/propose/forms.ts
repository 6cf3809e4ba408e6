import { escapeMarkdown } from '../report/escape-markdown.ts';
import type { Form } from './answer.ts';

/** For a comment in an issue. */
export const IN_ISSUE: Form = {
  shown: escapeMarkdown,
  strong: (text) => `**${text}**`,
  again: 'Ret det i teksten øverst (⋯ og "Edit"), så prøver vi igen af os selv.',
};

/** For a terminal: nothing that it would obey or turn about. */
export const IN_TERMINAL: Form = {
  shown: (text) => text.replace(/[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029]+/gu, ' '),
  strong: (text) => `"${text}"`,
  again: 'Ret det i teksten, og prøv igen.',
};
