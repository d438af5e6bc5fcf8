import type { Language } from '../lang/findings';
import { describeMoveProblem, isMoveProblem, type MoveProblem } from './move-problem';
import { sayCheckPage } from '../lang/check-page';
import { saySelfCheck } from '../lang/self-check';
import { type DepartmentPageText, fillDepartmentPage } from '../lang/department-page';
import { saySetUpPage } from '../lang/set-up-page';
import { type ExemplarPageText, fillExemplarPage } from '../lang/exemplar-page';
import { kitTexts } from '../lang/page-kit';
import { type ImportText, sayImport } from '../lang/import';
import { sayArticle } from '../lang/papers-article';
import { type PaperText, sayPaperDialog } from '../lang/paper-dialogs';
import { sayVersions, type VersionText } from '../lang/versions';
import { sayTemplates, type TemplateText } from '../lang/templates';
import { type CycleText, sayCycle } from '../lang/year-cycle';
import { saySnapshots, type SnapshotProblem, tellSnapshotProblem } from '../lang/snapshots';
import type { LostTab } from './lost-tabs';

/** Why a command could not do its work. Nothing was written. */
export type Problem =
  | {
      readonly kind: 'missing-tab';
      readonly tab: string;
      readonly department: boolean;
      /** The last snapshot that holds rows of it: somebody deleted the tab. */
      readonly kept?: LostTab;
    }
  | SnapshotProblem
  | {
      readonly kind: 'missing-heading' | 'doubled-heading';
      readonly tab: string;
      readonly headings: readonly string[];
    }
  | { readonly kind: 'no-departments' | 'no-targets'; readonly tab: string }
  | {
      readonly kind: 'target-not-understood';
      readonly tab: string;
      readonly row: number;
      readonly heading: string;
      readonly value: string;
    }
  | {
      readonly kind: 'year-outside-period';
      readonly year: string;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: 'department-doubled';
      readonly tab: string;
      readonly heading: string;
      readonly value: string;
      readonly rows: readonly [number, number];
    }
  | { readonly kind: 'date-not-understood'; readonly value: string }
  | PaperProblem
  | { readonly kind: 'not-the-office' | 'nobody-is-the-office'; readonly email: string }
  | { readonly kind: 'not-counted-yet'; readonly tab: string }
  | { readonly kind: 'not-our-tab'; readonly tab: string }
  | { readonly kind: 'triggers-refused'; readonly code: string }
  | { readonly kind: 'samples-present'; readonly rows: number }
  | { readonly kind: 'no-samples' }
  | MoveProblem
  | CycleProblem
  | ImportProblem
  | VersionProblem
  | { readonly kind: 'no-exemplar'; readonly query: string }
  | TemplateProblem
  | { readonly kind: 'page'; readonly reason: 'badRequest' | 'noSuchTab' }
  | DepartmentPageProblem
  | ExemplarPageProblem
  | { readonly kind: 'set-up-page'; readonly reason: 'notNew' }
  | { readonly kind: 'check-page'; readonly reason: 'noBook' }
  | { readonly kind: 'self-check'; readonly tab: string }
  | { readonly kind: 'busy' };

/** A reason of the commands of the year's cycle: a key of src/lang/year-cycle.ts and what fills its gaps. */
interface CycleProblem {
  readonly kind: 'year-cycle';
  readonly reason: CycleText;
  readonly details: Readonly<Record<string, string>>;
}

/** A reason why a paper cannot be made. */
type PaperProblem =
  | { readonly kind: 'no-such-choice'; readonly typed: string; readonly count: number }
  /** Nothing to print: a key of src/lang/paper-dialogs.ts says what is missing and where it is filled in. */
  | {
      readonly kind: 'nothing-to-print';
      readonly reason: PaperText;
      readonly details: Readonly<Record<string, string | number>>;
    };

/** A reason of comparing, of news or of the sheet of findings: a key of src/lang/versions.ts. */
interface VersionProblem {
  readonly kind: 'versions';
  readonly reason: VersionText;
  readonly details: Readonly<Record<string, string | number>>;
}

/** A reason of the import: a key of src/lang/import.ts. */
interface ImportProblem {
  readonly kind: 'import';
  readonly reason: ImportText;
}

/** A reason why the panel of a department does not write: a key of src/lang/department-page.ts. */
interface DepartmentPageProblem {
  readonly kind: 'department-page';
  readonly reason: DepartmentPageText;
  readonly details: Readonly<Record<string, string | number>>;
}

/** A reason why the panel of an exemplar does not show or write: a key of src/lang/exemplar-page.ts. */
interface ExemplarPageProblem {
  readonly kind: 'exemplar-page';
  readonly text: ExemplarPageText;
  readonly details: Readonly<Record<string, string>>;
}

/** A reason why a template is not kept or removed: a key of src/lang/templates.ts. */
interface TemplateProblem {
  readonly kind: 'template';
  readonly reason: TemplateText;
  readonly details?: Readonly<Record<string, string>>;
}

