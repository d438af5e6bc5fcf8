import { DEFAULT_FIELDS } from '../../../src/plan/defaults';
import type { Block, Outline, Table } from '../../../src/report/outline';

/** What is no figure in a generated sentence: dates, years, numbers of papers, resolutions, numbers of the event. */
export function numbersIn(text: string): number[] {
  const bare = DEFAULT_FIELDS.reduce((rest, field) => rest.replaceAll(field.fullName, ''), text)
    .replace(/\d{2}\/\d{2}\/\d{4}/g, '')
    .replace(/\d+\/(?:KH|QĐ|TTr)-[\p{L}-]+/gu, '')
    .replace(/\d{4} - \d{4}/g, '')
    .replace(/năm \d{4}(?:, \d{4})*/gi, '')
    .replace(/\((?:\d{4}(?:, )?)+\)/g, '')
    .replace(/Hội nghị điển hình tiên tiến 05 năm|Biểu dương nhân 75 năm .*?\(11\/6\/2023\)/g, '')
    .replace(/Nghị quyết Trung ương 4/g, '');
  return (bare.match(/\d+(?:\.\d{3})*(?:,\d+)?/g) ?? []).map((digits) =>
    Number(digits.replace(/\./g, '').replace(',', '.')),
  );
}

/** Every number of the body and of the annexes that claims to be a figure; order columns, years and lists' cells are none. */
export function numbersPrinted(outline: Outline): number[] {
  const own = outline.blocks.flatMap(numbersOf);
  return [...own, ...outline.annexes.flatMap((annex) => annex.blocks.flatMap(numbersOf))];
}

function numbersOf(block: Block): number[] {
  if (block.type === 'heading' || block.type === 'picture') return [];
  return block.type === 'paragraph' ? numbersIn(block.text) : tableNumbers(block);
}

function tableNumbers(table: Table): number[] {
  const label = numbersIn(table.total?.label ?? '');
  const cells = [...table.rows.flatMap((row) => row.slice(1)), ...(table.total?.cells ?? [])];
  const counts = cells.filter((cell) => /^[+-]?\d[\d.]*$/.test(cell) && !/^(?:19|20)\d\d$/.test(cell));
  return [...label, ...counts.map((cell) => Math.abs(Number(cell.replace(/\./g, ''))))];
}
