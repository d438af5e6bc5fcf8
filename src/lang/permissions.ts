import { filledIn } from './filled-in';
import type { Language } from './findings';

type Said = Readonly<Record<Language, string>>;

/** What the audit of permissions says of people; `{name}` is filled in. */
const REMARKS: Readonly<Record<string, Said>> = {
  'no-office': {
    vi: 'Trang Phân quyền chưa có ai vai trò Văn phòng. Thêm một dòng cho người giữ sổ rồi chạy lại: chưa có Văn phòng thì không bảo vệ nào được sửa.',
    en: 'Nobody has the role Văn phòng in the tab Phân quyền. Add a row for whoever keeps the book and run again: without the Office no protection is put right.',
  },
  'owner-not-office': {
    vi: 'Chủ tệp {email} luôn sửa được mọi ô nhưng không phải Văn phòng. Chuyển quyền sở hữu tệp cho tài khoản của Văn phòng.',
    en: 'The file’s owner {email} can always edit everything but is not of the Office. Transfer the file to an Office account.',
  },
  'cannot-open': {
    vi: '{email} chưa được chia sẻ tệp với quyền chỉnh sửa. Bấm Chia sẻ và thêm người này; vào tệp qua một nhóm thì bỏ qua dòng này.',
    en: '{email} may not edit the file yet. Share it with them as an editor, unless a group lets them in.',
  },
  'should-only-view': {
    vi: '{email} ({role}) đang có quyền chỉnh sửa tệp; chỉ cần quyền xem. Đổi trong hộp Chia sẻ.',
    en: '{email} ({role}) may edit the file but only needs to view it. Change it under Share.',
  },
  'editor-unlisted': {
    vi: '{email} có quyền chỉnh sửa tệp nhưng không có trong trang Phân quyền. Thêm một dòng, hoặc bỏ chia sẻ. Nếu là nhóm: nhóm chỉ để chia sẻ tệp, mỗi người trong nhóm cần một dòng.',
    en: '{email} may edit the file but is not listed in Phân quyền. Add a row, or stop sharing. A group only shares the file: each of its people needs a row.',
  },
  'department-without-people': {
    vi: 'Đơn vị “{department}” chưa có ai trong trang Phân quyền: không ai của đơn vị điền được trang của mình.',
    en: 'Nobody of “{department}” is listed in Phân quyền: nobody there can fill its tab.',
  },
  'department-unknown': {
    vi: 'Trang Phân quyền, dòng {row}: không có đơn vị “{department}” trong trang Đơn vị. Chọn lại đơn vị cho {email}.',
    en: 'Phân quyền, row {row}: there is no department “{department}”. Choose one for {email}.',
  },
  'email-unreadable': {
    vi: 'Trang Phân quyền, dòng {row}: “{email}” không phải địa chỉ email của một người. Mỗi dòng ghi một địa chỉ.',
    en: 'Phân quyền, row {row}: “{email}” is no e-mail address. Write one address a row.',
  },
  'role-unknown': {
    vi: 'Trang Phân quyền, dòng {row}: không có vai trò “{word}” nên {email} chưa có quyền gì. Chọn trong danh sách.',
    en: 'Phân quyền, row {row}: there is no role “{word}”, so {email} has no right. Choose from the list.',
  },
  stranger: {
    vi: 'Trang “{tab}” có thêm bảo vệ do người đặt ở {area}; tiện ích không gỡ.',
    en: 'The tab “{tab}” has another protection at {area} that somebody laid; it is left alone.',
  },
  'other-tabs': {
    vi: 'Trang không thuộc sổ, để nguyên: {tabs}.',
    en: 'Tabs that are no part of the book, left alone: {tabs}.',
  },
  'tab-unread': {
    vi: 'Trang “{tab}” thiếu tiêu đề cột nên chưa xét được bảo vệ. Chạy Thiết lập sổ… trước.',
    en: 'The tab “{tab}” lacks headings, so its protection could not be judged. Run Set up the book… first.',
  },
  'locked-out-shared': {
    vi: 'Bạn không được đổi bảo vệ của trang “{tab}”. Nhờ người quản lý bộ nhớ dùng chung, hoặc người đã đặt bảo vệ.',
    en: 'You may not change the protection of “{tab}”. Ask a manager of the shared drive, or whoever laid it.',
  },
  'locked-out': {
    vi: 'Bạn không được đổi bảo vệ của trang “{tab}”; chỉ chủ tệp {owner} đổi được.',
    en: 'You may not change the protection of “{tab}”; only the owner {owner} can.',
  },
};

/** Every key, for the test that both languages fill the same gaps. */
export const PERMISSION_TEXTS = REMARKS;

export function tellPeople(
  kind: string,
  details: Readonly<Record<string, string>>,
  language: Language,
): string {
  return filledIn(REMARKS[kind]?.[language] ?? kind, details);
}

/** Names of the parts that a protection guards. */
const PARTS: Readonly<Record<string, Said>> = {
  sheet: { vi: 'Cả trang', en: 'Whole tab' },
  title: { vi: 'Tiêu đề trang', en: 'Title' },
  headings: { vi: 'Hướng dẫn, tiêu đề cột', en: 'Guidance, headings' },
  auto: { vi: 'Cột do tiện ích ghi', en: 'Automatic columns' },
  sealed: { vi: 'Dòng đã gửi', en: 'Rows that were sent' },
};

export function partName(part: string, language: Language): string {
  return PARTS[part]?.[language] ?? part;
}
