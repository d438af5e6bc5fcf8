import type { Criterion } from './criteria';
import { DEFAULT_FIELDS } from './defaults';
import type { Kind } from './field';

/**
 * Plan 87/KH-BDT, II.2.1 and II.2.2, in its own words, cut by sense (workbook.md, `Tiêu chí`): only the first
 * letter of a part is made a capital and the plan's "Là những người …" left out. "đề" for "để" in the fourth
 * of Văn hóa công sở, Tập thể, stands so in the plan.
 */
const LEARNING_COMMON: readonly string[] = [
  'Đi đầu trong đổi mới phong cách, tác phong công tác, lề lối làm việc, trong giải quyết công việc',
  'Luôn tôn trọng dân, gần dân, sát dân, lắng nghe, đối thoại với Nhân dân',
  'Chống bệnh thành tích, hình thức',
  'Thực hành tiết kiệm, chống lãng phí, tiêu cực, tham nhũng',
  'Nâng cao tinh thần trách nhiệm, quyết liệt trong công việc, “nói đi đôi với làm”',
];

const LEARNING_COLLECTIVE: readonly string[] = [
  'Là các tập thể điển hình trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  ...LEARNING_COMMON,
  'Góp phần thực hiện thắng lợi kế hoạch phát triển kinh tế - xã hội hàng năm',
];

const LEARNING_INDIVIDUAL: readonly string[] = [
  'Hoàn thành xuất sắc các nhiệm vụ',
  ...LEARNING_COMMON,
  'Tích cực hưởng ứng phong trào thi đua do tỉnh tổ chức phát động',
  'Tích cực tham gia, đóng góp cho công tác xã hội từ thiện',
];

const WORKPLACE_COLLECTIVE: readonly string[] = [
  'Tập thể có thành tích xuất sắc tiêu biểu trong phong trào thi đua xây dựng cơ quan, đơn vị văn minh, hiện đại, xanh, sạch, đẹp',
  'Đẩy mạnh công tác cải cách hành chính, công khai minh bạch và đơn giản hóa thủ tục hành chính',
  'Ứng dụng công nghệ thông tin trong hoạt động chỉ đạo, điều hành, xây dựng chính quyền điện tử',
  'Có nhân tố mới, cách làm mới trong phong trào thi đua đề các cơ quan, đơn vị khác học tập',
  'Tổ chức Đảng, đoàn thể trong sạch, vững mạnh, nội bộ đoàn kết',
  'Thực hiện tốt quy chế dân chủ cơ sở',
];

const WORKPLACE_INDIVIDUAL: readonly string[] = [
  'Thường xuyên tu dưỡng, rèn luyện chuẩn mực về đạo đức, lối sống',
  'Chấp hành nghiêm kỷ cương, kỷ luật hành chính',
  'Có chuyên môn, nghiệp vụ vững vàng',
  'Tinh thần, thái độ làm việc tận tụy, nghiêm túc và trách nhiệm',
  'Chuẩn mực về giao tiếp công vụ',
  'Tích cực tham gia các phong trào thi đua',
  'Có thành tích xuất sắc gắn với thành tích của tập thể trong phong trào thi đua',
  'Tích cực học tập nâng cao trình độ chuyên môn, nghiệp vụ',
];

/** The rows of `Tiêu chí` in a workbook that has none: 7 + 8 + 6 + 8, numbered within field and kind. */
export const DEFAULT_CRITERIA: readonly Criterion[] = [
  ...numbered(0, 'collective', LEARNING_COLLECTIVE),
  ...numbered(0, 'individual', LEARNING_INDIVIDUAL),
  ...numbered(1, 'collective', WORKPLACE_COLLECTIVE),
  ...numbered(1, 'individual', WORKPLACE_INDIVIDUAL),
];

function numbered(field: 0 | 1, kind: Kind, texts: readonly string[]): Criterion[] {
  const fieldName = DEFAULT_FIELDS[field]?.name ?? '';
  return texts.map((text, index) => ({
    fieldName,
    kind,
    code: String(index + 1),
    text,
    fromYear: null,
    toYear: null,
  }));
}