/** Those whose texts stand below. */
type PlainProblem = Exclude<
  Problem,
  | MoveProblem
  | CycleProblem
  | ImportProblem
  | SnapshotProblem
  | PaperProblem
  | VersionProblem
  | TemplateProblem
  | { readonly kind: 'no-exemplar' }
  | {
      readonly kind:
        'page' | 'department-page' | 'set-up-page' | 'exemplar-page' | 'check-page' | 'self-check';
    }
>;

/** What is wrong and how to mend it, in one sentence or two. */
export function describeProblem(problem: Problem, language: Language): string {
  if (problem.kind === 'no-exemplar') return sayArticle('nobody', language, { query: problem.query });
  if (problem.kind === 'department-page')
    return fillDepartmentPage(problem.reason, language, problem.details);
  if (problem.kind === 'exemplar-page') return fillExemplarPage(problem.text, language, problem.details);
  if (problem.kind === 'self-check') return saySelfCheck('inTheWay', language, { tab: problem.tab });
  if (problem.kind === 'check-page') return sayCheckPage(problem.reason, language);
  if (problem.kind === 'set-up-page') return saySetUpPage(problem.reason, language);
  if (problem.kind === 'page') return kitTexts(language)[problem.reason];
  if (problem.kind === 'versions') return sayVersions(problem.reason, language, problem.details);
  if (problem.kind === 'missing-tab' && problem.kept)
    return saySnapshots('tabDeleted', language, { tab: problem.tab, ...problem.kept });
  if (isMoveProblem(problem)) return describeMoveProblem(problem, language);
  if (isSnapshotProblem(problem)) return tellSnapshotProblem(problem, language);
  if (problem.kind === 'year-cycle') return sayCycle(problem.reason, language, problem.details);
  if (problem.kind === 'import') return sayImport(problem.reason, language);
  if (problem.kind === 'template') return sayTemplates(problem.reason, language, problem.details);
  if (problem.kind === 'no-such-choice') return sayPaperDialog('noSuchChoice', language, { ...problem });
  if (problem.kind === 'nothing-to-print') return sayPaperDialog(problem.reason, language, problem.details);
  return language === 'en' ? inEnglish(problem) : inVietnamese(problem);
}

function isSnapshotProblem(problem: Problem): problem is SnapshotProblem {
  return problem.kind.startsWith('snapshot-');
}

function inVietnamese(problem: PlainProblem): string {
  switch (problem.kind) {
    case 'missing-tab':
      return problem.department
        ? `Không tìm thấy trang “${problem.tab}” của đơn vị ghi trong trang Đơn vị. Đặt lại tên trang, hoặc sửa cột “Tên trang”.`
        : `Không tìm thấy trang “${problem.tab}”. Thêm trang này với đúng tên và các tiêu đề cột.`;
    case 'missing-heading':
      return `Trang “${problem.tab}” thiếu tiêu đề cột: ${problem.headings.join('; ')}. Ghi lại tiêu đề ở dòng tiêu đề (một trong 10 dòng đầu).`;
    case 'doubled-heading':
      return `Trang “${problem.tab}” có hai cột cùng tiêu đề: ${problem.headings.join('; ')}. Đổi tên hoặc xóa một cột.`;
    case 'no-departments':
      return `Trang “${problem.tab}” chưa có đơn vị nào. Ghi mỗi đơn vị một dòng ở cột “Tên đơn vị”.`;
    case 'no-targets':
      return `Trang “${problem.tab}” chưa có chỉ tiêu nào. Ghi mỗi chỉ tiêu một dòng: Lĩnh vực, Đối tượng, Tối thiểu.`;
    case 'target-not-understood':
      return `Trang “${problem.tab}”, dòng ${problem.row}, cột “${problem.heading}”: không hiểu “${problem.value}”. Sửa lại theo trang Lĩnh vực, đối tượng Tập thể/Cá nhân/Hộ gia đình, số nguyên từ 0, phạm vi Cả giai đoạn hoặc Hằng năm (để trống là Cả giai đoạn).`;
    case 'department-doubled':
      return `Trang “${problem.tab}”, dòng ${problem.rows[0]} và dòng ${problem.rows[1]}: cột “${problem.heading}” cùng ghi “${problem.value}”. Mỗi đơn vị một dòng, một tên và một trang riêng: sửa hoặc xóa một trong hai dòng.`;
    case 'year-outside-period':
      return `Năm “${problem.year}” không thuộc giai đoạn ${problem.from} - ${problem.to}. Chọn một năm trong giai đoạn.`;
    case 'date-not-understood':
      return `“${problem.value}” không phải ngày tháng. Gõ theo dạng 31/12/2024.`;
    case 'not-the-office':
      return problem.email === ''
        ? 'Không đọc được địa chỉ của người dùng nên không thể làm việc của Văn phòng. Mở sổ bằng tài khoản có trong trang Phân quyền.'
        : `Chỉ Văn phòng được dùng lệnh này; ${problem.email} không có vai trò Văn phòng trong trang Phân quyền.`;
    case 'nobody-is-the-office':
      return `Trang Phân quyền chưa có dòng nào với vai trò Văn phòng, nên chỉ chủ sở hữu tệp được dùng lệnh này; ${problem.email} không phải chủ sở hữu. Thêm một dòng vào trang Phân quyền: email của người làm Văn phòng, vai trò Văn phòng.`;
    case 'not-our-tab':
      return `Trang “${problem.tab}” không phải do tiện ích tạo, nên không bị ghi đè. Đổi tên trang đó rồi chạy lại: tiện ích sẽ tạo trang “${problem.tab}” của sổ.`;
    case 'not-counted-yet':
      return `Chưa có trang “${problem.tab}”. Văn phòng chạy “Tổng hợp lại” để có trang này.`;
    case 'triggers-refused':
      return `Google chưa cho tiện ích chạy tự động bằng tài khoản này, nên chưa ai nhận việc. Chạy lại lệnh và đồng ý khi Google hỏi quyền; nếu vẫn không được, nhờ quản trị của cơ quan. Trong khi chờ, bấm “Tổng hợp lại”: mọi việc đều làm được bằng tay. (${problem.code})`;
    case 'samples-present':
      return `Trong sổ đang có ${problem.rows} dòng mẫu. Chạy “Xóa dữ liệu mẫu…” trước.`;
    case 'no-samples':
      return 'Trong sổ không có dòng mẫu nào (mã bắt đầu bằng MAU-).';
    case 'busy':
      return 'Một người khác đang chạy lệnh trong sổ này. Đợi một phút rồi làm lại.';
  }
}

