/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren, VNode } from 'preact';

/** One thing, and a value of it for each column after the first. */
export interface TableRow {
  readonly key: string;
  /** Where a link may lead to. */
  readonly id?: string | undefined;
  /** What the row is about. */
  readonly head: ComponentChildren;
  readonly cells: readonly ComponentChildren[];
}

/** Rows below a line of their own, where there is one. */
export interface RowGroup {
  readonly id?: string;
  readonly title?: string;
  readonly rows: readonly TableRow[];
}

interface RowTableProps {
  readonly label: string;
  readonly kind?: string;
  readonly columns: readonly string[];
  readonly groups: readonly RowGroup[];
}

/**
 * What each part is. Where rows are cards, some browsers take them for no table any more (`display` is not `table`): a role
 * that is written stays.
 */
const A = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader', scope: 'col' },
  head: { role: 'rowheader', scope: 'row' },
  title: { role: 'rowheader', scope: 'rowgroup' },
  cell: { role: 'cell' },
} as const;

/**
 * A table. On a narrow screen each row is a card, whose values have their column's heading before them. In between it may be
 * wider than its place, and scrolls by itself; whoever has no mouse must be able to get into it.
 */
export function RowTable({ label, kind = '', columns, groups }: RowTableProps): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section class="table-scroll" tabIndex={0} aria-label={label}>
      <table class={`ds-table row-table ${kind}`.trim()} data-border data-color="neutral" {...A.table}>
        <thead {...A.group}>
          <tr {...A.row}>
            {columns.map((column) => (
              <th key={column} {...A.column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ id, title, rows }) => (
          <tbody key={title ?? ''} id={id} {...A.group}>
            {title !== undefined && (
              <tr class="row-title" {...A.row}>
                <th colSpan={columns.length} {...A.title}>
                  {title}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <Row key={row.key} row={row} columns={columns} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Row({ row: { id, head, cells }, columns }: { row: TableRow; columns: readonly string[] }): VNode {
  return (
    <tr id={id} {...A.row}>
      <th {...A.head}>{head}</th>
      {cells.map((cell, index) => (
        <td key={columns[index + 1]} data-label={columns[index + 1]} {...A.cell}>
          {/* One box, so that a card has two columns however many parts the value has. */}
          <div>{cell}</div>
        </td>
      ))}
    </tr>
  );
}
