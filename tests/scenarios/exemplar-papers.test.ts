import { beforeAll, describe, expect, it } from 'vitest';
import { makeExample } from '../../examples/make-example';
import { Hand } from '../../local/host/hand';
import type { ScriptedAnswer } from '../../local/services/dialogs';
import { openWorkbook } from '../../local/workbook/open';
import type { Refused } from '../../src/commands/compile-annual-report';
import type { PaperMade } from '../../src/commands/papers/make-paper';
import { elements, partsOf, textOf } from '../report/unzipped';
import { Desk, NOW } from './office';

const OFFICE = 'van-phong@example.org';
const NOT_THE_OFFICE = ['thanh-long@example.org', 'lanh-dao@example.org', 'hoi-dong@example.org'];
const COMMANDS = ['menuMakeMinutes', 'menuMakeAchievementReport', 'menuMakeCertificates'] as const;
/** Of a command that reads and writes values, for the example's five departments (platform.md 5). */
const BUDGET = 2 * 5 + 60;

let counted: Uint8Array;
beforeAll(async () => {
  const workbook = await openWorkbook(await makeExample(), 'so.xlsx', { clock: () => new Date(NOW) });
  const desk = new Desk(workbook, OFFICE);
  await desk.run('menuSetUp', [{ button: 'YES' }]);
  await desk.run('menuRecount');
  counted = await workbook.save();
});

const typed = (...texts: readonly string[]): ScriptedAnswer[] =>
  texts.map((text) => ({ button: 'OK', text }));
const deskOf = (user = OFFICE): Promise<Desk> => Desk.open(counted, user);

async function make(desk: Desk, command: string, ...texts: readonly string[]): Promise<PaperMade> {
  const result = (await desk.run(command, typed(...texts))) as PaperMade | Refused | null;
  if (!result?.ok) throw new Error(`Not made: ${JSON.stringify(result)}`);
  return result;
}

/** word/document.xml of the .docx with a name. */
function documentOf(desk: Desk, name: string): string {
  const file = [...desk.drive.files.values()].find(
    (one) => one.name.startsWith(name) && one.mimeType.includes('wordprocessingml'),
  );
  if (!file)
    throw new Error(`No ${name} among ${[...desk.drive.files.values()].map((one) => one.name).join('; ')}`);
  return partsOf(file.bytes).get('word/document.xml') ?? '';
}
const reports = (desk: Desk): unknown[] =>
  desk
    .tab('Báo cáo')
    .map((row) => row[0])
    .filter((cell) => cell);

describe('Biên bản họp Hội đồng…', () => {
  it('offers the meetings with their candidates, and makes the minutes of the one that was chosen', async () => {
    const desk = await deskOf();
    const made = await make(desk, 'menuMakeMinutes', '3');
    const question = desk.shown.find(({ text }) => text.includes('Lập biên bản của phiên họp nào?'));
    expect(question?.text).toContain('3. 19/12/2024, năm 2024, Phòng họp tầng 2: 12 trường hợp');
    expect(made).toMatchObject({ kind: 'Biên bản họp Hội đồng ngày 19/12/2024', year: 2024, version: 1 });
    const text = textOf(documentOf(desk, 'Biên bản họp Hội đồng ngày 19-12-2024'));
    expect(text).toContain('Số:      /BB-HĐTĐKT');
    expect(text).toContain('Hội đồng xem xét 12 trường hợp, gồm 03 tập thể và 09 cá nhân.');
    expect(text).toContain('Bùi Thanh Long, Chánh Văn phòng, Thư ký Hội đồng');
    expect(made.remarks.join(' ')).toContain('Số phiếu ở trang Bình xét không hợp lệ');
    expect(reports(desk)).toContain('Biên bản họp Hội đồng ngày 19/12/2024');
    expect(desk.calls.total).toBeLessThanOrEqual(BUDGET);
  });

  it('the agency is the one of the meeting’s day; a second run that changes nothing keeps the paper', async () => {
    const desk = await deskOf();
    await make(desk, 'menuMakeMinutes', '4');
    const xml = documentOf(desk, 'Biên bản họp Hội đồng ngày 05-12-2025');
    expect(textOf(elements(xml, 'w:tbl')[0] ?? '')).toContain('SỞ DÂN TỘC VÀ TÔN GIÁO');
    expect(await make(desk, 'menuMakeMinutes', '4')).toMatchObject({ unchanged: true, version: 1 });
  });

  it('votes typed afterwards make a new version', async () => {
    const desk = await deskOf();
    await make(desk, 'menuMakeMinutes', '3');
    const rows = desk.tab('Bình xét');
    const at = rows.findIndex((row) => row[0] === 'DH-2024-0011');
    const heading = rows.find((row) => row.includes('Số phiếu đồng ý')) ?? [];
    const cell = `${String.fromCharCode(65 + heading.indexOf('Số phiếu đồng ý'))}${at + 1}`;
    await new Hand({ workbook: desk.workbook, user: OFFICE }).type('Bình xét', cell, '7');
    const made = await make(desk, 'menuMakeMinutes', '3');
    expect(made).toMatchObject({ unchanged: false, version: 2 });
    expect(made.remarks.join(' ')).not.toContain('không hợp lệ');
  });
});

