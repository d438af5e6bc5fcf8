import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { mm, pt } from './measures';

/**
 * Named paragraph styles: every property of the layout stands here and not on the runs, which keeps a long
 * annex small and lets the Office change a whole paper in one place.
 */
export const STYLE = {
  body: 'NoiDung',
  basis: 'CanCu',
  centred: 'CanhGiua',
  note: 'GhiChu',
  parentAgency: 'CoQuanChuQuan',
  agency: 'CoQuan',
  nation: 'QuocHieu',
  motto: 'TieuNgu',
  number: 'SoKyHieu',
  placeDate: 'DiaDanh',
  rule: 'DuongKe',
  kind: 'TenLoai',
  subject: 'TrichYeu',
  addressee: 'KinhGui',
  caption: 'TenBang',
  picture: 'HinhVe',
  unit: 'DonViTinh',
  unitInCaption: 'DonViTinhChu',
  tableHead: 'BangTieuDe',
  left: 'BangTrai',
  centre: 'BangGiua',
  right: 'BangPhai',
  total: 'BangTong',
  recipients: 'NoiNhan',
  recipient: 'NoiNhanDong',
  signTitle: 'ChucVu',
  signName: 'NguoiKy',
  annexLabel: 'PhuLuc',
  annexTitle: 'TenPhuLuc',
  annexReference: 'KemTheo',
  pageNumber: 'SoTrang',
} as const;

const FONT = 'Times New Roman';
/** First line of a paragraph: 1.27 cm (Annex I, II.6: 1 cm or 1.27 cm). */
const FIRST_LINE = mm(12.7);
/** Twips: 6 pt between paragraphs, the least allowed (Annex I, II.6). */
const GAP = 120;
const SINGLE = 240;

type Run = NonNullable<IParagraphStyleOptions['run']>;
type Layout = NonNullable<IParagraphStyleOptions['paragraph']>;

function style(id: string, name: string, run: Run, paragraph: Layout): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph };
}

const centred: Layout = { alignment: AlignmentType.CENTER };
const bold = (points: number): Run => ({ size: pt(points), bold: true });
const upright = (points: number): Run => ({ size: pt(points) });
const italic = (points: number): Run => ({ size: pt(points), italics: true });
const text: Layout = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: FIRST_LINE },
  spacing: { before: GAP, line: 264, lineRule: LineRuleType.AUTO },
};

/** Sizes in points as in Decree 30/2020, Annex I, V (sample table). */
const PARAGRAPHS: readonly IParagraphStyleOptions[] = [
  style(STYLE.body, 'Nội dung', upright(14), text),
  style(STYLE.basis, 'Căn cứ', italic(14), text),
  style(STYLE.centred, 'Canh giữa', bold(14), {
    ...centred,
    spacing: { before: GAP * 2, after: GAP },
    keepNext: true,
  }),
  style(STYLE.note, 'Ghi chú', italic(12), {
    ...text,
    spacing: { before: 60, line: SINGLE, lineRule: LineRuleType.AUTO },
  }),
  style(STYLE.parentAgency, 'Cơ quan chủ quản', upright(12), centred),
  style(STYLE.agency, 'Cơ quan ban hành', bold(12), centred),
  style(STYLE.nation, 'Quốc hiệu', bold(12), centred),
  style(STYLE.motto, 'Tiêu ngữ', bold(13), centred),
  style(STYLE.number, 'Số, ký hiệu', upright(13), { ...centred, spacing: { before: 60 } }),
  style(STYLE.placeDate, 'Địa danh, thời gian', italic(13), { ...centred, spacing: { before: 60 } }),
  // A line under a text is the upper border of an almost flat paragraph: no drawing, which Google Docs would lose.
  style(
    STYLE.rule,
    'Đường kẻ',
    { size: 2 },
    {
      border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
      spacing: { before: 40, line: 60, lineRule: LineRuleType.EXACT },
    },
  ),
  style(STYLE.kind, 'Tên loại văn bản', bold(14), { ...centred, spacing: { before: 360 } }),
  style(STYLE.subject, 'Trích yếu', bold(14), centred),
  style(STYLE.addressee, 'Kính gửi', upright(14), { spacing: { before: GAP } }),
  style(STYLE.caption, 'Tên bảng', bold(13), {
    ...centred,
    spacing: { before: GAP * 2, after: 60 },
    keepNext: true,
  }),
  style(STYLE.picture, 'Hình vẽ', upright(14), centred),
  style(STYLE.unit, 'Đơn vị tính', italic(12), {
    alignment: AlignmentType.RIGHT,
    spacing: { before: 60, after: 60 },
    keepNext: true,
  }),
  style(STYLE.tableHead, 'Bảng: tiêu đề', bold(12), centred),
  style(STYLE.left, 'Bảng: trái', upright(12), { alignment: AlignmentType.LEFT }),
  style(STYLE.centre, 'Bảng: giữa', upright(12), centred),
  style(STYLE.right, 'Bảng: phải', upright(12), { alignment: AlignmentType.RIGHT }),
  style(STYLE.total, 'Bảng: tổng', bold(12), centred),
  style(STYLE.recipients, 'Nơi nhận', { size: pt(12), bold: true, italics: true }, {}),
  style(STYLE.recipient, 'Nơi nhận: dòng', upright(11), {}),
  style(STYLE.signTitle, 'Chức vụ người ký', bold(14), centred),
  // Room for the signature and the seal: about 2.5 cm.
  style(STYLE.signName, 'Họ tên người ký', bold(14), { ...centred, spacing: { before: mm(25) } }),
  style(STYLE.annexLabel, 'Phụ lục', bold(14), centred),
  style(STYLE.annexTitle, 'Tên phụ lục', bold(14), centred),
  style(STYLE.annexReference, 'Kèm theo', italic(14), { ...centred, spacing: { after: GAP } }),
  style(STYLE.pageNumber, 'Số trang', upright(14), centred),
];

/** Sections, numbered items and points: bold upright 14 (Annex I, V, 12–13), and real headings, so that the outline shows. */
const heading = (before: number): { run: Run; paragraph: Layout } => ({
  run: { font: FONT, size: pt(14), bold: true, italics: false, color: '000000' },
  paragraph: { ...text, spacing: { before, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true },
});

/** The styles of every paper. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: pt(14), color: '000000', language: { value: 'vi-VN' } },
      // Single spacing must be said in full: a line without its rule is read as exact by some programs.
      paragraph: { spacing: { line: SINGLE, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(GAP * 2),
    heading2: heading(GAP),
    heading3: heading(GAP),
  },
  paragraphStyles: PARAGRAPHS,
  characterStyles: [
    { id: STYLE.unitInCaption, name: 'Đơn vị tính (chữ)', run: { size: pt(12), bold: false, italics: true } },
  ],
};
