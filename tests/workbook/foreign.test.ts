import { describe, expect, it } from 'vitest';
import { openWorkbook, partOf } from '../../local/workbook/open';
import { plainFile, reopened, STILL, tab, values } from './samples';

const open = (bytes: Uint8Array) => openWorkbook(bytes, 'ngoai.xlsx', { clock: STILL });

describe('a plain Excel file', () => {
  it('has the defaults of a file nobody owns, and ids by order', async () => {
    const book = await open(plainFile({ Một: '<sheetData/>', Hai: '<sheetData/>' }));
    expect(book).toMatchObject({
      owner: 'van-phong@co-quan.vn',
      editors: [],
      viewers: [],
      locale: 'vi_VN',
      timeZone: 'Asia/Ho_Chi_Minh',
      protections: [],
      metadata: [],
    });
    expect(book.sheets.map((sheet) => [sheet.id, sheet.name])).toEqual([
      [0, 'Một'],
      [1, 'Hai'],
    ]);
    expect(tab(book)).toMatchObject({ maxRows: 1000, maxColumns: 26 });
    expect(tab(book).columnWidth(1)).toBe(64);
    expect(tab(book).rowHeight(1)).toBe(20);
  });

  it('cells of every kind', async () => {
    const strings =
      '<si><t>thường</t></si><si><r><t xml:space="preserve">đậm </t></r><r><rPr><b/></rPr><t>chữ</t></r></si>';
    const cells =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>trong ô</t></is></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#REF!</v></c><c r="F1" s="1"><v>45366.5</v></c><c r="G1"><v>0.1</v></c><c r="H1" t="s" s="4"><v>0</v></c></row>' +
      '<row r="1200"><c r="AB1200"><v>1</v></c></row>';
    const book = await open(plainFile({ T: `<sheetData>${cells}</sheetData>` }, { strings }));
    const sheet = tab(book);
    expect(values(sheet, 1, 8)).toEqual([
      ['thường', 'đậm chữ', 'trong ô', true, '#REF!', 45366.5, 0.1, 'thường'],
    ]);
    expect(sheet.cell(1, 5).isError).toBe(true);
    expect(sheet.numberFormat(1, 6)).toBe('dd/MM/yyyy');
    expect(sheet.style(1, 8)).toMatchObject({
      bold: true,
      fontSize: 13,
      fontFamily: 'Times New Roman',
      fontColor: '#ff0000',
      background: '#ffff00',
    });
    expect(sheet).toMatchObject({ maxRows: 1200, maxColumns: 28 });
    const bytes = await book.save();
    expect(partOf(bytes, 'xl/sharedStrings.xml')).toContain('<b/>');
    expect(values(tab(await open(bytes)), 1, 8)).toEqual(values(sheet, 1, 8));
  });

  it('formulas: plain, shared, of an array; their results stay', async () => {
    const cells =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+LOG10(100)</f><v>3</v></c><c r="C1" t="str"><f>"a"&amp;_xlfn.CONCAT(A1:A3)</f><v>a123</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c><c r="C2"><f t="array" ref="C2">SUM(A1:A3*2)</f><v>12</v></c></row>' +
      '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>5</v></c><c r="C3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D3"><f>KHONG_CO(A1)</f><v>77</v></c></row>';
    const book = await open(plainFile({ T: `<sheetData>${cells}</sheetData>` }));
    book.recalculate();
    const check = (sheet: ReturnType<typeof tab>) => {
      expect([1, 2, 3].map((row) => sheet.cell(row, 2))).toEqual([
        { value: 3, formula: '=A1*$A$1+LOG10(100)' },
        { value: 4, formula: '=A2*$A$1+LOG10(100)' },
        { value: 5, formula: '=A3*$A$1+LOG10(100)' },
      ]);
      expect(sheet.cell(1, 3)).toEqual({ value: 'a123', formula: '="a"&CONCAT(A1:A3)' });
      expect(sheet.cell(2, 3)).toEqual({ value: 12, formula: '=SUM(A1:A3*2)' });
      expect(sheet.cell(3, 3)).toEqual({ value: '#DIV/0!', isError: true, formula: '=1/0' });
      expect(sheet.cell(3, 4)).toEqual({ value: 77, formula: '=KHONG_CO(A1)' });
    };
    check(tab(book));
    const bytes = await book.save();
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain('<f t="array" ref="C2">SUM(A1:A3*2)</f>');
    check(tab(await open(bytes)));
  });

  it('links inside and outside the file, also on formulas and numbers', async () => {
    const tail =
      '<hyperlinks><hyperlink ref="A1" r:id="rId1" tooltip="Mở"/><hyperlink ref="A2" location="\'Hai\'!B2" display="x"/><hyperlink ref="A3" r:id="rId1"/></hyperlinks>';
    const cells =
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>minh chứng</t></is></c></row><row r="2"><c r="A2"><v>5</v></c></row><row r="3"><c r="A3"><f>A2+1</f><v>6</v></c></row></sheetData>';
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://vi.du/?a=1&amp;b=2" TargetMode="External"/></Relationships>';
    const book = await open(
      plainFile(
        { T: cells + tail, Hai: '<sheetData/>' },
        { extra: { 'xl/worksheets/_rels/sheet1.xml.rels': rels } },
      ),
    );
    expect([1, 2, 3].map((row) => tab(book).cell(row, 1))).toEqual([
      { value: 'minh chứng' },
      { value: 5 },
      { value: 6, formula: '=A2+1' },
    ]);
    tab(book).insertRows(1, 1);
    const bytes = await (await reopened(book)).save();
    const xml = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<hyperlink ref="A2" r:id="rIdLink1" tooltip="Mở"/>');
    expect(xml).toContain(`<hyperlink ref="A3" location="'Hai'!B2" display="x"/>`);
    const written = partOf(bytes, 'xl/worksheets/_rels/sheet1.xml.rels');
    expect(written.match(/Target="https:\/\/vi\.du\/\?a=1&amp;b=2" TargetMode="External"/g)).toHaveLength(2);
  });

  it('validations, those of the extension among them, and keeps what the model cannot say', async () => {
    const tail =
      '<dataValidations count="5"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A5:A9 C5"><formula1>"Có, Không"</formula1></dataValidation>' +
      '<dataValidation type="list" showErrorMessage="1" errorStyle="information" promptTitle="T" prompt="Chọn" sqref="B5:B9"><formula1>Hai!$A$1:$A$9</formula1></dataValidation>' +
      '<dataValidation type="list" sqref="D5"><formula1>INDIRECT(A5)</formula1></dataValidation>' +
      '<dataValidation type="date" operator="greaterThan" showErrorMessage="1" sqref="E5:E9"><formula1>TODAY()</formula1></dataValidation>' +
      '<dataValidation type="list" sqref="F5"><formula1>"TRUE,FALSE"</formula1></dataValidation></dataValidations>' +
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list" showErrorMessage="1"><x14:formula1><xm:f>\'Đơn vị\'!$A$5:$A$200</xm:f></x14:formula1><xm:sqref>G5:G9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    const book = await open(
      plainFile({ T: `<sheetData/>${tail}`, Hai: '<sheetData/>', 'Đơn vị': '<sheetData/>' }),
    );
    const area = (row: number, column: number, rows = 1) => ({ row, column, rows, columns: 1 });
    const expected = [
      { area: area(5, 1, 5), kind: 'list', values: ['Có', 'Không'], allowInvalid: false },
      { area: area(5, 3), kind: 'list', values: ['Có', 'Không'], allowInvalid: false },
      { area: area(5, 2, 5), kind: 'list-range', source: 'Hai!A1:A9', allowInvalid: true, help: 'Chọn' },
      { area: area(5, 6), kind: 'checkbox', allowInvalid: true },
      { area: area(5, 7, 5), kind: 'list-range', source: "'Đơn vị'!A5:A200", allowInvalid: false },
    ];
    expect(tab(book).validations).toEqual(expected);
    tab(book).insertRows(2, 1);
    const bytes = await book.save();
    const xml = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/sqref="D6"><formula1>INDIRECT\(A6\)</);
    expect(xml).toMatch(/operator="greaterThan"[^>]*sqref="E6:E10"><formula1>TODAY\(\)</);
    expect(tab(await open(bytes)).validations).toHaveLength(5);
  });

  it('sheet protection, with the cells it leaves open', async () => {
    const tail = '<sheetProtection sheet="1" objects="1" scenarios="1" password="CC1A"/>';
    const cells =
      '<cols><col min="3" max="3" width="20" style="3" customWidth="1"/></cols><sheetData><row r="5"><c r="A5" s="3"/><c r="B5" s="3"/><c r="C5" s="0"><v>1</v></c></row><row r="6"><c r="A6" s="3"/><c r="B6" s="3"/></row></sheetData>';
    const book = await open(plainFile({ T: cells + tail, Hai: '<sheetData/>' }));
    expect(book.protections).toEqual([
      {
        id: 'excel-0',
        sheetId: 0,
        description: '',
        warningOnly: false,
        editors: [],
        domainEdit: false,
        unprotected: [
          { row: 5, column: 1, rows: 2, columns: 2 },
          { row: 1, column: 3, rows: 4, columns: 1 },
          { row: 6, column: 3, rows: 995, columns: 1 },
        ],
      },
    ]);
    const again = await reopened(book);
    expect(again.protections).toEqual(book.protections);
    again.protections = [];
    expect(partOf(await again.save(), 'xl/worksheets/sheet1.xml')).not.toContain('sheetProtection');
  });

  it('frozen panes, merges, defined names, notes on empty cells', async () => {
    const head =
      '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="4" topLeftCell="B9" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>';
    const tail = '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>';
    const names =
      '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">\'Đơn vị\'!$1:$4</definedName><definedName name="Danh_sách">\'Đơn vị\'!$A$5:$A$1048576</definedName><definedName name="Thuế">0.1</definedName></definedNames>';
    const comments =
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>A</author></authors><commentList><comment ref="B7" authorId="0"><text><r><t>Ghi</t></r><r><t xml:space="preserve"> chú</t></r></text></comment></commentList></comments>';
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>';
    const book = await open(
      plainFile(
        { T: `${head}<sheetData/>${tail}`, 'Đơn vị': '<sheetData/>' },
        { names, extra: { 'xl/comments1.xml': comments, 'xl/worksheets/_rels/sheet1.xml.rels': rels } },
      ),
    );
    expect(tab(book)).toMatchObject({ frozenRows: 4, frozenColumns: 1 });
    expect(tab(book).merges).toEqual([{ row: 1, column: 1, rows: 1, columns: 3 }]);
    expect(tab(book).note(7, 2)).toBe('Ghi chú');
    tab(book, 1).name = 'Phòng';
    tab(book, 1).insertRows(2, 1);
    book.sheets.reverse();
    const xml = partOf(await book.save(), 'xl/workbook.xml');
    expect(xml).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Phòng'!$1:$5</definedName>`,
    );
    expect(xml).toContain(`<definedName name="Danh_sách">'Phòng'!$A$6:$A$1048576</definedName>`);
    expect(xml).toContain('<definedName name="Thuế">0.1</definedName>');
    const again = await reopened(await reopened(book));
    expect(tab(again, 1)).toMatchObject({ frozenRows: 4, frozenColumns: 1 });
    expect(tab(again, 1).note(7, 2)).toBe('Ghi chú');
  });

  it('conditional formats: rules by formula, the others carried along', async () => {
    const styles = undefined;
    const tail =
      '<conditionalFormatting sqref="A5:C9 E5"><cfRule type="expression" dxfId="0" priority="2"><formula>$D5="Lỗi"</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="B5:B9"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>';
    const book = await open(plainFile({ T: `<sheetData/>${tail}` }, styles === undefined ? {} : { styles }));
    expect(tab(book).conditionalRules).toMatchObject([
      { formula: '=$D5="Lỗi"', areas: [{ row: 5 }, { column: 5 }] },
    ]);
    tab(book).insertRows(1, 1);
    const xml = partOf(await book.save(), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<conditionalFormatting sqref="B6:B10"><cfRule type="colorScale"');
    expect(xml).toContain('<formula>$D6=&quot;Lỗi&quot;</formula>');
  });
});
