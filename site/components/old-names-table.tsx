/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { MODES } from '../../scripts/model/modes.ts';
import type { OldName } from '../facts/old-names.ts';
import { specialityPage, typePage } from '../facts/page-paths.ts';
import { nameOfSet, type SiteContext } from '../facts/site-context.ts';
import { linkFrom, type PagePath } from '../facts/site-file.ts';
import type { Words } from '../facts/words.ts';
import { ScrollTable } from './scroll-table.tsx';

/** Old types in SP, and what takes their place or which speciality they are of. */
export function OldNamesTable({
  page,
  names,
  context,
  shows,
}: {
  page: PagePath;
  names: readonly OldName[];
  context: SiteContext;
  shows: 'target' | 'speciality';
}): VNode {
  return (
    <>
      {names.some(({ name }) => name.includes('•')) && (
        <p class="small">Prikker står i stedet for navnet på en person.</p>
      )}
      <ScrollTable label="Gamle typer" kind="old-names">
        <thead>
          <tr>
            <th scope="col">Gammelt navn i SP</th>
            <th scope="col">{shows === 'target' ? 'Ny besøgstype' : 'Speciale'}</th>
            <th scope="col">Varighed og form</th>
            <th scope="col">Afgjort</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={`${name.speciality} ${name.id} ${name.departments}`}>
              <th scope="row">{name.name}</th>
              <td>
                {shows === 'target' ? (
                  <Targets page={page} name={name} context={context} />
                ) : (
                  <Of page={page} name={name} context={context} />
                )}
              </td>
              <td>{lengthAndMode(name, context.words)}</td>
              <td>{name.status === 'draft' && name.targets.length === 0 ? 'Nej' : STATUS[name.status]}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
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
          <TypeLink page={page} id={id} context={context} />
        </span>
      ))}
    </>
  );
}

function TypeLink({ page, id, context }: { page: PagePath; id: string; context: SiteContext }): VNode {
  const type = context.catalogue.typesById.get(id);
  if (type === undefined) return <span>{id}</span>;
  return (
    <a class="ds-link" href={linkFrom(page, typePage(id))}>
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
