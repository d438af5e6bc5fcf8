import { filledIn } from './filled-in';
import type { Language } from './findings';
import { dotted } from './papers-minutes';

const blank = (label: string): string => `- ${dotted(label)}`;

/**
 * The wording of "Báo cáo thành tích" (domain.md 3.3; parts and blanks as in the forms of Decree 98/2023, Annex I).
 * What the book does not collect (birth date, address, schooling) is dots to fill in by hand.
 */
export const ACHIEVEMENT = {
  kind: { name: 'BÁO CÁO THÀNH TÍCH', code: 'BC' },
  subjectProposed: (awards: string): string => `Đề nghị tặng thưởng ${awards}`,
  subject: (from: number, to: number): string =>
    `Trong xây dựng điển hình tiên tiến ${from === to ? `năm ${from}` : `giai đoạn ${from} - ${to}`}`,
  /** Part I. */
  person: 'SƠ LƯỢC LÝ LỊCH',
  collective: 'ĐẶC ĐIỂM, TÌNH HÌNH',
  household: 'SƠ LƯỢC VỀ HỘ GIA ĐÌNH',
  name: (name: string): string => `- Họ và tên: ${name}`,
  collectiveName: (name: string): string => `- Tên tập thể: ${name}`,
  householdName: (name: string): string => `- Hộ gia đình: ${name}`,
  position: (position: string): string => `- Chức vụ, bộ phận: ${position}`,
  department: (department: string): string => `- Đơn vị công tác: ${department}`,
  under: (department: string): string => `- Thuộc đơn vị: ${department}`,
  introducedBy: (department: string): string => `- Đơn vị giới thiệu: ${department}`,
  agency: (agency: string): string => `- Cơ quan: ${agency}`,
  blanks: {
    person: [
      blank('Ngày, tháng, năm sinh'),
      blank('Giới tính'),
      blank('Quê quán'),
      blank('Nơi thường trú'),
      blank('Trình độ chuyên môn, nghiệp vụ'),
      blank('Quyền hạn, nhiệm vụ được giao'),
    ],
    collective: [
      blank('Địa điểm trụ sở'),
      blank('Quá trình thành lập, phát triển'),
      blank('Số công chức, viên chức, người lao động'),
      blank('Chức năng, nhiệm vụ được giao'),
    ],
    household: [blank('Họ và tên chủ hộ'), blank('Địa chỉ'), blank('Số nhân khẩu'), blank('Nghề nghiệp')],
  },
  /** Part II. */
  achieved: 'THÀNH TÍCH ĐẠT ĐƯỢC',
  year: (year: number): string => `Năm ${year}`,
  registered: (field: string, content: string): string =>
    `Đăng ký điển hình tiên tiến trong ${field}. Nội dung: ${content}`,
  model: (text: string): string => `Mô hình, cách làm mới: ${text}`,
  results: (text: string): string => `Kết quả, thành tích: ${text}`,
  resultsNone: dotted('Kết quả, thành tích'),
  rating: (text: string): string => `Mức độ hoàn thành nhiệm vụ: ${text}.`,
  passed: (votes: string): string => `Kết quả bình xét của Hội đồng: ${votes}đạt.`,
  votes: (agreeing: string): string => `${agreeing} phiếu đồng ý, `,
  share: (share: string): string => `tỷ lệ ${share}%, `,
  recognised: (decision: string): string => `Được công nhận là điển hình tiên tiến theo ${decision}.`,
  decision: (number: string, date: string): string =>
    `Quyết định${number && ` số ${number}`}${date && ` ngày ${date}`}`,
  effect: 'Tác dụng, ảnh hưởng',
  replicated: (count: string): string => `Được nhân rộng ${count} lượt:`,
  publicised: (count: string): string => `Được tuyên truyền ${count} lượt:`,
  honoured: (count: string): string => `Được tôn vinh, biểu dương ${count} lượt:`,
  on: (day: string, where: string): string => `Ngày ${day}${where && `, tại ${where}`}`,
  told: (what: string, how: string): string => (what && how ? `${what} (${how})` : what || how),
  item: (when: string, what: string, last: boolean): string =>
    `- ${[when, what].filter((part) => part !== '').join(': ')}${last ? '.' : ';'}`,
  /** Part III. */
  awards: 'CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG',
  titles: 'Danh hiệu thi đua',
  forms: 'Hình thức khen thưởng',
  awardsNone: 'Chưa ghi nhận danh hiệu thi đua, hình thức khen thưởng nào trong sổ theo dõi.',
  unit: 'lượt',
  column: {
    year: 'Năm',
    decision: 'Số, ngày của quyết định; cơ quan ban hành',
  },
  endsAt: (agency: string, day: string): string =>
    `Số liệu trên lấy từ sổ theo dõi điển hình tiên tiến của ${agency}, tính đến ngày ${day}./.`,
  confirms: ['XÁC NHẬN CỦA', 'THỦ TRƯỞNG ĐƠN VỊ'],
  reporter: 'NGƯỜI BÁO CÁO THÀNH TÍCH',
  collectiveHead: 'THỦ TRƯỞNG ĐƠN VỊ',
  householdHead: 'ĐẠI DIỆN HỘ GIA ĐÌNH',
} as const;

/** Labels of `Nguồn số liệu`. */
export const ACHIEVEMENT_FIGURE = {
  agreeing: (code: string): string => `Phiếu đồng ý (${code})`,
  share: (code: string): string => `Tỷ lệ (%) (${code})`,
  replication: 'Số lượt nhân rộng',
  publicity: 'Số lượt tuyên truyền',
  honours: 'Số lượt tôn vinh',
} as const;

/** What is said to the person. `{name}` is filled in. */
const TEXTS = {
  'left-out': {
    vi: 'Không đưa vào báo cáo {count} dòng đăng ký chưa gửi, đã rút hoặc còn lỗi.',
    en: 'Left out: {count} registrations not sent, withdrawn or with errors.',
  },
  blanks: {
    vi: 'Sổ không thu thập ngày sinh, quê quán, trình độ…: các dòng chấm để người báo cáo tự ghi.',
    en: 'The book collects no birth date, home or schooling: the dotted lines are for the person who reports.',
  },
  'proposes-nothing': {
    vi: 'Trang Khen thưởng chưa có dòng “Đề nghị” nào của điển hình này, nên trích yếu không ghi đề nghị tặng thưởng.',
    en: 'Khen thưởng has no row “Đề nghị” of this exemplar, so the title proposes no award.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type AchievementWords = keyof typeof TEXTS;

/** Every key, for the test that both languages fill the same gaps. */
export const ACHIEVEMENT_TEXTS: Readonly<Record<AchievementWords, Readonly<Record<Language, string>>>> =
  TEXTS;

/** A text with its gaps filled, in one pass. */
export function sayOfAchievement(
  key: AchievementWords,
  language: Language,
  details: Readonly<Record<string, string | number>> = {},
): string {
  return filledIn(TEXTS[key][language], details);
}
