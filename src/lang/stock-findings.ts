import type { FindingText, Language } from './findings';

/** What is wrong in `Khổ giấy khen (mm)` and `Vị trí chữ giấy khen (mm)` of `Cấu hình`; every one is a warning. */
export const STOCK_FINDINGS: Readonly<Record<string, Readonly<Record<Language, FindingText>>>> = {
  'stock-size': {
    vi: {
      reason: '“{value}” không phải khổ giấy khen; đang dùng 297 x 210.',
      cure: 'Gõ chiều ngang x chiều dọc bằng mm, mỗi chiều từ 100 đến 500. Ví dụ: 297 x 210.',
    },
    en: {
      reason: '“{value}” is no size of stock; 297 x 210 is used.',
      cure: 'Type width x height in mm, 100 to 500 each. For example: 297 x 210.',
    },
  },
  'stock-line': {
    vi: {
      reason: 'Không hiểu dòng “{value}”; đang dùng vị trí mặc định.',
      cure: 'Viết như: “Người nhận: trên 92, trái 30, rộng 237, cỡ 26”; thêm “in sẵn” nếu phôi đã in, hoặc chỉ viết “không in”.',
    },
    en: {
      reason: 'The line “{value}” is not understood; the usual place is used.',
      cure: 'Write as in “Người nhận: trên 92, trái 30, rộng 237, cỡ 26”; add “in sẵn” for what is pre-printed, or write “không in” alone.',
    },
  },
  'stock-element': {
    vi: {
      reason: 'Dòng “{value}” không bắt đầu bằng tên một phần của giấy khen.',
      cure: 'Bắt đầu bằng một trong: Quốc hiệu, Tiêu ngữ, Người tặng, Chữ Tặng, Chữ Giấy khen, Người nhận, “Chức vụ, đơn vị”, Thành tích, “Địa danh, ngày”, Chức vụ người ký, Quyết định, Họ tên người ký; rồi dấu hai chấm.',
    },
    en: {
      reason: 'The line “{value}” does not begin with a part of the certificate.',
      cure: 'Begin with one of: Quốc hiệu, Tiêu ngữ, Người tặng, Chữ Tặng, Chữ Giấy khen, Người nhận, “Chức vụ, đơn vị”, Thành tích, “Địa danh, ngày”, Chức vụ người ký, Quyết định, Họ tên người ký; then a colon.',
    },
  },
  'stock-twice': {
    vi: { reason: 'Dòng “{value}” nói về một phần đã có dòng ở trên.', cure: 'Giữ một dòng cho mỗi phần.' },
    en: {
      reason: 'The line “{value}” is about a part that has a line above.',
      cure: 'Keep one line a part.',
    },
  },
  'stock-outside': {
    vi: {
      reason: '“{value}” nằm ngoài khổ giấy hoặc sát mép; đang dùng vị trí mặc định.',
      cure: 'Cách mép ít nhất 5 mm, cách mép dưới ít nhất 15 mm; trái + rộng không quá khổ giấy; cỡ chữ từ 6 đến 96.',
    },
    en: {
      reason: '“{value}” lies outside the stock or at its edge; the usual place is used.',
      cure: 'Keep 5 mm from the edges, 15 mm from the foot; left + width within the stock; sizes 6 to 96.',
    },
  },
  'stock-overlap': {
    vi: {
      reason: 'Các phần chồng lên nhau: {value}; đang dùng vị trí mặc định cho cả tờ.',
      cure: 'Để mỗi phần thấp hơn phần ở trên ít nhất 3 mm, hoặc đặt cạnh nhau mà không chung chiều ngang.',
    },
    en: {
      reason: 'These overlap: {value}; the usual places are used for the whole page.',
      cure: 'Put each at least 3 mm below the one above it, or side by side without common width.',
    },
  },
};
