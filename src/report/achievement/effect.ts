import type { AchievementFigures } from '../../figures/achievement';
import type { Figure } from '../../figures/figure';
import type { LogRow } from '../../follow/logs';
import { formatDate, parseDate } from '../../lang/calendar';
import { ACHIEVEMENT, ACHIEVEMENT_FIGURE } from '../../lang/papers-achievement';
import { cellText, tidy } from '../../lang/text';
import type { Ledger } from '../ledger';
import type { Block } from '../outline';
import { yearCount } from './years';

/** The end of part II: where it was taken up, told of and honoured; nothing where the logs hold nothing. */
export function effectBlocks(figures: AchievementFigures, ledger: Ledger): Block[] {
  const lines = [
    ...list(figures.replication, ledger, ACHIEVEMENT_FIGURE.replication, ACHIEVEMENT.replicated, (row) =>
      said(row, 'Kết quả'),
    ),
    ...list(figures.publicity, ledger, ACHIEVEMENT_FIGURE.publicity, ACHIEVEMENT.publicised, (row) =>
      ACHIEVEMENT.told(quoted(said(row, 'Tiêu đề')), row.label),
    ),
    ...list(figures.honours, ledger, ACHIEVEMENT_FIGURE.honours, ACHIEVEMENT.honoured, (row) =>
      ACHIEVEMENT.told(row.label, said(row, 'Kết quả')),
    ),
  ];
  if (lines.length === 0) return [];
  const title = `${yearCount(figures) + 1}. ${ACHIEVEMENT.effect}`;
  return [
    { type: 'heading', level: 2, text: title },
    ...lines.map((text): Block => ({ type: 'paragraph', text })),
  ];
}

function list(
  rows: readonly LogRow[],
  ledger: Ledger,
  label: string,
  lead: (count: string) => string,
  tell: (row: LogRow) => string,
): string[] {
  if (rows.length === 0) return [];
  const figure: Figure = { value: rows.length, rows: rows.map(({ place }) => place) };
  return [
    lead(ledger.inProse(label, figure)),
    ...rows.map((row, at) => {
      const when = row.date ? ACHIEVEMENT.on(formatDate(row.date), row.where) : row.where;
      return ACHIEVEMENT.item(when, tell(row), at === rows.length - 1);
    }),
  ];
}

/** What a log's row says under a heading, without a full stop; days as days. */
function said({ cells }: LogRow, heading: string): string {
  const cell = cells?.get(heading) ?? '';
  const date = typeof cell === 'object' ? parseDate(cell) : null;
  return date ? formatDate(date) : tidy(cellText(cell)).replace(/[.;]+$/, '');
}

function quoted(title: string): string {
  return title === '' || /[“”"«»]/.test(title) ? title : `“${title}”`;
}
