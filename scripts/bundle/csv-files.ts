import { stringify } from 'csv-stringify/sync';
import type { StaffItem } from '../model/authored.ts';
import type { BundledCatalogue } from '../model/bundled.ts';
import { type Channel, DRAFT_NOTICE } from './facts.ts';

type Cell = string | number | boolean | null;
type Row = Readonly<Record<string, Cell>>;

/** `sp/visit-types.csv`: a row for each type. Lists are joined with `|`, which no value may hold. */
export function visitTypesCsv({ types, channel }: BundledCatalogue): string {
  return csv(
    channel,
    types.map((type) => ({
      id: type.id,
      spId: type.spId,
      name: type.name,
      abbreviation: type.abbreviation,
      patientName: type.patientName,
      description: type.description,
      purpose: type.purpose,
      modes: list(type.modes),
      groupMax: type.groupMax,
      modifiers: list(type.modifiers),
      sks: list(type.sks),
      bookingCategory: type.bookingCategory,
      synonyms: list(type.synonyms),
      state: type.state,
      from: type.lifecycle.from ?? null,
      closeForBooking: type.lifecycle.closeForBooking ?? null,
      retireOn: type.lifecycle.retireOn ?? null,
      replacedBy: type.lifecycle.replacedBy ?? null,
      patientTextInPerson: type.patientText['in-person'] ?? null,
      patientTextTelephone: type.patientText.telephone ?? null,
      patientTextVideo: type.patientText.video ?? null,
      patientTextHomeVisit: type.patientText['home-visit'] ?? null,
      patientTextWritten: type.patientText.written ?? null,
    })),
  );
}

/** `sp/speciality-settings.csv`: a row for each type, speciality and mode, with everything SP needs to hold the visit. */
export function specialitySettingsCsv({ specialities, types, channel }: BundledCatalogue): string {
  const names = new Map(types.map(({ id, name }) => [id, name]));
  return csv(
    channel,
    specialities.flatMap((speciality) =>
      speciality.settings.map((setting) => ({
        speciality: speciality.id,
        type: setting.type,
        mode: setting.mode,
        name: names.get(setting.type) ?? null,
        defaultMinutes: setting.duration.default,
        allowedMinutes: list(setting.duration.allowed),
        staff: list(setting.staff.map(staffText)),
        room: setting.room,
        equipment: list(setting.equipment),
        selfBooking: setting.selfBooking,
        contactType: setting.contactType,
        bookingCategory: setting.bookingCategory,
        offeredAt: list(setting.offeredAt),
        synonyms: list(setting.synonyms),
        preparation: setting.preparation?.text ?? null,
        spId: setting.spId,
        from: setting.from,
        until: setting.until,
        state: setting.state,
        approval: speciality.approval.status,
      })),
    ),
  );
}

/** `sp/specialities.csv`: a row for each speciality, also for those without visit types. */
export function specialitiesCsv({ specialities, channel }: BundledCatalogue): string {
  return csv(
    channel,
    specialities.map((speciality) => ({
      id: speciality.id,
      name: speciality.name,
      aliases: list(speciality.aliases),
      snomed: speciality.snomed,
      present: speciality.present,
      approval: speciality.approval.status,
      approvedOn: speciality.approval.on ?? null,
      basis: speciality.basis,
      decisionTree: speciality.decisionTree?.audience ?? null,
      note: speciality.note,
    })),
  );
}

/** `sp/vocabularies.csv`: a row for each word that a type may use, with its source and what else it carries. */
export function vocabulariesCsv({ vocabularies, channel }: BundledCatalogue): string {
  return csv(
    channel,
    vocabularies.flatMap(({ name, system, entries }) =>
      entries.map((entry) => ({
        vocabulary: name,
        id: entry.id,
        name: entry.name,
        synonyms: list((entry.synonyms as string[] | undefined) ?? []),
        source: entry.source,
        verified: entry.verified ? 'true' : 'false',
        system: name === 'sks' ? system : null,
        ...Object.fromEntries(TERM_FIELDS.map((field) => [field, fieldCell(entry[field])])),
      })),
    ),
  );
}

/** What some vocabularies tell of a word beside its name; empty in the others. */
const TERM_FIELDS = [
  'kind',
  'contactType',
  'booking',
  'nameWords',
  'abbreviations',
  'sor',
  'minutes',
  'plain',
  'inNames',
] as const;

function fieldCell(value: unknown): Cell {
  if (Array.isArray(value)) return list(value.map(String));
  return typeof value === 'boolean' ? String(value) : ((value ?? null) as Cell);
}

/** `laege` where the role must be there, `laege/sygeplejerske` where one of them is enough. */
function staffText({ role, anyOf }: StaffItem): string {
  return role ?? (anyOf ?? []).join('/');
}

function list(values: readonly (string | number)[]): string | null {
  return values.length === 0 ? null : values.join('|');
}

/**
 * `;`, UTF-8 with a byte order mark and LF, which Danish Excel opens by a double click. A sheet travels alone, so each row
 * says whether it is a draft.
 */
function csv(channel: Channel, rows: readonly Row[]): string {
  const columns = [...Object.keys(rows[0] ?? {}), 'notice'];
  const notice = channel === 'draft' ? DRAFT_NOTICE : null;
  return stringify(
    rows.map((row) => columns.map((column) => safeCell({ ...row, notice }[column] ?? null))),
    { delimiter: ';', bom: true, header: true, columns },
  );
}

/**
 * The catalogue's rules already refuse texts that a spreadsheet would run as a formula; this stands guard over what no
 * rule sees, by putting a ' in front, as OWASP advises ("CSV Injection").
 */
export function safeCell(cell: Cell): Cell {
  return typeof cell === 'string' && /^[\s]*[=+\-@]/.test(cell) ? `'${cell}` : cell;
}
