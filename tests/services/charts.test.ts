import { describe, expect, it } from 'vitest';
import { book, EDITOR, hostOf, run } from './helpers';

const BUILD = `
  const build = () => sheet().newChart()
    .setChartType(Charts.ChartType.COLUMN)
    .addRange(sheet().getRange('A1:B4')).addRange(sheet().getRange('A1:B4'))
    .setNumHeaders(1)
    .setPosition(6, 2, 10, 20)
    .setOption('title', 'Theo đơn vị')
    .setOption('legend', { position: 'none' });
  const insert = () => { sheet().insertChart(build().build()); return sheet().getCharts()[0]; };
`;

describe('charts on a sheet', () => {
  it('are inserted once and tell what they show', async () => {
    const workbook = book();
    const host = hostOf(
      `${BUILD} const one = insert();
       const place = one.getContainerInfo();
       return [
         build().build().getChartId(), one.getChartId(), one.getRanges().map((r) => r.getA1Notation()),
         one.getOptions().get('title'), one.getOptions().get('legend').position, one.getOptions().get('none'),
         [place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()],
         one.modify().getChartType() === Charts.ChartType.COLUMN, one.getNumHeaders(),
       ];`,
      { workbook },
    );
    const { result, calls } = await host.run('test');
    const place = [6, 2, 10, 20];
    expect(result).toEqual([null, 1, ['A1:B4'], 'Theo đơn vị', 'none', null, place, true, 1]);
    // One insertChart, one getCharts; the helper `sheet()` reads the list of sheets each time.
    expect(calls.total - (calls.byService['Spreadsheet.getSheets'] ?? 0)).toBe(2);
    expect(workbook.sheets[0]?.charts).toHaveLength(1);
  });

  it('change only when they are updated', async () => {
    expect(
      await run(`${BUILD} const one = insert();
        const next = one.modify().setChartType(Charts.ChartType.PIE).clearRanges()
          .addRange(sheet().getRange('D1:E3')).build();
        const before = sheet().getCharts()[0].modify().getChartType();
        sheet().updateChart(next);
        const after = sheet().getCharts();
        return [String(before), String(after[0].modify().getChartType()), after[0].getRanges()[0].getA1Notation(),
          after.length, after[0].getChartId()];`),
    ).toEqual(['COLUMN', 'PIE', 'D1:E3', 1, 1]);
  });

  it('are removed, and cannot be twice', async () => {
    expect(
      await run(`${BUILD} const one = insert(); sheet().removeChart(one);
        return [sheet().getCharts().length, caught(() => sheet().removeChart(one)),
          caught(() => sheet().updateChart(build().build()))];`),
    ).toEqual([
      0,
      'Exception: The chart is not on this sheet.',
      'Exception: The chart is not on this sheet.',
    ]);
  });

  it('stand inside the sheet', async () => {
    expect(
      await run(
        `${BUILD} return caught(() => sheet().insertChart(build().setPosition(1001, 1, 0, 0).build()))`,
      ),
    ).toMatch(/inside the sheet/);
  });

  it('cannot be put on a protected sheet', async () => {
    const workbook = book();
    await run('const p = sheet().protect(); p.removeEditors(p.getEditors()); p.setDomainEdit(false)', {
      workbook,
    });
    expect(await run(`${BUILD} return caught(insert)`, { workbook, user: EDITOR })).toMatch(/protected cell/);
  });

  it.each([
    ["sheet().newChart().addRange(sheet().getRange('A1')).build()", /type was not set/],
    ['sheet().newChart().setChartType(Charts.ChartType.PIE).build()', /without ranges/],
    ['sheet().newChart().setChartType(Charts.ChartType.GEO)', /type GEO/],
    ["build().build().getAs('image/png')", /EmbeddedChart.getAs is not implemented/],
    ['build().setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS)', /MERGE_ROWS/],
  ])('beyond this host: %s', async (code, message) => {
    await expect(run(`${BUILD} ${code}`)).rejects.toThrow(message);
  });
});

describe('sorting, filters, grid lines', () => {
  it('sorts by a column of the sheet, by several, and below frozen rows', async () => {
    const rows = `sheet().getRange('B1:C4').setValues([['b', 1], ['a', 2], ['b', 3], ['', 4]]);
      const read = () => sheet().getRange('B1:C4').getValues().map((row) => row.join(''));`;
    expect(
      await run(`${rows}
        sheet().getRange('B1:C4').sort(2); const one = read();
        sheet().getRange('B1:C4').sort([{ column: 2, ascending: false }, { column: 3, ascending: false }]);
        const two = read();
        sheet().setFrozenRows(1); sheet().sort(3); const three = read();
        return [one, two, three, caught(() => sheet().getRange('B1:C4').sort(1))];`),
    ).toEqual([
      ['a2', 'b1', 'b3', '4'],
      ['b3', 'b1', 'a2', '4'],
      ['b3', 'b1', 'a2', '4'],
      'Exception: The sort column is outside the range.',
    ]);
  });

  it('has one filter a sheet', async () => {
    expect(
      await run(`const filter = sheet().getRange('A1:C5').createFilter();
        const seen = [filter.getRange().getA1Notation(), sheet().getFilter().getRange().getA1Notation(),
          sheet().getRange('Z9').getFilter(), caught(() => sheet().getRange('E1:F2').createFilter())];
        filter.remove();
        return [...seen, sheet().getFilter()];`),
    ).toEqual([
      'A1:C5',
      'A1:C5',
      null,
      "Exception: You can't create a filter in a sheet that already has a filter.",
      null,
    ]);
  });

  it('hides grid lines and ticks several boxes at once', async () => {
    expect(
      await run(`const boxes = sheet().getRangeList(['A1', 'B2:B3']).insertCheckboxes().check();
        const ticked = sheet().getRange('B2:B3').isChecked();
        boxes.uncheck();
        sheet().setHiddenGridlines(true);
        return [ticked, sheet().getRange('A1').isChecked(), sheet().hasHiddenGridlines(),
          sheet().setActiveSelection('C3').getA1Notation(), ss().getActiveRange().getA1Notation()];`),
    ).toEqual([true, false, true, 'C3', 'C3']);
  });
});
