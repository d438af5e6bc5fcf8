import { formatDate } from '../../lang/calendar';
import { sayCheckPage } from '../../lang/check-page';
import type { Language } from '../../lang/findings';
import { cellText } from '../../lang/text';
import type { Mendable } from '../../pages/check-page/answers';
import { columnLetters } from '../../tabs/block';
import type { CellMend } from './cell-mends';

/** More rows than these are only counted. */
const LISTED = 12;

/** By what a page hands back which things shall stay as they are. */
export function mendId(mend: CellMend): string {
  return [mend.kind, mend.tab.id, detailOf(mend)].join(':');
}

function detailOf(mend: CellMend): string {
  if (mend.kind === 'heading') return mend.lost.heading;
  if (mend.kind === 'asText') return mend.typed.heading;
  return mend.kind === 'setting' ? `${mend.setting.name}:${mend.setting.from}` : '';
}

/** What is wrong and what mending will do, for the person to agree to. */
export function mendWords(mend: CellMend, language: Language): Mendable {
  const { tab } = mend;
  const say = (wrong: string, will: string, row: number, column: number): Mendable => ({
    id: mendId(mend),
    tab: tab.name,
    wrong,
    parts: [],
    will,
    place: { tab: tab.name, row, column },
  });
  switch (mend.kind) {
    case 'rowsHidden':
    case 'rowsFiltered': {
      const details = { count: mend.rows.length, rows: rowList(mend.rows) };
      const wrong = sayCheckPage(mend.kind, language, details);
      return say(wrong, sayCheckPage(`${mend.kind}Will`, language), mend.rows[0] ?? 1, 1);
    }
    case 'merged': {
      const wrong = sayCheckPage('merged', language, { areas: mend.areas.join(', ') });
      return say(wrong, sayCheckPage('mergedWill', language), mend.row, 1);
    }
    case 'heading': {
      const { typed, heading, row, column } = mend.lost;
      const details = { cell: `${columnLetters(column ?? 1)}${row}`, typed, heading };
      const wrong = sayCheckPage(typed === '' ? 'headingEmptied' : 'headingRenamed', language, details);
      return say(wrong, sayCheckPage('headingWill', language, details), row, column ?? 1);
    }
    case 'asText': {
      const { heading, column, kind, cells } = mend.typed;
      const [first] = cells;
      const value = first ? first.value : 0;
      const details = {
        heading,
        count: cells.length,
        rows: rowList(cells.map(({ row }) => row)),
        text: first?.text ?? '',
        value: typeof value === 'number' ? value : formatDate(value),
      };
      const key = ({ date: 'asDate', number: 'asNumber', year: 'asYear' } as const)[kind];
      const wrong = sayCheckPage(key, language, details);
      return say(wrong, sayCheckPage(`${key}Will`, language, details), first?.row ?? 1, column);
    }
    case 'setting': {
      const { setting, value, time } = mend;
      const wrong = sayCheckPage('setting', language, { name: setting.name, row: setting.row });
      const will = sayCheckPage('settingWill', language, { time, value: cellText(value) });
      return say(wrong, will, setting.row, setting.column);
    }
  }
}

/** "5, 6, 9 …": the first of them. */
function rowList(rows: readonly number[]): string {
  const listed = rows.slice(0, LISTED).join(', ');
  return rows.length > LISTED ? `${listed} …` : listed;
}
