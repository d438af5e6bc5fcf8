import { proposedLines } from '../../figures/decisions';
import type { CalendarDate } from '../../lang/calendar';
import { sayPaperDialog } from '../../lang/paper-dialogs';
import { meetingDay } from '../../review/council';
import { submissionOutline } from '../../report/submission/submission-outline';
import { actingLanguage } from '../../sheets/person';
import { letterheadFor, planReference } from '../paper-context';
import { outlineContent } from './draft';
import type { CannotMake, PaperKind } from './make-paper';
import { askDay, askYear } from './questions';

/** `Văn bản` and `Báo cáo` name the kind so. */
const KIND = 'Tờ trình khen thưởng';

interface AskedSubmission {
  readonly year: number;
  readonly day: CalendarDate;
}

/** `Tờ trình khen thưởng…`: awards proposed to those above the agency. */
export const SUBMISSION_PAPER: PaperKind<AskedSubmission> = {
  title: 'submissionTitle',
  ask: (ground) => {
    const year = askYear('submissionTitle', ground);
    if (typeof year !== 'number') return year;
    if (proposedLines(ground.assessment, year).length === 0) return nothing(year);
    const day = askDay('submissionTitle', ground);
    return day === null || 'problems' in day ? day : { year, day };
  },
  draft: ({ read, assessment }, { year, day }) => {
    const lines = proposedLines(assessment, year);
    if (lines.length === 0) return nothing(year);
    const { settings, councilMeetings } = read.records;
    const letterhead = letterheadFor(read, KIND, day);
    const { outline, sources } = submissionOutline({
      letterhead,
      plan: planReference(settings, day),
      basis: settings.lines('Căn cứ pháp lý', day),
      metOn: meetingDay(councilMeetings, year),
      year,
      asOf: day,
      lines,
    });
    const noAddressee = letterhead.addressees.length === 0;
    return {
      kind: KIND,
      year,
      asOf: day,
      fileName: `${KIND} năm ${year}`,
      content: outlineContent(outline),
      sources,
      remarks: noAddressee ? [sayPaperDialog('noAddressee', actingLanguage(), { kind: KIND })] : [],
    };
  },
};

function nothing(year: number): CannotMake {
  return { problems: [{ kind: 'nothing-to-print', reason: 'nothingProposed', details: { year } }] };
}
