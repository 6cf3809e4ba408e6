const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** What a line was before `escapeMarkdown`. */
export function unescapeMarkdown(text: string): string {
  return text
    .replace(/\u2060/g, '')
    .replace(/\\([\\`*_[\]()#|~!])/g, '$1')
    .replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);
}
