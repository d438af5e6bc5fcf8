import type { CalendarDate } from '../lang/calendar';

/** One row of `Tiến độ` before anything was done for it. */
export interface DefaultMilestone {
  /** `Mốc`. */
  readonly name: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** `Đơn vị chủ trì`. */
  readonly lead: string;
  /** What in a book shows that it is done, of the year in which it begins; null where only people can say. */
  readonly shownBy: 'plan' | 'registration' | 'review' | 'mid-term' | 'final' | 'congress' | null;
}

const YEARLY_REVIEW =
  'Trưởng Ban tổ chức bình xét, lựa chọn, giới thiệu biểu dương, khen thưởng và đề nghị các cấp khen thưởng vào dịp tổng kết năm';
const PUBLICITY =
  'Thường xuyên tuyên truyền những nhân tố mới, gương điển hình tiên tiến và các phong trào thi đua yêu nước tại các cuộc họp, hội nghị và đăng tải trên Trang thông tin điện tử của cơ quan';
const MID_TERM =
  'Tổ chức đánh giá, sơ kết công tác phát hiện, bồi dưỡng, xây dựng gương điển hình để tôn vinh, biểu dương gương điển hình xuất sắc tiêu biểu trong các phong trào thi đua nhân kỷ niệm 75 năm ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2023)';
const FINAL =
  'Tổ chức đánh giá, tổng kết công tác phát hiện, bồi dưỡng, xây dựng gương điển hình để tôn vinh, biểu dương gương điển hình xuất sắc tiêu biểu trong các phong trào thi đua tại Hội nghị điển hình tiên tiến 05 năm của cơ quan';
const CONGRESS =
  'Lựa chọn giới thiệu điển hình tiên tiến tham dự, biểu dương, khen thưởng tại Đại hội Thi đua yêu nước tỉnh Khánh Hòa lần thứ VI';

/**
 * Plan 87/KH-BDT, II.3, in its own words, one duty a row; "hàng năm" becomes a row for each year from the
 * first registration on, as each year's review is done or late by itself.
 */
export const DEFAULT_MILESTONES: readonly DefaultMilestone[] = [
  {
    name: 'Lãnh đạo Ban ban hành kế hoạch xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến của cơ quan',
    ...quarters(2022, 1, 1),
    lead: 'Lãnh đạo Ban',
    shownBy: 'plan',
  },
  {
    name: 'Các tập thể, cá nhân tiến hành đăng ký điển hình tiên tiến lồng ghép vào đăng ký thi đua đầu năm',
    ...quarters(2022, 1, 1),
    lead: 'Các phòng thuộc Ban',
    shownBy: 'registration',
  },
  { name: PUBLICITY, from: day(2022, 1, 1), to: day(2025, 12, 31), lead: 'Văn phòng', shownBy: null },
  yearlyReview(2022),
  { name: MID_TERM, ...quarters(2023, 1, 2), lead: 'Văn phòng', shownBy: 'mid-term' },
  yearlyReview(2023),
  yearlyReview(2024),
  { name: FINAL, ...quarters(2025, 1, 1), lead: 'Văn phòng', shownBy: 'final' },
  { name: CONGRESS, ...quarters(2025, 1, 1), lead: 'Lãnh đạo Ban', shownBy: 'congress' },
  yearlyReview(2025),
];

function yearlyReview(year: number): DefaultMilestone {
  return {
    name: `Năm ${year}: ${YEARLY_REVIEW}`,
    from: day(year, 1, 1),
    to: day(year, 12, 31),
    lead: 'Lãnh đạo Ban',
    shownBy: 'review',
  };
}

/** From the first day of one quarter to the last of another. */
function quarters(
  year: number,
  first: 1 | 2 | 3 | 4,
  last: 1 | 2 | 3 | 4,
): { from: CalendarDate; to: CalendarDate } {
  const lastDay = [31, 30, 30, 31][last - 1] ?? 31;
  return { from: day(year, first * 3 - 2, 1), to: day(year, last * 3, lastDay) };
}

function day(year: number, month: number, dayOfMonth: number): CalendarDate {
  return { year, month, day: dayOfMonth };
}
