import { describe, expect, it } from 'vitest';
import { Agency, COLLEAGUE, HIDDEN, OFFICE, OTHERS, type RunOptions } from './cycle-book';

function answers(numbers: string, day: string, ...more: readonly ('YES' | 'NO')[]): RunOptions {
  return { answers: [{ text: numbers }, { text: day }, ...more.map((button) => ({ button }))] };
}

function extended(agency: Agency): unknown[] {
  return agency.rows('Đơn vị', 'Tên đơn vị', 'Gia hạn đến').map(([, day]) => day);
}

/** 10/05/2024 and 20/05/2024 as Sheets stores them. */
const MAY_10 = 45422;
const MAY_20 = 45432;

describe('the Office extends a deadline', () => {
  it('sees who owes what, chooses, sees old and new, and both are journaled; states follow', async () => {
    const agency = await Agency.open();
    expect(agency.rows('Đơn vị', 'Trạng thái')[0]).toEqual(['Chưa nhập, quá hạn']);
    const { result, shown } = await agency.run(
      OFFICE,
      'menuExtendDeadline',
      answers('1,3', '10/5/2024', 'YES'),
    );
    expect(shown[0]).toContain('1. Thanh tra: đăng ký, hạn 31/03/2024 (quá 20 ngày)');
    expect(shown[0]).toContain('2. Phòng Kế hoạch: kết quả, hạn 15/11/2024');
    expect(shown[1]).toContain('sau hôm nay (20/04/2024) và không sớm hơn hạn đăng ký chung (31/03/2024)');
    expect(shown[2]).toContain('• Thanh tra: (trống) → 10/05/2024\n• Phòng Chính sách: (trống) → 10/05/2024');
    expect(result).toMatchObject({ ok: true, left: [] });
    expect(extended(agency)).toEqual([MAY_10, '', MAY_10]);
    expect(agency.rows('Đơn vị', 'Trạng thái')[0]).toEqual(['Chưa nhập']);
    await agency.run(COLLEAGUE, 'menuExtendDeadline', answers('1', '20/05/2024', 'YES'));
    expect(agency.journal('Gia hạn')).toEqual([
      [OFFICE, 'Đơn vị · Thanh tra · Gia hạn đến', '', '10/05/2024'],
      [OFFICE, 'Đơn vị · Phòng Chính sách · Gia hạn đến', '', '10/05/2024'],
      [COLLEAGUE, 'Đơn vị · Thanh tra · Gia hạn đến', '10/05/2024', '20/05/2024'],
    ]);
    expect(extended(agency)).toEqual([MAY_20, '', MAY_10]);
    const same = await agency.run(OFFICE, 'menuExtendDeadline', answers('3', '10/05/2024'));
    expect(same.shown[2]).toContain('không có gì phải ghi');
  });

  it('leaves a cell that somebody changed while the question stood, and says so', async () => {
    const agency = await Agency.open();
    const { result, shown } = await agency.run(OFFICE, 'menuExtendDeadline', {
      ...answers('tất cả', '10/05/2024', 'YES'),
      beforeCall: (name) => {
        if (name.endsWith('tryLock')) agency.put('Đơn vị', 5, { 'Gia hạn đến': MAY_20 });
      },
    });
    expect(result).toMatchObject({ left: ['Thanh tra'] });
    expect(shown[3]).toContain('Giữ nguyên vì ô hoặc dòng vừa được sửa trong lúc bạn xem: Thanh tra');
    expect(extended(agency)).toEqual([MAY_20, MAY_10, MAY_10]);
  });

  it('refuses other roles, days that change nothing, slips and a busy book; nothing is changed', async () => {
    const agency = await Agency.open();
    await agency.run(OFFICE, 'menuRecount');
    const before = agency.everything();
    for (const user of [...OTHERS, HIDDEN])
      expect((await agency.run(user, 'menuExtendDeadline')).result, user).toMatchObject({
        problems: [{ kind: 'not-the-office' }],
      });
    const refused: readonly (readonly [string, string])[] = [
      ['20/04/2024', 'extend-not-after-today'],
      ['01/01/2024', 'extend-not-after-today'],
    ];
    for (const [day, reason] of refused)
      expect((await agency.run(OFFICE, 'menuExtendDeadline', answers('1', day))).result, day).toMatchObject({
        problems: [{ reason }],
      });
    agency.now -= 60 * 86_400_000;
    expect((await agency.run(OFFICE, 'menuExtendDeadline', answers('1', '30/03/2024'))).result).toMatchObject(
      {
        problems: [{ reason: 'extend-before-general' }],
      },
    );
    agency.now += 60 * 86_400_000;
    expect((await agency.run(OFFICE, 'menuExtendDeadline', answers('1', '31/02/2025'))).result).toMatchObject(
      {
        problems: [{ kind: 'date-not-understood' }],
      },
    );
    expect(
      (await agency.run(OFFICE, 'menuExtendDeadline', { answers: [{ text: '4' }] })).result,
    ).toMatchObject({
      problems: [{ reason: 'choice-not-understood' }],
    });
    const no = await agency.run(OFFICE, 'menuExtendDeadline', answers('1', '10/05/2024', 'NO'));
    expect(no.result).toBeNull();
    const busy = await agency.whileBusy(OFFICE, 'menuExtendDeadline', answers('1', '10/05/2024', 'YES'));
    expect(busy.result).toMatchObject({ problems: [{ kind: 'busy' }] });
    expect(agency.everything()).toEqual(before);
  });

  it('costs no more than two calls a department and sixty', async () => {
    const agency = await Agency.open();
    const { total } = await agency.run(OFFICE, 'menuExtendDeadline', answers('1-3', '10/05/2024', 'YES'));
    expect(total).toBeLessThanOrEqual(2 * 3 + 60);
  });
});
