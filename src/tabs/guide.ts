import { ROLE_WORDS } from '../access/roles';
import { AWARDS_TAB } from './awards';
import type { CellLink, OutCell } from './block';
import { COUNCIL_TAB } from './council';
import { CRITERIA_TAB } from './criteria';
import { DEPARTMENTS_TAB } from './departments';
import { FINDINGS_TAB } from './findings';
import { NURTURE_TAB } from './logs';
import { MILESTONES_TAB } from './milestones';
import { OVERVIEW_TAB } from './overview';
import { REPORTS_TAB } from './reports';
import { REVIEW_TAB } from './review';
import { ROLES_TAB } from './roles';
import { SETTINGS_TAB } from './settings';
import { SUMMARY_TAB } from './summary';
import type { Tone } from './tones';

/**
 * What a row of the guide is: the title, the way to each role's part, the head of a part, the words over its
 * steps, a step, a remark, or an empty row.
 */
export type GuideLook = 'title' | 'ways' | 'part' | 'labels' | 'step' | 'note' | 'gap';

/** One row of the guide; `tone` colours its second cell. */
export interface GuideRow {
  readonly look: GuideLook;
  readonly cells: readonly OutCell[];
  readonly tone?: Tone;
}

/** The tab `Hướng dẫn`: no table, but one screen a role. Sizes in pixels. */
export const GUIDE_TAB = {
  id: 'guide',
  name: 'Hướng dẫn',
  /** Step, what to do, when, tab, menu. */
  widths: [44, 660, 190, 160, 190],
  frozenRows: 2,
  rowHeight: 21,
  titleHeight: 30,
  /** Rows in bold letters; heads of parts stand on a ground. Nothing wraps: every text fits its cell. */
  bold: ['title', 'ways', 'part', 'labels'] satisfies readonly GuideLook[] as readonly GuideLook[],
  ground: ['part'] satisfies readonly GuideLook[] as readonly GuideLook[],
} as const;

const COLUMNS = GUIDE_TAB.widths.length;

/** One thing to do: what, when, in which tab, and by which item of the menu. */
type Step = readonly [what: string, when: string, tab?: string | undefined, menu?: string];

interface Part {
  readonly name: string;
  readonly does: string;
  readonly steps: readonly Step[];
  readonly notes: readonly string[];
}

const GUARD_RAIL =
  'Bảo vệ ô là hàng rào chống nhầm, không phải bí mật: ai mở được tệp đều đọc được mọi trang.';
const NO_PRIVATE_DATA = 'Không ghi số căn cước, số điện thoại, ngày sinh của ai vào sổ.';

