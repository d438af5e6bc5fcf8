import { filledIn } from './filled-in';
import { COUNCIL_FINDINGS } from './council-findings';
import { LAW_FINDINGS } from './law-findings';
import { STOCK_FINDINGS } from './stock-findings';

/** The two languages of menus, pages and messages; tabs and papers are always Vietnamese. */
export type Language = 'vi' | 'en';

/** A finding as this folder needs it: `register/finding.ts` has the whole. */
interface Described {
  readonly rule: string;
  readonly details: Readonly<Record<string, string>>;
}

/** What is wrong and how to mend it, one sentence each. */
export interface FindingText {
  readonly reason: string;
  readonly cure: string;
}

/** `{name}` stands for a detail of the finding. */
const TEXTS: Readonly<Record<string, Readonly<Record<Language, FindingText>>>> = {
  ...LAW_FINDINGS,
  ...COUNCIL_FINDINGS,
  ...STOCK_FINDINGS,
  required: {
    vi: { reason: 'Ô bắt buộc còn trống.', cure: 'Điền ô này.' },
    en: { reason: 'A required cell is empty.', cure: 'Fill it in.' },
  },
  'not-in-list': {
    vi: { reason: '“{value}” không có trong danh sách.', cure: 'Chọn một trong: {list}.' },
    en: { reason: '“{value}” is not in the list.', cure: 'Choose one of: {list}.' },
  },
  'year-not-whole': {
    vi: { reason: '“{value}” không phải là một năm.', cure: 'Gõ năm bằng bốn chữ số, từ {from} đến {to}.' },
    en: { reason: '“{value}” is not a year.', cure: 'Type the year in four digits, {from} to {to}.' },
  },
  'year-outside-period': {
    vi: { reason: 'Năm {value} nằm ngoài giai đoạn của Kế hoạch.', cure: 'Gõ một năm từ {from} đến {to}.' },
    en: {
      reason: 'The year {value} lies outside the plan’s period.',
      cure: 'Type a year from {from} to {to}.',
    },
  },
  'criterion-unknown': {
    vi: {
      reason: 'Không có tiêu chí {value} cho {kind}, lĩnh vực {field}.',
      cure: 'Chỉ ghi các mã: {list} (xem trang Tiêu chí).',
    },
    en: {
      reason: 'There is no criterion {value} for {kind} in the field {field}.',
      cure: 'Use only these codes: {list} (see the tab Tiêu chí).',
    },
  },
  'criteria-missing': {
    vi: { reason: 'Chưa ghi tiêu chí nào.', cure: 'Ghi ít nhất một mã trong: {list}, cách nhau dấu phẩy.' },
    en: {
      reason: 'No criterion is given.',
      cure: 'Give at least one of the codes {list}, separated by commas.',
    },
  },
  'criterion-maybe-cut': {
    vi: {
      reason: 'Ô này là số {value}: bảng tính có thể đã đổi mã {long} thành {short}.',
      cure: 'Gõ lại các mã, sau dấu phẩy có dấu cách, ví dụ “1, 2”.',
    },
    en: {
      reason: 'This cell is the number {value}: the sheet may have made {short} of the code {long}.',
      cure: 'Type the codes again with a space after each comma, e.g. “1, 2”.',
    },
  },
  'position-missing': {
    vi: { reason: 'Cá nhân phải có chức vụ, bộ phận.', cure: 'Điền chức vụ hoặc bộ phận công tác.' },
    en: { reason: 'A person needs a position or unit.', cure: 'Fill in the position or the unit.' },
  },
  'duplicate-in-year': {
    vi: {
      reason: '“{value}” đã đăng ký lĩnh vực này trong năm {year} ở trang {tab}, dòng {row}.',
      cure: 'Giữ một dòng; rút hoặc xóa dòng thừa.',
    },
    en: {
      reason: '“{value}” is already registered in this field for {year}: tab {tab}, row {row}.',
      cure: 'Keep one row; withdraw or delete the other.',
    },
  },
  'name-differs-in-form': {
    vi: {
      reason:
        '“{value}” chỉ khác cách viết với “{other}” (trang {tab}, dòng {row}); hai cách viết được coi là trùng nhau.',
      cure: 'Nếu là một người, một tập thể thì viết tên giống nhau ở các dòng; nếu là hai thì không cần sửa.',
    },
    en: {
      reason:
        '“{value}” differs only in form from “{other}” (tab {tab}, row {row}); the two spellings compare equal.',
      cure: 'If they are one person or collective, write the name the same way; if two, leave it.',
    },
  },
  'name-in-capitals': {
    vi: { reason: 'Tên viết toàn chữ hoa.', cure: 'Viết hoa chữ cái đầu mỗi tiếng, ví dụ “Nguyễn Thị Hoa”.' },
    en: {
      reason: 'The name is all in capitals.',
      cure: 'Capitalise the first letters only, e.g. “Nguyễn Thị Hoa”.',
    },
  },
  'evidence-not-https': {
    vi: {
      reason: '“{value}” không phải liên kết https.',
      cure: 'Dán liên kết bắt đầu bằng https://, mỗi liên kết một dòng.',
    },
    en: {
      reason: '“{value}” is not an https link.',
      cure: 'Paste links that begin with https://, one a line.',
    },
  },
  'looks-like-formula': {
    vi: {
      reason: '“{value}” có thể bị bảng tính hiểu là công thức.',
      cure: "Thêm dấu nháy đơn (') trước nội dung, hoặc viết lại không bắt đầu bằng = + - @.",
    },
    en: {
      reason: '“{value}” may be run by a spreadsheet as a formula.',
      cure: "Put an apostrophe (') before it, or do not begin with = + - @.",
    },
  },
  'legacy-font': {
    vi: {
      reason: '“{value}” gõ bằng bảng mã cũ ({encoding}), in ra sẽ sai chữ.',
      cure: 'Gõ lại bằng Unicode, hoặc chuyển mã trước khi dán.',
    },
    en: {
      reason: '“{value}” is in an old encoding ({encoding}) and will print wrongly.',
      cure: 'Type it again in Unicode, or convert it before pasting.',
    },
  },
  'title-not-open-to-kind': {
    vi: {
      reason: '“{value}” không dành cho {kind}.',
      cure: 'Chọn danh hiệu, hình thức đúng đối tượng (xem trang Danh mục).',
    },
    en: { reason: '“{value}” is not for {kind}.', cure: 'Choose one for that kind (see the tab Danh mục).' },
  },
  'title-not-open-in-year': {
    vi: {
      reason: '“{value}” không áp dụng cho năm {year}.',
      cure: 'Chọn tên theo luật của năm đó (xem trang Danh mục).',
    },
    en: {
      reason: '“{value}” does not hold in {year}.',
      cure: 'Choose the name of that year’s law (see the tab Danh mục).',
    },
  },
  'rating-below-good': {
    vi: {
      reason: '“{value}” cần mức Hoàn thành tốt nhiệm vụ trở lên, dòng này ghi “{rating}” ({article}).',
      cure: 'Xem lại mức độ hoàn thành, hoặc chọn danh hiệu khác.',
    },
    en: {
      reason:
        '“{value}” needs the rating Hoàn thành tốt nhiệm vụ or better; the row says “{rating}” ({article}).',
      cure: 'Check the rating, or choose another title.',
    },
  },
  'rating-below-excellent': {
    vi: {
      reason: '“{value}” cần mức Hoàn thành xuất sắc nhiệm vụ, dòng này ghi “{rating}” ({article}).',
      cure: 'Xem lại mức độ hoàn thành, hoặc chọn danh hiệu khác.',
    },
    en: {
      reason: '“{value}” needs the rating Hoàn thành xuất sắc nhiệm vụ; the row says “{rating}” ({article}).',
      cure: 'Check the rating, or choose another title.',
    },
  },
  'three-grassroots-titles-missing': {
    vi: {
      reason:
        '“{value}” cần 03 lần liên tục là Chiến sĩ thi đua cơ sở; trang Khen thưởng chưa cho thấy đủ ({article}).',
      cure: 'Bổ sung các lần khen trước vào trang Khen thưởng, hoặc chọn danh hiệu khác.',
    },
    en: {
      reason:
        '“{value}” needs the grassroots title three times running; the tab Khen thưởng does not show it ({article}).',
      cure: 'Enter the earlier awards in Khen thưởng, or choose another title.',
    },
  },
  'two-provincial-titles-missing': {
    vi: {
      reason:
        '“{value}” cần 02 lần liên tục là chiến sĩ thi đua cấp tỉnh; trang Khen thưởng chưa cho thấy đủ ({article}).',
      cure: 'Bổ sung các lần khen trước vào trang Khen thưởng, hoặc chọn danh hiệu khác.',
    },
    en: {
      reason:
        '“{value}” needs the provincial title twice running; the tab Khen thưởng does not show it ({article}).',
      cure: 'Enter the earlier awards in Khen thưởng, or choose another title.',
    },
  },
  'results-missing-at-review': {
    vi: { reason: 'Đã vào bình xét mà còn trống: {list}.', cure: 'Điền kết quả trước khi Hội đồng họp.' },
    en: {
      reason: 'In review, but still empty: {list}.',
      cure: 'Fill in the results before the Council meets.',
    },
  },
  'status-differs-from-journal': {
    vi: {
      reason: 'Trạng thái ghi “{value}” nhưng Nhật ký là “{journal}”; đang tính theo Nhật ký.',
      cure: 'Không sửa cột này bằng tay.',
    },
    en: {
      reason: 'The cell says “{value}”, the journal “{journal}”; the journal counts.',
      cure: 'Do not edit this column by hand.',
    },
  },
  'status-not-journaled': {
    vi: {
      reason:
        'Trạng thái “{value}” không có trong Nhật ký nên chưa được tính (dòng mới, hoặc tên, năm, lĩnh vực, đối tượng vừa được sửa).',
      cure: 'Đánh dấu ô “Gửi đăng ký” để gửi dòng này; nếu vừa sửa dòng cũ thì ghi lại như trước.',
    },
    en: {
      reason:
        'The status “{value}” is not in the journal and does not count (a new row, or its name, year, field or kind was just changed).',
      cure: 'Tick “Gửi đăng ký” to send this row; if you changed an old row, write it as it was.',
    },
  },
  'status-unknown': {
    vi: {
      reason: '“{value}” không phải một trạng thái; đang tính là “{status}”.',
      cure: 'Không sửa cột này bằng tay: xóa ô này rồi chạy “Tổng hợp lại”.',
    },
    en: {
      reason: '“{value}” is no status; the row counts as “{status}”.',
      cure: 'Do not edit this column by hand: clear the cell, then “Count again”.',
    },
  },
  'row-renamed': {
    vi: {
      reason: 'Nhật ký không có dòng này mà có “{value}”; đang coi là cùng một đăng ký vừa được sửa tên.',
      cure: 'Nếu không phải, xóa trạng thái của dòng này rồi báo Văn phòng.',
    },
    en: {
      reason:
        'The journal does not know this row but “{value}”; it is taken for that one with its name mended.',
      cure: 'If it is another, clear the status of this row and tell the Office.',
    },
  },
  'code-unknown': {
    vi: { reason: 'Mã “{value}” không có ở trang đơn vị nào.', cure: 'Chép lại mã từ trang Tổng hợp.' },
    en: {
      reason: 'The code “{value}” is in no department tab.',
      cure: 'Copy the code again from the tab Tổng hợp.',
    },
  },
  'review-line-without-code': {
    vi: {
      reason:
        'Dòng này thiếu mã và không rõ của đăng ký nào; phiếu và quyết định ở dòng này chưa được tính vào đâu.',
      cure: 'Chép mã của đăng ký từ trang Tổng hợp vào ô này; dòng thừa thì xóa.',
    },
    en: {
      reason:
        'This line has no code and nobody can tell whose it is; its votes and decision are not counted anywhere.',
      cure: 'Copy the registration’s code from the tab Tổng hợp into this cell; delete a line that is not needed.',
    },
  },
  'status-lost': {
    vi: {
      reason:
        'Dòng có mã {value} nhưng ô Trạng thái trống và Nhật ký không ghi gì; đang tính là “Đang soạn”.',
      cure: 'Văn phòng phục hồi trang từ bản lưu (Phục hồi bản lưu…); nếu đúng là bản nháp thì gửi đăng ký.',
    },
    en: {
      reason:
        'The row has the code {value}, but its status is empty and the journal says nothing of it; it counts as a draft.',
      cure: 'The Office restores the tab from a snapshot (Phục hồi bản lưu…); if it is a draft, send it.',
    },
  },
  'exemplar-code-not-one': {
    vi: {
      reason: 'Mã điển hình “{value}” không chỉ đúng một đăng ký nên chưa biết khen thưởng của đăng ký nào.',
      cure: 'Ghi mã của đăng ký được khen, dạng DH-2024-0007 (xem trang Tổng hợp).',
    },
    en: {
      reason:
        'The exemplar’s code “{value}” does not stand for one registration, so it says too little here.',
      cure: 'Write the code of the registration, such as DH-2024-0007 (see the tab Tổng hợp).',
    },
  },
  'code-doubled': {
    vi: {
      reason: 'Mã “{value}” đã dùng ở trang {tab}, dòng {row}.',
      cure: 'Xóa mã ở dòng chép thừa để được cấp mã mới.',
    },
    en: {
      reason: 'The code “{value}” is already used in tab {tab}, row {row}.',
      cure: 'Clear the copied code; a new one will be given.',
    },
  },
  'votes-exceed-voters': {
    vi: {
      reason: 'Số phiếu đồng ý nhiều hơn số người biểu quyết.',
      cure: 'Kiểm tra số phiếu, số thành viên và số người không biểu quyết.',
    },
    en: {
      reason: 'More votes in favour than voters.',
      cure: 'Check the votes, the members and those who stood aside.',
    },
  },
  'votes-not-a-number': {
    vi: { reason: 'Số phiếu hoặc số thành viên không phải số nguyên.', cure: 'Gõ lại bằng chữ số.' },
    en: { reason: 'Votes or members are no whole number.', cure: 'Type them in digits.' },
  },
  'members-unknown': {
    vi: {
      reason: 'Không biết Hội đồng có bao nhiêu thành viên.',
      cure: 'Điền “Số thành viên Hội đồng”, hoặc trang Hội đồng.',
    },
    en: {
      reason: 'The number of Council members is not known.',
      cure: 'Fill in “Số thành viên Hội đồng”, or the tab Hội đồng.',
    },
  },
  'decision-date-unreadable': {
    vi: {
      reason: '“{value}” không phải ngày tháng; quyết định chưa được tính.',
      cure: 'Gõ ngày theo dạng 15/12/2024.',
    },
    en: { reason: '“{value}” is no date; the decision does not count.', cure: 'Type the day as 15/12/2024.' },
  },
  'date-unreadable': {
    vi: {
      reason: '“{value}” không phải ngày tháng; dòng này chưa được tính vào năm nào.',
      cure: 'Gõ ngày theo dạng 15/12/2024.',
    },
    en: { reason: '“{value}” is no date; the row counts in no year.', cure: 'Type the day as 15/12/2024.' },
  },
  'date-missing': {
    vi: {
      reason: 'Chưa ghi ngày; dòng này chưa được tính vào năm nào.',
      cure: 'Điền ngày theo dạng 15/12/2024.',
    },
    en: { reason: 'There is no day; the row counts in no year.', cure: 'Fill in the day as 15/12/2024.' },
  },
  'end-date-unreadable': {
    vi: {
      reason: '“{value}” không phải ngày tháng; điển hình này vẫn đang được tính là được công nhận.',
      cure: 'Gõ ngày theo dạng 15/12/2024, hoặc xóa ô này nếu chưa thôi công nhận.',
    },
    en: {
      reason: '“{value}” is no date; the exemplar still counts as recognised.',
      cure: 'Type the day as 15/12/2024, or clear the cell if the recognition has not ended.',
    },
  },
  'effective-date-unreadable': {
    vi: {
      reason: '“{value}” không phải ngày tháng; dòng “{item}” này chưa được áp dụng.',
      cure: 'Gõ ngày theo dạng 01/03/2025, hoặc xóa ô này nếu dòng có hiệu lực từ đầu.',
    },
    en: {
      reason: '“{value}” is no date; this row of “{item}” is not applied.',
      cure: 'Type the day as 01/03/2025, or clear the cell if the row holds from the start.',
    },
  },
  'setting-empty': {
    vi: {
      reason: '“{item}” còn trống nên văn bản in thiếu chỗ này.',
      cure: 'Điền Giá trị, hoặc xóa cả dòng để dùng mặc định.',
    },
    en: {
      reason: '“{item}” is empty, so papers lack it.',
      cure: 'Fill in the value, or delete the row to use the default.',
    },
  },
  'tab-copied': {
    vi: {
      reason: 'Trang “{value}” có vẻ là bản chép của trang “{of}”; dữ liệu trong đó không được tính.',
      cure: 'Chép phần còn cần về trang “{of}” rồi xóa trang này; nếu là trang riêng thì đổi tên khác.',
    },
    en: {
      reason: 'The tab “{value}” looks like a copy of “{of}”; what is in it does not count.',
      cure: 'Copy what you need into “{of}” and delete this tab; if it is your own, rename it.',
    },
  },
  'check-up-overdue': {
    vi: {
      reason: 'Đã quá hẹn kiểm tra ngày {value}.',
      cure: 'Kiểm tra rồi ghi một dòng mới ở trang Bồi dưỡng.',
    },
    en: { reason: 'The check-up of {value} is overdue.', cure: 'Do it, and add a row to the tab Bồi dưỡng.' },
  },
  'never-visited': {
    vi: {
      reason: '“{value}” chưa được thăm, kiểm tra lần nào từ ngày {since}, đã quá 12 tháng.',
      cure: 'Gặp gỡ, kiểm tra rồi ghi một dòng mới ở trang Bồi dưỡng.',
    },
    en: {
      reason: '“{value}” was visited by nobody since {since}, more than twelve months ago.',
      cure: 'See them, and add a row to the tab Bồi dưỡng.',
    },
  },
  'maybe-same-person': {
    vi: {
      reason: '“{value}” trùng tên với người ở trang {tab}, dòng {row}; đang tính là hai người.',
      cure: 'Ghi kết luận “Một người” hoặc “Khác người” ở trang Trùng tên.',
    },
    en: {
      reason: '“{value}” has the name of a person in tab {tab}, row {row}; they count as two.',
      cure: 'Write the conclusion “Một người” or “Khác người” in the tab Trùng tên.',
    },
  },
  'recognised-without-registration': {
    vi: {
      reason: 'Mã “{value}” đạt bình xét nhưng đăng ký đang là “{status}”.',
      cure: 'Xem lại đăng ký này ở trang đơn vị.',
    },
    en: {
      reason: 'The code “{value}” passed review, but its registration is “{status}”.',
      cure: 'Look at the registration again.',
    },
  },
  'prose-number-unknown': {
    vi: {
      reason: 'Số {value} trong lời văn mục {section} không khớp số liệu nào.',
      cure: 'Sửa lời văn, hoặc kiểm tra số liệu.',
    },
    en: {
      reason: 'The number {value} in section {section} matches no figure.',
      cure: 'Mend the text, or check the figures.',
    },
  },
  'prose-section-unknown': {
    vi: {
      reason: 'Không có mục “{value}” trong báo cáo; lời văn này chưa được in.',
      cure: 'Ghi mục theo đề cương: I, II.1, II.2.1 … V.',
    },
    en: {
      reason: 'The report has no section “{value}”; this text is not printed.',
      cure: 'Use the outline’s numbers: I, II.1, II.2.1 … V.',
    },
  },
};

/** Every rule that has its texts, for the test that none is missing. */
export const DESCRIBED_RULES: readonly string[] = Object.keys(TEXTS);

/** Says a finding in a language; throws for a rule without a text, for a silent finding helps nobody. */
export function describeFinding(finding: Described, language: Language): FindingText {
  const text = TEXTS[finding.rule]?.[language];
  if (!text) throw new Error(`No text for the rule ${finding.rule}`);
  return { reason: filledIn(text.reason, finding.details), cure: filledIn(text.cure, finding.details) };
}
