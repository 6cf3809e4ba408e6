import { UnusableInput } from '../../model/unusable-input.ts';

/** How a file begins that is an OLE container: Excel's format until 2007, and still that of a workbook with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** The stream that such a container holds a locked workbook in, as UTF-16. */
const LOCKED = [...'EncryptedPackage'].join('\0');

/** @throws UnusableInput when the file is an old workbook (.xls), or one locked with a password. */
export function refuseOldWorkbook(bytes: Uint8Array, file: string): void {
  if (!OLE.every((byte, index) => bytes[index] === byte)) return;
  throw new UnusableInput(
    new TextDecoder('latin1').decode(bytes).includes(LOCKED)
      ? {
          da: `"${file}" er låst med en adgangskode: fjern den i Excel (Filer > Oplysninger), gem, og prøv igen.`,
          en: `"${file}" is locked with a password: remove it in Excel (File > Info), save, and try again.`,
        }
      : {
          da: `"${file}" er i Excels gamle format (.xls): gem den som .xlsx eller "CSV UTF-8", og prøv igen.`,
          en: `"${file}" is in Excel's old format (.xls): save it as .xlsx or "CSV UTF-8", and try again.`,
        },
  );
}
