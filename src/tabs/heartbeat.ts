import type { FormulaCell } from './block';

/** How long nobody of the Office may have come by before the book says so, in hours (platform.md 3). */
const QUIET_HOURS = 2;

/**
 * "Văn phòng xem lần cuối 08:15 ngày 23/11/2026", and a warning as soon as that is more than two hours ago. A
 * formula, so that people who only look learn it without a script.
 * @param lastSeen when the Office's hand came by, as the journal prints it: "23/11/2026 08:15:00"
 */
export function heartbeatCell(lastSeen: string): FormulaCell | '' {
  const found = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2}):(\d{2})$/.exec(lastSeen);
  if (!found) return '';
  const [, day, month, year, hour, minute, second] = found.map(Number);
  const moment = `(DATE(${year};${month};${day})+TIME(${hour};${minute};${second}))`;
  const seen = `Văn phòng xem lần cuối ${lastSeen.slice(-8, -3)} ngày ${lastSeen.slice(0, -9)}`;
  const quiet = ` – đã quá ${QUIET_HOURS} giờ. Việc đánh dấu ở các trang sẽ được xem khi Văn phòng bấm "Tổng hợp lại".`;
  return { formula: `="${seen}"&IF((NOW()-${moment})*24>${QUIET_HOURS};"${quiet.replace(/"/g, '""')}";"")` };
}
