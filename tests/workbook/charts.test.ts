import { describe, expect, it } from 'vitest';
import type { StoredChart } from '../../local/workbook/chartModel';
import type { LocalWorkbook } from '../../local/workbook/model';
import { openWorkbook, partOf } from '../../local/workbook/open';
import { readZip, writeZip } from '../../local/workbook/zip';
import { fill, fresh, patched, reopened, STILL, tab } from './samples';

const CHART_PART = 'xl/charts/chartOwn1.xml';
const DRAWING = 'xl/drawings/drawingOwn1.xml';

/** A tab with names and two columns of numbers, and a chart of them below. */
function charted(changes: Partial<StoredChart> = {}): { book: LocalWorkbook; chart: StoredChart } {
  const book = fresh();
  const sheet = tab(book);
  sheet.name = 'Tổng quan';
  fill(sheet, [
    ['Đơn vị', 'Đăng ký', 'Công nhận'],
    ['Phòng A & B', 12, 8],
    ['Phòng C', 7, null],
  ]);
  const chart: StoredChart = {
    id: book.newChartId(),
    kind: 'COLUMN',
    ranges: [{ sheetId: sheet.id, area: { row: 1, column: 1, rows: 3, columns: 3 } }],
    row: 5,
    column: 2,
    offsetX: 7,
    offsetY: 3,
    options: { title: 'Theo đơn vị', legend: { position: 'bottom' }, colors: ['#1a5fb4'] },
    transposed: false,
    showsHidden: false,
    ...changes,
  };
  sheet.charts = [chart];
  return { book, chart };
}

function formulasIn(xml: string): string[] {
  return [...xml.matchAll(/<c:f>(.*?)<\/c:f>/g)].map((found) => found[1] ?? '');
}

describe('charts in the file', () => {
  it('come back as they were', async () => {
    const { book, chart } = charted();
    tab(book).charts = [chart, { ...chart, id: book.newChartId(), kind: 'PIE', headers: 1, options: {} }];
    const again = await reopened(book);
    expect(tab(again).charts).toEqual(tab(book).charts);
    expect(tab(await reopened(again)).charts).toEqual(tab(book).charts);
    expect(again.newChartId()).toBe(3);
  });

  it('are drawn of their cells: categories, a series a column, names from the heading', async () => {
    const { book } = charted();
    const bytes = await book.save();
    const xml = partOf(bytes, CHART_PART);
    const at = (cells: string): string => `'Tổng quan'!${cells}`;
    expect(formulasIn(xml)).toEqual([
      at('$B$1'),
      at('$A$2:$A$3'),
      at('$B$2:$B$3'),
      at('$C$1'),
      at('$A$2:$A$3'),
      at('$C$2:$C$3'),
    ]);
    expect(xml).toContain('<a:t>Theo đơn vị</a:t>');
    expect(xml).toContain('<c:v>Phòng A &amp; B</c:v>');
    expect(xml).toContain('<c:legendPos val="b"/>');
    expect(xml).toContain('<a:srgbClr val="1A5FB4"/>');
    expect(partOf(bytes, DRAWING)).toContain('<xdr:col>1</xdr:col><xdr:colOff>66675</xdr:colOff>');
    expect(partOf(bytes, '[Content_Types].xml')).toContain(`PartName="/${CHART_PART}"`);
  });

  it('are drawn by rows where they are transposed', async () => {
    const { book } = charted({ transposed: true, headers: 1 });
    expect(formulasIn(partOf(await book.save(), CHART_PART)).slice(0, 3)).toEqual([
      "'Tổng quan'!$A$2",
      "'Tổng quan'!$B$1:$C$1",
      "'Tổng quan'!$B$2:$C$2",
    ]);
  });

  it('draw cells of other tabs, side by side', async () => {
    const { book, chart } = charted();
    const other = book.addSheet('Số liệu', 1);
    fill(other, [['Khen'], [3], [4]]);
    const more = { sheetId: other.id, area: { row: 1, column: 1, rows: 3, columns: 1 } };
    tab(book).charts = [{ ...chart, ranges: [...chart.ranges, more] }];
    expect(formulasIn(partOf(await book.save(), CHART_PART)).slice(6)).toEqual([
      "'Số liệu'!$A$1",
      "'Tổng quan'!$A$2:$A$3",
      "'Số liệu'!$A$2:$A$3",
    ]);
  });

  it.each(['COLUMN', 'BAR', 'LINE', 'AREA', 'PIE'] as const)('%s is saved and opened', async (kind) => {
    const { book } = charted({ kind });
    expect(tab(await reopened(book)).charts[0]?.kind).toBe(kind);
    const names = {
      COLUMN: 'barChart',
      BAR: 'barChart',
      LINE: 'lineChart',
      AREA: 'areaChart',
      PIE: 'pieChart',
    };
    expect(partOf(await book.save(), CHART_PART)).toContain(`<c:${names[kind]}>`);
  });

  it('show shares of the whole in per cent', async () => {
    const { book } = charted({ options: { isStacked: 'percent' } });
    const xml = partOf(await book.save(), CHART_PART);
    expect(xml).toContain('<c:grouping val="percentStacked"/>');
    expect(xml).toContain('<c:numFmt formatCode="0%" sourceLinked="0"/>');
  });

  it('leave no trace where the last one was taken away', async () => {
    const { book } = charted();
    const again = await reopened(book);
    tab(again).charts = [];
    const paths = [...readZip(await again.save()).keys()];
    expect(paths.filter((path) => /chart|drawing/i.test(path))).toEqual([]);
  });
});

