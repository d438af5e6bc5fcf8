import { beforeAll, describe, expect, it } from 'vitest';
import { makeExample } from '../../examples/make-example';
import { createHost } from '../../local/host/host';
import { loadBundle } from '../../local/host/bundle';
import { scriptedDialogs } from '../../local/services/dialogs';
import { openWorkbook } from '../../local/workbook/open';
import type {
  ExemplarAdded,
  ExemplarsFound,
  ExemplarStart,
  ExemplarView,
} from '../../src/pages/exemplar-page/answers';
import { Desk, NOW } from './office';

const LEADER = 'lanh-dao@example.org';
const DEPARTMENT = 'kim-lien@example.org';

interface Refusal {
  readonly ok: false;
  readonly problems: readonly { readonly kind: string; readonly text?: string }[];
  readonly texts: readonly string[];
}

let made: Uint8Array;
beforeAll(async () => {
  const desk = new Desk(
    await openWorkbook(await makeExample(), 'so.xlsx', { clock: () => new Date(NOW) }),
    'van-phong@example.org',
  );
  await desk.run('menuSetUp', [{ button: 'YES' }]);
  await desk.run('menuRecount');
  made = await desk.workbook.save();
});

async function deskOf(user = 'van-phong@example.org'): Promise<Desk> {
  const workbook = await openWorkbook(made, 'so.xlsx', { clock: () => new Date(NOW) });
  workbook.viewers.push(LEADER);
  return new Desk(workbook, user);
}

async function viewOf(desk: Desk, query: string): Promise<ExemplarView> {
  const { found } = await desk.page<ExemplarsFound>('pageExemplarSearch', [{ query }]);
  if (!found[0]) throw new Error(`Nobody is ${query}`);
  return desk.page<ExemplarView>('pageExemplarShow', [found[0].handle]);
}

const partOf = (view: ExemplarView, title: string) => view.parts.find((one) => one.title === title);