describe('Báo cáo thành tích…', () => {
  it('asks whom as Hồ sơ điển hình does, and reports up to the day', async () => {
    const desk = await deskOf();
    const made = await make(desk, 'menuMakeAchievementReport', 'DH-2024-0005', '31/01/2025');
    expect(made.kind).toMatch(/^Báo cáo thành tích: Cao Văn Hà \(DT-\d{4}\)$/);
    expect(made).toMatchObject({ year: 2025, asOf: '31/01/2025' });
    const text = textOf(documentOf(desk, 'Báo cáo thành tích Cao Văn Hà'));
    expect(text).toContain('Đề nghị tặng thưởng Bằng khen của Chủ tịch UBND tỉnh');
    expect(text).toContain('Quyết định số 03/QĐ-BDT ngày 06/01/2025');
    expect(text).toContain('Chiến sĩ thi đua cơ sở');
    expect(text).toMatch(/Ngày, tháng, năm sinh: …/);
    expect(desk.calls.total).toBeLessThanOrEqual(BUDGET);
  });
  it('before the decision it is not told, and whom nobody knows is said', async () => {
    const desk = await deskOf();
    await make(desk, 'menuMakeAchievementReport', 'DH-2024-0005', '31/12/2024');
    expect(textOf(documentOf(desk, 'Báo cáo thành tích Cao Văn Hà'))).not.toContain('03/QĐ-BDT');
    const result = await desk.run('menuMakeAchievementReport', typed('Không Ai Cả'));
    expect(result).toMatchObject({
      ok: false,
      problems: [{ kind: 'nothing-to-print', reason: 'exemplarNobody' }],
    });
    expect(desk.shown[desk.shown.length - 1]?.text).toContain('Không Ai Cả');
  });
});

describe('Giấy khen…', () => {
  it('prints those given on the stock, a page each, and says who is left out', async () => {
    const desk = await deskOf();
    const made = await make(desk, 'menuMakeCertificates', '2024', '1');
    expect(made).toMatchObject({ kind: 'Giấy khen (bản in)', year: 2024 });
    const xml = documentOf(desk, 'Giấy khen (bản in) năm 2024');
    expect(elements(xml, 'w:tbl')).toHaveLength(3);
    expect(textOf(xml)).toContain('Quyết định số 160/QĐ-BDT ngày 30 tháng 12 năm 2024');
    expect(textOf(xml)).not.toContain('CỘNG HÒA');
    expect(made.remarks.join(' ')).toContain('dòng 20');
    expect(desk.calls.total).toBeLessThanOrEqual(BUDGET);
  });
  it('of 2025 the new agency gives; the size is that of Cấu hình', async () => {
    const desk = await deskOf();
    const rows = desk.tab('Cấu hình');
    const at = rows.findIndex((row) => row[0] === 'Khổ giấy khen (mm)');
    const row = at < 0 ? rows.length + 1 : at + 1;
    const hand = new Hand({ workbook: desk.workbook, user: OFFICE });
    await hand.type('Cấu hình', `A${row}`, 'Khổ giấy khen (mm)');
    await hand.type('Cấu hình', `B${row}`, '210 x 148');
    await make(desk, 'menuMakeCertificates', '2025', '2');
    const xml = documentOf(desk, 'Giấy khen (bản xem trước) năm 2025');
    expect(textOf(xml)).toContain('GIÁM ĐỐC SỞ DÂN TỘC VÀ TÔN GIÁO');
    expect(textOf(xml)).toContain('BẢN XEM TRƯỚC');
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="8391" w:orient="landscape"\/>/);
  });
  it('a year without any says where to write them', async () => {
    const desk = await deskOf();
    const result = await desk.run('menuMakeCertificates', typed('2023', '1'));
    expect(result).toMatchObject({ ok: false, problems: [{ reason: 'certificatesNone' }] });
    expect(desk.shown[desk.shown.length - 1]?.text).toContain('Khen thưởng chưa có Giấy khen nào');
  });
});

