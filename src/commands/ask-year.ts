import type { Language } from '../lang/findings';
import { sayCycle } from '../lang/year-cycle';
import { confirm } from '../sheets/dialogs';
import { actingLanguage } from '../sheets/person';
import type { ClearedCell, NewYearPreview } from './open-year';

/** Shows what the closing year leaves open and what will be written, and asks. */
export function wantsNewYear(preview: NewYearPreview): boolean {
  const language = actingLanguage();
  const { year, next, today } = preview;
  const open = unfinishedLines(preview, language);
  const parts = [
    sayCycle('yearLeads', language, { year, next }),
    ...(next > today ? [sayCycle('yearEarly', language, { next })] : []),
    open.length > 0
      ? [sayCycle('yearUnfinished', language, { year }), ...open].join('\n')
      : sayCycle('yearFinished', language, { year }),
    [sayCycle('yearWrites', language), ...writtenLines(preview, language)].join('\n'),
    sayCycle('yearAsk', language, { year, next }),
  ];
  return confirm(sayCycle('yearTitle', language), parts.join('\n\n'));
}

function unfinishedLines(
  { unfinished, owing, noReport, year }: NewYearPreview,
  language: Language,
): string[] {
  const counted: readonly (readonly [string, number])[] = [
    ['yearDrafts', unfinished.drafts],
    ['yearReturned', unfinished.returned],
    ['yearSent', unfinished.sent],
    ['yearNotVoted', unfinished.notVoted],
    ['yearNotDecided', unfinished.notDecided],
    ['yearNotAnnounced', unfinished.notAnnounced],
  ];
  const list = owing.map(({ department, state }) => `${department} (${state})`).join(', ');
  return [
    ...(owing.length > 0 ? [sayCycle('yearOwing', language, { list })] : []),
    ...counted.filter(([, count]) => count > 0).map(([key, count]) => sayCycle(key, language, { count })),
    ...(noReport ? [sayCycle('yearNoReport', language, { year })] : []),
  ];
}

function writtenLines(
  { year, next, extensions, ticks, tabsToGrow }: NewYearPreview,
  language: Language,
): string[] {
  const cells = (list: readonly ClearedCell[]): string =>
    list.map(({ department, value }) => `${department} (${value})`).join(', ');
  const line = (key: string, count: number, list: string): string[] =>
    count > 0 ? [sayCycle(key, language, { count, list })] : [];
  return [
    sayCycle('yearSetting', language, { year, next }),
    ...line('yearExtensions', extensions.length, cells(extensions)),
    ...line('yearTicks', ticks.length, cells(ticks)),
    ...line('yearRows', tabsToGrow.length, tabsToGrow.join(', ')),
  ];
}