const PARTS: readonly Part[] = [
  {
    name: ROLE_WORDS.department,
    does: 'đăng ký điển hình của đơn vị mình, cuối năm nộp kết quả',
    steps: [
      [
        'Mở trang mang tên đơn vị mình. Đơn vị ghi ở trang này; các trang khác để xem.',
        'Đầu năm',
        DEPARTMENTS_TAB.name,
      ],
      [
        'Mỗi điển hình một dòng: tên, năm, đối tượng, lĩnh vực, nội dung, tiêu chí, danh hiệu.',
        'Đến hạn đăng ký',
        undefined,
        'Đăng ký của đơn vị…',
      ],
      [
        'Đọc cột "Kiểm tra": ✖ là lỗi phải sửa, ⚠ là điều cần xem lại, "Hợp lệ" là đủ.',
        'Khi ghi',
        undefined,
        'Kiểm tra trang này',
      ],
      [
        'Đăng ký lại điển hình năm trước: chọn dòng, tiện ích chép tên, chức vụ, lĩnh vực.',
        'Đầu năm',
        undefined,
        'Chép từ năm trước…',
      ],
      [
        'Hết lỗi thì đánh dấu ô "Gửi đăng ký" ở dòng 2; Văn phòng nhận, khóa dòng và trả lời ở dòng 3.',
        'Đến hạn đăng ký',
        undefined,
        'Gửi đăng ký…',
      ],
      [
        'Dòng "Bị trả lại" mở lại để sửa theo "Ý kiến Văn phòng"; sửa xong đánh dấu gửi lần nữa.',
        'Khi bị trả lại',
      ],
      ['Muốn rút một dòng trước bình xét: chọn dòng, ghi lý do.', 'Khi cần', undefined, 'Rút đăng ký…'],
      ['Năm nay không có điển hình: đánh dấu ô "Đơn vị không đăng ký năm nay".', 'Đến hạn đăng ký'],
      ['Điền kết quả, mức độ hoàn thành, đề nghị khen thưởng, minh chứng (https://…).', 'Cuối năm'],
      [
        'Đủ kết quả thì đánh dấu ô "Gửi kết quả"; đến hạn hoặc khi vào bình xét thì các ô kết quả khóa.',
        'Đến hạn nộp kết quả',
        undefined,
        'Gửi kết quả…',
      ],
      ['Xem cột "Trạng thái" và "Ý kiến Văn phòng" của từng dòng.', 'Cả năm'],
    ],
    notes: [
      'Đừng gõ vào các cột Mã, Trạng thái, Kiểm tra, Ý kiến Văn phòng: các cột này không do đơn vị ghi.',
      'Đánh dấu xong mà muốn thôi thì bỏ dấu trước khi Văn phòng nhận; các hạn trong năm ghi ở trang Cấu hình.',
      GUARD_RAIL,
      NO_PRIVATE_DATA,
    ],
  },
  {
    name: ROLE_WORDS.office,
    does: 'giữ sổ, tổng hợp, ghi bình xét và quyết định, lập báo cáo',
    steps: [
      [
        'Tạo các trang của sổ và trang cho từng đơn vị; chạy lại khi thêm đơn vị.',
        'Khi bắt đầu',
        SETTINGS_TAB.name,
        'Thiết lập sổ…',
      ],
      [
        'Ghi email, vai trò của từng người, chia sẻ tệp cho họ, rồi kiểm tra phân quyền.',
        'Khi bắt đầu',
        ROLES_TAB.name,
        'Kiểm tra phân quyền…',
      ],
      [
        'Một người nhận việc tự động: mỗi giờ sổ tự nhận dòng đã gửi, tổng hợp, giữ một bản lưu mỗi ngày.',
        'Một lần',
        OVERVIEW_TAB.name,
        'Nhận việc tự động…',
      ],
      [
        'Tiêu đề, cột, dòng, mã trông lạ: xem sổ hỏng chỗ nào, sửa ngay những chỗ sửa được.',
        'Khi thấy lạ',
        undefined,
        'Kiểm tra sổ…',
      ],
      [
        'Một trang bên cho việc trong ngày: đơn vị chậm, dòng chờ tiếp nhận, hạn sắp đến, lập báo cáo.',
        'Hằng ngày',
        undefined,
        'Công việc của Văn phòng…',
      ],
      [
        'Kiểm tra mọi trang, tính chỉ tiêu; mỗi lỗi có đường dẫn đến đúng ô.',
        'Hằng tuần, trước hạn',
        FINDINGS_TAB.name,
        'Tổng hợp lại',
      ],
      [
        'Xem đơn vị nào chưa gửi; gửi thư đôn đốc, hoặc gia hạn.',
        'Gần hạn',
        DEPARTMENTS_TAB.name,
        'Đôn đốc đơn vị chậm gửi…',
      ],
      [
        'Chọn các dòng đã gửi rồi tiếp nhận, hoặc dùng "Trả lại…" kèm lý do: dòng đó mở lại cho đơn vị sửa.',
        'Khi đơn vị gửi',
        undefined,
        'Tiếp nhận…',
      ],
      [
        'Đưa dòng đã tiếp nhận vào bình xét, ghi số phiếu; tỷ lệ và kết quả do tiện ích tính.',
        'Quanh phiên họp',
        REVIEW_TAB.name,
        'Lập danh sách bình xét…',
      ],
      [
        'Ghi số, ngày quyết định một lần cho nhiều dòng, rồi "Công bố kết quả…" thì đơn vị mới thấy.',
        'Sau quyết định',
        REVIEW_TAB.name,
        'Ghi quyết định…',
      ],
      [
        'Ghi từng danh hiệu, hình thức: đã trình, đã khen hay không được khen.',
        'Sau quyết định',
        AWARDS_TAB.name,
      ],
      [
        'Ghi khó khăn, việc đã giúp và ngày kiểm tra lại; việc quá hẹn hiện ở trang lỗi.',
        'Cả năm',
        NURTURE_TAB.name,
      ],
      [
        'Lập báo cáo, và ở cùng menu: quyết định, tờ trình, biên bản, danh sách, giấy khen, tin bài.',
        'Đến hạn báo cáo',
        REPORTS_TAB.name,
        'Lập báo cáo năm…',
      ],
    ],
    notes: [
      'Lỡ tay: "Hoàn tác thao tác cuối…"; mất trang: "Phục hồi bản lưu…"; hết năm: "Mở năm mới…". Trang tiện ích ghi thì không sửa bằng tay.',
      GUARD_RAIL,
      NO_PRIVATE_DATA,
    ],
  },
  {
    name: ROLE_WORDS.leadership,
    does: 'theo dõi và quyết định; chỉ xem, không cần chạy lệnh nào',
    steps: [
      [
        'Xem chỉ tiêu nào đã đạt, còn thiếu gì, việc nào chờ quyết định, đơn vị nào chưa đăng ký.',
        'Bất cứ lúc nào',
        OVERVIEW_TAB.name,
      ],
      ['Xem mốc của Kế hoạch: mốc nào sắp đến hạn, mốc nào quá hạn.', 'Hằng tháng', MILESTONES_TAB.name],
      ['Xem từng đăng ký: ai, việc gì, kết quả, trạng thái.', 'Khi cần', SUMMARY_TAB.name],
      [
        'Ký quyết định công nhận; Văn phòng ghi số và ngày vào sổ thì mới tính là được công nhận.',
        'Sau bình xét',
        REVIEW_TAB.name,
      ],
      [
        'Mở báo cáo đã lập; bản "Mới nhất" là bản khớp với số liệu hiện có.',
        'Đến hạn báo cáo',
        REPORTS_TAB.name,
      ],
    ],
    notes: [
      'Số liệu là của lần tổng hợp gần nhất, giờ ghi ngay trên trang; ngày còn lại đến mốc tính theo hôm nay.',
      GUARD_RAIL,
    ],
  },
  {
    name: ROLE_WORDS.council,
    does: 'xét, bỏ phiếu; chỉ xem sổ, Văn phòng ghi kết quả',
    steps: [
      [
        'Đọc hồ sơ của từng người, từng tập thể: nội dung, kết quả, minh chứng.',
        'Trước phiên họp',
        SUMMARY_TAB.name,
      ],
      ['Đối chiếu với tiêu chí của lĩnh vực và đối tượng.', 'Trước phiên họp', CRITERIA_TAB.name],
      ['Bỏ phiếu. Ai không biểu quyết thì báo Văn phòng ghi tên.', 'Tại phiên họp'],
      [
        'Xem tỷ lệ và kết quả: Đạt, Không đạt theo tỷ lệ tối thiểu ghi ở trang Cấu hình.',
        'Sau phiên họp',
        REVIEW_TAB.name,
      ],
      [
        'Xem danh sách thành viên Hội đồng: số thành viên trong ngày họp là số chia của tỷ lệ.',
        'Khi cần',
        COUNCIL_TAB.name,
      ],
    ],
    notes: [GUARD_RAIL, NO_PRIVATE_DATA],
  },
];