describe('the state in Báo cáo', () => {
  const stateOf = (desk: Desk, kind: string): unknown => {
    const rows = desk.tab('Báo cáo');
    const column = rows.find((row) => row.includes('Tình trạng'))?.indexOf('Tình trạng') ?? -1;
    return rows.find((row) => String(row[0]).startsWith(kind))?.[column];
  };
  const cellUnder = (desk: Desk, tab: string, heading: string, row: number): string => {
    const column =
      desk
        .tab(tab)
        .find((cells) => cells.includes(heading))
        ?.indexOf(heading) ?? -1;
    return `${String.fromCharCode(65 + column)}${row + 1}`;
  };
  it('says of each when what it prints has changed since', async () => {
    const desk = await deskOf();
    await make(desk, 'menuMakeMinutes', '3');
    await make(desk, 'menuMakeAchievementReport', 'DH-2024-0014', '31/12/2024');
    await make(desk, 'menuMakeCertificates', '2024', '1');
    const kinds = ['Biên bản họp Hội đồng', 'Báo cáo thành tích', 'Giấy khen (bản in)'];
    await make(desk, 'menuMakeCertificates', '2025', '1');
    for (const kind of kinds) expect(stateOf(desk, kind), kind).toBe('Mới nhất');
    const hand = new Hand({ workbook: desk.workbook, user: OFFICE });
    const vote = desk.tab('Bình xét').findIndex((row) => row[0] === 'DH-2024-0014');
    await hand.type('Bình xét', cellUnder(desk, 'Bình xét', 'Số phiếu đồng ý', vote), '5');
    const award = desk
      .tab('Khen thưởng')
      .findIndex((row) => row.includes('Giấy khen') && row[0] === 'DH-2024-0014');
    await hand.type('Khen thưởng', cellUnder(desk, 'Khen thưởng', 'Số quyết định', award), '161/QĐ-BDT');
    await make(desk, 'menuMakeCertificates', '2025', '2');
    for (const kind of kinds) expect(stateOf(desk, kind), kind).toBe('Số liệu đã thay đổi');
    expect(desk.calls.total).toBeLessThanOrEqual(BUDGET);
  });
});

describe('for the Office only', () => {
  it.each(COMMANDS)(
    '%s refuses everybody else before it asks anything, and writes nothing',
    async (command) => {
      for (const user of NOT_THE_OFFICE) {
        const desk = await deskOf(user);
        const before = desk.everything();
        expect(await desk.run(command, []), user).toMatchObject({
          ok: false,
          problems: [{ kind: 'not-the-office' }],
        });
        expect(desk.everything()).toEqual(before);
        expect([...desk.drive.files.values()]).toEqual([]);
      }
    },
  );
  it.each([
    ['menuMakeMinutes', ['3'], 0],
    ['menuMakeMinutes', ['99'], 1],
    ['menuMakeAchievementReport', ['DH-2024-0005', '31/12/2024'], 1],
    ['menuMakeCertificates', ['2024', '1'], 1],
  ] as const)('%s %j makes nothing where the person gives up or mistypes', async (command, texts, kept) => {
    const desk = await deskOf();
    const before = desk.everything();
    const answers: ScriptedAnswer[] = [...typed(...texts.slice(0, kept)), { button: 'CANCEL' }];
    const result = (await desk.run(command, answers)) as Refused | null;
    expect(result?.ok ?? false).toBe(false);
    expect(desk.everything()).toEqual(before);
  });
});
