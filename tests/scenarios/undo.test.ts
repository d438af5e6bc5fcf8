import { beforeAll, describe, expect, it } from 'vitest';
import type { ScriptedAnswer } from '../../local/services/dialogs';
import { Agency, at, INSPECTION, PLANNING } from './agency';

const NOW = at(10, 3, 2025);
const OK = { button: 'OK' } as const;
const YES = { button: 'YES' } as const;
const EVERYWHERE = ['Tổng quan', 'A1'] as const;

interface Command {
  readonly name: string;
  readonly answers: readonly ScriptedAnswer[];
  /** What the undo calls it. */
  readonly action: string;
  readonly select?: readonly [string, string];
}

/** The Office's bulk commands in the order of a year; each begins where the one before ended. */
const YEAR: readonly Command[] = [
  {
    name: 'menuReturn',
    answers: [{ button: 'OK', text: 'Bổ sung minh chứng' }, OK],
    action: 'Trả lại',
    select: [PLANNING, 'A1'],
  },
  { name: 'menuAccept', answers: [YES, OK], action: 'Tiếp nhận', select: [INSPECTION, 'A1'] },
  {
    name: 'menuExtendDeadline',
    answers: [{ button: 'OK', text: 'tất cả' }, { button: 'OK', text: '30/04/2025' }, YES, OK],
    action: 'Gia hạn',
  },
  {
    name: 'menuWithdraw',
    answers: [{ button: 'OK', text: 'Chuyển công tác' }, OK],
    action: 'Rút đăng ký',
    select: [PLANNING, 'E5'],
  },
  { name: 'menuListForReview', answers: [YES, OK], action: 'Lập danh sách bình xét' },
  {
    name: 'menuEnterDecision',
    answers: [{ button: 'OK', text: '15/QĐ-BDT' }, { button: 'OK', text: '20/12/2025' }, OK],
    action: 'Ghi quyết định',
  },
  { name: 'menuPublish', answers: [YES, OK], action: 'Công bố kết quả' },
  { name: 'menuOpenYear', answers: [YES, OK], action: 'Mở năm mới' },
];

/** The book before each command. */
const before = new Map<string, Uint8Array>();

async function run(agency: Agency, { name, answers, select = EVERYWHERE }: Command): Promise<unknown> {
  return agency.run('office', name, answers, { select });
}

beforeAll(async () => {
  const agency = await Agency.found(NOW, 2024);
  await agency.fill('inspection', INSPECTION, [
    { name: 'Nguyễn Thị Hoa', year: 2024, results: 'Hoàn thành 12 việc' },
    { name: 'Tổ Tiếp dân', year: 2024, kind: 'Tập thể', results: 'Tiếp 300 lượt dân' },
  ]);
  await agency.fill('planning', PLANNING, [{ name: 'Lê Hoàng Ân', year: 2024, results: 'Sáu sáng kiến' }]);
  await agency.hand('inspection').tick(INSPECTION, 'A2', true);
  await agency.hand('planning').tick(PLANNING, 'A2', true);
  await agency.run('office', 'menuRecount', [OK]);
  for (const command of YEAR) {
    if (command.name === 'menuEnterDecision') {
      await agency.hand('office').paste('Bình xét', 'G5', [
        [5, 5],
        [5, 5],
      ]);
      await agency.run('office', 'menuRecount', [OK]);
    }
    before.set(command.name, await agency.workbook.save());
    const result = await run(agency, command);
    expect(result, command.name).toMatchObject({ ok: true });
  }
}, 300_000);

async function open(command: Command): Promise<Agency> {
  return Agency.open(before.get(command.name) ?? new Uint8Array(), NOW);
}

/** All that people see, but the journal, the snapshots, and times that a count prints. */
function everything(agency: Agency): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  for (const { name } of agency.workbook.sheets) {
    if (['Nhật ký', 'Tổng quan', 'Bản lưu'].includes(name)) continue;
    all[name] = agency.tab(name).map((row) => row.map((cell) => cell ?? ''));
  }
  const departments = agency.column('Đơn vị', 'Cập nhật lúc');
  expect(departments.length).toBeGreaterThan(0);
  all['Đơn vị'] = (all['Đơn vị'] as unknown[][]).map((row) => row.slice(0, 10));
  return all;
}

