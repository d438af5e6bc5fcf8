import { Workbook } from '@cj-tech-master/excelts';

/** How large a plain workbook shall be, and what is done to it. */
export interface PlainBookOptions {
  readonly departments: number;
  readonly rowsEach: number;
  /** Departments' headings, in the file's own order. */
  readonly headings?: readonly string[];
  /** Tabs left out. */
  readonly without?: readonly string[];
}

export const PLAIN_HEADINGS: readonly string[] = [
  'STT',
  'Mã',
  'Trạng thái',
  'Họ và tên / Tên tập thể',
  'Năm',
  'Đối tượng',
  'Chức vụ, bộ phận',
  'Lĩnh vực',
  'Nội dung đăng ký',
  'Mô hình, cách làm mới',
  'Tiêu chí',
  'Danh hiệu thi đua đăng ký',
  'Nguồn',
  'Kết quả, thành tích',
  'Mức độ hoàn thành nhiệm vụ',
  'Hình thức khen thưởng đề nghị',
  'Minh chứng',
];

const FIELDS = ['Học tập và làm theo Bác', 'Văn hóa công sở'] as const;
const NAMES = [
  'Nguyễn Thị Hoa',
  'Trần Văn Đức',
  'Cao Thị Bích',
  'Mấu Quốc Tiến',
  'Lê Hoàng Ân',
  'Y Thanh Niê',
];

/**
 * A workbook as an office keeps it in Excel before it ever met the add-on: no markers, no journal, headings
 * in row 1. Every row is right; row i of department d is decided by d and i alone.
 */
export async function plainBook(options: PlainBookOptions): Promise<Uint8Array> {
  const book = new Workbook();
  const add = (name: string, rows: readonly (readonly unknown[])[]): void => {
    if (options.without?.includes(name)) return;
    const sheet = book.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  };
  add('Cấu hình', [
    ['Mục', 'Giá trị'],
    ['Năm làm việc', 2024],
    ['Tỷ lệ phiếu tối thiểu (%)', '80%'],
  ]);
  const names = Array.from({ length: options.departments }, (_, at) => `Phòng số ${at + 1}`);
  add('Đơn vị', [['Tên đơn vị'], ...names.map((name) => [name])]);
  add('Chỉ tiêu', [
    ['Lĩnh vực', 'Đối tượng', 'Tối thiểu', 'Phạm vi'],
    ...FIELDS.flatMap((field) => ['Tập thể', 'Cá nhân'].map((kind) => [field, kind, 1, 'Cả giai đoạn'])),
  ]);
  add('Tiêu chí', [
    ['Lĩnh vực', 'Đối tượng', 'Mã', 'Nội dung'],
    ...FIELDS.flatMap((field) =>
      ['Tập thể', 'Cá nhân'].flatMap((kind) =>
        [1, 2, 3].map((code) => [field, kind, code, `Tiêu chí ${code}`]),
      ),
    ),
  ]);
  const reviewed: unknown[][] = [];
  names.forEach((name, department) => add(name, departmentRows(department, options, reviewed)));
  add('Bình xét', [
    ['Mã', 'Số thành viên Hội đồng', 'Số phiếu đồng ý', 'Số quyết định', 'Ngày quyết định'],
    ...reviewed,
  ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function departmentRows(department: number, options: PlainBookOptions, reviewed: unknown[][]): unknown[][] {
  const headings = options.headings ?? PLAIN_HEADINGS;
  const rows = Array.from({ length: options.rowsEach }, (_, at) => {
    const year = 2022 + (at % 4);
    const collective = at % 3 === 0;
    const code = `DH-${year}-${String(department * options.rowsEach + at + 1).padStart(4, '0')}`;
    if (at % 10 === 0) reviewed.push([code, 5, 4 + (at % 2), '12/QĐ-BDT', `20/12/${year}`]);
    const cells: Record<string, unknown> = {
      STT: at + 1,
      Mã: code,
      'Trạng thái': at % 7 === 6 ? 'Đang soạn' : 'Đã tiếp nhận',
      'Họ và tên / Tên tập thể': collective
        ? `Tổ công tác ${department + 1}.${at}`
        : `${NAMES[at % NAMES.length]} ${word(department)} ${word(at)}`,
      Năm: year,
      'Đối tượng': collective ? 'Tập thể' : 'Cá nhân',
      'Chức vụ, bộ phận': collective ? '' : 'Chuyên viên',
      'Lĩnh vực': FIELDS[at % 2],
      'Nội dung đăng ký': `Rút ngắn thời gian giải quyết hồ sơ, việc thứ ${at + 1}`,
      'Mô hình, cách làm mới': 'Tiếp dân tại thôn',
      'Tiêu chí': '1, 2',
      'Danh hiệu thi đua đăng ký': collective ? 'Tập thể lao động tiên tiến' : 'Lao động tiên tiến',
      Nguồn: 'Đăng ký đầu năm',
      'Kết quả, thành tích': 'Hoàn thành trước hạn',
      'Mức độ hoàn thành nhiệm vụ': 'Hoàn thành tốt nhiệm vụ',
      'Hình thức khen thưởng đề nghị': 'Giấy khen',
      'Minh chứng': `https://example.org/${department}/${at}`,
    };
    return headings.map((heading) => cells[heading] ?? '');
  });
  return [[...headings], ...rows];
}

/** A capitalised syllable-like word a number, so that people's names differ and look like names. */
function word(number: number): string {
  const onset = ['B', 'C', 'D', 'H', 'L', 'M', 'N', 'T', 'V', 'X'][number % 10] ?? 'A';
  const rime =
    ['an', 'inh', 'ong', 'uy', 'ieu', 'ang', 'oa', 'em', 'uan', 'ich'][Math.floor(number / 10) % 10] ?? 'a';
  return `${onset}${rime}${'h'.repeat(Math.floor(number / 100))}`;
}
