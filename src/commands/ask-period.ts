import type { PeriodYears } from '../plan/next-period';
import { sayCycle } from '../lang/year-cycle';
import { ask, confirm } from '../sheets/dialogs';
import { actingLanguage } from '../sheets/person';
import type { FinishPreview } from './finish-period';

/** So many exemplars are named in the question; all are written. */
const NAMED = 15;

/** Asks for the years; what was typed, null when the person gives up. */
export function askNextPeriod(old: PeriodYears, usual: PeriodYears, again: boolean): string | null {
  const language = actingLanguage();
  const details = { from: old.fromYear, to: old.toYear, next: `${usual.fromYear}-${usual.toYear}` };
  const hint = again ? `\n\n${sayCycle('periodAgain', language)}` : '';
  return ask(sayCycle('periodTitle', language), sayCycle('periodYears', language, details) + hint);
}

/** Shows what copying does, and asks. */
export function wantsCopy(oldName: string, name: string, old: PeriodYears, next: PeriodYears): boolean {
  const language = actingLanguage();
  const details = {
    oldName,
    name,
    from: next.fromYear,
    to: next.toYear,
    oldFrom: old.fromYear,
    oldTo: old.toYear,
  };
  return confirm(sayCycle('periodTitle', language), sayCycle('periodCopyAsk', language, details));
}

/** Shows exactly what is emptied and what is carried over, and asks. */
export function wantsFinish(preview: FinishPreview): boolean {
  const language = actingLanguage();
  const { mark, settings, emptied, carried, left, ticks, journalLines } = preview;
  const names = carried
    .slice(0, NAMED)
    .map(({ department, row }) => `• ${department.name}: ${row.name} (${row.field?.name ?? ''})`);
  if (carried.length > NAMED) names.push(`• … (${carried.length})`);
  const parts = [
    sayCycle('periodFinishLeads', language, { name: mark.name, from: mark.fromYear, to: mark.toYear }),
    [
      sayCycle('periodEmpties', language),
      ...emptied.map(({ tab, rows }) => sayCycle('periodEmptied', language, { tab, rows })),
      sayCycle('periodJournal', language, { rows: journalLines }),
      ...(ticks > 0 ? [sayCycle('periodTicks', language, { count: ticks })] : []),
    ].join('\n'),
    ...(settings.length > 0
      ? [
          [
            sayCycle('periodSettings', language),
            ...settings.map((one) => sayCycle('periodSetting', language, one)),
          ].join('\n'),
        ]
      : []),
    [sayCycle('periodCarries', language, { count: carried.length, year: mark.fromYear }), ...names].join(
      '\n',
    ),
    ...(left.length > 0
      ? [
          sayCycle('periodLeft', language, {
            names: left.map((one) => `${one.name} (${one.department})`).join('; '),
          }),
        ]
      : []),
    sayCycle('periodFinishAsk', language),
  ];
  return confirm(sayCycle('periodTitle', language), parts.join('\n\n'));
}
