import { type MeetingDoubt, meetingFigures } from '../../figures/minutes';
import { formatDate, toIsoDate } from '../../lang/calendar';
import { sayOfMinutes } from '../../lang/papers-minutes';
import { type Minutes, minutesOutline } from '../../report/minutes/minutes-outline';
import type { CouncilMeeting } from '../../review/council';
import { actingLanguage } from '../../sheets/person';
import { paperSettingFor } from '../paper-context';
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
  const own = paperSettingFor(read, KIND, figures.on);
  const { outline, sources }: Minutes = minutesOutline({
    agency: read.records.settings.text('Tên cơ quan', figures.on),
    symbol: own?.symbol ?? '',
    recipients: own?.recipients ?? [],
    figures,
  });
  const day = meeting.date ? ` ngày ${formatDate(meeting.date)}` : ` (dòng ${meeting.place.row})`;
  return {
    kind: `${KIND}${day}`,
    year: meeting.year,
    asOf: figures.on,
    fileName: `${KIND}${meeting.date ? ` ngày ${formatDate(meeting.date).replace(/\//g, '-')}` : ''}`,
    content: outlineContent(outline),
    sources,
    remarks: figures.doubts.map(remarkOf),
  };
}

function remarkOf({ doubt, names, count }: MeetingDoubt): string {
  return sayOfMinutes(doubt, actingLanguage(), { names: names.join('; '), count });
}

function dayKey({ date }: CouncilMeeting): string {
  return date ? toIsoDate(date) : '';
}

function nothing(reason: 'noMeetings' | 'meetingGone'): CannotMake {
  return { problems: [{ kind: 'nothing-to-print', reason, details: {} }] };
}
