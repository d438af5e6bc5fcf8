import { inListOrder } from '../../figures/order';
import type { Department } from '../../figures/records';
import { lastDayOfYear } from '../../lang/calendar';
import { sayPaperDialog } from '../../lang/paper-dialogs';
import { isRegistered } from '../../register/status';
import type { Registration } from '../../register/registration';
import { type ExemplarList, listOutline } from '../../report/lists/list-outline';
import { actingLanguage } from '../../sheets/person';
import { letterheadFor } from '../paper-context';
import { outlineContent, type PaperDraft } from './draft';
import type { CannotMake, PaperGround, PaperKind } from './make-paper';
import { askOne, askYear } from './questions';

/** `Văn bản` names the kind so; `Báo cáo` adds whose list it is. */
const KIND = 'Danh sách';

interface AskedList {
  readonly year: number;
  readonly phase: ExemplarList['phase'];
  /** Name of a department, null for the whole agency. */
  readonly department: string | null;
}

/** `Danh sách…`: of the agency, or of one department for its head to sign; registrations, or what came of them. */
export const LIST_PAPER: PaperKind<AskedList> = {
  title: 'listTitle',
  ask: (ground) => askList(ground, [null, ...ground.assessment.records.departments.map(({ name }) => name)]),
  askOfDepartment: (ground, department) => askList(ground, [department]),
  draft: (ground, asked) => {
    const rows = rowsOf(ground, asked);
    return rows.length === 0 ? nothing(asked.year) : draftList(ground, asked, rows);
  },
};

/** @param whose departments' names, null for the whole agency */
function askList(ground: PaperGround, whose: readonly (string | null)[]): AskedList | CannotMake | null {
  const year = askYear('listTitle', ground);
  if (typeof year !== 'number') return year;
  const choices = choicesOf(ground, year, whose);
  if (choices.length === 0) return nothing(year);
  const language = actingLanguage();
  const words = choices.map(({ department, phase, count }) =>
    sayPaperDialog(phase === 'registration' ? 'listRegistration' : 'listResults', language, {
      whose: department ?? sayPaperDialog('listAgency', language),
      count,
    }),
  );
  const at = askOne('listTitle', sayPaperDialog('listWhich', language), words);
  if (typeof at !== 'number') return at;
  const chosen = choices[at];
  return chosen ? { year, phase: chosen.phase, department: chosen.department } : nothing(year);
}

/** The agency's lists, then each department's; an empty one is not offered. */
function choicesOf(
  ground: PaperGround,
  year: number,
  whose: readonly (string | null)[],
): (AskedList & { readonly count: number })[] {
  return whose
    .flatMap((department) =>
      (['registration', 'results'] as const).map((phase) => {
        const asked = { year, phase, department };
        return { ...asked, count: rowsOf(ground, asked).length };
      }),
    )
    .filter(({ count }) => count > 0);
}

/** Sent rows without an error; of results, those that have some. A department's list holds its drafts, too. */
function rowsOf({ assessment }: PaperGround, { year, phase, department }: AskedList): Registration[] {
  const rows = assessment.sound.filter(
    (one) =>
      one.year === year &&
      (department === null || one.department === department) &&
      (isRegistered(one.status) || (department !== null && one.status === 'Đang soạn')) &&
      (phase === 'registration' || one.results !== ''),
  );
  return inListOrder(rows, assessment.records.departments);
}

function draftList(
  { read, assessment }: PaperGround,
  { year, phase, department }: AskedList,
  rows: readonly Registration[],
): PaperDraft {
  // The settings in force at the end of the year that the list is of.
  const asOf = lastDayOfYear(year);
  const known: Department | undefined = assessment.records.departments.find(
    ({ name }) => name === department,
  );
  const { outline, sources } = listOutline({
    letterhead: letterheadFor(read, KIND, asOf),
    year,
    asOf,
    phase,
    department: known ? { name: known.name, head: known.head ?? '' } : null,
    fields: assessment.records.fields,
    rows,
  });
  const language = actingLanguage();
  const words = phase === 'registration' ? 'đăng ký' : 'kết quả';
  const whose = department ?? 'toàn cơ quan';
  return {
    kind: `${KIND} ${words}: ${whose}`,
    year,
    asOf,
    fileName: `${KIND} ${words} năm ${year}, ${whose}`,
    content: outlineContent(outline),
    sources,
    remarks: known && !known.head ? [sayPaperDialog('noHead', language, { department: known.name })] : [],
  };
}

function nothing(year: number): CannotMake {
  return { problems: [{ kind: 'nothing-to-print', reason: 'nothingRegistered', details: { year } }] };
}
