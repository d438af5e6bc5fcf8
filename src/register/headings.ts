/** The headings of a department tab as the contract spells them (workbook.md, "Department tabs"). */
export const HEADING = {
  number: 'STT',
  code: 'Mã',
  status: 'Trạng thái',
  check: 'Kiểm tra',
  name: 'Họ và tên / Tên tập thể',
  opinion: 'Ý kiến Văn phòng',
  year: 'Năm',
  kind: 'Đối tượng',
  position: 'Chức vụ, bộ phận',
  field: 'Lĩnh vực',
  content: 'Nội dung đăng ký',
  model: 'Mô hình, cách làm mới',
  criteria: 'Tiêu chí',
  title: 'Danh hiệu thi đua đăng ký',
  source: 'Nguồn',
  results: 'Kết quả, thành tích',
  rating: 'Mức độ hoàn thành nhiệm vụ',
  commendation: 'Hình thức khen thưởng đề nghị',
  evidence: 'Minh chứng',
  leadership: 'Cương vị',
  sortName: 'Tên dùng để sắp xếp',
} as const;

/** What people type, in the order of the tab. */
export const INPUT_HEADINGS: readonly string[] = [
  HEADING.name,
  HEADING.year,
  HEADING.kind,
  HEADING.position,
  HEADING.field,
  HEADING.content,
  HEADING.model,
  HEADING.criteria,
  HEADING.title,
  HEADING.source,
  HEADING.results,
  HEADING.rating,
  HEADING.commendation,
  HEADING.evidence,
  HEADING.leadership,
  HEADING.sortName,
];

/** Inputs that a workbook from Excel may lack. */
export const OPTIONAL_INPUT_HEADINGS: readonly string[] = [
  HEADING.model,
  HEADING.source,
  HEADING.leadership,
  HEADING.sortName,
];

/** The second phase: filled after registration, needed when review begins. */
export const SECOND_PHASE_HEADINGS: readonly string[] = [
  HEADING.results,
  HEADING.rating,
  HEADING.commendation,
  HEADING.evidence,
];
