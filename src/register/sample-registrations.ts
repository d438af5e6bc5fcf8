import { type CalendarDate } from '../lang/calendar';
import { comparisonKey } from '../lang/text';
import { type CatalogueEntry, type CatalogueGroup, catalogueKey } from '../plan/catalogue';
import { type Criterion, holdsIn } from '../plan/criteria';
import { type Field, KIND_WORD, type Kind } from '../plan/field';
import { HEADING } from './headings';
import type { Status } from './status';

/** Every code of a sample row begins so; no code of a real registration does. */
export const SAMPLE_PREFIX = 'MAU-';
/** Stands behind the name of every sample row. */
const SAMPLE_MARK = '(mẫu)';

/** What sample rows are fitted to: the book's own years, lists and departments. */
export interface SampleSurroundings {
  /** The first year with registrations, and the one now worked on: years of samples lie between. */
  readonly firstYear: number;
  readonly workingYear: number;
  readonly today: CalendarDate;
  readonly fields: readonly Field[];
  readonly criteria: readonly Criterion[];
  readonly catalogue: readonly CatalogueEntry[];
  readonly departments: readonly string[];
  /** Numbers of codes begin behind this one: a code is never used twice, also after a removal. */
  readonly lastNumber: number;
}

/** A registration that does not exist, as its department would have typed it. */
export interface SampleRegistration {
  /** Which of the samples it is, for the rows that other tabs have about it. */
  readonly key: SampleKey;
  readonly code: string;
  readonly department: string;
  readonly name: string;
  readonly year: number;
  readonly kind: Kind;
  readonly field: Field;
  /** Cells by heading, all text. */
  readonly cells: ReadonlyMap<string, string>;
}

export type SampleKey = (typeof SAMPLES)[number]['key'];

/** One sample before it is fitted to a book. */
interface Sample {
  readonly key: string;
  readonly status: Status;
  readonly name: string;
  /** How many years before the working year. */
  readonly ago: number;
  readonly kind: Kind;
  readonly position?: string;
  /** Which field of the book, from 0; a book with one field has all samples in it. */
  readonly field: number;
  /** Which department of the book, from 0, counted round. */
  readonly department: number;
  readonly content: string;
  readonly model?: string;
  readonly title: string;
  readonly source?: string;
  readonly opinion?: string;
  readonly results?: string;
  readonly rating?: string;
  readonly commendation?: string;
  readonly evidence?: string;
  /** What a person typed wrongly on purpose, instead of the right cell. */
  readonly mistakes?: Readonly<Record<string, string>>;
}

const FIRST_FIELD = 0;
const SECOND_FIELD = 1;
const EVIDENCE = 'https://example.org/minh-chung/mau';
const STAFF = 'Chuyên viên';
const WORKER = 'Lao động tiên tiến';
const COLLECTIVE = 'Tập thể lao động tiên tiến';
const EXCELLENT = 'Hoàn thành xuất sắc nhiệm vụ';
const GOOD = 'Hoàn thành tốt nhiệm vụ';
const CERTIFICATE = 'Giấy khen';

