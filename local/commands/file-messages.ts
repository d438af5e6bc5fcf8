/** What to say of a file that cannot be opened, by the reason; null for a reason that is not the file's. */
export function describeFile(input: string, reason: string): string | null {
  const text = REASONS[reason];
  return text ? `${input}: ${text}` : null;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'không có tệp này. Kiểm tra lại đường dẫn và tên tệp.',
  EISDIR: 'đây là thư mục, không phải tệp .xlsx. Chỉ rõ tên tệp.',
  EACCES: 'không có quyền đọc tệp này. Mở quyền đọc, hoặc chép tệp sang chỗ khác.',
  'not-xlsx': 'không phải tệp .xlsx. Mở bằng Excel rồi lưu lại dạng “Excel Workbook (.xlsx)”.',
  truncated: 'tệp bị cụt, có thể do tải hoặc chép dở. Tải hoặc chép lại tệp.',
  'password-protected': 'tệp có mật khẩu. Mở bằng Excel, bỏ mật khẩu (Tệp ▸ Thông tin ▸ Bảo vệ) rồi lưu lại.',
  'too-large': 'tệp lớn quá mức một sổ đăng ký có thể có. Xóa các trang, dòng thừa rồi lưu lại.',
  damaged: 'nội dung tệp bị hỏng, không đọc được. Mở bằng Excel, chọn sửa chữa rồi lưu lại.',
};
