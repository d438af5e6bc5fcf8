import { comparisonKey } from './text';

/**
 * How lists of other agencies and earlier years head their columns, by the name of the column in
 * `register/headings.ts`; the commonest first. Compared without tones, so that "Ho va ten" is understood too.
 */
export const HEADING_SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  name: [
    'họ và tên / tên tập thể', 'họ và tên, tên tập thể', 'tên tập thể, cá nhân', 'tập thể, cá nhân đăng ký',
    'tên điển hình', 'tên cá nhân, tập thể', 'họ và tên', 'họ tên', 'tên tập thể', 'điển hình tiên tiến',
    'tên điển hình tiên tiến', 'tên', 'name', 'full name',
  ],
  year: ['năm', 'năm đăng ký', 'năm thực hiện', 'năm học tập', 'year'],
  kind: [
    'đối tượng', 'tập thể/cá nhân', 'cá nhân/tập thể', 'loại', 'loại hình', 'loại đối tượng', 'loại điển hình', 'phân loại',
    'tt/cn', 'cn/tt', 'kind',
  ],
  position: [
    'chức vụ, bộ phận', 'chức vụ', 'chức danh', 'chức vụ, đơn vị công tác', 'chức vụ, nơi công tác', 'bộ phận', 'vị trí công tác',
    'chức vụ, chức danh', 'chức vụ, bộ phận công tác', 'position',
  ],
  field: ['lĩnh vực', 'lĩnh vực đăng ký', 'nội dung thi đua', 'mảng', 'phong trào', 'field'],
  content: [
    'nội dung đăng ký', 'nội dung', 'nội dung thực hiện', 'việc làm đăng ký', 'việc đăng ký', 'nội dung xây dựng điển hình',
    'công việc đăng ký', 'nội dung điển hình', 'tóm tắt nội dung', 'content',
  ],
  model: ['mô hình, cách làm mới', 'mô hình', 'cách làm mới', 'cách làm hay', 'tên mô hình', 'mô hình, cách làm hay', 'sáng kiến'],
  criteria: ['tiêu chí', 'mã tiêu chí', 'tiêu chí đăng ký', 'các tiêu chí'],
  title: [
    'danh hiệu thi đua đăng ký', 'danh hiệu thi đua', 'danh hiệu đăng ký', 'danh hiệu', 'đăng ký danh hiệu', 'đăng ký danh hiệu thi đua',
  ],
  source: ['nguồn', 'nguồn phát hiện', 'hình thức phát hiện'],
  results: [
    'kết quả, thành tích', 'kết quả', 'thành tích', 'kết quả đạt được', 'thành tích đạt được', 'kết quả thực hiện',
    'tóm tắt thành tích', 'thành tích nổi bật',
  ],
  rating: [
    'mức độ hoàn thành nhiệm vụ', 'mức độ hoàn thành', 'xếp loại', 'đánh giá, xếp loại', 'xếp loại chất lượng', 'kết quả xếp loại',
    'phân loại cuối năm',
  ],
  commendation: [
    'hình thức khen thưởng đề nghị', 'hình thức khen thưởng', 'đề nghị khen thưởng', 'hình thức khen', 'khen thưởng',
    'đề nghị hình thức khen thưởng',
  ],
  evidence: ['minh chứng', 'tài liệu minh chứng', 'liên kết', 'đường dẫn', 'link', 'link minh chứng'],
  leadership: ['cương vị', 'lãnh đạo, quản lý', 'giữ chức vụ lãnh đạo'],
  sortName: ['tên dùng để sắp xếp', 'tên sắp xếp'],
  department: [
    'đơn vị', 'phòng, ban', 'phòng ban', 'phòng', 'tên đơn vị', 'đơn vị đăng ký', 'đơn vị công tác', 'phòng, đơn vị', 'cơ quan, đơn vị',
    'bộ phận công tác', 'department',
  ],
}; // prettier-ignore

/** What lists write for the kinds, beside the words themselves; by the name of the kind. */
export const KIND_SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  collective: ['TT', 'Tập thể', 'Tap the', 'Nhóm', 'Tổ'],
  individual: ['CN', 'Cá nhân', 'Ca nhan', 'Người'],
  household: ['HGĐ', 'Hộ', 'Hộ gia đình', 'Gia đình', 'Ho gia dinh'],
};

/** Short forms of `Mức độ hoàn thành nhiệm vụ`, each with the words it stands for. */
export const RATING_SHORT_FORMS: readonly (readonly [short: string, meant: string])[] = [
  ['HTXSNV', 'Hoàn thành xuất sắc nhiệm vụ'],
  ['HTXS', 'Hoàn thành xuất sắc nhiệm vụ'],
  ['Hoàn thành xuất sắc', 'Hoàn thành xuất sắc nhiệm vụ'],
  ['HTTNV', 'Hoàn thành tốt nhiệm vụ'],
  ['HTT', 'Hoàn thành tốt nhiệm vụ'],
  ['Hoàn thành tốt', 'Hoàn thành tốt nhiệm vụ'],
  ['HTNV', 'Hoàn thành nhiệm vụ'],
  ['Hoàn thành', 'Hoàn thành nhiệm vụ'],
  ['KHTNV', 'Không hoàn thành nhiệm vụ'],
  ['Không hoàn thành', 'Không hoàn thành nhiệm vụ'],
];

/** A list's "P. Kế hoạch", "VP" as the tab `Đơn vị` writes departments. */
export function departmentInFull(name: string): string {
  return comparisonKey(name)
    .replace(/^p\s*[.:]\s*|^p (?=\p{L})/u, 'phòng ')
    .replace(/^vp(?=$|[ .])\.?/u, 'văn phòng')
    .replace(/^tt(?=$|\s)/u, 'thanh tra')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A year as lists write it: "Năm 2023", "2023.0", "2023 " are 2023. */
export function withoutYearWord(text: string): string {
  return text.replace(/^năm\s+(?=\d{4})/iu, '');
}

/** A field as lists write it: "1. Văn hóa công sở", "Lĩnh vực: Văn hóa công sở". */
export function withoutFieldWord(text: string): string {
  return text.replace(/^(?:\d+[.)]\s*|[-+•]\s*)/u, '').replace(/^lĩnh vực\s*:?\s+/iu, '');
}

/** Letters without tones and marks, signs as spaces: for guessing only, never to tell people apart. */
export function folded(text: string): string {
  return comparisonKey(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
