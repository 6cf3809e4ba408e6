import { unzipSync } from 'fflate';
import { UnusableInput } from '../../model/unusable-input.ts';

/** A workbook of 250,000 rows with twelve columns is about 110 MB unpacked, ten times what it is packed. */
const MOST_BYTES = 120 * 1024 * 1024;
/** Of something larger than this, nobody's table is packed to a hundredth. */
const MOST_BYTES_PACKED_HARD = 10 * 1024 * 1024;
const MOST_PACKING = 100;

/**
 * Reads what a workbook says of its size without unpacking any of it. Whoever unpacks it stops at the size that an entry
 * gives, so one that gives none is refused: a packed file of nothing but zeros is how a zip bomb is made.
 * @throws UnusableInput when it is too large, or no zip file.
 */
export function checkWorkbookSize(bytes: Uint8Array, file: string): void {
  let total = 0;
  let unknown = false;
  try {
    unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        total += originalSize;
        if (size > 0 && originalSize === 0 && !name.endsWith('/')) unknown = true;
        if (size === 0 && /\.(?:xml|rels)$/i.test(name)) unknown = true;
        return false;
      },
    });
  } catch {
    throw unreadableWorkbook(file);
  }
  if (unknown) throw unreadableWorkbook(file);
  if (total > MOST_BYTES) throw tooLarge(file, total);
  if (total > MOST_BYTES_PACKED_HARD && total > bytes.length * MOST_PACKING) throw unreadableWorkbook(file);
}

/** What is said of a file that begins as a workbook and is none. */
export function unreadableWorkbook(file: string): UnusableInput {
  return new UnusableInput({
    da: `"${file}" kan ikke læses som et Excel-ark (.xlsx): åbn den i Excel, gem den som .xlsx eller "CSV UTF-8", og prøv igen.`,
    en: `"${file}" cannot be read as a workbook (.xlsx): open it in Excel, save it as .xlsx or "CSV UTF-8", and try again.`,
  });
}

function tooLarge(file: string, bytes: number): UnusableInput {
  const [size, most] = [bytes, MOST_BYTES].map((value) => Math.ceil(value / 1024 / 1024));
  return new UnusableInput({
    da: `"${file}" fylder ${size} MB udpakket, og vi læser højst ${most}: gem arket med udtrækket som "CSV UTF-8", og prøv igen.`,
    en: `"${file}" is ${size} MB unpacked, and we read at most ${most}: save the export's sheet as "CSV UTF-8", and try again.`,
  });
}
