import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { partsOf, textOf } from '../report/unzipped';
import { Desk } from './office';

const EXAMPLE = new Uint8Array(readFileSync('examples/so-dien-hinh-mau.xlsx'));
const OFFICE = 'van-phong@example.org';

/** What a paper's command answers. */
interface Made {
  readonly ok: boolean;
  readonly kind?: string;
  readonly version?: number;
  readonly unchanged?: boolean;
  readonly remarks?: readonly string[];
  readonly problems?: readonly { readonly kind: string }[];
}

async function make(desk: Desk, command: string, ...texts: readonly string[]): Promise<Made | null> {
  return (await desk.run(
    command,
    texts.map((text) => ({ kind: 'prompt' as const, text, button: 'OK' as const })),
  )) as Made | null;
}

/** The text of the newest .docx whose name begins so. */
function paper(desk: Desk, begins: string): string {
  const files = [...desk.drive.files.values()].filter(
    ({ name }) => name.startsWith(begins) && name.endsWith('.docx'),
  );
  const bytes = files[files.length - 1]?.bytes;
  if (!bytes)
    throw new Error(
      `No ${begins} among ${[...desk.drive.files.values()].map(({ name }) => name).join('; ')}`,
    );
  return textOf(partsOf(bytes).get('word/document.xml') ?? '');
}

