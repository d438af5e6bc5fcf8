import { beforeAll, describe, expect, it } from 'vitest';
import { type Hand, Refusal } from '../../local/host/hand';
import { Agency, at, INSPECTION, PLANNING } from './agency';
import { codedRows, contradiction, inputsOf, journalOf } from './one-story';

const MARCH = at(10, 3, 2025);
const OK = { button: 'OK' } as const;
const YES = { button: 'YES' } as const;

let ticked: Uint8Array;
let sent: Uint8Array;
beforeAll(async () => {
  const agency = await Agency.found(MARCH, 2025);
  await agency.fill('inspection', INSPECTION, [
    { name: 'Nguyễn Thị Hoa', year: 2025 },
    { name: 'Trần Văn Đức', year: 2025, position: '' },
    { name: 'Tổ Tiếp dân', year: 2025, kind: 'Tập thể' },
    { name: 'Cao Thị Bích', year: 2025 },
  ]);
  await agency.fill('planning', PLANNING, [{ name: 'Lê Hoàng Ân', year: 2025 }]);
  await agency.hand('inspection').tick(INSPECTION, 'A2', true);
  await agency.hand('planning').tick(PLANNING, 'A2', true);
  ticked = await agency.workbook.save();
  await agency.run('office', 'menuRecount', [OK]);
  sent = await agency.workbook.save();
});

function expectOneStory(agency: Agency, where: string): void {
  expect(contradiction(agency), where).toBeNull();
}

/** What a department's person does while the Office's hand works; a locked cell refuses. */
const ACTS: Readonly<Record<string, (hand: Hand) => Promise<unknown>>> = {
  'inserts a row above': (hand) => hand.insertRows(INSPECTION, 5, 1),
  'inserts rows between': (hand) => hand.insertRows(INSPECTION, 7, 2),
  'deletes a row': (hand) => hand.deleteRows(INSPECTION, 6, 1),
  'sorts by name': (hand) => hand.sortRows(INSPECTION, 'A5:U40', 5, true),
  'types into a row that is being sent': (hand) => hand.type(INSPECTION, 'K7', 'Nội dung khác'),
  'mends the row that had an error': (hand) => hand.type(INSPECTION, 'I6', 'Chuyên viên'),
  'types a new row below': (hand) => hand.paste(INSPECTION, 'E9', [['Người mới đến']]),
  'unticks the box': (hand) => hand.tick(INSPECTION, 'A2', false),
};

async function act(hand: Hand, does: (hand: Hand) => Promise<unknown>): Promise<void> {
  await does(hand).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
  });
}

/** Acts that move rows meet every fourth call of the sealing, the others every ninth. */
const MOVES_ROWS = ['inserts a row above', 'sorts by name'];
const CASES = Object.entries(ACTS).map(([name, does], index) => [name, does, index] as const);

/** The calls between the first lock of rows and the count behind it. */
async function sealingCalls(): Promise<{ first: number; last: number }> {
  const names: string[] = [];
  const probe = await Agency.open(ticked, MARCH);
  await probe.run('office', 'menuRecount', [OK], { beforeCall: (name) => void names.push(name) });
  const first = names.indexOf('Spreadsheet.getProtections') + 1;
  const receipts = names.lastIndexOf('SpreadsheetApp.flush', names.length - 10) + 10;
  expect(receipts).toBeGreaterThan(first + 10);
  return { first, last: receipts };
}

describe.each(CASES)(
  'while the Office takes in what was sent, the department’s person %s',
  (name, does, index) => {
    it('at any service call: no input lost, no code doubled, one story; counting again ends it', async () => {
      const { first, last } = await sealingCalls();
      const step = MOVES_ROWS.includes(name) ? 9 : 19;
      for (let n = first + (index % step); n <= last; n += step) {
        const agency = await Agency.open(ticked, MARCH);
        const hand = agency.hand('inspection');
        let inputs: string[] = [];
        const meanwhile = (_name: string, call: number): void => {
          if (call !== n) return;
          void act(hand, does);
          inputs = inputsOf(agency, INSPECTION);
        };
        await agency.run('office', 'menuRecount', [OK], { beforeCall: meanwhile });
        const where = `at call ${n}`;
        expect(inputsOf(agency, INSPECTION), where).toEqual(inputs);
        await agency.run('office', 'menuRecount', [OK]);
        expect(inputsOf(agency, INSPECTION), where).toEqual(inputs);
        expectOneStory(agency, where);
        const settled = [agency.tab(INSPECTION), journalOf(agency)];
        await agency.run('office', 'menuRecount', [OK]);
        expect([agency.tab(INSPECTION), journalOf(agency)], where).toEqual(settled);
      }
    });
  },
);

