import { type AchievementFigures, achievementFigures } from '../../figures/achievement';
import type { Assessment } from '../../figures/assess';
import {
  type ExemplarFound,
  type ExemplarHistory,
  exemplarHistory,
  findExemplars,
  historyAgain,
} from '../../figures/exemplar-history';
import { type CalendarDate, formatDate, parseDate } from '../../lang/calendar';
import { sayPaperDialog } from '../../lang/paper-dialogs';
import { sayOfAchievement } from '../../lang/papers-achievement';
import { comparisonKey } from '../../lang/text';
import { achievementOutline } from '../../report/achievement/achievement-outline';
import { actingLanguage } from '../../sheets/person';
import type { ReportLine } from '../../tabs/reports';
import { askWhom, chooseExemplar } from '../ask-exemplar';
import { letterheadFor } from '../paper-context';
import { exemplarCodesOf, type ReadBook } from '../read-book';
import { outlineContent, type PaperDraft } from './draft';
import type { CannotMake, PaperGround, PaperKind } from './make-paper';
import { askDay } from './questions';

/** As `Văn bản` names it, and as `Báo cáo` begins. */
const KIND = 'Báo cáo thành tích';

/** The exemplar that the person chose, and up to which day its achievements are told. */
interface AskedExemplar extends Pick<ExemplarFound, 'name' | 'identity' | 'codes'> {
  readonly asOf: CalendarDate;
}

/** `Báo cáo thành tích…`: asks whom, as `Hồ sơ điển hình…` does, and up to which day. */
export const ACHIEVEMENT_PAPER: PaperKind<AskedExemplar> = {
  title: 'achievementTitle',
  ask: askExemplar,
  draft: draftAchievement,
};

function askExemplar(ground: PaperGround): AskedExemplar | CannotMake | null {
  const title = sayPaperDialog('achievementTitle', actingLanguage());
  const query = askWhom(title);
  if (query === '') return null;
  const chosen = chooseExemplar(ground.assessment, exemplarCodesOf(ground.read), query, title);
  if (chosen === null) return null;
  if ('query' in chosen)
    return { problems: [{ kind: 'nothing-to-print', reason: 'exemplarNobody', details: { query } }] };
  if ('typed' in chosen) return { problems: [{ kind: 'no-such-choice', ...chosen }] };
  const asOf = askDay('achievementTitle', ground, 'askAchievementDay');
  if (asOf === null || 'problems' in asOf) return asOf;
  const { name, identity, codes } = chosen;
  return { name, identity, codes, asOf };
}

function draftAchievement(ground: PaperGround, asked: AskedExemplar): PaperDraft | CannotMake {
  const { name, asOf } = asked;
  const history = historyAgain(ground.assessment, exemplarCodesOf(ground.read), asked);
  if (!history) return nothing('exemplarGone', { name });
  const figures = achievementFigures(ground.assessment, history, asOf);
  if (!figures) return nothing('achievementNothing', { name, day: formatDate(asOf) });
  return { ...achievementOf(ground.read, figures, history), remarks: remarksOf(figures, history) };
}

/** The report of a line of `Báo cáo` as it would be made now; null where it is of another kind, or names nobody. */
export function achievementAgain(
  { kind, asOf: typed }: Pick<ReportLine, 'kind' | 'asOf'>,
  read: ReadBook,
  assessment: Assessment,
): PaperDraft | null {
  const asOf = parseDate(typed);
  const code = comparisonKey(kind).startsWith(comparisonKey(`${KIND}:`)) && /\(([^()]+)\)$/.exec(kind)?.[1];
  if (!asOf || !code) return null;
  const exemplarOf = exemplarCodesOf(read);
  const [found] = findExemplars(assessment, exemplarOf, code);
  const history = found && exemplarHistory(assessment, exemplarOf, found.identity);
  const figures = history && achievementFigures(assessment, history, asOf);
  return figures ? achievementOf(read, figures, history) : null;
}

/** The paper without remarks, which need a person to be said to. */
function achievementOf(read: ReadBook, figures: AchievementFigures, history: ExemplarHistory): PaperDraft {
  const { name, asOf, department } = figures;
  const { outline, sources } = achievementOutline({ letterhead: letterheadFor(read, KIND, asOf), figures });
  // Two exemplars of one name are two series of versions.
  const which = history.exemplarCode || history.codes[0] || department;
  return {
    kind: `${KIND}: ${name} (${which})`,
    year: asOf.year,
    asOf,
    fileName: `${KIND} ${name}`,
    content: outlineContent(outline),
    sources,
    remarks: [],
  };
}

function remarksOf({ years, proposed, asOf }: AchievementFigures, history: ExemplarHistory): string[] {
  const language = actingLanguage();
  const inTime = history.registrations.filter(({ year }) => (year ?? 0) <= asOf.year);
  const count = inTime.length - years.length;
  return [
    sayOfAchievement('blanks', language),
    ...(proposed.length === 0 ? [sayOfAchievement('proposes-nothing', language)] : []),
    ...(count > 0 ? [sayOfAchievement('left-out', language, { count })] : []),
  ];
}

function nothing(
  reason: 'exemplarGone' | 'achievementNothing',
  details: Readonly<Record<string, string>>,
): CannotMake {
  return { problems: [{ kind: 'nothing-to-print', reason, details }] };
}