/** What a mark or a colour means, each shown as it looks. */
const MARKS: readonly (readonly [tone: Tone, words: string])[] = [
  ['bad', '✖ Lỗi, bị trả lại, quá hạn, không đạt: phải sửa hoặc làm ngay; dòng có lỗi chưa được tính.'],
  ['doubtful', '⚠ Cảnh báo, có nguy cơ, sắp đến hạn: nên xem lại; dòng vẫn được tính.'],
  ['good', 'Hợp lệ, đạt, được công nhận, hoàn thành.'],
  ['busy', 'Đang làm: đã gửi, đã tiếp nhận, đưa vào bình xét, đang thực hiện.'],
  ['quiet', 'Đã khép lại: đã rút, không được công nhận, bản cũ.'],
];

/**
 * The guide from its first row on: one part a role that fits one screen, then what marks and colours mean.
 * @param standing names of the tabs that stand: only these become links
 */
export function guideRows(standing: ReadonlySet<string>): GuideRow[] {
  const parts: GuideRow[] = [];
  const ways: OutCell[] = [''];
  for (const part of PARTS) {
    const row = GUIDE_TAB.frozenRows + parts.length + 1;
    ways.push({ label: part.name, tab: GUIDE_TAB.name, range: `A${row}` });
    parts.push(...partRows(part, standing), filled('gap', []));
  }
  return [filled('title', ['HƯỚNG DẪN SỬ DỤNG SỔ']), filled('ways', ways), ...parts, ...markRows()];
}

function partRows({ name, does, steps, notes }: Part, standing: ReadonlySet<string>): GuideRow[] {
  return [
    filled('part', [`${name.toUpperCase()}: ${does}`]),
    filled('labels', ['Bước', 'Việc', 'Khi nào', 'Mở trang', 'Lệnh trong menu']),
    ...steps.map(([what, when, tab, menu], at) =>
      filled('step', [at + 1, what, when, tab === undefined ? '' : openTab(tab, standing), menu ?? '']),
    ),
    ...notes.map((note) => filled('note', ['•', note])),
  ];
}

function markRows(): GuideRow[] {
  return [
    filled('part', ['DẤU VÀ MÀU']),
    ...MARKS.map(([tone, words]) => ({ ...filled('step', ['', words]), tone })),
    filled('note', ['•', 'Màu chỉ giúp tìm nhanh; chữ trong ô mới là điều phải đọc.']),
  ];
}

function openTab(tab: string, standing: ReadonlySet<string>): CellLink | string {
  return standing.has(tab) ? { label: tab, tab, range: 'A1' } : tab;
}

function filled(look: GuideLook, cells: readonly OutCell[]): GuideRow {
  return { look, cells: [...cells, ...Array.from({ length: COLUMNS - cells.length }, () => '')] };
}
