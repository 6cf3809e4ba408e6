import { COMMON } from '../model/catalogue.ts';
import type { Message } from '../model/finding.ts';
import { replacement } from '../model/finding.ts';
import type { Range } from '../model/range.ts';
import type { Rule } from '../model/rule.ts';
import { child } from '../model/syntax.ts';
import { closestWord } from '../similarity/closest-word.ts';
import { unknownType } from './unknown-type.ts';

/**
 * Minutes about something that is not there are found by nobody who looks it up. What was rejected or postponed need not
 * be there: it has the id that was proposed, in a speciality that is.
 */
export const requireKnownDecisionSubject: Rule = {
  id: 'require-known-decision-subject',
  severity: 'error',
  summary: {
    da: 'Et referat handler om specialer og besøgstyper, der findes, eller om en type, der blev afslået eller udsat.',
    en: 'Minutes are about specialities and visit types that exist, or about a type that was rejected or postponed.',
  },
  subject: 'catalogue',

  *check({ decisions, specialities, paths, knownTypeIds }) {
    const folders = paths.flatMap((path) => /^specialities\/([^/]+)\//.exec(path)?.[1] ?? []);
    const sets = [...new Set([COMMON, ...specialities.map(({ slug }) => slug), ...folders])];
    for (const { file, content } of decisions) {
      for (const subject of subjectsOf(file)) {
        const { value, range } = subject;
        const [set = '', type] = value.split('/');
        if (!sets.includes(set)) {
          const meant = closestWord(set, sets);
          yield {
            file: file.path,
            range,
            message: unknownSet(value, meant),
            ...(meant
              ? { fix: replacement('maybe-incorrect', range, type === undefined ? meant : `${meant}/${type}`) }
              : {}),
          };
        } else if (type !== undefined && content.outcome === 'approved' && !knownTypeIds.has(value))
          yield { file: file.path, ...unknownType(subject, knownTypeIds) };
      }
    }
  },
};

function* subjectsOf({
  root,
}: {
  readonly root?: Parameters<typeof child>[0];
}): Generator<{ value: string; range: Range }> {
  const about = child(root, 'about');
  if (about?.kind !== 'list') return;
  for (const item of about.items)
    if (item.kind === 'scalar' && typeof item.value === 'string') yield { value: item.value, range: item.range };
}

function unknownSet(value: string, meant: string | undefined): Message {
  return {
    da: `"${value}" er hverken et speciale eller en besøgstype${meant ? ` – mente du "${meant}"?` : ': skriv specialets id eller typens fulde id.'}`,
    en: `"${value}" is neither a speciality nor a visit type${meant ? ` – did you mean "${meant}"?` : ': write the id of the speciality or the full id of the type.'}`,
  };
}
