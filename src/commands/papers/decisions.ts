import { commendationMatters, type DecisionMatter, recognitionMatters } from '../../figures/decisions';
import { type CalendarDate, formatDate } from '../../lang/calendar';
import { sayPaperDialog } from '../../lang/paper-dialogs';
import { meetingDay } from '../../review/council';
import { type Decision, decisionOutline } from '../../report/decision/decision-outline';
import { actingLanguage } from '../../sheets/person';
import { letterheadFor, planReference } from '../paper-context';
import { outlineContent, type PaperDraft } from './draft';
import type { CannotMake, PaperGround, PaperKind } from './make-paper';
import { askDay, askOne, askYear } from './questions';

/** What the person chose: a matter is known again by its decision, '' being the one that waits. */
interface AskedDecision {
  readonly matter: Decision['matter'];
  readonly number: string;
  readonly year: number;
  readonly day: CalendarDate;
}

interface Choice {
  readonly matter: Decision['matter'];
  readonly about: DecisionMatter;
}

/** `Văn bản` and `Báo cáo` name the kinds so. */
const KIND_NAME: Readonly<Record<Decision['matter'], string>> = {
  recognition: 'Quyết định công nhận',
  commendation: 'Quyết định khen thưởng',
};

/** `Quyết định công nhận, khen thưởng…`: what waits for a decision, or one that was entered, printed again. */
export const DECISION_PAPER: PaperKind<AskedDecision> = {
  title: 'decisionTitle',
  ask: (ground) => {
    const year = askYear('decisionTitle', ground);
    if (typeof year !== 'number') return year;
    const choices = choicesOf(ground, year);
    if (choices.length === 0) return nothing(year);
    const language = actingLanguage();
    const at = askOne('decisionTitle', sayPaperDialog('decisionWhich', language), choices.map(choiceWords));
    if (typeof at !== 'number') return at;
    const chosen = choices[at];
    if (!chosen) return nothing(year);
    const day = askDay('decisionTitle', ground);
    if (day === null || 'problems' in day) return day;
    return { matter: chosen.matter, number: chosen.about.number, year, day };
  },
  draft: (ground, asked) => {
    const chosen = choicesOf(ground, asked.year).find(
      ({ matter, about }) => matter === asked.matter && about.number === asked.number,
    );
    return chosen ? draftDecision(ground, asked, chosen.about) : nothing(asked.year);
  },
};

function choicesOf({ assessment }: PaperGround, year: number): Choice[] {
  return [
    ...recognitionMatters(assessment, year).map((about) => ({ matter: 'recognition' as const, about })),
    ...commendationMatters(assessment, year).map((about) => ({ matter: 'commendation' as const, about })),
  ];
}

function choiceWords({ matter, about: { number, date, lines } }: Choice): string {
  const details = { count: lines.length, number, day: date ? formatDate(date) : '' };
  const key =
    matter === 'recognition'
      ? number === ''
        ? 'recognitionWaiting'
        : 'recognitionAgain'
      : number === ''
        ? 'commendationWaiting'
        : 'commendationAgain';
  return sayPaperDialog(key, actingLanguage(), details);
}

function draftDecision(
  { read }: PaperGround,
  { matter, year, day, number }: AskedDecision,
  { lines }: DecisionMatter,
): PaperDraft {
  const { settings, councilMeetings } = read.records;
  const kind = KIND_NAME[matter];
  const { outline, sources } = decisionOutline({
    matter,
    letterhead: letterheadFor(read, kind, day),
    plan: planReference(settings, day),
    basis: settings.lines('Căn cứ pháp lý', day),
    metOn: meetingDay(councilMeetings, year),
    year,
    asOf: day,
    lines,
  });
  return {
    kind: number === '' ? kind : `${kind} (số ${number})`,
    year,
    asOf: day,
    fileName: number === '' ? `${kind} năm ${year}` : `${kind} năm ${year}, số ${number.replace(/\//g, '-')}`,
    content: outlineContent(outline),
    sources,
    remarks: [],
  };
}

function nothing(year: number): CannotMake {
  return { problems: [{ kind: 'nothing-to-print', reason: 'nothingDecided', details: { year } }] };
}
