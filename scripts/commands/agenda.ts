import { basename, resolve } from 'node:path';
import { agendaMarkdown } from '../agenda/agenda-markdown.ts';
import { collisionsOf } from '../agenda/collisions.ts';
import { factsOf, type ReadFiles } from '../agenda/facts.ts';
import { type OpenProposal, readOpenProposals } from '../agenda/open-proposal.ts';
import { suggestion } from '../agenda/suggestion.ts';
import { kindOf } from '../load/kinds.ts';
import { loadCatalogue } from '../load/load-catalogue.ts';
import { openCatalogue } from '../load/open-catalogue.ts';
import type { RawFile } from '../load/raw-file.ts';
import { MAX_YAML_BYTES } from '../load/read-files.ts';
import { readSchema } from '../load/read-schema.ts';
import { typeId } from '../model/catalogue.ts';
import { maskCpr } from '../model/cpr.ts';
import type { Language } from '../model/finding.ts';
import { responseDays } from '../model/response-days.ts';
import { UnusableInput } from '../model/unusable-input.ts';
import { formFields, type TitledSchema } from '../propose/form-fields.ts';
import { createNearFinder } from '../propose/near.ts';
import { branchProposals, withContents } from './branch-proposals.ts';
import { readText } from './read-text.ts';

export interface AgendaOptions {
  readonly catalogue: string;
  readonly lang: Language;
  /** A JSON list of open proposals; absent: the branches `forslag/*`. */
  readonly proposals?: string | undefined;
  /** The revision that proposals in branches are compared with. */
  readonly base: string;
  readonly asOf?: string | undefined;
}

/** Prints one Danish page of all open proposals for a meeting. 0, whatever they are. */
export async function agenda({ catalogue: directory, proposals: file, base, asOf }: AgendaOptions): Promise<number> {
  const listed = file === undefined ? await branchProposals(directory, base) : listIn(file);
  const { catalogue } = await openCatalogue(directory, { asOf });
  const schema = readSchema('visit-type') as TitledSchema;
  const finder = createNearFinder(catalogue);
  const context = { finder, fields: formFields(schema, catalogue) };
  const facts = [];
  for (const proposal of listed) {
    const whole = await withContents(proposal, directory);
    facts.push(factsOf(whole, await readFilesOf(whole, directory), catalogue, context));
  }
  const collisions = collisionsOf(facts, finder.lexicon);
  const items = facts.map((each) => {
    const found = collisions.get(each) ?? [];
    return { facts: each, collisions: found, suggestion: suggestion(each, found) };
  });
  process.stdout.write(maskCpr(agendaMarkdown(items, catalogue, responseDays(catalogue.settings), schema)));
  return 0;
}

function listIn(file: string): readonly OpenProposal[] {
  const proposals = readOpenProposals(readText(file));
  if (proposals !== undefined) return proposals;
  throw new UnusableInput({
    da: `"${file}" er ingen liste over forslag: hent den med gh pr list --json number,title,createdAt,headRefName,body,labels,files.`,
    en: `"${file}" is no list of proposals: fetch it with gh pr list --json number,title,createdAt,headRefName,body,labels,files.`,
  });
}

/** The types among a proposal's files, read by the loader alone: nothing of it is written or run. */
async function readFilesOf({ files }: OpenProposal, directory: string): Promise<ReadFiles> {
  const prefix = `${basename(resolve(directory))}/`;
  const raw: RawFile[] = [];
  const [deleted, others, unread]: [string[], string[], string[]] = [[], [], []];
  for (const { path, content } of files) {
    const within = path.startsWith(prefix) ? path.slice(prefix.length) : '';
    const kind = kindOf(within);
    if (kind?.kind !== 'visit-type') others.push(path);
    else if (content === null) deleted.push(typeId(kind.set, kind.id));
    else if (content === undefined || Buffer.byteLength(content) > MAX_YAML_BYTES) unread.push(path);
    else raw.push({ path: within, bytes: Buffer.from(content) });
  }
  const { catalogue, findings } = await loadCatalogue(raw, { paths: raw.map(({ path }) => path) });
  const faulty = new Set(findings.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  return {
    types: catalogue.types.filter(({ file }) => !faulty.has(file.path)),
    deleted,
    others,
    unread: [...unread, ...raw.filter(({ path }) => faulty.has(path)).map(({ path }) => `${prefix}${path}`)],
  };
}
