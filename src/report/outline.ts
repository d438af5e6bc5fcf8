import type { CalendarDate } from '../lang/calendar';
import { PAPER } from '../lang/papers';
import { type Chart, chartLines } from './chart';

/**
 * A paper before it is laid out: everything that will be printed, and nothing else. Plain JSON, so that it
 * can be compared, hashed and kept; `report/docx/` turns it into a file by the rules of Decree 30/2020.
 */
export interface Outline {
  readonly kind: DocumentKind;
  readonly letterhead: LetterheadBlock;
  /** Trích yếu, without a full stop. */
  readonly subject: string;
  /** "Kính gửi:", one an entry without ";"; empty = an internal paper. */
  readonly addressees: readonly string[];
  readonly blocks: readonly Block[];
  /** None = not signed; one = right of "Nơi nhận"; two = side by side (minutes), "Nơi nhận" below. */
  readonly signatures: readonly Signature[];
  /** "Nơi nhận:" as printed, with "- " and ";". */
  readonly recipients: readonly string[];
  readonly annexes: readonly Annex[];
  /** The day the paper's figures hold on; also the file's own date, as no clock may be read. */
  readonly asOf: CalendarDate;
}

/** Tên loại văn bản and its abbreviation (Decree 30/2020, Annex III, I), e.g. "BÁO CÁO", "BC". */
export interface DocumentKind {
  readonly name: string;
  readonly code: string;
}

/** The head of page 1; a null line is not printed. */
export interface LetterheadBlock {
  readonly parentAgency: string;
  readonly agency: string;
  /** "Số:      /BC-BDT": the number is the clerk's to give. */
  readonly number: string | null;
  /** "Khánh Hòa, ngày      tháng      năm 2024". */
  readonly placeDate: string | null;
}

export type Block = Heading | Paragraph | Table | Picture;

/** Level 1 "I. …" in capitals, level 2 "1. …", level 3 "2.1. …" or "a) …"; the number is part of the text. */
export interface Heading {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** The section's number in the full outline, e.g. "II.1", by which an agency's own template asks for it. */
  readonly section?: string;
}

/** `basis` = căn cứ (italic), `centred` = e.g. "QUYẾT ĐỊNH:", `note` = a remark under a table. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly text: string;
  readonly style?: 'basis' | 'centred' | 'note';
  /** Printed bold before the text, e.g. "Điều 1." of a decision. */
  readonly lead?: string;
}

/** A paragraph of plain text. */
export function paragraph(text: string): Paragraph {
  return { type: 'paragraph', text };
}

/** A chart: the numbers it is drawn from, never its pixels, so that an outline stays plain and comparable. */
export interface Picture {
  readonly type: 'picture';
  readonly caption: string;
  readonly chart: Chart;
  /** What the picture shows, for who cannot see it: its title and its numbers in words. */
  readonly alternative: string;
}

export interface Table {
  readonly type: 'table';
  /** The name by which an agency's own template asks for this table, e.g. "cong_nhan"; none = it cannot. */
  readonly marker?: string;
  readonly caption: string;
  /** What is counted, e.g. "lượt đăng ký"; printed as "Đơn vị tính: …". */
  readonly unit: string;
  readonly columns: readonly Column[];
  /** A cell may hold line breaks. */
  readonly rows: readonly (readonly string[])[];
  readonly total: TotalRow | null;
}

export interface Column {
  readonly heading: string;
  /** Share of the width of the text, relative to the other columns. */
  readonly weight: number;
  readonly align: 'left' | 'centre' | 'right';
}

/** The last row: a label over the first `span` columns, then one cell for each further column. */
export interface TotalRow {
  readonly label: string;
  readonly span: number;
  readonly cells: readonly string[];
}

export interface Signature {
  /** Quyền hạn, chức vụ, one line an entry. */
  readonly title: readonly string[];
  /**
   * Post in the agency, between the room for the signature and the name: whoever signs for a council shows
   * both titles (Decree 30/2020, Annex I, II.7). None = only the title above.
   */
  readonly post?: string;
  readonly name: string;
}

export interface Annex {
  /** "Phụ lục", or "Phụ lục I" where there are several. */
  readonly label: string;
  readonly title: string;
  /** "(Kèm theo Báo cáo số …)". */
  readonly reference: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

/**
 * Everything an outline prints, as text one can read: the form of the golden tests, and what is hashed to
 * tell whether a report has changed.
 */
export function outlineText(outline: Outline): string {
  const { letterhead } = outline;
  const lines = [
    `${letterhead.parentAgency} | ${PAPER.nation}`,
    `${letterhead.agency} | ${PAPER.motto}`,
    `${letterhead.number ?? ''} | ${letterhead.placeDate ?? ''}`,
    '',
    outline.kind.name,
    outline.subject,
    '',
  ];
  if (outline.addressees.length > 0) lines.push(PAPER.to, ...outline.addressees.map((one) => `  ${one}`), '');
  for (const block of outline.blocks) lines.push(...blockLines(block));
  if (outline.recipients.length > 0) lines.push('', PAPER.recipients, ...outline.recipients);
  for (const signature of outline.signatures) {
    const post = signature.post === undefined ? [] : [`[${signature.post}]`];
    lines.push('', ...signature.title, ...post, signature.name);
  }
  for (const annex of outline.annexes) {
    lines.push('', `=== ${annex.label} (${annex.orientation}) ===`, annex.title, annex.reference);
    for (const block of annex.blocks) lines.push(...blockLines(block));
  }
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function blockLines(block: Block): string[] {
  if (block.type === 'heading') return ['', `${'#'.repeat(block.level)} ${block.text}`];
  if (block.type === 'paragraph') {
    const style = block.style ? `[${block.style}] ` : '';
    return [style + (block.lead ? `**${block.lead}** ` : '') + block.text];
  }
  if (block.type === 'picture')
    return ['', block.caption, ...chartLines(block.chart), `[${block.alternative}]`, ''];
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\n/g, ' / ')).join(' | ')} |`;
  const lines = [
    '',
    block.caption,
    PAPER.unit(block.unit),
    row(block.columns.map((column) => column.heading)),
  ];
  lines.push(...block.rows.map(row));
  if (block.total) lines.push(row([`${block.total.label} [${block.total.span}]`, ...block.total.cells]));
  lines.push('');
  return lines;
}