describe('charts after another program saved the file', () => {
  it('stand where somebody moved them, and are gone where somebody deleted them', async () => {
    const { book, chart } = charted();
    tab(book).charts = [chart, { ...chart, id: book.newChartId() }];
    const bytes = patched(await book.save(), {
      [DRAWING]: (xml) => {
        const [first = ''] = /<xdr:oneCellAnchor>[\s\S]*?<\/xdr:oneCellAnchor>/.exec(xml) ?? [];
        return xml.replace(first, '').replace('<xdr:row>4</xdr:row>', '<xdr:row>9</xdr:row>');
      },
    });
    const again = await openWorkbook(bytes, 'so.xlsx', { clock: STILL });
    expect(tab(again).charts).toEqual([{ ...chart, id: 2, row: 10 }]);
  });

  it('that was theirs stays, beside ours', async () => {
    const { book, chart } = charted();
    tab(book).charts = [chart, { ...chart, id: book.newChartId(), options: { title: 'Của người khác' } }];
    // The second chart as Excel would hold one of its own: another name, parts by Excel's names.
    const parts = new Map(
      [...readZip(await book.save())].map(([path, part]) => {
        const renamed = (text: string): string =>
          text
            .replaceAll('SoDienHinh.chart.2', 'Chart 2')
            .replaceAll('chartOwn2.xml', 'chart1.xml')
            .replaceAll('drawingOwn1.xml', 'drawing1.xml')
            .replaceAll('"/xl/', path.endsWith('.rels') ? '"../' : '"/xl/');
        return [renamed(path), Buffer.from(renamed(Buffer.from(part).toString('utf8')))] as const;
      }),
    );
    const again = await openWorkbook(writeZip(parts), 'so.xlsx', { clock: STILL });
    expect(tab(again).charts.map(({ id }) => id)).toEqual([1]);
    const bytes = await again.save();
    const drawing = partOf(bytes, 'xl/drawings/drawing1.xml');
    expect([...drawing.matchAll(/name="([^"]*)"/g)].map((found) => found[1])).toEqual([
      'Chart 2',
      'SoDienHinh.chart.1',
    ]);
    expect(partOf(bytes, 'xl/charts/chart1.xml')).toContain('Của người khác');
    expect(partOf(bytes, CHART_PART)).toContain('Theo đơn vị');
    expect(tab(await openWorkbook(bytes, 'so.xlsx')).charts).toHaveLength(1);
  });
});

describe('charts in a workbook that changes', () => {
  it('move and grow with rows and columns', () => {
    const { book } = charted();
    const sheet = tab(book);
    sheet.insertRows(3, 2);
    sheet.insertColumns(1, 1);
    expect(sheet.charts[0]).toMatchObject({ row: 7, column: 3 });
    expect(sheet.charts[0]?.ranges[0]?.area).toEqual({ row: 1, column: 2, rows: 5, columns: 3 });
    sheet.deleteRows(6, 4);
    expect(sheet.charts[0]?.row).toBe(6);
    sheet.deleteColumns(2, 3);
    expect(sheet.charts[0]?.ranges).toEqual([]);
  });

  it('follow their cells on another tab, and lose those of a tab that is gone', () => {
    const { book } = charted();
    const [data] = book.sheets;
    const other = book.addSheet('Bảng', 1);
    other.charts = data?.charts ?? [];
    data?.insertRows(1, 1);
    expect(other.charts[0]).toMatchObject({ row: 5, ranges: [{ area: { row: 2 } }] });
    if (data) book.removeSheet(data);
    expect(other.charts[0]?.ranges).toEqual([]);
  });

  it('are copied with their tab, and show the copy', () => {
    const { book } = charted();
    const copy = book.addSheet('Bản sao', 1, tab(book));
    expect(copy.charts.map(({ id, ranges }) => [id, ranges[0]?.sheetId])).toEqual([[2, copy.id]]);
    expect(tab(book).charts[0]?.ranges[0]?.sheetId).toBe(tab(book).id);
  });
});

describe('filters and grid lines', () => {
  it('come back from the file', async () => {
    const book = fresh();
    fill(tab(book), [
      ['a', 'b'],
      [1, 2],
    ]);
    tab(book).filter = { row: 1, column: 1, rows: 2, columns: 2 };
    tab(book).gridlinesHidden = true;
    const again = tab(await reopened(book));
    expect([again.filter, again.gridlinesHidden]).toEqual([{ row: 1, column: 1, rows: 2, columns: 2 }, true]);
    again.filter = null;
    again.gridlinesHidden = false;
    expect([again.filter, again.gridlinesHidden]).toEqual([null, false]);
  });
});
