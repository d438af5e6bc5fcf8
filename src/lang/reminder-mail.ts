import { type CalendarDate, formatDate } from './calendar';
import { tidy } from './text';

/** One thing that is owed, as the mail names it. */
export interface OwedLine {
  readonly kind: 'registration' | 'results';
  readonly year: number;
  readonly deadline: CalendarDate;
  readonly daysLate: number;
  /** `Trạng thái` of the department. */
  readonly progress: string;
  /** Names on rows whose results are not complete. */
  readonly names: readonly string[];
}

/** What a reminder says; every text may be hostile, for people typed it. */
export interface ReminderWords {
  readonly agency: string;
  readonly department: string;
  readonly tab: string;
  readonly owed: readonly OwedLine[];
  readonly bookUrl: string;
}

const LONGEST = 120;
const MOST_NAMES = 10;

/** The mail of `Đôn đốc đơn vị chậm gửi…`: always Vietnamese, always plain text. */
export function reminderMail({ agency, department, tab, owed, bookUrl }: ReminderWords): {
  readonly subject: string;
  readonly body: string;
} {
  const unit = safe(department);
  const office = safe(agency);
  const year = owed[0]?.year ?? '';
  const what = [...new Set(owed.map(({ kind }) => (kind === 'registration' ? 'đăng ký' : 'kết quả')))];
  return {
    subject: `Đề nghị gửi ${what.join(' và ')} điển hình tiên tiến năm ${year} - ${unit}`,
    body: [
      `Kính gửi: ${unit}`,
      '',
      `Văn phòng ${office} kính đề nghị đơn vị hoàn thành nội dung sau trong sổ theo dõi điển hình tiên tiến năm ${year}:`,
      '',
      ...owed.map(owedText),
      '',
      `Đường dẫn mở sổ: ${bookUrl}`,
      `Trang của đơn vị: ${safe(tab)}`,
      '',
      ...(owed.some(({ kind }) => kind === 'registration')
        ? [
            'Nếu năm nay đơn vị không đăng ký, đề nghị đánh dấu ô “Đơn vị không đăng ký năm nay” ở dòng 2 của trang.',
          ]
        : []),
      'Nếu đơn vị đã gửi sau khi thư này được soạn, xin bỏ qua thư. Cần hỗ trợ hoặc xin gia hạn, đề nghị liên hệ Văn phòng.',
      '',
      'Trân trọng cảm ơn.',
      `Văn phòng ${office}`,
    ].join('\n'),
  };
}

function owedText({ kind, year, deadline, daysLate, progress, names }: OwedLine): string {
  const day = `${formatDate(deadline)}, đã quá hạn ${daysLate} ngày`;
  if (kind === 'registration')
    return `- Đăng ký điển hình tiên tiến năm ${year}. Hạn gửi: ${day}. ${MISSING[progress] ?? `Tình trạng: ${safe(progress)}.`}`;
  const listed = names.slice(0, MOST_NAMES).map(safe).join('; ');
  const more = names.length > MOST_NAMES ? `; và ${names.length - MOST_NAMES} dòng khác` : '';
  return `- Kết quả, thành tích và hồ sơ kèm theo năm ${year}. Hạn nộp: ${day}. Còn ${names.length} dòng chưa điền đủ các cột kết quả, mức độ hoàn thành nhiệm vụ, hình thức khen thưởng đề nghị, minh chứng: ${listed}${more}.`;
}

/** What is missing, by the department's state. */
const MISSING: Readonly<Record<string, string>> = {
  'Chưa nhập': 'Hiện đơn vị chưa nhập dòng nào.',
  'Đang nhập': 'Hiện đơn vị đã nhập nhưng chưa gửi.',
  'Có dòng bị trả lại': 'Hiện có dòng bị trả lại, cần sửa theo ý kiến của Văn phòng và gửi lại.',
};

/** One line, no control characters, not endless: a line break in a name must not write a header or a line of its own. */
function safe(text: string): string {
  const plain = tidy(text);
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}