/** Twelve registrations with every status, both kinds, a household and two rows with the usual mistakes. */
const SAMPLES = [
  {
    key: 'people-work',
    status: 'Được công nhận',
    name: 'Tổ Dân vận khéo',
    ago: 3,
    kind: 'collective',
    field: FIRST_FIELD,
    department: 0,
    content:
      'Mỗi tháng về cơ sở một lần, lắng nghe và trả lời kiến nghị của Nhân dân; mỗi đảng viên đăng ký một việc làm theo Bác.',
    model: 'Sổ ghi ý kiến Nhân dân, trả lời trong mười ngày',
    title: COLLECTIVE,
    results: 'Đã về 12 thôn; mọi kiến nghị đều có văn bản trả lời.',
    rating: EXCELLENT,
    commendation: CERTIFICATE,
    evidence: EVIDENCE,
  },
  {
    key: 'archivist-first',
    status: 'Được công nhận',
    name: 'Nguyễn Thị Mai Anh',
    ago: 3,
    kind: 'individual',
    position: 'Văn thư - lưu trữ',
    field: SECOND_FIELD,
    department: 1,
    content: 'Chuẩn mực trong giao tiếp công vụ; số hóa hồ sơ lưu trữ để tra cứu trong ngày.',
    model: 'Sổ tay tra cứu hồ sơ số một trang',
    title: WORKER,
    results: 'Số hóa xong hồ sơ của hai năm; không có hồ sơ trả lời chậm.',
    rating: EXCELLENT,
    commendation: CERTIFICATE,
    evidence: EVIDENCE,
  },
  {
    key: 'not-passed',
    status: 'Không được công nhận',
    name: 'Trần Đình Quý',
    ago: 3,
    kind: 'individual',
    position: 'Kế toán',
    field: FIRST_FIELD,
    department: 2,
    content: 'Thực hành tiết kiệm, công khai tài chính từng quý.',
    title: WORKER,
    results: 'Đã công khai hai trong bốn quý.',
    rating: GOOD,
    commendation: CERTIFICATE,
    evidence: EVIDENCE,
  },
  {
    key: 'one-stop',
    status: 'Được công nhận',
    name: 'Tổ Một cửa thân thiện',
    ago: 2,
    kind: 'collective',
    field: SECOND_FIELD,
    department: 0,
    content: 'Rút ngắn thời gian giải quyết thủ tục; hướng dẫn người dân nộp hồ sơ trực tuyến.',
    model: 'Bàn hướng dẫn bằng tiếng dân tộc mỗi tuần hai buổi',
    title: COLLECTIVE,
    results: 'Hồ sơ trả trước hạn; người dân đánh giá hài lòng.',
    rating: EXCELLENT,
    commendation: CERTIFICATE,
    evidence: EVIDENCE,
  },
  {
    key: 'archivist-again',
    status: 'Được công nhận',
    name: 'Nguyễn Thị Mai Anh',
    ago: 2,
    kind: 'individual',
    position: 'Văn thư - lưu trữ',
    field: FIRST_FIELD,
    department: 1,
    content: 'Học Bác về tác phong khoa học: giúp đồng nghiệp lập hồ sơ công việc trên môi trường mạng.',
    title: WORKER,
    results: 'Mười hai đồng nghiệp tự lập được hồ sơ công việc.',
    rating: EXCELLENT,
    commendation: CERTIFICATE,
    evidence: EVIDENCE,
  },
  {
    key: 'awaiting-decision',
    status: 'Đưa vào bình xét',
    name: 'Cao Văn Lâm',
    ago: 1,
    kind: 'individual',
    position: STAFF,
    field: SECOND_FIELD,
    department: 2,
    content: 'Chấp hành kỷ cương hành chính; trả lời công dân đúng hẹn.',
    model: 'Phiếu hẹn có tên người chịu trách nhiệm',
    title: WORKER,
    source: 'Phát hiện trong năm',
    results: 'Cả năm không có lần trả lời trễ hẹn.',
    rating: EXCELLENT,
    commendation: CERTIFICATE,
    evidence: EVIDENCE,
  },
  {
    key: 'household',
    status: 'Đã tiếp nhận',
    name: 'Hộ ông Mấu Văn Thành',
    ago: 1,
    kind: 'household',
    field: FIRST_FIELD,
    department: 3,
    content: 'Hiến đất làm đường thôn, giúp hai hộ trong thôn thoát nghèo.',
    model: 'Cho mượn giống, trả lại sau một vụ',
    title: 'Gia đình văn hóa',
    source: 'Văn phòng giới thiệu',
  },
  {
    key: 'sent',
    status: 'Đã gửi',
    name: 'Lê Thị Bích Hạnh',
    ago: 0,
    kind: 'individual',
    position: STAFF,
    field: SECOND_FIELD,
    department: 3,
    content: 'Tự học, nâng cao trình độ tin học; hướng dẫn đồng nghiệp dùng chữ ký số.',
    title: WORKER,
  },
  {
    key: 'returned',
    status: 'Bị trả lại',
    name: 'Tổ Văn thư số',
    ago: 0,
    kind: 'collective',
    field: SECOND_FIELD,
    department: 0,
    content: 'Làm tốt công tác văn thư.',
    title: COLLECTIVE,
    opinion: 'Nội dung còn chung chung: ghi rõ việc sẽ làm, mức phấn đấu và thời hạn.',
  },
  {
    key: 'withdrawn',
    status: 'Đã rút',
    name: 'Phạm Quốc Bảo',
    ago: 0,
    kind: 'individual',
    position: STAFF,
    field: SECOND_FIELD,
    department: 1,
    content: 'Cải tiến mẫu báo cáo tháng.',
    title: WORKER,
  },
  {
    key: 'mistake-position',
    status: 'Đang soạn',
    name: 'Đỗ Thị Kim Ngân',
    ago: 0,
    kind: 'individual',
    field: FIRST_FIELD,
    department: 2,
    content: 'Giúp đỡ đồng nghiệp mới, giữ gìn đoàn kết nội bộ.',
    title: WORKER,
    mistakes: { [HEADING.position]: '', [HEADING.criteria]: '99' },
  },
  {
    key: 'mistake-year',
    status: 'Đang soạn',
    name: 'Nhóm Sáng kiến trẻ',
    ago: 0,
    kind: 'collective',
    field: SECOND_FIELD,
    department: 3,
    content: 'Mỗi quý một sáng kiến được áp dụng.',
    title: COLLECTIVE,
    mistakes: { [HEADING.year]: 'Năm nay', [HEADING.evidence]: 'Xem tập hồ sơ ở phòng' },
  },
] as const satisfies readonly Sample[];

