import { comparisonKey } from '../lang/text';

/** Codes of registrations: DH-, the year, a number of at least four digits (workbook.md, heading `Mã`). */
const CODE = /^DH-(\d{4})-(\d{4,})$/;

/** Gives codes that nobody ever had: the highest of each year and one (platform.md 6). */
export class CodeGiver {
  private readonly highest = new Map<number, number>();

  /** @param known every code that stands in a tab or in the journal, however it is written; other texts are passed over */
  constructor(known: Iterable<string>) {
    for (const text of known) {
      const [, year, number] = CODE.exec(comparisonKey(text).toUpperCase()) ?? [];
      if (year && number) this.raise(Number(year), Number(number));
    }
  }

  next(year: number): string {
    const number = (this.highest.get(year) ?? 0) + 1;
    this.raise(year, number);
    return `DH-${year}-${String(number).padStart(4, '0')}`;
  }

  private raise(year: number, number: number): void {
    this.highest.set(year, Math.max(this.highest.get(year) ?? 0, number));
  }
}

/** Whether a text has the form of a code that the add-on gives. */
export function isCode(text: string): boolean {
  return CODE.test(text.trim().toUpperCase());
}
