import type { Language } from './findings';

/** Titles and refusals of the minutes, the achievement report and the certificates; part of `paper-dialogs.ts`. */
export const EXEMPLAR_PAPER_TEXTS = {
  minutesTitle: { vi: 'Biên bản họp Hội đồng', en: 'Minutes of the Council' },
  achievementTitle: { vi: 'Báo cáo thành tích', en: 'Achievement report' },
  certificatesTitle: { vi: 'Giấy khen', en: 'Certificates' },
  askAchievementDay: {
    vi: 'Thành tích tính đến ngày nào? Người xác nhận là người ký trong Cấu hình vào ngày đó. Để trống là hôm nay, {day}.',
    en: 'Achievements up to which day? The head who confirms is the signer of Cấu hình on that day. Empty means today, {day}.',
  },
  noMeetings: {
    vi: 'Trang Phiên họp chưa có phiên họp nào. Ghi năm, ngày họp, chủ trì, thư ký vào trang đó rồi lập lại biên bản.',
    en: 'The tab Phiên họp has no meeting. Write its year, day, chair and secretary there and run again.',
  },
  meetingGone: {
    vi: 'Trang Phiên họp vừa được sửa, không còn phiên họp đã chọn. Lập lại biên bản.',
    en: 'The tab Phiên họp was changed meanwhile, and the meeting is not there any more. Run again.',
  },
  exemplarNobody: {
    vi: 'Không có điển hình nào mà tên hoặc mã chứa “{query}”. Gõ ít chữ hơn, hoặc xem cột “Mã và tên” ở trang Tổng hợp.',
    en: 'No exemplar’s name or code holds “{query}”. Type less of it, or see the column “Mã và tên” of the tab Tổng hợp.',
  },
  exemplarGone: {
    vi: 'Dòng đăng ký của “{name}” vừa được sửa tên hoặc xóa. Lập lại báo cáo.',
    en: 'The registrations of “{name}” were renamed or deleted meanwhile. Run again.',
  },
  achievementNothing: {
    vi: '“{name}” chưa có dòng đăng ký nào được tính đến ngày {day} (đã gửi và không có lỗi). Xem Lỗi cần sửa và trạng thái ở trang đơn vị.',
    en: '“{name}” has no registration that counts by {day} (sent, and without errors). See Lỗi cần sửa and the status in the department’s tab.',
  },
  certificatesNone: {
    vi: 'Trang Khen thưởng chưa có Giấy khen nào ở tình trạng “Đã khen thưởng” cho đăng ký năm {year}. Ghi tình trạng, số và ngày quyết định vào trang đó; muốn xem trước cả trường hợp đề nghị thì chọn bản xem trước.',
    en: 'Khen thưởng has no Giấy khen “Đã khen thưởng” for a registration of {year}. Write state, number and day of the decision there; to look at proposals, too, choose the draft.',
  },
  certificatesNoneDraft: {
    vi: 'Trang Khen thưởng chưa có dòng Giấy khen nào cho đăng ký năm {year}. Thêm dòng vào trang đó rồi chạy lại.',
    en: 'Khen thưởng has no Giấy khen for a registration of {year}. Add a row there and run again.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