function inEnglish(problem: PlainProblem): string {
  switch (problem.kind) {
    case 'missing-tab':
      return problem.department
        ? `The tab “${problem.tab}” of a department listed in Đơn vị is missing. Rename the tab, or mend the column “Tên trang”.`
        : `The tab “${problem.tab}” is missing. Add it with exactly that name and its headings.`;
    case 'missing-heading':
      return `The tab “${problem.tab}” lacks the heading: ${problem.headings.join('; ')}. Write it in the heading row (within the first 10 rows).`;
    case 'doubled-heading':
      return `The tab “${problem.tab}” has two columns headed: ${problem.headings.join('; ')}. Rename or delete one.`;
    case 'no-departments':
      return `The tab “${problem.tab}” names no department. Write one a row under “Tên đơn vị”.`;
    case 'no-targets':
      return `The tab “${problem.tab}” has no target. Write one a row: Lĩnh vực, Đối tượng, Tối thiểu.`;
    case 'target-not-understood':
      return `Tab “${problem.tab}”, row ${problem.row}, “${problem.heading}”: “${problem.value}” is not understood. Use a field of the tab Lĩnh vực, a kind, a whole number from 0, the scope Cả giai đoạn or Hằng năm (empty means Cả giai đoạn).`;
    case 'department-doubled':
      return `Tab “${problem.tab}”, rows ${problem.rows[0]} and ${problem.rows[1]}: both say “${problem.value}” under “${problem.heading}”. Each department needs one row, one name and one tab of its own: mend or delete one of the two.`;
    case 'year-outside-period':
      return `The year “${problem.year}” is outside the period ${problem.from} - ${problem.to}. Choose a year of the period.`;
    case 'date-not-understood':
      return `“${problem.value}” is no date. Type it as 31/12/2024.`;
    case 'not-the-office':
      return problem.email === ''
        ? 'Your address is hidden, so the Office’s commands are closed. Open the book with an account listed in Phân quyền.'
        : `Only the Office may use this command; ${problem.email} has no Office role in the tab Phân quyền.`;
    case 'nobody-is-the-office':
      return `The tab Phân quyền has no row with the role Văn phòng, so only the file’s owner may use this command, and ${problem.email} is not the owner. Add a row to Phân quyền: the e-mail of whoever does the Office’s work, role Văn phòng.`;
    case 'not-our-tab':
      return `The tab “${problem.tab}” was not made by the add-on and is not written over. Rename it and run again.`;
    case 'not-counted-yet':
      return `There is no tab “${problem.tab}” yet. The Office makes it with “Count again”.`;
    case 'triggers-refused':
      return `Google does not let the add-on run by itself for this account, so nobody has taken the work. Run the command again and agree when Google asks; else ask your administrator. Meanwhile click “Count again”: everything can be done by hand. (${problem.code})`;
    case 'samples-present':
      return `The book holds ${problem.rows} sample rows. Run “Remove sample data…” first.`;
    case 'no-samples':
      return 'The book holds no sample row (codes that begin with MAU-).';
    case 'busy':
      return 'Somebody else is running a command in this book. Wait a minute and try again.';
  }
}
