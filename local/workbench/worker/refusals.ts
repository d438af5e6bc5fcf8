import { ScriptError } from '../../host/host';
import { OUTSIDE, PROTECTED } from '../../services/exceptions';

/** What Sheets refuses, as its Vietnamese interface tells it. */
const WORDS: readonly (readonly [RegExp | string, string])[] = [
  [
    PROTECTED,
    'Bạn đang sửa một ô hoặc vùng được bảo vệ. Nếu cần sửa, đề nghị liên hệ chủ tệp (Văn phòng) để gỡ bảo vệ.',
  ],
  ['You do not have permission to edit this spreadsheet.', 'Bạn chỉ có quyền xem sổ này, không sửa được.'],
  [OUTSIDE, 'Vùng chọn nằm ngoài trang tính.'],
  [
    /^The data you entered in cell (\S+) violates[^.]*\.(?: Please enter one of the following values: (.*)\.)?$/,
    'Dữ liệu nhập vào ô $1 không đúng quy tắc của ô này. $2',
  ],
  [/^Your input contains more than the maximum of (\d+) characters/, 'Một ô chỉ chứa được $1 ký tự.'],
  [
    /^This action would increase the number of cells/,
    'Sổ sẽ vượt 10 triệu ô, là mức lớn nhất của một bảng tính.',
  ],
  [/^A sheet with the name "(.*)" already exists/, 'Đã có trang tên “$1”. Hãy chọn tên khác.'],
  [/^The sheet name cannot be empty/, 'Tên trang không được để trống.'],
  [/^The sheet name cannot be greater than (\d+)/, 'Tên trang dài quá $1 ký tự.'],
  [/holds no checkbox\.$/, 'Ô này không có hộp đánh dấu.'],
  [/^Sorry, it is not possible to delete all non-frozen rows/, 'Không thể xóa hết các dòng không cố định.'],
  [/out of bounds\.$/, 'Dòng hoặc cột đã chọn không có trên trang.'],
];

/** A refusal in Vietnamese; one that is not known is told as Sheets says it. */
export function refusalWords(message: string): string {
  for (const [pattern, words] of WORDS) {
    if (typeof pattern === 'string') {
      if (message === pattern) return words;
      continue;
    }
    const found = pattern.exec(message);
    if (found) return words.replace(/\$(\d)/g, (_, n: string) => listed(found[Number(n)], n)).trim();
  }
  return message;
}

function listed(text: string | undefined, place: string): string {
  if (text === undefined) return '';
  return place === '2' ? `Chọn một trong: ${text}.` : text;
}

/** What became of a script that failed. */
export function failureWords(error: unknown): string {
  if (error instanceof ScriptError) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  return `Bản chạy trên máy không làm được việc này: ${message}`;
}
