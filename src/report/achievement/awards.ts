import type { AchievedAward, AchievementFigures } from '../../figures/achievement';
import { formatDate } from '../../lang/calendar';
import { ACHIEVEMENT } from '../../lang/papers-achievement';
import { ORDER_COLUMN } from '../annual-tables';
import type { Block, Table } from '../outline';

/** Part III: titles, then forms, each with its decision; what was only proposed is no award yet. */
export function awardBlocks({ titles, forms }: AchievementFigures): Block[] {
  const parts = [
    { title: ACHIEVEMENT.titles, awards: titles },
    { title: ACHIEVEMENT.forms, awards: forms },
  ].filter(({ awards }) => awards.length > 0);
  if (parts.length === 0) return [{ type: 'paragraph', text: ACHIEVEMENT.awardsNone }];
  return parts.flatMap(({ title, awards }, at): Block[] => [
    { type: 'heading', level: 2, text: `${at + 1}. ${title}` },
    awardTable(title, awards),
  ]);
}

function awardTable(title: string, awards: readonly AchievedAward[]): Table {
  const { column } = ACHIEVEMENT;
  return {
    type: 'table',
    caption: '',
    unit: ACHIEVEMENT.unit,
    columns: [
      ORDER_COLUMN,
      { heading: column.year, weight: 16, align: 'centre' },
      { heading: title, weight: 62, align: 'left' },
      { heading: column.decision, weight: 78, align: 'left' },
    ],
    rows: awards.map(({ year, award }, at) => [
      String(at + 1),
      year === null ? '' : String(year),
      award.award,
      decided(award),
    ]),
    total: null,
  };
}

/** "Quyết định số 160/QĐ-BDT ngày 30/12/2024; Trưởng Ban Dân tộc". */
function decided({ decisionNumber, decisionDate, decidedBy }: AchievedAward['award']): string {
  const date = decisionDate ? formatDate(decisionDate) : '';
  const decision = decisionNumber === '' && date === '' ? '' : ACHIEVEMENT.decision(decisionNumber, date);
  return [decision, decidedBy].filter((part) => part !== '').join('; ');
}
