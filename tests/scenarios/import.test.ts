import { beforeAll, describe, expect, it } from 'vitest';
import { createHost } from '../../local/host/host';
import { scriptedDialogs } from '../../local/services/dialogs';
import type { PageShown } from '../../local/services/dialogs';
import type { ImportAdded, ImportPreview, ImportStart } from '../../src/register/import/answers';
import type { ImportRequest } from '../../src/register/import/request';
import { HEADING } from '../../src/register/headings';
import { Agency, at, INSPECTION, PEOPLE, PLANNING, type Who } from './agency';
import type { BeforeCall } from './office';

const NOW = at(10, 3, 2024);
const KEY = 'k3f9a2b7c1d0e5f4';
const DEPARTMENTS = 2;

interface Refusal {
  readonly ok: false;
  readonly problems: readonly { readonly kind: string; readonly reason?: string }[];
  readonly texts: readonly string[];
}

let saved: Uint8Array;
beforeAll(async () => {
  const agency = await Agency.found(NOW, 2024);
  await agency.fill('inspection', INSPECTION, [{ name: 'Nguyễn Thị Hoa', year: 2024 }]);
  await agency.run('office', 'menuRecount', [{ button: 'OK' }]);
  saved = await agency.workbook.save();
});

async function opened(): Promise<Agency> {
  return Agency.open(saved, NOW);
}

/** What the page of a person asks of the server. */
async function asked<Answer = unknown>(
  agency: Agency,
  who: Who,
  name: string,
  args: readonly unknown[] = [],
  beforeCall?: BeforeCall,
): Promise<Answer> {
  agency.now += 1000;
  const { workbook, bundle, stores } = agency;
  const host = createHost({
    workbook,
    bundle,
    user: PEOPLE[who],
    dialogs: scriptedDialogs(),
    stores,
    clock: () => agency.now,
  });
  host.beforeCall = beforeCall ?? null;
  try {
    return (await host.runFromPage<Answer>(name, ...args)).result;
  } finally {
    agency.calls = host.last?.calls ?? agency.calls;
  }
}

/** Name, department, kind, position, field, content, criteria. */
const LIST: readonly (readonly string[])[] = [
  ['Trần Văn Đức', 'Thanh tra', 'CN', 'Thanh tra viên', 'Văn hoá công sở', 'Việc 1', '1;2'],
  ['Tổ tiếp dân', 'P. Kế hoạch', 'TT', '', 'Học tập và làm theo Bác', 'Việc 2', '1'],
  ['Bà Nguyễn Thị Hoa', 'Thanh tra', 'Cá nhân', 'Chuyên viên', 'Văn hóa công sở', 'Việc 3', '1'],
  ['Lê Hoàng Ân', 'Ban cũ', 'Cá nhân', 'Chuyên viên', 'Văn hóa công sở', 'Việc 4', '1'],
  ['Cao Thị Bích', 'Thanh tra', 'Cá nhân', '', 'Lĩnh vực lạ', '', ''],
];

function request(more: Partial<ImportRequest> = {}): ImportRequest {
  return {
    key: KEY,
    rows: LIST,
    firstRow: 2,
    columns: {
      [HEADING.name]: 0,
      [HEADING.kind]: 2,
      [HEADING.position]: 3,
      [HEADING.field]: 4,
      [HEADING.content]: 5,
      [HEADING.criteria]: 6,
    },
    departmentColumn: 1,
    departmentName: '',
    year: 2024,
    aliases: [],
    evenThough: [],
    ...more,
  };
}

function add(
  agency: Agency,
  more: Partial<ImportRequest> = {},
  beforeCall?: BeforeCall,
): Promise<ImportAdded> {
  return asked<ImportAdded>(agency, 'office', 'pageImportAdd', [request(more)], beforeCall);
}

function names(agency: Agency, tab: string): unknown[] {
  return agency.column(tab, HEADING.name);
}

/** Every cell of the tabs of people and of what is derived from them; the journal and times apart. */
function figures(agency: Agency): Record<string, unknown> {
  const tabs = [INSPECTION, PLANNING, 'Tổng hợp', 'Chỉ tiêu', 'Lỗi cần sửa'];
  return Object.fromEntries(
    tabs.map((tab) => [
      tab,
      agency
        .tab(tab)
        .map((row) =>
          row
            .map((cell) => String(cell ?? ''))
            .join('|')
            .replace(/\|+$/, ''),
        )
        .join('\n')
        .trimEnd(),
    ]),
  );
}

