import type { Language } from './findings';

/**
 * The markers that an agency's own template may hold, between braces: their names are Vietnamese without accents, so
 * that they can be typed on any keyboard; what they stand for is said in both languages.
 */

/** Stand for a text of the paper; may stand anywhere, also inside a sentence, a table, a header or a footer. */
export const TEXT_MARKERS = {
  co_quan_chu_quan: {
    vi: 'cơ quan chủ quản, ví dụ ỦY BAN NHÂN DÂN TỈNH KHÁNH HÒA',
    en: 'the agency above, e.g. ỦY BAN NHÂN DÂN TỈNH KHÁNH HÒA',
  },
  ten_co_quan: { vi: 'tên cơ quan ban hành', en: 'the issuing agency' },
  so_ky_hieu: {
    vi: 'dòng số, ký hiệu, số để trống: “Số:      /BC-BDT”',
    en: 'the line of number and code, the number left blank: “Số:      /BC-BDT”',
  },
  ky_hieu: { vi: 'ký hiệu: BC-BDT', en: 'the code alone: BC-BDT' },
  dia_danh: { vi: 'địa danh: Khánh Hòa', en: 'the place: Khánh Hòa' },
  dia_danh_ngay: {
    vi: 'dòng địa danh và ngày tháng, ngày tháng để trống',
    en: 'the line of place and date, day and month left blank',
  },
  ten_loai: { vi: 'tên loại văn bản: BÁO CÁO', en: 'the kind of paper: BÁO CÁO' },
  trich_yeu: { vi: 'trích yếu nội dung', en: 'the subject' },
  kinh_gui: {
    vi: 'nơi gửi, không gồm chữ “Kính gửi:”; nhiều nơi thì mỗi nơi một dòng',
    en: 'the addressees without the words “Kính gửi:”; one a line where there are several',
  },
  nam: { vi: 'năm của văn bản', en: 'the year of the paper' },
  so_lieu_den_ngay: { vi: 'ngày tính số liệu: 31/12/2024', en: 'the day of the figures: 31/12/2024' },
  chuc_vu_ky: { vi: 'quyền hạn, chức vụ người ký', en: 'the signer’s title' },
  nguoi_ky: { vi: 'họ tên người ký', en: 'the signer’s name' },
  chuc_vu_ky_2: { vi: 'chức vụ của người ký thứ hai (biên bản)', en: 'the second signer’s title (minutes)' },
  nguoi_ky_2: { vi: 'họ tên người ký thứ hai (biên bản)', en: 'the second signer’s name (minutes)' },
  noi_nhan: {
    vi: 'các dòng nơi nhận, không gồm chữ “Nơi nhận:”',
    en: 'the recipients without the words “Nơi nhận:”',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
export type TextMarker = keyof typeof TEXT_MARKERS;

/** Stand for whole paragraphs and tables; each must be all that its paragraph holds. */
export const BLOCK_MARKERS = {
  phan_kinh_gui: {
    vi: 'cả phần “Kính gửi: …”; văn bản không có nơi gửi thì bỏ đoạn này',
    en: 'the whole part “Kính gửi: …”; left out where a paper has no addressee',
  },
  phan_noi_nhan: {
    vi: 'cả phần “Nơi nhận: …”; văn bản không có nơi nhận thì bỏ',
    en: 'the whole part “Nơi nhận: …”; left out where a paper has no recipients',
  },
  noi_dung: {
    vi: 'toàn bộ nội dung, từ câu mở đầu đến câu kết, gồm cả bảng',
    en: 'the whole body, from the opening to the closing sentence, with its tables',
  },
  phu_luc: {
    vi: 'tất cả phụ lục, mỗi phụ lục sang trang mới; đặt cuối mẫu, ngoài bảng, một lần',
    en: 'all annexes, each on pages of its own; at the end, outside tables, once',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** `{muc:II.1}`: what stands under one heading, without the heading. */
export const SECTION_MARKER = {
  name: 'muc',
  example: 'muc:II.1',
  vi: 'nội dung của một mục, không gồm tiêu đề; số mục như ở cột “Mục” của trang Nội dung báo cáo',
  en: 'what stands under one heading, without it; numbered as in the column “Mục” of Nội dung báo cáo',
} as const;

/** `{bang:cong_nhan}`: the tables of all papers by their `marker` in the outline. */
export const TABLE_MARKER = 'bang';
export const TABLE_MARKERS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  don_vi: { vi: 'đăng ký và công nhận theo đơn vị', en: 'registered and recognised by department' },
  chi_tieu: { vi: 'kết quả so với chỉ tiêu', en: 'targets and how far they are met' },
  khen_thuong: {
    vi: 'khen thưởng theo hình thức; trong quyết định: danh sách khen thưởng',
    en: 'awards by form; in a decision: the list of awards',
  },
  dang_ky: { vi: 'danh sách đăng ký', en: 'the list of the registered' },
  cong_nhan: { vi: 'danh sách được công nhận', en: 'the list of the recognised' },
  chi_tieu_chi_tiet: { vi: 'chỉ tiêu theo từng bước', en: 'targets step by step' },
  danh_sach_khen_thuong: { vi: 'danh sách khen thưởng', en: 'the list of awards' },
  de_nghi: { vi: 'danh sách đề nghị khen thưởng', en: 'the list of awards proposed' },
  danh_sach: {
    vi: 'bảng của văn bản “Danh sách”, của biên bản',
    en: 'the table of the paper “Danh sách”, of minutes',
  },
  theo_nam: { vi: 'đăng ký và công nhận theo năm (sơ kết, tổng kết)', en: 'by year (reports on the period)' },
  nam_linh_vuc: {
    vi: 'theo năm và lĩnh vực (sơ kết, tổng kết)',
    en: 'by year and field (reports on the period)',
  },
  theo_doi: {
    vi: 'bồi dưỡng, nhân rộng, tuyên truyền theo năm',
    en: 'nurture, replication, publicity by year',
  },
  ton_vinh: { vi: 'danh sách tôn vinh, biểu dương', en: 'the list of those honoured' },
};

/** One marker as the list for people names it. */
export interface MarkerLine {
  /** With its braces, e.g. "{bang:cong_nhan}". */
  readonly marker: string;
  readonly meaning: string;
}

/** Every marker with what it stands for, in the order of a paper. */
export function markerLines(language: Language): MarkerLine[] {
  const line = (marker: string, said: Readonly<Record<Language, string>>): MarkerLine => ({
    marker: `{${marker}}`,
    meaning: said[language],
  });
  return [
    ...Object.entries(TEXT_MARKERS).map(([marker, said]) => line(marker, said)),
    ...Object.entries(BLOCK_MARKERS).map(([marker, said]) => line(marker, said)),
    line(SECTION_MARKER.example, SECTION_MARKER),
    ...Object.entries(TABLE_MARKERS).map(([marker, said]) => line(`${TABLE_MARKER}:${marker}`, said)),
  ];
}
