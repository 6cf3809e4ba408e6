/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { MODES } from '../../scripts/model/modes.ts';
import { byLetter, needsIndex } from '../facts/letters.ts';
import type { OldName } from '../facts/old-names.ts';
import { specialityPage, typeHeldBy, typePage } from '../facts/page-paths.ts';
import { nameOfSet, type SiteContext } from '../facts/site-context.ts';
import { linkFrom, type PagePath } from '../facts/site-file.ts';
import type { Words } from '../facts/words.ts';
import { LetterIndex } from './letter-index.tsx';
import { RowTable, type TableRow } from './row-table.tsx';

interface OldNamesTableProps {
  readonly page: PagePath;
  /** In Danish order. */
  readonly names: readonly OldName[];
  readonly context: SiteContext;
  readonly shows: 'target' | 'speciality';
}

/** Old types in SP, and what takes their place or which speciality they are of; a long list by letter. */
export function OldNamesTable(props: OldNamesTableProps): VNode {
  const { names, shows } = props;
  const letters = byLetter(names, ({ name }) => name);
  const groups = needsIndex(letters)
    ? letters.map(({ letter, anchor, items }) => ({ id: anchor, title: letter, rows: rowsOf(items, props) }))
    : [{ rows: rowsOf(names, props) }];
  return (
    <>
      {names.some(({ name }) => name.includes('•')) && (
        <p class="small">Prikker står i stedet for navnet på en person.</p>
      )}
      <LetterIndex label="Gamle typer efter bogstav" groups={letters} />
      <RowTable
        label="Gamle typer"
        kind="old-names"
        columns={[
          'Gammelt navn i SP',
          shows === 'target' ? 'Ny besøgstype' : 'Speciale',
          'Varighed og form',
          'Afgjort',
        ]}
        groups={groups}
      />
    </>
  );
}

function rowsOf(names: readonly OldName[], { page, context, shows }: OldNamesTableProps): readonly TableRow[] {
  const Shown = shows === 'target' ? Targets : Of;
  return names.map((name) => ({
    key: `${name.speciality} ${name.id} ${name.departments}`,
    head: name.name,
    cells: [
      <Shown key="shown" page={page} name={name} context={context} />,
      lengthAndMode(name, context.words),
      name.status === 'draft' && name.targets.length === 0 ? 'Nej' : STATUS[name.status],
    ],
  }));
}

const STATUS = { accepted: 'Ja', draft: 'Nej, et forslag', flagged: 'Nej, skal ses igen' } as const;

function Targets({ page, name, context }: { page: PagePath; name: OldName; context: SiteContext }): VNode {
  if (name.isRetired) return <span>Bruges ikke længere</span>;
  if (name.targets.length === 0) return <span>Intet forslag endnu</span>;
  return (
    <>
      {name.targets.map((id, index) => (
        <span key={id}>
          {index > 0 && ' + '}
          <TypeLink page={page} id={id} speciality={name.speciality} context={context} />
        </span>
      ))}
    </>
  );
}

function TypeLink({
  page,
  id,
  speciality,
  context,
}: {
  page: PagePath;
  id: string;
  speciality: string | undefined;
  context: SiteContext;
}): VNode {
  const type = context.catalogue.typesById.get(id);
  if (type === undefined) return <span>{id}</span>;
  const holder = context.holders.get(id)?.find((held) => held.speciality.slug === speciality);
  return (
    <a
      class="ds-link"
      href={linkFrom(page, holder === undefined ? typePage(id) : typeHeldBy(holder.speciality.slug, id))}
    >
      {type.name.value}
    </a>
  );
}

function Of({ page, name, context }: { page: PagePath; name: OldName; context: SiteContext }): VNode {
  if (name.speciality === undefined) return <span>Uden speciale</span>;
  return (
    <a class="ds-link" href={linkFrom(page, specialityPage(name.speciality))}>
      {nameOfSet(name.speciality, context.catalogue)}
    </a>
  );
}

/** "30 min, Telefon"; of several, one may be chosen, but for a visit that was two each has its own. */
function lengthAndMode({ minutes, mode, targets }: OldName, words: Words): string {
  const between = targets.length > 1 ? ' + ' : ' eller ';
  const lengths = minutes.split('+').filter((text) => text !== '');
  const modes = mode.split('+').flatMap((id) => MODES.find((known) => known === id) ?? []);
  const length = lengths.length === 0 ? [] : [`${lengths.join(between)} min`];
  return [...length, ...(modes.length === 0 ? [] : [modes.map(words.mode).join(between)])].join(', ') || '–';
}
