import {
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A run cut into several, as Word cuts what was typed, spell-checked and mended. */
export function cut(...parts: readonly string[]): ParagraphChild[] {
  return parts.map((text, at) => new TextRun({ text, bold: at % 2 === 0 }));
}

export function line(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun(text)] });
}

async function packed(document: Document): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** Paragraphs as a template, with nothing around them. */
export async function templateOf(...children: readonly (Paragraph | Table)[]): Promise<Uint8Array> {
  return packed(new Document({ sections: [{ children: [...children] }] }));
}

/** What an agency makes: its letterhead in a table, markers in header, footer and footnote, its own signature block. */
export async function letterTemplate(): Promise<Uint8Array> {
  const cell = (...children: Paragraph[]): TableCell =>
    new TableCell({ children, width: { size: 4600, type: WidthType.DXA } });
  const head = new Table({
    rows: [
      new TableRow({
        children: [
          cell(
            new Paragraph({ alignment: 'center', children: cut('{co_quan_', 'chu_quan}') }),
            new Paragraph({
              alignment: 'center',
              children: [new TextRun({ text: '{ten_co_quan}', bold: true, color: 'C00000' })],
            }),
            new Paragraph({ alignment: 'center', children: [new TextRun('{so_ky_hieu}')] }),
          ),
          cell(
            line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
            new Paragraph({ children: [new TextRun({ text: '{dia_danh_ngay}', italics: true })] }),
          ),
        ],
      }),
    ],
  });
  return packed(
    new Document({
      footnotes: { 1: { children: [line('Số liệu của {ten_co_quan} đến ngày {so_lieu_den_ngay}')] } },
      sections: [
        {
          properties: { page: { margin: { left: 1701, right: 850 } } },
          headers: { default: new Header({ children: [line('Mẫu riêng của {ten_co_quan}')] }) },
          footers: { default: new Footer({ children: [line('{ky_hieu} năm {nam}')] }) },
          children: [
            head,
            new Paragraph({ alignment: 'center', children: cut('{', 'ten_loai', '}') }),
            new Paragraph({
              alignment: 'center',
              children: [new TextRun({ text: '{trich_yeu}', bold: true })],
            }),
            new Paragraph({
              children: [
                new TextRun('Lập theo sổ của {ten_co_quan}, {ten_co_quan}.'),
                new FootnoteReferenceRun(1),
              ],
            }),
            line('{noi_dung}'),
            line('{chuc_vu_ky}'),
            line('{nguoi_ky}'),
            line('Nơi nhận:'),
            line('{noi_nhan}'),
            line('{phu_luc}'),
          ],
        },
      ],
    }),
  );
}

/** The same file with one part changed. */
export function changed(docx: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(docx);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))) });
}
