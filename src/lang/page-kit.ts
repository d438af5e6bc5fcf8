import type { Language } from './findings';

/** Texts that every page has, whatever it is for. */
const TEXTS = {
  close: { vi: 'Đóng', en: 'Close' },
  retry: { vi: 'Thử lại', en: 'Try again' },
  refused: { vi: 'Chưa làm được, chưa ghi gì vào sổ', en: 'Not done; nothing was written' },
  // The page only knows that no answer came: Google's own words are localised and tell people nothing (platform.md 2).
  failed: {
    vi: 'Không nhận được trả lời của sổ. Hãy xem lần lượt: 1) mạng còn nối không; 2) trình duyệt có đang đăng nhập nhiều tài khoản Google không: nếu có, mở sổ trong một cửa sổ ẩn danh hoặc hồ sơ chỉ có tài khoản cơ quan; 3) tiện ích đã được cấp đủ quyền chưa: mở trình đơn Sổ điển hình, chọn một lệnh và đồng ý mọi quyền được hỏi; 4) chờ vài phút rồi thử lại, vì có thể đã hết hạn mức của Google. Nếu vẫn lỗi, gửi mã này cho người phụ trách: {code}',
    en: 'The book did not answer. Look at these in turn: 1) the network; 2) several Google accounts signed in to this browser: if so, open the book in a private window or a profile with the agency’s account alone; 3) permissions: choose any command of the menu and agree to all that is asked; 4) wait some minutes and try again, as a quota of Google’s may be used up. If it fails again, send this to the maintainer: {code}',
  },
  tooLong: {
    vi: 'Sổ chưa trả lời sau {seconds} giây nên trang không chờ nữa. Việc có thể vẫn đang chạy: xem trang tính, rồi bấm “Thử lại”. Làm lại không ghi hai lần.',
    en: 'No answer after {seconds} seconds; the page has stopped waiting. The work may still be going on: look at the tab, then press “Try again”. Nothing is written twice.',
  },
  badRequest: {
    vi: 'Sổ không hiểu yêu cầu của trang này. Đóng rồi mở lại trang từ trình đơn Sổ điển hình.',
    en: 'The book does not understand what this page asks. Close it and open it again from the menu.',
  },
  noSuchTab: {
    vi: 'Không còn trang đó trong sổ. Bấm “Làm mới” để xem sổ như bây giờ.',
    en: 'That tab is no longer in the book. Press “Refresh” to see the book as it is now.',
  },
  refresh: { vi: 'Làm mới', en: 'Refresh' },
  loading: { vi: 'Đang đọc sổ…', en: 'Reading the book…' },
  daysLeft: { vi: 'còn {days} ngày', en: '{days} days left' },
  today: { vi: 'hôm nay', en: 'today' },
  daysPast: { vi: 'quá {days} ngày', en: '{days} days late' },
  going: { vi: 'Đang mở…', en: 'Opening…' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
export type KitText = keyof typeof TEXTS;

/** Every text of the kit in one language. */
export function kitTexts(language: Language): Readonly<Record<KitText, string>> {
  return inLanguage(TEXTS, language);
}

/** One language of a page's texts. */
export function inLanguage<Key extends string>(
  texts: Readonly<Record<Key, Readonly<Record<Language, string>>>>,
  language: Language,
): Readonly<Record<Key, string>> {
  return Object.fromEntries(
    Object.entries<Readonly<Record<Language, string>>>(texts).map(([key, said]) => [key, said[language]]),
  ) as Record<Key, string>;
}

/** Every key, for the test that both languages fill the same gaps. */
export const KIT_TEXTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = TEXTS;
