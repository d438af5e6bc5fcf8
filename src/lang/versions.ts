import { filledIn } from './filled-in';
import type { Language } from './findings';

/** Texts of `So sánh báo cáo…` and `Phiếu rà soát số liệu…`. `{name}` is filled by `sayVersions`. */
const TEXTS = {
  title: { vi: 'So sánh báo cáo', en: 'Compare reports' },
  whichReport: { vi: 'So sánh báo cáo nào?', en: 'Which report?' },
  reportChoice: { vi: '{kind}, năm {year} ({count} lần lập)', en: '{kind}, {year} ({count} versions)' },
  whichOlder: { vi: 'So sánh từ lần lập nào?', en: 'From which version?' },
  whichNewer: { vi: 'Với lần nào?', en: 'With which one?' },
  versionChoice: { vi: 'Lần {version}, lập lúc {time}', en: 'Version {version}, made at {time}' },
  nowChoice: { vi: 'Số liệu hiện nay (nếu lập lại bây giờ)', en: 'The figures of now (as if made again)' },
  about: { vi: '{kind}, năm {year}: lần {older} → {newer}', en: '{kind}, {year}: version {older} → {newer}' },
  newerVersion: { vi: 'lần {version}', en: 'version {version}' },
  newerNow: { vi: 'số liệu lúc {time}', en: 'figures at {time}' },
  done: {
    vi: '{about}.\n\n{moved} số liệu thay đổi, {appeared} số liệu mới có, {vanished} số liệu không còn, {unchanged} số liệu giữ nguyên. Từng số liệu và những dòng thêm, bớt ở trang “{tab}”.',
    en: '{about}.\n\n{moved} figures moved, {appeared} are new, {vanished} are no more, {unchanged} are the same. Each with its rows added and gone is in the tab “{tab}”.',
  },
  same: {
    vi: '{about}.\n\nKhông có số liệu nào khác nhau ({unchanged} số liệu).',
    en: '{about}.\n\nNo figure differs ({unchanged} figures).',
  },
  nothingToCompare: {
    vi: 'Chưa có báo cáo nào để so sánh: cần một loại báo cáo đã lập ít nhất hai lần, hoặc một báo cáo năm, sơ kết, tổng kết đã lập để so với số liệu hiện nay. Báo cáo lập trước khi tiện ích biết giữ số liệu thì lập lại một lần.',
    en: 'There is nothing to compare: it takes two versions of a report, or one annual or period report to be compared with the figures of now. A report made before the add-on kept figures has to be made once more.',
  },
  figuresLost: {
    vi: 'Không đọc được số liệu của lần lập {version}: ai đó đã sửa trang ẩn “Số liệu các lần lập”. Chọn lần khác.',
    en: 'The figures of version {version} cannot be read: somebody changed the hidden tab “Số liệu các lần lập”. Choose another.',
  },
  reviewTitle: { vi: 'Phiếu rà soát số liệu', en: 'Sheet of data to check' },
  reviewWhich: { vi: 'Lập phiếu cho đơn vị nào?', en: 'For which department?' },
  reviewAgency: { vi: 'Toàn cơ quan ({count} nội dung)', en: 'The whole agency ({count} findings)' },
  reviewOne: { vi: '{department} ({count} nội dung)', en: '{department} ({count} findings)' },
  reviewMade: {
    vi: 'Đã lập phiếu rà soát số liệu năm {year}, {whose}: {errors} lỗi, {warnings} cảnh báo. Phiếu dùng nội bộ, không phải văn bản phát hành.',
    en: 'Made: the sheet of data to check of {year}, {whose}: {errors} errors, {warnings} warnings. It is an internal paper.',
  },
  reviewWhole: { vi: 'toàn cơ quan', en: 'the whole agency' },
  reviewOpen: { vi: 'Mở phiếu (Google Tài liệu)', en: 'Open the sheet (Google Docs)' },
  noDepartmentOf: {
    vi: 'Văn bản này do Văn phòng lập cho toàn cơ quan, hoặc do người của một đơn vị lập cho đơn vị mình. Tài khoản {email} không có vai trò đó ở trang Phân quyền; nếu địa chỉ bị ẩn thì mở trang của đơn vị mình rồi chạy lại.',
    en: 'This paper is made by the Office for the whole agency, or by somebody of a department for their own. The account {email} has no such role in Phân quyền; where the address is hidden, open your own department’s tab and run this again.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type VersionText = keyof typeof TEXTS;

/** Every key, for the test that both languages fill the same gaps. */
export const VERSION_TEXTS: Readonly<Record<VersionText, Readonly<Record<Language, string>>>> = TEXTS;

/** A text with its gaps filled, in one pass. */
export function sayVersions(
  key: VersionText,
  language: Language,
  details: Readonly<Record<string, string | number>> = {},
): string {
  return filledIn(TEXTS[key][language], details);
}