describe('the Office makes the papers of a year from the example', () => {
  it('the decision on recognition of who waits, and the one of a decision that was entered', async () => {
    const desk = await Desk.open(EXAMPLE, OFFICE);
    expect(await make(desk, 'menuMakeDecision', '2024', '1', '30/12/2024')).toMatchObject({
      ok: true,
      kind: 'Quyết định công nhận',
      version: 1,
    });
    const text = paper(desk, 'Quyết định công nhận năm 2024');
    expect(text).toContain('TRƯỞNG BAN DÂN TỘC');
    expect(text).toContain('Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;');
    expect(text.indexOf('Nghị định số 98/2023')).toBeGreaterThan(text.indexOf('Luật Thi đua'));
    expect(text.indexOf('Kế hoạch số 87/KH-BDT')).toBeGreaterThan(text.indexOf('Nghị định số 98/2023'));
    expect(text).toContain('Công nhận 01 cá nhân là điển hình tiên tiến năm 2024');
    expect(text).toContain('- Như Điều 3;');
    expect(desk.shown[desk.shown.length - 1]?.text).toContain('Quyết định công nhận');
    const again = await make(desk, 'menuMakeDecision', '2024', '1', '30/12/2024');
    expect(again).toMatchObject({ ok: true, version: 1, unchanged: true });
  });

  it('a proposal to the province, addressed and signed as Văn bản says', async () => {
    const desk = await Desk.open(EXAMPLE, OFFICE);
    expect(await make(desk, 'menuMakeSubmission', '', '30/12/2024')).toMatchObject({ ok: true, remarks: [] });
    const text = paper(desk, 'Tờ trình khen thưởng năm 2024');
    expect(text).toContain('Kính gửi: Ban Thi đua - Khen thưởng tỉnh.');
    expect(text).toContain('KT. TRƯỞNG BAN');
    expect(text).toContain('Bằng khen của Chủ tịch UBND tỉnh: 01 tập thể và 01 cá nhân.');
    expect(text).not.toContain('Thủ tướng');
  });

  it('lists of the agency and of a department, for its head to sign', async () => {
    const desk = await Desk.open(EXAMPLE, OFFICE);
    expect(await make(desk, 'menuMakeList', '2024', '3')).toMatchObject({ ok: true });
    const [title] = [...desk.drive.files.values()]
      .map(({ name }) => name)
      .filter((name) => name.startsWith('Danh sách'));
    expect(title).toContain('đăng ký năm 2024, Văn phòng');
    const text = paper(desk, 'Danh sách đăng ký năm 2024, Văn phòng');
    expect(text).toContain('CHÁNH VĂN PHÒNG');
    expect(text).not.toContain('Trạng thái');
  });

  it('every figure of a paper is in Nguồn số liệu, and the paper in Báo cáo', async () => {
    const desk = await Desk.open(EXAMPLE, OFFICE);
    await make(desk, 'menuMakeSubmission', '2024', '30/12/2024');
    const sources = desk.tab('Nguồn số liệu').map((row) => row.slice(0, 4).join(' | '));
    expect(sources).toContain(
      'Tờ trình khen thưởng 2024 | Đề nghị khen thưởng năm 2024: tập thể | 1 | Khen thưởng',
    );
    const reports = desk.tab('Báo cáo').map((row) => row.slice(0, 3).join(' | '));
    expect(reports).toContain('Tờ trình khen thưởng | 2024 | 1');
  });

  it('the name, the signer and the law are those of the day: renamed in 2025', async () => {
    const desk = await Desk.open(EXAMPLE, OFFICE);
    const result = await make(desk, 'menuMakeDecision', '2025', '1', '15/12/2025');
    expect(result).toMatchObject({ ok: true });
    const text = paper(desk, 'Quyết định');
    expect(text).toContain('GIÁM ĐỐC SỞ DÂN TỘC VÀ TÔN GIÁO');
    expect(text).toContain('Nghị định số 152/2025/NĐ-CP');
    expect(text).toContain('/QĐ-SDTTG');
  });

  it('nothing to print is said with what to do; so is a wrong choice', async () => {
    const desk = await Desk.open(EXAMPLE, OFFICE);
    expect(await make(desk, 'menuMakeDecision', '2021')).toMatchObject({
      ok: false,
      problems: [{ kind: 'nothing-to-print' }],
    });
    expect(await make(desk, 'menuMakeList', '2024', '99')).toMatchObject({
      ok: false,
      problems: [{ kind: 'no-such-choice' }],
    });
    expect(await make(desk, 'menuMakeSubmission', '1999')).toMatchObject({
      ok: false,
      problems: [{ kind: 'year-outside-period' }],
    });
    expect(desk.drive.files.size).toBe(0);
  });

  it('a department makes its own list, of itself alone, and nothing is written into the book', async () => {
    const desk = await Desk.open(EXAMPLE, 'kim-lien@example.org');
    desk.workbook.recalculate();
    const before = desk.everything();
    const made = await make(desk, 'menuMakeList', '2024', '1');
    expect(made).toMatchObject({ ok: true, kind: 'Danh sách đăng ký: Phòng Kế hoạch - Tổng hợp' });
    const question = desk.shown.find(({ text }) => text.includes('1. Phòng Kế hoạch - Tổng hợp'));
    expect(question?.text).not.toContain('Thanh tra');
    expect(question?.text).not.toContain('Toàn cơ quan');
    expect(paper(desk, 'Danh sách đăng ký năm 2024, Phòng Kế hoạch - Tổng hợp')).toContain('TRƯỞNG PHÒNG');
    expect(desk.everything()).toEqual(before);
  });

  it.each(['kim-lien@example.org', 'lanh-dao@example.org', 'hoi-dong@example.org', 'la@example.org'])(
    '%s is refused, and nothing is written',
    async (user) => {
      const desk = await Desk.open(EXAMPLE, user);
      desk.workbook.recalculate(); // what depends on today, as anybody who opens the book sees it
      const before = desk.everything();
      for (const command of ['menuMakeDecision', 'menuMakeSubmission'])
        expect(await make(desk, command)).toMatchObject({
          ok: false,
          problems: [{ kind: 'not-the-office' }],
        });
      if (user !== 'kim-lien@example.org')
        expect(await make(desk, 'menuMakeList')).toMatchObject({ ok: false });
      expect(desk.everything()).toEqual(before);
      expect(desk.drive.files.size).toBe(0);
    },
  );

  it('keeps to 2·D + 60 service calls', async () => {
    const desk = await Desk.open(EXAMPLE, OFFICE);
    await make(desk, 'menuMakeSubmission', '2024', '30/12/2024');
    const first = desk.calls.total;
    await make(desk, 'menuMakeDecision', '2024', '1', '30/12/2024');
    expect([first, desk.calls.total].filter((calls) => calls > 2 * 5 + 60)).toEqual([]);
  });
});