describe('the Office opens the page of the import', () => {
  it('which is whole in itself, small, in the person’s language', async () => {
    const agency = await opened();
    for (const [locale, word] of [
      ['vi', 'Tiếp tục'],
      ['en', 'Go on'],
    ] as const) {
      const dialogs = scriptedDialogs();
      const { workbook, bundle } = agency;
      const host = createHost({ workbook, bundle, user: PEOPLE.office, dialogs, locale });
      await host.run('menuImport');
      const page = dialogs.shown[0] as PageShown;
      expect([page.kind, page.width, page.height]).toEqual(['modal', 900, 560]);
      expect(page.html).toContain(word);
      expect(page.html).not.toMatch(/\{\{/);
      expect(Buffer.byteLength(page.html)).toBeLessThan(100_000);
      // Nothing is fetched from anywhere; namespaces of XML are no addresses.
      expect(page.html).not.toMatch(/\b(src|href)=|@import|url\(|fetch\(|XMLHttpRequest/);
    }
  });

  it('which learns what it needs of the book', async () => {
    const agency = await opened();
    const start = await asked<ImportStart>(agency, 'office', 'pageImportStart');
    expect(start).toMatchObject({
      ok: true,
      departments: [INSPECTION, PLANNING],
      years: [2021, 2022, 2023, 2024, 2025],
      workingYear: 2024,
    });
    expect(start.fields).toContain('Văn hóa công sở');
  });

  it.each(['pageImportStart', 'pageImportPreview', 'pageImportAdd'])(
    '%s refuses everybody else, and writes nothing',
    async (name) => {
      const agency = await opened();
      const before = agency.journal(1000);
      for (const who of ['inspection', 'leader', 'council'] as const) {
        const answer = await asked<Refusal>(agency, who, name, [request()]);
        expect(answer).toMatchObject({ ok: false, problems: [{ kind: 'not-the-office' }] });
        expect(answer.texts[0]).toContain('Chỉ Văn phòng');
      }
      expect(agency.journal(1000)).toEqual(before);
      expect(names(agency, INSPECTION)).toEqual(['Nguyễn Thị Hoa']);
    },
  );

  it.each([
    ['nothing', []],
    ['a text', ['x']],
    ['columns that no department fills', [{ ...request(), columns: { Mã: 0 } }]],
    ['rows of numbers', [{ ...request(), rows: [[1]] }]],
  ])('whose request must have its shape: %s is refused', async (_, args) => {
    const agency = await opened();
    for (const name of ['pageImportPreview', 'pageImportAdd']) {
      const answer = await asked<Refusal>(agency, 'office', name, args);
      expect(answer.problems).toEqual([{ kind: 'import', reason: 'bad-request' }]);
    }
  });
});

describe('the Office looks at what adding a list would do', () => {
  it('row by row, and nothing is written', async () => {
    const agency = await opened();
    const before = figures(agency);
    const lines = agency.journal(1000);
    const preview = await asked<ImportPreview>(agency, 'office', 'pageImportPreview', [request()]);
    expect(preview.departments).toEqual([
      { name: INSPECTION, rows: 2, errors: 1 },
      { name: PLANNING, rows: 1, errors: 0 },
    ]);
    expect(preview.first[0]).toEqual({
      fileRow: 2,
      department: INSPECTION,
      cells: {
        [HEADING.name]: 'Trần Văn Đức',
        [HEADING.kind]: 'Cá nhân',
        [HEADING.position]: 'Thanh tra viên',
        [HEADING.field]: 'Văn hóa công sở',
        [HEADING.content]: 'Việc 1',
        [HEADING.criteria]: '1, 2',
        [HEADING.year]: '2024',
      },
    });
    expect(preview.errors.map((one) => one.fileRow)).toEqual([6]);
    expect(preview.errors[0]?.reason).toContain('“Lĩnh vực lạ” không có trong danh sách');
    expect(preview.duplicates).toEqual([
      {
        fileRow: 4,
        name: 'Bà Nguyễn Thị Hoa',
        reason: 'Đã có ở trang Thanh tra, dòng 5 (cùng điển hình, năm và lĩnh vực).',
      },
    ]);
    expect(preview.refused.map((one) => one.fileRow)).toEqual([5]);
    expect(preview.unknownDepartments).toEqual(['Ban cũ']);
    expect(figures(agency)).toEqual(before);
    expect(agency.journal(1000)).toEqual(lines);
  });
});

describe('the Office adds a list', () => {
  it('as drafts below the last row of each department; what is not added is told with its reason', async () => {
    const agency = await opened();
    const before = agency.tab(INSPECTION);
    const added = await add(agency);
    expect(added).toMatchObject({ ok: true, again: false, rows: 3, errors: 1 });
    expect(added.blocks).toEqual([
      { tab: INSPECTION, firstRow: 6, lastRow: 7 },
      { tab: PLANNING, firstRow: 5, lastRow: 5 },
    ]);
    expect(added.left.map((one) => one.fileRow)).toEqual([4, 5]);
    expect(names(agency, INSPECTION)).toEqual(['Nguyễn Thị Hoa', 'Trần Văn Đức', 'Cao Thị Bích']);
    expect(names(agency, PLANNING)).toEqual(['Tổ tiếp dân']);
    expect(agency.tab(INSPECTION)[4]).toEqual(before[4]);
    for (const row of [6, 7]) {
      expect(agency.cell(INSPECTION, row, 2) ?? '').toBe('');
      expect(agency.cell(INSPECTION, row, 3) ?? '').toBe('');
    }
    expect(agency.cell(INSPECTION, 6, 4)).toBe('Hợp lệ');
    expect(String(agency.cell(INSPECTION, 7, 4))).toContain('✖');
    expect(agency.journal(4)).toEqual([
      `Bắt đầu nhập danh sách | Thanh tra, dòng 6-7 | Lần nhập ${KEY} | 2 dòng`,
      `Bắt đầu nhập danh sách | Phòng Kế hoạch, dòng 5-5 | Lần nhập ${KEY} | 1 dòng`,
      `Nhập danh sách | Thanh tra, dòng 6-7 | Lần nhập ${KEY} | 2 dòng`,
      `Nhập danh sách | Phòng Kế hoạch, dòng 5-5 | Lần nhập ${KEY} | 1 dòng`,
    ]);
  });

  it('with the doubled rows that were ticked, and departments under the names that the person gave', async () => {
    const agency = await opened();
    const added = await add(agency, { evenThough: [4], aliases: [['ban cũ', PLANNING]] });
    expect(added.rows).toBe(5);
    expect(added.left).toEqual([]);
    expect(names(agency, INSPECTION).slice(1)).toEqual(['Trần Văn Đức', 'Bà Nguyễn Thị Hoa', 'Cao Thị Bích']);
    expect(names(agency, PLANNING)).toEqual(['Tổ tiếp dân', 'Lê Hoàng Ân']);
  });

  it('once, however often the button is pressed; the same list under another key doubles what stands', async () => {
    const agency = await opened();
    await add(agency, { evenThough: [4] });
    const after = figures(agency);
    const lines = agency.journal(1000);
    const again = await add(agency, { evenThough: [4] });
    expect(again).toMatchObject({ ok: true, again: true, rows: 4 });
    expect(figures(agency)).toEqual(after);
    expect(agency.journal(1000)).toEqual(lines);
    const other = await add(agency, { key: 'another0000key' });
    // The row with errors too: its field is no field of the book, but the same word as before.
    expect(other.rows).toBe(0);
    expect(other.left.map((one) => one.fileRow)).toEqual([2, 3, 4, 5, 6]);
  });

  it('though departments have their rows edited or taken away since, a finished import stays finished', async () => {
    const agency = await opened();
    await add(agency);
    await agency.hand('office').clear(INSPECTION, 'E6:U6');
    expect(await add(agency)).toMatchObject({ again: true });
    expect(names(agency, INSPECTION).filter((name) => name === 'Trần Văn Đức')).toEqual([]);
  });

  it('below what somebody typed while the page was open', async () => {
    const agency = await opened();
    await asked(agency, 'office', 'pageImportPreview', [request()]);
    await agency.fill('inspection', INSPECTION, [{ name: 'Mấu Quốc Tiến', year: 2024 }]);
    await agency.fill('planning', PLANNING, [
      { name: 'Tổ tiếp dân', year: 2024, kind: 'Tập thể', field: 'Học tập và làm theo Bác' },
    ]);
    const added = await add(agency);
    expect(names(agency, INSPECTION)).toEqual([
      'Nguyễn Thị Hoa',
      'Mấu Quốc Tiến',
      'Trần Văn Đức',
      'Cao Thị Bích',
    ]);
    // Typed meanwhile, so a double now: counted again under the lock.
    expect(names(agency, PLANNING)).toEqual(['Tổ tiếp dân']);
    expect(added.left.map((one) => one.fileRow)).toEqual([3, 4, 5]);
  });

  it('below what somebody types while the command runs', async () => {
    const agency = await opened();
    let typed = false;
    await add(agency, {}, (name) => {
      if (typed || !name.endsWith('flush')) return;
      typed = true;
      void agency.hand('inspection').type(INSPECTION, 'E6', 'Mấu Quốc Tiến');
    });
    expect(names(agency, INSPECTION)).toEqual([
      'Nguyễn Thị Hoa',
      'Mấu Quốc Tiến',
      'Trần Văn Đức',
      'Cao Thị Bích',
    ]);
  });

  it('not while another command runs', async () => {
    const agency = await opened();
    let answer: unknown = null;
    await agency.run('second', 'menuRecount', [{ button: 'OK' }], {
      beforeCall: (name) => {
        if (answer === null && name.endsWith('getValues')) answer = add(agency);
      },
    });
    const busy = (await (answer ?? add(agency))) as Refusal;
    expect(busy).toMatchObject({ ok: false, problems: [{ kind: 'busy' }] });
    expect(names(agency, INSPECTION)).toEqual(['Nguyễn Thị Hoa']);
  });

  it('with nothing to write where no row can be added', async () => {
    const agency = await opened();
    const lines = agency.journal(1000);
    const added = await add(agency, { rows: [['', 'Thanh tra', '', '', '', '', '']] });
    expect(added).toMatchObject({ ok: true, rows: 0, blocks: [] });
    expect(agency.journal(1000)).toEqual(lines);
  });

  it('a hundred rows for as many calls as three', async () => {
    const agency = await opened();
    await add(agency);
    const few = agency.calls.total;
    const many = await opened();
    const rows = Array.from({ length: 100 }, (_, one) => [
      `Tổ số ${one}`,
      'Thanh tra',
      ...(LIST[1] ?? []).slice(2),
    ]);
    await add(many, { rows: [...rows, ...LIST] });
    expect(many.calls.total).toBeLessThanOrEqual(few);
    // Two blocks of columns a department's tab, read once more, beside what every command may spend.
    expect(few).toBeLessThanOrEqual(2 * DEPARTMENTS + 60 + 4 * DEPARTMENTS);
  });
});

describe('an import that dies at a service call', () => {
  it('is finished by pressing the button again: no row lost, none doubled', async () => {
    const more = { evenThough: [4] };
    const whole = await opened();
    await add(whole, more);
    const calls = whole.calls.total;
    const expected = figures(whole);
    for (let n = 1; n <= calls; n += 5) {
      const agency = await opened();
      const died = await add(agency, more, (_, one) => {
        if (one >= n) throw new Error('Exceeded maximum execution time');
      }).catch(() => 'died');
      expect(died, `at ${n}`).toBe('died');
      expect(await add(agency, more), `at ${n}`).toMatchObject({ ok: true, rows: 4 });
      expect(figures(agency), `at ${n}`).toEqual(expected);
      const done = agency.journal(1000).filter((line) => line.startsWith('Nhập danh sách |'));
      expect(done, `at ${n}`).toHaveLength(2);
    }
  }, 300_000);

  it('is finished also from a page opened anew', async () => {
    const whole = await opened();
    await add(whole);
    const calls = whole.calls.total;
    const expected = figures(whole);
    for (let n = 10; n <= calls; n += 9) {
      const agency = await opened();
      await add(agency, {}, (_, one) => {
        if (one >= n) throw new Error('Exceeded maximum execution time');
      }).catch(() => null);
      const finished = agency.journal(1000).some((line) => line.startsWith('Nhập danh sách |'));
      if (finished) continue;
      await add(agency, { key: 'another0000key' });
      expect(figures(agency), `at ${n}`).toEqual(expected);
    }
  });
});