describe.each(MOVES_ROWS)('while the Office returns rows, the department’s person %s', (name) => {
  it('at a service call: the right rows come back, with their reason, and open', async () => {
    const answers = [{ button: 'OK', text: 'Bổ sung' }, OK] as const;
    const select = [INSPECTION, 'A1'] as const;
    const names: string[] = [];
    const probe = await Agency.open(sent, MARCH);
    await probe.run('office', 'menuReturn', answers, {
      select,
      beforeCall: (one) => void names.push(one),
    });
    const first = names.indexOf('Spreadsheet.getProtections') + 1;
    expect(first).toBeGreaterThan(10);
    for (let n = first; n <= first + 14; n += 3) {
      const agency = await Agency.open(sent, MARCH);
      const hand = agency.hand('inspection');
      const does = ACTS[name];
      const meanwhile = (_: string, call: number): void => {
        if (call === n && does) void act(hand, does);
      };
      await agency.run('office', 'menuReturn', answers, { select, beforeCall: meanwhile });
      await agency.run('office', 'menuRecount', [OK]);
      expectOneStory(agency, `at call ${n}`);
      const returned = codedRows(agency).filter(({ status }) => status === 'Bị trả lại');
      expect(returned.map((row) => row.name).sort(), `at call ${n}`).toEqual([
        'Cao Thị Bích',
        'Nguyễn Thị Hoa',
        'Tổ Tiếp dân',
      ]);
      const row = agency.tab(INSPECTION).findIndex((cells) => cells[4] === 'Tổ Tiếp dân') + 1;
      expect(agency.cell(INSPECTION, row, 6)).toBe('Bổ sung');
      await hand.type(INSPECTION, `K${row}`, 'Đã bổ sung');
    }
  });
});

describe('the Office’s run dies', () => {
  /** A command, and what is run afterwards in any case. */
  const COMMANDS = {
    'taking in what was sent': { from: () => ticked, name: 'menuRecount', answers: [OK] },
    accepting: { from: () => sent, name: 'menuAccept', answers: [YES, OK] },
    returning: { from: () => sent, name: 'menuReturn', answers: [{ button: 'OK', text: 'Bổ sung' }, OK] },
  } as const;

  it.each(Object.entries(COMMANDS))(
    '%s, at any service call: running again reaches the same end',
    async (_, command) => {
      const select = ['Tổng quan', 'A1'] as const;
      const quiet = await Agency.open(command.from(), MARCH);
      await quiet.run('office', command.name, command.answers, { select });
      const { total } = quiet.calls;
      await quiet.run('office', 'menuRecount', [OK]);
      const expected = codedRows(quiet);
      for (let n = 3; n <= total; n += 17) {
        const agency = await Agency.open(command.from(), MARCH);
        const dies = (_name: string, call: number): void => {
          if (call >= n) throw new Error('killed');
        };
        await agency
          .run('office', command.name, command.answers, { select, beforeCall: dies })
          .catch(() => null);
        const inputs = inputsOf(agency, INSPECTION);
        await agency.run('office', command.name, command.answers, { select });
        await agency.run('office', 'menuRecount', [OK]);
        expect(codedRows(agency), `died at call ${n}`).toEqual(expected);
        expect(inputsOf(agency, INSPECTION), `died at call ${n}`).toEqual(inputs);
        expectOneStory(agency, `died at call ${n}`);
      }
    },
  );

  it('withdrawing a row that came back before: its reason takes the place of the older one', async () => {
    const returned = await Agency.open(sent, MARCH);
    await returned.run('office', 'menuReturn', [{ button: 'OK', text: 'Bổ sung' }, OK], {
      select: [PLANNING, 'A1'],
    });
    const book = await returned.workbook.save();
    const answers = [{ button: 'OK', text: 'Chuyển công tác' }, OK] as const;
    const select = [PLANNING, 'E5'] as const;
    const quiet = await Agency.open(book, MARCH);
    await quiet.run('office', 'menuWithdraw', answers, { select });
    for (let n = quiet.calls.total; n > 30; n -= 4) {
      const agency = await Agency.open(book, MARCH);
      const dies = (_: string, call: number): void => {
        if (call >= n) throw new Error('killed');
      };
      await agency.run('office', 'menuWithdraw', answers, { select, beforeCall: dies }).catch(() => null);
      await agency.run('office', 'menuRecount', [OK]);
      const [status] = agency.column(PLANNING, 'Trạng thái');
      const reason = status === 'Đã rút' ? 'Chuyển công tác' : 'Bổ sung';
      expect(agency.column(PLANNING, 'Ý kiến Văn phòng'), `died at call ${n}`).toEqual([reason]);
    }
  });
});

describe('two of the Office at once', () => {
  it('the second is told that somebody else is at it, and nothing is done twice', async () => {
    const agency = await Agency.open(sent, MARCH);
    const select = ['Tổng quan', 'A1'] as const;
    let second: Promise<unknown> | null = null;
    let locked = false;
    await agency.run('office', 'menuAccept', [YES, OK], {
      select,
      beforeCall: (name) => {
        if (locked)
          second ??= agency.run('second', 'menuReturn', [{ button: 'OK', text: 'Sai' }, OK], { select });
        locked ||= name.endsWith('tryLock');
      },
    });
    expect(await second).toMatchObject({ ok: false, problems: [{ kind: 'busy' }] });
    expect(codedRows(agency).map(({ status }) => status)).toEqual(Array(4).fill('Đã tiếp nhận'));
    expectOneStory(agency, 'after both');
  });
});