describe.each(YEAR.map((command) => [command.action, command] as const))(
  '"%s" is taken back',
  (action, command) => {
    it('and the book is the one from before, journal apart; the next undo goes to what was before it', async () => {
      const agency = await open(command);
      await agency.run('office', 'menuRecount', [OK]);
      const stood = everything(agency);
      await run(agency, command);
      expect(everything(agency)).not.toEqual(stood);
      const result = await agency.run('office', 'menuUndo', [YES, OK], { select: EVERYWHERE });
      const undone = agency.shown;
      expect(undone[0]).toContain(`Thao tác cuối: ${action}`);
      expect(result).toMatchObject({ ok: true, action, left: [] });
      // A year that is open again leaves the blank rows that were made ready.
      await agency.run('office', 'menuRecount', [OK]);
      expect(everything(agency)).toEqual(stood);
      const [asked] = undone;
      await agency.run('office', 'menuUndo', [{ button: 'NO' }], { select: EVERYWHERE });
      expect(agency.shown[0]).not.toBe(asked);
    });
  },
);

describe('platform.md 5: service calls', () => {
  // Commands that close or open rows may cost what sealing may: fifteen a department touched, and sixty.
  it.each(YEAR.map((command) => [command.action, command] as const))(
    '"%s" and its undo stay in their budget',
    async (_, command) => {
      const agency = await open(command);
      await agency.run('office', 'menuRecount', [OK]);
      await run(agency, command);
      expect(agency.calls.total).toBeLessThanOrEqual(15 * 2 + 60);
      await agency.run('office', 'menuUndo', [YES, OK], { select: EVERYWHERE });
      expect(agency.calls.total).toBeLessThanOrEqual(15 * 2 + 60);
    },
  );
});

describe('what somebody changed since is left and named', () => {
  const named = (action: string): Command => {
    const found = YEAR.find((one) => one.action === action);
    if (!found) throw new Error(action);
    return found;
  };

  it('a returned row that its department has begun to mend', async () => {
    const agency = await open(named('Trả lại'));
    await run(agency, named('Trả lại'));
    await agency.hand('planning').type(PLANNING, 'K5', 'Đã bổ sung minh chứng');
    const result = await agency.run('office', 'menuUndo', [YES, OK], { select: EVERYWHERE });
    expect(result).toMatchObject({ ok: true, changes: 0, left: [{ refusal: 'edited-since' }] });
    expect(agency.column(PLANNING, 'Trạng thái')).toEqual(['Bị trả lại']);
    expect(agency.cell(PLANNING, 5, 11)).toBe('Đã bổ sung minh chứng');
  });

  it('a decision’s number that somebody typed over', async () => {
    const agency = await open(named('Ghi quyết định'));
    await run(agency, named('Ghi quyết định'));
    await agency.hand('office').type('Bình xét', 'N5', '16/QĐ-BDT');
    const result = await agency.run('office', 'menuUndo', [YES, OK], { select: EVERYWHERE });
    expect(result).toMatchObject({ ok: true, changes: 3, left: [{ refusal: 'edited-since' }] });
    expect(agency.column('Bình xét', 'Số quyết định')).toEqual(['16/QĐ-BDT']);
  });

  it('a candidate’s line in which votes were typed', async () => {
    const agency = await open(named('Lập danh sách bình xét'));
    await run(agency, named('Lập danh sách bình xét'));
    await agency.hand('office').paste('Bình xét', 'G5', [[5, 4]]);
    const result = await agency.run('office', 'menuUndo', [YES, OK], { select: EVERYWHERE });
    expect(result).toMatchObject({ ok: true, left: [{ refusal: 'edited-since' }] });
    expect(agency.column('Bình xét', 'Mã')).toHaveLength(1);
    expect(agency.cell('Bình xét', 5, 8)).toBe(4);
  });

  it('sent rows go back to drafts and open again; their codes stay theirs', async () => {
    const agency = await Agency.open(before.get('menuReturn') ?? new Uint8Array(), NOW);
    await agency.run('office', 'menuUndo', [YES, OK], { select: EVERYWHERE });
    expect(agency.shown[0]).toContain('Thao tác cuối: Gửi đăng ký');
    expect(agency.column(INSPECTION, 'Trạng thái')).toEqual(['Đang soạn', 'Đang soạn']);
    await agency.hand('inspection').type(INSPECTION, 'K5', 'Sửa lại nội dung');
    await agency.hand('inspection').tick(INSPECTION, 'A2', true);
    await agency.run('office', 'menuRecount', [OK]);
    expect(agency.column(INSPECTION, 'Mã')).toEqual(['DH-2024-0001', 'DH-2024-0002']);
    expect(agency.column(INSPECTION, 'Trạng thái')).toEqual(['Đã gửi', 'Đã gửi']);
  });

  it('nothing at all, where the journal tells of nothing that can be undone', async () => {
    const agency = await Agency.found(NOW, 2025);
    const result = await agency.run('office', 'menuUndo', [OK], { select: EVERYWHERE });
    expect(result).toMatchObject({ ok: false, problems: [{ kind: 'nothing-to-undo' }] });
  });
});
