import { stringify } from 'csv-stringify/sync';
import type { StaffItem } from '../model/authored.ts';
import type { BundledCatalogue } from '../model/bundled.ts';

type Cell = string | number | boolean | null;
type Row = Readonly<Record<string, Cell>>;

/** `sp/visit-types.csv`: a row for each type. Lists are joined with `|`, which no value may hold. */
export function visitTypesCsv({ types }: BundledCatalogue): string {
  return csv(
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
export function specialitySettingsCsv({ specialities, types }: BundledCatalogue): string {
  const names = new Map(types.map(({ id, name }) => [id, name]));
  return csv(
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

/** `sp/vocabularies.csv`: a row for each word that a type may use, with its source. */
export function vocabulariesCsv({ vocabularies }: BundledCatalogue): string {
  return csv(
    vocabularies.flatMap(({ name, entries }) =>
      entries.map((entry) => ({
        vocabulary: name,
        id: entry.id,
        name: entry.name,
        synonyms: list((entry.synonyms as string[] | undefined) ?? []),
        source: entry.source,
        verified: entry.verified ? 'true' : 'false',
      })),
    ),
  );
}

/** `laege` where the role must be there, `laege/sygeplejerske` where one of them is enough. */
function staffText({ role, anyOf }: StaffItem): string {
  return role ?? (anyOf ?? []).join('/');
}

function list(values: readonly (string | number)[]): string | null {
  return values.length === 0 ? null : values.join('|');
}

/** `;`, UTF-8 with a byte order mark and LF, which Danish Excel opens by a double click. */
function csv(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  return stringify(
    rows.map((row) => columns.map((column) => safeCell(row[column] ?? null))),
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
