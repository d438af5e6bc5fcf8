import { parseDate } from '../lang/calendar';
import { cellText, comparisonKey } from '../lang/text';
import { codesIn, type KnownCodes, NO_CODES } from '../register/codes';
import { type Award, AWARD_STATES } from '../review/award';
import type { TabSpec } from './spec';
import { AWARD_TONES } from './tones';
import { cellAt, type Table, textAt } from './table';

export const AWARDS_TAB: TabSpec = {
  id: 'awards',
  name: 'Khen thưởng',
  title: 'KHEN THƯỞNG',
  guidance: 'Mỗi danh hiệu, hình thức một dòng; "Đề nghị" là mới trình, chưa có quyết định.',
  columns: [
    { heading: 'Mã', kind: 'in', required: true, width: 110, list: { of: 'registrations' } },
    { heading: 'Họ và tên / Tên tập thể', kind: 'auto', width: 180 },
    {
      heading: 'Danh hiệu, hình thức',
      kind: 'in',
      required: true,
      width: 240,
      list: { catalogue: ['Danh hiệu thi đua', 'Hình thức khen thưởng'] },
    },
    { heading: 'Loại hình khen thưởng', kind: 'in', width: 140 },
    { heading: 'Cấp', kind: 'in', width: 100 },
    { heading: 'Tờ trình số, ngày', kind: 'in', width: 180 },
    {
      heading: 'Tình trạng',
      kind: 'in',
      required: true,
      width: 130,
      list: { words: AWARD_STATES },
      tones: AWARD_TONES,
    },
    { heading: 'Số quyết định', kind: 'in', width: 120 },
    { heading: 'Ngày quyết định', kind: 'in', format: 'dd/MM/yyyy', width: 110 },
    { heading: 'Cơ quan quyết định', kind: 'in', width: 200 },
  ],
};

/**
 * `Khen thưởng`; a state that is no known word counts as a proposal, the least that it can be. A row that names
 * several registrations is one award to each. An exemplar's code that stands for several stays as it is: nobody
 * can say which year's registration was commended.
 */
export function readAwards(table: Table, known: KnownCodes = NO_CODES): Award[] {
  const single = new Map([...known].filter(([, meant]) => meant.length === 1));
  return table.rows.flatMap((row) => {
    const word = comparisonKey(textAt(row, 'Tình trạng'));
    const codes = codesIn(cellText(cellAt(row, 'Mã')), single);
    return codes.map((code) => ({
      place: { tab: table.tab, row: row.row },
      code,
      award: textAt(row, 'Danh hiệu, hình thức'),
      kindOfAward: textAt(row, 'Loại hình khen thưởng'),
      level: textAt(row, 'Cấp'),
      state: AWARD_STATES.find((state) => comparisonKey(state) === word) ?? 'Đề nghị',
      decisionNumber: textAt(row, 'Số quyết định'),
      decisionDate: parseDate(cellAt(row, 'Ngày quyết định')),
      decisionDateTyped: textAt(row, 'Ngày quyết định'),
      decidedBy: textAt(row, 'Cơ quan quyết định'),
    }));
  });
}
