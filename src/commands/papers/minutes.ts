import type { Assessment } from '../../figures/assess';
import { type MeetingDoubt, meetingFigures, type MeetingFigures } from '../../figures/minutes';
import { formatDate, toIsoDate } from '../../lang/calendar';
import type { Language } from '../../lang/findings';
import { sayOfMinutes } from '../../lang/papers-minutes';
import { comparisonKey } from '../../lang/text';
import { minutesOutline } from '../../report/minutes/minutes-outline';
import type { CouncilMeeting } from '../../review/council';
import { actingLanguage } from '../../sheets/person';
import type { ReportLine } from '../../tabs/reports';
import { paperSettingFor } from '../paper-context';
import type { ReadBook } from '../read-book';
import { outlineContent, type PaperDraft } from './draft';
import type { CannotMake, PaperGround, PaperKind } from './make-paper';
import { askOne } from './questions';

/** As `Văn bản` names it, and as `Báo cáo` begins. */
const KIND = 'Biên bản họp Hội đồng';

/** The meeting that the person chose, as it is known again when the book is read under the lock. */
interface AskedMeeting {
  readonly row: number;
  readonly year: number;
  /** yyyy-MM-dd, '' where the meeting has no day. */
  readonly day: string;
}

/** `Biên bản họp Hội đồng…`: asks which meeting of `Phiên họp`, and makes its minutes. */
export const MINUTES_PAPER: PaperKind<AskedMeeting> = {
  title: 'minutesTitle',
  ask: askMeeting,
  draft: draftMinutes,
};

/** Offers the meetings as `Phiên họp` lists them; asked even of one, as the question is the confirmation. */
function askMeeting({ assessment }: PaperGround): AskedMeeting | CannotMake | null {
  const meetings = assessment.records.councilMeetings;
  if (meetings.length === 0) return nothing('noMeetings');
  const language = actingLanguage();
  const choices = meetings.map((meeting) =>
    sayOfMinutes('meeting', language, {
      day: meeting.date ? formatDate(meeting.date) : sayOfMinutes('withoutDay', language),
      year: meeting.year,
      venue: meeting.venue === '' ? '' : `, ${meeting.venue}`,
      count: meetingFigures(assessment, meeting).reviewed.length,
    }),
  );
  const chosen = askOne('minutesTitle', sayOfMinutes('which', language), choices);
  if (chosen === null || typeof chosen !== 'number') return chosen;
  const meeting = meetings[chosen];
  return meeting ? { row: meeting.place.row, year: meeting.year, day: dayKey(meeting) } : null;
}

function draftMinutes({ read, assessment }: PaperGround, asked: AskedMeeting): PaperDraft | CannotMake {
  const meeting = assessment.records.councilMeetings.find(
    (one) => one.place.row === asked.row && one.year === asked.year && dayKey(one) === asked.day,
  );
  if (!meeting) return nothing('meetingGone');
  const figures = meetingFigures(assessment, meeting);
  const language = actingLanguage();
  const remarks = figures.doubts.map((one) => remarkOf(one, language));
  return { ...minutesOf(read, figures), remarks };
}

/** The minutes of a line of `Báo cáo` as they would be made now; null where it is of another kind, or the meeting is gone. */
export function minutesAgain(
  { kind, year }: Pick<ReportLine, 'kind' | 'year'>,
  read: ReadBook,
  assessment: Assessment,
): PaperDraft | null {
  if (!comparisonKey(kind).startsWith(comparisonKey(KIND))) return null;
  const meeting = assessment.records.councilMeetings.find(
    (one) => one.year === year && comparisonKey(seriesOf(one)) === comparisonKey(kind),
  );
  return meeting ? minutesOf(read, meetingFigures(assessment, meeting)) : null;
}

/** The paper without remarks, which need a person to be said to. */
function minutesOf(read: ReadBook, figures: MeetingFigures): PaperDraft {
  const { meeting, on } = figures;
  const own = paperSettingFor(read, KIND, on);
  const { outline, sources } = minutesOutline({
    agency: read.records.settings.text('Tên cơ quan', on),
    symbol: own?.symbol ?? '',
    recipients: own?.recipients ?? [],
    figures,
  });
  return {
    kind: seriesOf(meeting),
    year: meeting.year,
    asOf: on,
    fileName: `${KIND}${meeting.date ? ` ngày ${formatDate(meeting.date).replace(/\//g, '-')}` : ''}`,
    content: outlineContent(outline),
    sources,
    remarks: [],
  };
}

/** One series of versions a meeting, known by its day. */
function seriesOf({ date, place }: CouncilMeeting): string {
  return date ? `${KIND} ngày ${formatDate(date)}` : `${KIND} (dòng ${place.row})`;
}

function remarkOf({ doubt, names, count }: MeetingDoubt, language: Language): string {
  return sayOfMinutes(doubt, language, { names: names.join('; '), count });
}

function dayKey({ date }: CouncilMeeting): string {
  return date ? toIsoDate(date) : '';
}

function nothing(reason: 'noMeetings' | 'meetingGone'): CannotMake {
  return { problems: [{ kind: 'nothing-to-print', reason, details: {} }] };
}