describe('the panel of an exemplar', () => {
  it('finds by part of a name without marks, by code, several or nobody', async () => {
    const desk = await deskOf();
    const search = (query: string) => desk.page<ExemplarsFound>('pageExemplarSearch', [{ query }]);
    expect((await search('mau thi')).found.map(({ name }) => name)).toEqual(['Mấu Thị Bích']);
    expect((await search('DH-2024-0005')).found.map(({ name }) => name)).toEqual(['Cao Văn Hà']);
    const several = (await search('nguyễn văn minh')).found;
    expect(several.map(({ about }) => about.split(' · ').slice(0, 3))).toEqual([
      ['Cá nhân', 'Phòng Kế hoạch - Tổng hợp', '2022, 2024'],
      ['Cá nhân', 'Thanh tra Ban', '2022, 2024, 2025'],
    ]);
    expect(await search('Không có ai')).toEqual({ ok: true, found: [], more: 0 });
    expect((await search('  ')).found).toEqual([]);
  });

  it('shows one across the years, each row with where it stands', async () => {
    const desk = await deskOf();
    const before = desk.everything();
    const view = await viewOf(desk, 'DH-2024-0009');
    expect(view.name).toBe('Mấu Thị Bích');
    // Counted by hand in examples/office-data.ts.
    const counts = { 'Bồi dưỡng': 2, 'Nhân rộng': 2, 'Tuyên truyền': 3, 'Tôn vinh': 2, 'Khen thưởng': 3 };
    for (const [title, count] of Object.entries(counts))
      expect(partOf(view, title)?.rows, title).toHaveLength(count);
    const [row] = partOf(view, 'Bồi dưỡng')?.rows ?? [];
    const cells = desk.tab('Bồi dưỡng')[(row?.place.row ?? 0) - 1];
    expect(String(cells?.[1])).toContain('DH-');
    expect(desk.everything()).toEqual(before);
  });

  it('opens at the exemplar of the row that is selected, in a department’s tab and in the Office’s', async () => {
    const desk = await deskOf();
    const view = await viewOf(desk, 'DH-2024-0009');
    const places = ['Đăng ký', 'Bồi dưỡng', 'Khen thưởng', 'Tôn vinh'].map(
      (title) => partOf(view, title)?.rows[0]?.place,
    );
    for (const place of places) {
      const { workbook, user } = desk;
      const bundle = await loadBundle('dist');
      const host = createHost({ workbook, bundle, user, dialogs: scriptedDialogs(), clock: () => NOW });
      host.select(place?.tab ?? '', `B${place?.row ?? 1}`);
      const { result } = await host.runFromPage<ExemplarStart>('pageExemplarStart');
      expect(result.shown?.name, place?.tab).toBe('Mấu Thị Bích');
    }
  });

  it.each([
    [
      'nurture',
      'Bồi dưỡng',
      {
        Ngày: '20/11/2026',
        'Khó khăn, thiếu sót': '=Thiếu máy',
        'Loại hỗ trợ': 'Vật chất',
        'Ngày kiểm tra tiếp theo': '20/12/2026',
      },
    ],
    [
      'replication',
      'Nhân rộng',
      {
        Ngày: '21/11/2026',
        'Nơi áp dụng': 'Xã Khánh Thượng',
        'Hình thức': 'Tập huấn',
        'Kết quả': 'Ba thôn làm theo',
      },
    ],
    [
      'publicity',
      'Tuyên truyền',
      {
        Ngày: '22/11/2026',
        'Hình thức': 'Mạng xã hội',
        'Tiêu đề': 'Gương sáng',
        'Liên kết': 'https://example.org/1',
      },
    ],
  ])('adds a row of %s once, though it is asked twice', async (form, title, values) => {
    const desk = await deskOf();
    const view = await viewOf(desk, 'DH-2024-0009');
    const others = desk.everything();
    const request = { handle: view.handle, form, values };
    const { written, view: added } = await desk.page<ExemplarAdded>('pageExemplarAdd', [request]);
    expect(written).toBe(true);
    expect(desk.calls.total).toBeLessThanOrEqual(2 * 5 + 60);
    const rows = partOf(added, title)?.rows ?? [];
    expect(rows).toHaveLength((partOf(view, title)?.rows.length ?? 0) + 1);
    const again = await desk.page<ExemplarAdded>('pageExemplarAdd', [request]);
    expect(again.written).toBe(false);
    expect(partOf(again.view, title)?.rows).toHaveLength(rows.length);
    const last = rows[rows.length - 1];
    expect(last?.head).toContain(values.Ngày);
    const cells = desk.tab(title)[(last?.place.row ?? 0) - 1];
    for (const text of Object.values(values).slice(1, 3)) expect(cells).toContain(text);
    expect(cells).toContain('Mấu Thị Bích');
    const after = desk.everything();
    for (const tab of Object.keys(others)) if (tab !== title) expect(after[tab], tab).toEqual(others[tab]);
  });

  it('takes a row that says less than one of the same day for another row', async () => {
    const desk = await deskOf();
    const view = await viewOf(desk, 'DH-2024-0009');
    const less = { Ngày: '22/11/2026', 'Hình thức': 'Mạng xã hội' };
    const counts: unknown[] = [];
    for (const values of [{ ...less, 'Tiêu đề': 'Gương sáng' }, less, less]) {
      const request = { handle: view.handle, form: 'publicity', values };
      const added = await desk.page<ExemplarAdded>('pageExemplarAdd', [request]);
      counts.push([added.written, partOf(added.view, 'Tuyên truyền')?.rows.length]);
    }
    expect(counts).toEqual([
      [true, 4],
      [true, 5],
      [false, 5],
    ]);
  });

  it('settles the check-up before it, whatever code that one bears', async () => {
    const desk = await deskOf();
    const view = await viewOf(desk, 'DH-2024-0009');
    const values = { Ngày: '22/11/2026', 'Đánh giá tác dụng': 'Đã khắc phục' };
    await desk.page('pageExemplarAdd', [{ handle: view.handle, form: 'nurture', values }]);
    desk.workbook.recalculate();
    const states = (partOf(view, 'Bồi dưỡng')?.rows ?? []).map(({ place }) => {
      const head = desk.tab('Bồi dưỡng')[3] ?? [];
      return desk.tab('Bồi dưỡng')[place.row - 1]?.[head.indexOf('Tình trạng')];
    });
    expect(states).not.toContain('Quá hạn');
  });

  it.each([
    ['no day', { 'Khó khăn, thiếu sót': 'Thiếu máy' }, 'fieldMissing', 'Ngày'],
    ['a day that is none', { Ngày: '31/02/2026', 'Khó khăn, thiếu sót': 'x' }, 'dateWrong', 'Chọn lại ngày'],
    ['nothing but the day', { Ngày: '20/11/2026' }, 'wordsMissing', 'ít nhất một ô'],
    [
      'a check-up before the day',
      { Ngày: '20/11/2026', 'Khó khăn, thiếu sót': 'x', 'Ngày kiểm tra tiếp theo': '19/11/2026' },
      'dateOrder',
      'phải sau',
    ],
    [
      'a word that is not in the list',
      { Ngày: '20/11/2026', 'Loại hỗ trợ': 'Tiền' },
      'choiceWrong',
      'Chọn một mục',
    ],
  ])('refuses %s in words', async (_, values, text, words) => {
    const desk = await deskOf();
    const { handle } = await viewOf(desk, 'DH-2024-0009');
    const before = desk.everything();
    const refused = await desk.page<Refusal>('pageExemplarAdd', [{ handle, form: 'nurture', values }]);
    expect(refused.problems).toMatchObject([{ kind: 'exemplar-page', text }]);
    expect(refused.texts.join()).toContain(words);
    expect(desk.everything()).toEqual(before);
  });

  it.each([LEADER, DEPARTMENT, ''])('lets %s look, and neither add nor print', async (user) => {
    const desk = await deskOf(user);
    const before = desk.everything();
    const start = await desk.page<ExemplarStart>('pageExemplarStart');
    expect(start).toMatchObject({ isOffice: false, forms: { nurture: [] } });
    const view = await viewOf(desk, 'DH-2024-0009');
    expect(view.parts.every(({ form }) => form === null)).toBe(true);
    const values = { Ngày: '20/11/2026', 'Khó khăn, thiếu sót': 'x' };
    const added = await desk.page<Refusal>('pageExemplarAdd', [
      { handle: view.handle, form: 'nurture', values },
    ]);
    expect(added.problems).toMatchObject([{ kind: 'not-the-office' }]);
    const printed = await desk.page<Refusal>('pageExemplarPrint', [view.handle]);
    expect(printed.problems).toMatchObject([{ kind: 'not-the-office' }]);
    expect(desk.everything()).toEqual(before);
  });

  it('says so where the exemplar is gone meanwhile', async () => {
    const desk = await deskOf();
    const gone = { code: 'DH-2024-9999', tab: 'Thanh tra Ban', row: 5 };
    const refused = await desk.page<Refusal>('pageExemplarShow', [gone]);
    expect(refused.problems).toMatchObject([{ kind: 'exemplar-page', text: 'gone' }]);
  });

  it.each([
    ['pageExemplarSearch', { query: 5 }],
    ['pageExemplarShow', { code: '', tab: 'x', row: 0 }],
    ['pageExemplarAdd', { handle: { code: '', tab: 'x', row: 1 }, form: 'honours', values: {} }],
    ['pageExemplarAdd', null],
    ['pageExemplarPrint', 'DH-2024-0009'],
  ])('%s refuses what has not the form that is expected', async (name, request) => {
    const desk = await deskOf();
    const before = desk.everything();
    const answer = await desk.page<Refusal>(name, [request]);
    expect(answer.problems).toEqual([{ kind: 'page', reason: 'badRequest' }]);
    expect(desk.everything()).toEqual(before);
  });

  it('loses nothing and doubles nothing when a run dies at any call', async () => {
    const values = { Ngày: '20/11/2026', 'Khó khăn, thiếu sót': 'Thiếu máy' };
    const faults: number[] = [];
    for (let n = 2; n < 70; n += 5) {
      const desk = await deskOf();
      const { handle } = await viewOf(desk, 'DH-2024-0009');
      const request = [{ handle, form: 'nurture', values }];
      const beforeCall = (_: string, at: number): void => {
        if (at === n) throw new Error('The service is unavailable.');
      };
      await desk.page('pageExemplarAdd', request, beforeCall).catch(() => null);
      const added = await desk.page<ExemplarAdded>('pageExemplarAdd', request);
      const rows = desk.tab('Bồi dưỡng').filter((row) => row.includes('Thiếu máy'));
      if (rows.length !== 1 || partOf(added.view, 'Bồi dưỡng')?.rows.length !== 3) faults.push(n);
    }
    expect(faults).toEqual([]);
  });
});
