const KEY = 'so-dien-hinh:next-period';

/**
 * What the next period's book shall be, written into the old one before it is copied: under `currentonly` a script
 * may write only to the file that it runs in, so the copy learns by itself, from the id of another file, that it is
 * one and is not finished.
 */
export interface PeriodMark {
  /** The new period, inclusive. */
  readonly fromYear: number;
  readonly toYear: number;
  /** Id, name and address of the old book. */
  readonly file: string;
  readonly name: string;
  readonly url: string;
  readonly oldFromYear: number;
  readonly oldToYear: number;
}

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The mark of a file, null where it has none or a damaged one: one service call. */
export function readPeriodMark(file: Spreadsheet): PeriodMark | null {
  const value = entryOf(file)?.getValue();
  if (!value) return null;
  try {
    const mark = JSON.parse(value) as Partial<PeriodMark>;
    const { file: id, fromYear, toYear, name = '', url = '', oldFromYear = 0, oldToYear = 0 } = mark;
    if (!id || !fromYear || !toYear) return null;
    return { file: id, name, url, fromYear, toYear, oldFromYear, oldToYear };
  } catch {
    return null; // damaged: whoever opens a period writes it again
  }
}

/** Writes the mark, or with null takes it away: two service calls. */
export function writePeriodMark(file: Spreadsheet, mark: PeriodMark | null): void {
  const known = entryOf(file);
  if (mark === null) known?.remove();
  else if (known) known.setValue(JSON.stringify(mark));
  else file.addDeveloperMetadata(KEY, JSON.stringify(mark));
}

/** Copies the file; the new one's address. Throws where Google refuses. */
export function copyFile(file: Spreadsheet, name: string): { readonly url: string; readonly name: string } {
  const copy = file.copy(name);
  return { url: copy.getUrl(), name: copy.getName() };
}

function entryOf(file: Spreadsheet): GoogleAppsScript.Spreadsheet.DeveloperMetadata | undefined {
  return file.getDeveloperMetadata().find((entry) => entry.getKey() === KEY);
}