/** The sample registrations, fitted to a book: its years, fields, criteria, lists and departments. */
export function sampleRegistrations(surroundings: SampleSurroundings): SampleRegistration[] {
  const { firstYear, workingYear, fields, departments, lastNumber } = surroundings;
  if (fields.length === 0 || departments.length === 0) return [];
  return SAMPLES.map((one: Sample & { key: SampleKey }, at) => {
    const year = Math.max(firstYear, workingYear - one.ago);
    const field = fields[one.field % fields.length] as Field;
    const code = `${SAMPLE_PREFIX}${year}-${String(lastNumber + at + 1).padStart(4, '0')}`;
    const name = `${one.name} ${SAMPLE_MARK}`;
    return {
      key: one.key,
      code,
      name,
      year,
      kind: one.kind,
      field,
      department: departments[one.department % departments.length] ?? '',
      cells: cellsOf(one, { code, name, year, field }, surroundings),
    };
  });
}

function cellsOf(
  one: Sample,
  { code, name, year, field }: { code: string; name: string; year: number; field: Field },
  { criteria, catalogue }: SampleSurroundings,
): Map<string, string> {
  const known = (group: CatalogueGroup, value: string | undefined): string =>
    value === undefined ? '' : listed(catalogue, group, value, one.kind, year);
  const cells: Record<string, string> = {
    [HEADING.code]: code,
    [HEADING.status]: one.status,
    [HEADING.name]: name,
    [HEADING.opinion]: one.opinion ?? '',
    [HEADING.year]: String(year),
    [HEADING.kind]: KIND_WORD[one.kind],
    [HEADING.position]: one.position ?? '',
    [HEADING.field]: field.name,
    [HEADING.content]: one.content,
    [HEADING.model]: one.model ?? '',
    [HEADING.criteria]: criteriaFor(criteria, field, one.kind, year),
    [HEADING.title]: known('Danh hiệu thi đua', one.title),
    [HEADING.source]: one.source ?? 'Đăng ký đầu năm',
    [HEADING.results]: one.results ?? '',
    [HEADING.rating]: known('Mức độ hoàn thành nhiệm vụ', one.rating),
    [HEADING.commendation]: known('Hình thức khen thưởng', one.commendation),
    [HEADING.evidence]: one.evidence ?? '',
    [HEADING.leadership]: one.kind === 'individual' ? 'Không giữ chức vụ lãnh đạo, quản lý' : '',
    // The mark behind a name would be taken for the given name.
    [HEADING.sortName]: one.kind === 'individual' ? one.name : '',
    ...one.mistakes,
  };
  return new Map(Object.entries(cells));
}

/** The wanted value where the book's list has it, else the first of the list that is open, else nothing. */
function listed(
  catalogue: readonly CatalogueEntry[],
  group: CatalogueGroup,
  wanted: string,
  kind: Kind,
  year: number,
): string {
  const open = catalogue.filter(
    (entry) =>
      entry.group === group &&
      holdsIn(entry, year) &&
      (entry.kinds.length === 0 || entry.kinds.includes(kind)),
  );
  const found = open.find((entry) => catalogueKey(entry.value) === catalogueKey(wanted));
  return (found ?? open[0])?.value ?? '';
}

/** The first two criteria of that field and kind in that year: "1, 2". */
function criteriaFor(criteria: readonly Criterion[], field: Field, kind: Kind, year: number): string {
  return criteria
    .filter(
      (one) =>
        one.kind === kind && comparisonKey(one.fieldName) === comparisonKey(field.name) && holdsIn(one, year),
    )
    .slice(0, 2)
    .map((one) => one.code)
    .join(', ');
}

/** Whether a code is a sample row's. */
export function isSampleCode(code: string): boolean {
  return code.startsWith(SAMPLE_PREFIX);
}

/** The highest number of any sample code in the texts, 0 where there is none. */
export function lastSampleNumber(texts: readonly string[]): number {
  const numbers = texts
    .flatMap((text) => text.match(/MAU-\d{4}-\d+/g) ?? [])
    .map((code) => Number(code.slice(9)));
  return numbers.reduce((highest, number) => Math.max(highest, number), 0);
}
