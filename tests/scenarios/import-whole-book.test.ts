import { beforeAll, describe, expect, it } from 'vitest';
import { createHost } from '../../local/host/host';
import { scriptedDialogs } from '../../local/services/dialogs';
import type { LocalSheet } from '../../local/workbook/model';
import type { ImportAdded } from '../../src/register/import/answers';
import type { ImportRequest } from '../../src/register/import/request';
import { HEADING } from '../../src/register/headings';
import { isInput } from '../../src/tabs/spec';
import { BOOK_TABS } from '../../src/tabs/whole-book';
import { Agency, at, INSPECTION, PEOPLE, PLANNING } from './agency';
import type { BeforeCall } from './office';

const NOW = at(10, 3, 2024);

let saved: Uint8Array;
beforeAll(async () => {
  const agency = await Agency.found(NOW, 2024);
  await agency.fill('inspection', INSPECTION, [{ name: 'Nguyễn Thị Hoa', year: 2024 }]);
  await agency.run('office', 'menuRecount', [{ button: 'OK' }]);
  saved = await agency.workbook.save();
});

/** A row for each of the two departments. */
const REQUEST: ImportRequest = {
  key: 'k3f9a2b7c1d0e5f4',
  rows: [
    ['Trần Văn Đức', INSPECTION],
    ['Tổ tiếp dân', PLANNING],
  ],
  firstRow: 2,
  columns: { [HEADING.name]: 0 },
  departmentColumn: 1,
  departmentName: '',
  year: 2024,
  aliases: [],
  evenThough: [],
};

async function add(
  agency: Agency,
  more: Partial<ImportRequest> = {},
  beforeCall?: BeforeCall,
): Promise<ImportAdded> {
  agency.now += 1000;
  const { workbook, bundle, stores, now } = agency;
  const dialogs = scriptedDialogs();
  const host = createHost({ workbook, bundle, user: PEOPLE.office, dialogs, stores, clock: () => now });
  host.beforeCall = beforeCall ?? null;
  return (await host.runFromPage<ImportAdded>('pageImportAdd', { ...REQUEST, ...more })).result;
}

function names(agency: Agency, tab: string): unknown[] {
  return agency.column(tab, HEADING.name);
}

function sheetOf(agency: Agency, name: string): LocalSheet {
  const sheet = agency.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No tab ${name}`);
  return sheet;
}

/** How many snapshots stand in `Bản lưu`, and the tabs that the last one holds. */
function snapshots(agency: Agency): { readonly count: number; readonly held: string } {
  const heads = agency
    .tab('Bản lưu')
    .slice(4)
    .filter((row) => String(row[5]).startsWith('1/'));
  return { count: heads.length, held: String(heads[heads.length - 1]?.[6] ?? '') };
}

describe('an import keeps the book first', () => {
  it('whole: every tab that people fill, not only those that it reads to judge rows', async () => {
    const agency = await Agency.open(saved, NOW);
    await add(agency);
    const { count, held } = snapshots(agency);
    expect(count).toBe(1);
    const inputs = BOOK_TABS.filter(({ spec }) => isInput(spec)).map(({ spec }) => spec.name);
    expect(inputs).toContain('Bồi dưỡng');
    for (const name of [...inputs, INSPECTION, PLANNING]) expect(held, name).toContain(name);
  });

  it('once: what a run that died left half done is not kept beside it', async () => {
    const agency = await Agency.open(saved, NOW);
    let flushes = 0;
    await add(agency, {}, (name) => {
      if (name.endsWith('flush')) flushes += 1;
      if (flushes > 1) throw new Error('Exceeded maximum execution time');
    }).catch(() => null);
    expect(names(agency, INSPECTION)).toContain('Trần Văn Đức');
    expect(await add(agency)).toMatchObject({ ok: true, rows: 2 });
    expect(snapshots(agency).count).toBe(1);
  });
});

describe('an import says nothing was written only where nothing was', () => {
  it('a tab of the Office that cannot be read stops it before the first row', async () => {
    const agency = await Agency.open(saved, NOW);
    const sheet = sheetOf(agency, 'Bồi dưỡng');
    const column = agency.tab('Bồi dưỡng')[3]?.indexOf('Ngày') ?? 0;
    sheet.setCell(4, column + 1, { value: 'Hôm nào' });
    const lines = agency.journal(1000);
    expect(await add(agency)).toMatchObject({
      ok: false,
      problems: [{ kind: 'missing-heading', tab: 'Bồi dưỡng' }],
    });
    expect(names(agency, INSPECTION)).toEqual(['Nguyễn Thị Hoa']);
    expect(agency.journal(1000)).toEqual(lines);
  });

  it('a department’s tab that somebody breaks meanwhile is told of; the others have their rows', async () => {
    const agency = await Agency.open(saved, NOW);
    const headings = agency.tab(PLANNING)[3] ?? [];
    let flushes = 0;
    const added = await add(agency, {}, (name) => {
      flushes += name.endsWith('flush') ? 1 : 0;
      if (flushes === 1)
        sheetOf(agency, PLANNING).setCell(4, headings.indexOf(HEADING.content) + 1, { value: 'Gì' });
    });
    expect(added).toMatchObject({ ok: true, rows: 1 });
    expect(added.blocks.map(({ tab }) => tab)).toEqual([INSPECTION]);
    expect(added.problems[0]).toContain(`“${PLANNING}” thiếu tiêu đề cột: ${HEADING.content}`);
    expect(names(agency, INSPECTION)).toContain('Trần Văn Đức');
    // Mended, and the page opened anew: what was left out comes in, what stands is not doubled.
    sheetOf(agency, PLANNING).setCell(4, headings.indexOf(HEADING.content) + 1, { value: HEADING.content });
    expect(await add(agency, { key: 'another0000key' })).toMatchObject({ ok: true, rows: 1, problems: [] });
    expect(names(agency, PLANNING)).toEqual(['Tổ tiếp dân']);
    expect(names(agency, INSPECTION)).toEqual(['Nguyễn Thị Hoa', 'Trần Văn Đức']);
  });
});
