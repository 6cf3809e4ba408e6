import { Marked, type Tokens } from 'marked';
import { guidePage } from './page-paths.ts';
import { linkFrom, type PagePath } from './site-file.ts';

/** A guide as it is written in `docs/`. */
export interface Guide {
  /** File name without `.md`. */
  readonly name: string;
  readonly markdown: string;
}

/** The heading that a guide begins with. */
export function titleOfGuide({ name, markdown }: Guide): string {
  return /^# (.+)$/m.exec(markdown)?.[1]?.trim() ?? name;
}

/**
 * A guide's text as HTML for `page`. A link to another guide leads to its page here; one to any other file, to the repository.
 * The guides are our own text, so nothing in them is unsafe.
 * @param known names of the guides that have pages
 */
export function guideHtml(
  { markdown }: Guide,
  { page, known, repository }: { page: PagePath; known: ReadonlySet<string>; repository: string },
): string {
  const address = (href: string): string => {
    if (/^(?:[a-z]+:|#)/i.test(href)) return href;
    const [, name = '', anchor = ''] = /^([\w-]+)\.md(#.*)?$/.exec(href) ?? [];
    return known.has(name) ? linkFrom(page, guidePage(name)) + anchor : inRepository(href, repository);
  };
  let tables = 0;
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading): string {
        return `<h${depth} class="ds-heading" data-size="${SIZES[depth - 1] ?? '2xs'}" id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }: Tokens.Link): string {
        return `<a class="ds-link" href="${escaped(address(href))}">${this.parser.parseInline(tokens)}</a>`;
      },
      table({ header, rows }: Tokens.Table): string {
        // As `components/row-table.tsx` makes them: cards on a narrow screen, and a table for whoever listens.
        const labels = header.map(({ tokens }) => escaped(this.parser.parseInline(tokens, this.parser.textRenderer)));
        const heads = header.map(
          ({ tokens }) => `<th role="columnheader" scope="col">${this.parser.parseInline(tokens)}</th>`,
        );
        const cells = (row: readonly Tokens.TableCell[]): readonly string[] =>
          row.map(
            ({ tokens }, index) =>
              `<td role="cell" data-label="${labels[index]}"><div>${this.parser.parseInline(tokens)}</div></td>`,
          );
        const line = (parts: readonly string[]): string => `<tr role="row">${parts.join('')}</tr>`;
        const body = rows.map((row) => line(cells(row))).join('\n');
        tables += 1;
        return `<section class="table-scroll" tabindex="0" aria-label="Tabel ${tables}"><table class="ds-table row-table" role="table" data-border data-color="neutral"><thead role="rowgroup">${line(heads)}</thead><tbody role="rowgroup">${body}</tbody></table></section>\n`;
      },
    },
  });
  return marked.parse(markdown.replace(/<!--[\s\S]*?-->/g, ''), { async: false });
}

const SIZES = ['lg', 'sm', 'xs'];

/** As GitHub makes them, so that a link works in both places: lower case, signs left out, hyphens for spaces. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

/** From `docs/`, where the guides stand. */
function inRepository(href: string, repository: string): string {
  const path = new URL(href, 'https://x/docs/').pathname.slice(1);
  return `${repository}/${path.endsWith('/') ? 'tree' : 'blob'}/main/${path}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
