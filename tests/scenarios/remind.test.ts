import { describe, expect, it } from 'vitest';
import type { Refused } from '../../src/commands/compile-annual-report';
import type { Reminded } from '../../src/commands/remind';
import {
  Agency,
  APRIL,
  COLLEAGUE,
  DAY,
  HIDDEN,
  INSPECTION,
  OFFICE,
  OTHERS,
  PLANNING,
  POLICY,
} from './cycle-book';
import type { BeforeCall } from './office';

const YES = [{ button: 'YES' as const }];

async function remind(agency: Agency, beforeCall?: BeforeCall, answers = YES): Promise<Reminded> {
  const { result } = await agency.run(OFFICE, 'menuRemind', {
    answers,
    ...(beforeCall ? { beforeCall } : {}),
  });
  const reminded = result as Reminded | Refused | null;
  if (!reminded?.ok) throw new Error(`Not reminded: ${JSON.stringify(result)}`);
  return reminded;
}

/** A fault at the n-th call of a member, and from then on: a killed run. */
function killedAt(member: string, nth = 1): BeforeCall {
  let seen = 0;
  let dead = false;
  return (name) => {
    if (name === member) seen += 1;
    dead ||= name === member && seen === nth;
    if (dead) throw new Error('Exceeded maximum execution time');
  };
}

describe('the Office reminds departments that are late', () => {
  it('is shown who gets what at which address, who not, the quota and the whole mail, and then it is sent', async () => {
    const agency = await Agency.open();
    const { result, shown } = await agency.run(OFFICE, 'menuRemind', { answers: YES });
    const [asked = '', told = ''] = shown;
    expect(asked).toContain('Sẽ gửi 2 thư');
    expect(asked).toContain(
      `• Thanh tra → ${INSPECTION}: đăng ký năm 2024, hạn 31/03/2024, quá 20 ngày, “Chưa nhập”`,
    );
    expect(asked).toContain(`• Phòng Chính sách → ${POLICY}, truong-phong@example.org: đăng ký`);
    expect(asked).toContain('còn gửi được đến 100 người nhận');
    // Planning owes results only, and their day has not come.
    expect(asked).not.toContain(PLANNING);
    const [first, second] = agency.mails;
    expect(agency.mails).toHaveLength(2);
    expect(asked).toContain(first?.body);
    expect(first).toMatchObject({ to: INSPECTION, options: { name: 'Văn phòng Ban Dân tộc' } });
    expect(first?.subject).toBe('Đề nghị gửi đăng ký điển hình tiên tiến năm 2024 - Thanh tra');
    expect(first?.body).toContain('Hạn gửi: 31/03/2024, đã quá hạn 20 ngày. Hiện đơn vị chưa nhập dòng nào.');
    expect(first?.body).toMatch(/https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+\/edit/);
    expect(first?.options).not.toHaveProperty('htmlBody');
    expect(second).toMatchObject({ to: `${POLICY},truong-phong@example.org` });
    expect((result as Reminded).outcomes.map(({ failure }) => failure)).toEqual([null, null]);
    expect(told).toContain('Đã gửi 2 thư: Thanh tra, Phòng Chính sách.');
    expect(agency.journal('Đôn đốc').map(([who, subject, , after]) => [who, subject, after])).toEqual([
      [OFFICE, 'Thanh tra · Hạn đăng ký 31/03/2024', `đang gửi đến ${INSPECTION}`],
      [OFFICE, 'Phòng Chính sách · Hạn đăng ký 31/03/2024', `đang gửi đến ${POLICY}, truong-phong@example.org`],
      [OFFICE, 'Thanh tra · Hạn đăng ký 31/03/2024', `đã gửi đến ${INSPECTION}`],
      [OFFICE, 'Phòng Chính sách · Hạn đăng ký 31/03/2024', `đã gửi đến ${POLICY}, truong-phong@example.org`],
    ]); // prettier-ignore
    expect(agency.rows('Triển khai', 'Đơn vị', 'Việc', 'Nội dung')).toEqual([
      ['Thanh tra', 'Đôn đốc', 'Thư đôn đốc: gửi đăng ký năm 2024, hạn 31/03/2024'],
      ['Phòng Chính sách', 'Đôn đốc', 'Thư đôn đốc: gửi đăng ký năm 2024, hạn 31/03/2024'],
    ]);
  });

  it('sends nothing a second time, and says when it was sent; a new deadline is a new reminder', async () => {
    const agency = await Agency.open();
    await remind(agency);
    agency.now += DAY;
    const again = await agency.run(OFFICE, 'menuRemind');
    expect(agency.mails).toHaveLength(2);
    expect(again.shown[0]).toContain('Thanh tra: đã đôn đốc về hạn này lúc 20/04/2024 08:15:00');
    agency.put('Đơn vị', 5, { 'Gia hạn đến': '25/04/2024' });
    agency.now = APRIL + 6 * DAY;
    const { outcomes } = await remind(agency);
    expect(outcomes.map(({ department }) => department)).toEqual(['Thanh tra']);
    // The results' day is a deadline of its own.
    agency.now = APRIL + 220 * DAY;
    await remind(agency);
    expect(agency.mails[agency.mails.length - 1]).toMatchObject({ to: PLANNING });
    expect(agency.mails[agency.mails.length - 1]?.body).toContain('Trần Văn Đức');
  });

  it('says which departments it cannot write to and why', async () => {
    const agency = await Agency.open();
    agency.put('Đơn vị', 5, { Email: '' });
    agency.put('Đơn vị', 7, { Email: 'phòng chính sách' });
    const { shown } = await agency.run(OFFICE, 'menuRemind');
    expect(shown[0]).toContain('Thanh tra: chưa có địa chỉ');
    expect(shown[0]).toContain('Phòng Chính sách: không hiểu địa chỉ “phòng chính sách”');
    agency.put('Đơn vị', 7, { Email: `không rõ; ${POLICY}` });
    const second = await agency.run(OFFICE, 'menuRemind', { answers: YES });
    expect(second.shown[0]).toContain('bỏ qua phần không phải địa chỉ: không rõ');
    expect(agency.mails.map(({ to }) => to)).toEqual([POLICY]);
  });

  it('changes and sends nothing when the person gives up, is of another role, or the book is busy', async () => {
    const agency = await Agency.open();
    await agency.run(OFFICE, 'menuRecount');
    const before = agency.everything();
    expect((await agency.run(OFFICE, 'menuRemind', { answers: [{ button: 'NO' }] })).result).toBeNull();
    for (const user of [...OTHERS, HIDDEN])
      expect((await agency.run(user, 'menuRemind')).result).toMatchObject({
        ok: false,
        problems: [{ kind: 'not-the-office' }],
      });
    const busy = await agency.whileBusy(OFFICE, 'menuRemind', { answers: YES });
    expect(busy.result).toMatchObject({ ok: false, problems: [{ kind: 'busy' }] });
    expect(agency.everything()).toEqual(before);
    expect(agency.mails).toEqual([]);
  });

  it('tells politely where mail was not allowed: nothing is begun, and everything else works', async () => {
    const agency = await Agency.open();
    const before = agency.everything();
    const refuse: BeforeCall = (name) => {
      if (name.startsWith('MailApp')) throw new Error('You do not have permission to call MailApp.sendEmail');
    };
    const { result, shown } = await agency.run(OFFICE, 'menuRemind', { beforeCall: refuse });
    expect(result).toMatchObject({ ok: false, problems: [{ kind: 'year-cycle', reason: 'mail-refused' }] });
    expect(shown[0]).toContain('Google chưa cho tiện ích gửi thư bằng tài khoản của bạn');
    expect(agency.everything()).toEqual(before);
    expect((await agency.run(OFFICE, 'menuRecount')).shown[0]).toContain('Đã tổng hợp');
  });

  it('goes on where one mail fails, journals both, and sends the failed one when run again', async () => {
    const agency = await Agency.open();
    let sends = 0;
    const failOnce: BeforeCall = (name) => {
      if (name === 'MailApp.sendEmail' && (sends += 1) === 1)
        throw new Error('Service invoked too many times');
    };
    const { shown } = await agency.run(OFFICE, 'menuRemind', { answers: YES, beforeCall: failOnce });
    expect(agency.mails.map(({ to }) => to)).toEqual([`${POLICY},truong-phong@example.org`]);
    expect(shown[1]).toContain('Chưa gửi được 1 thư:\n• Thanh tra: Service invoked too many times');
    expect(agency.journal('Đôn đốc').map(([, , , after]) => after)).toContain(
      'không gửi được: Service invoked too many times',
    );
    expect(agency.rows('Triển khai', 'Đơn vị')).toEqual([['Phòng Chính sách']]);
    const { outcomes } = await remind(agency);
    expect(outcomes.map(({ department }) => department)).toEqual(['Thanh tra']);
    expect(agency.mails).toHaveLength(2);
  });

  it('sends no mail twice wherever a run dies, and names those of which nobody knows', async () => {
    for (const nth of [1, 2]) {
      const agency = await Agency.open();
      await agency.run(OFFICE, 'menuRemind', {
        answers: YES,
        beforeCall: killedAt('MailApp.sendEmail', nth),
      });
      const sent = agency.mails.length;
      expect(sent).toBe(nth - 1);
      const { shown } = await agency.run(OFFICE, 'menuRemind');
      expect(shown[0]).toContain('Thanh tra: lần gửi lúc 20/04/2024 08:15:00 bị ngắt giữa chừng');
      expect(agency.mails).toHaveLength(sent);
    }
    // Before the journal was pushed nothing went, and all goes when run again.
    const early = await Agency.open();
    await early.run(OFFICE, 'menuRemind', {
      answers: YES,
      beforeCall: killedAt('Lock.tryLock'),
    });
    expect(early.mails).toHaveLength(0);
    await remind(early);
    expect(early.mails).toHaveLength(2);
  });

  it('writes only to whom the person agreed: an address mended meanwhile waits for the next run', async () => {
    const agency = await Agency.open();
    const meanwhile: BeforeCall = (name) => {
      if (name.endsWith('tryLock')) agency.put('Đơn vị', 5, { Email: 'khac@example.org' });
    };
    const { changed } = await remind(agency, meanwhile);
    expect(changed).toEqual(['Thanh tra']);
    expect(agency.mails.map(({ to }) => to)).toEqual([`${POLICY},truong-phong@example.org`]);
  });

  it('costs no more than two calls a department and sixty', async () => {
    const agency = await Agency.open();
    const { total } = await agency.run(OFFICE, 'menuRemind', { answers: YES });
    expect(total).toBeLessThanOrEqual(2 * 3 + 60);
  });
});

describe('the automatic work reminds by itself', () => {
  async function taken(hour: string): Promise<Agency> {
    const agency = await Agency.open();
    agency.put('Cấu hình', agency.settingRow('Giờ tự đôn đốc'), { 'Giá trị': hour });
    await agency.run(COLLEAGUE, 'menuTakeOverAutomation', { answers: YES });
    return agency;
  }

  it('never, as the setting is empty at first', async () => {
    const agency = await taken('');
    for (let hour = 0; hour < 24; hour += 6) await agency.hour(6);
    expect(agency.setting('Giờ tự đôn đốc')).toBe('');
    expect(agency.mails).toEqual([]);
  });

  it('from the chosen hour on, once a deadline, in the name of whoever holds the work', async () => {
    const agency = await taken('10');
    await agency.hour();
    expect(agency.mails).toHaveLength(0);
    await agency.hour();
    expect(agency.mails).toHaveLength(2);
    await agency.hour();
    await agency.hour(23);
    expect(agency.mails).toHaveLength(2);
    expect(agency.journal('Đôn đốc').map(([who]) => who)).toEqual(Array(4).fill(COLLEAGUE));
  });

  it('does its round also where mails are refused, and tries a failed mail once a day', async () => {
    const agency = await taken('9');
    agency.put('Đơn vị', 5, { Email: 'x@khong.example' });
    agency.stores.mails.push({ to: Array(99).fill('a@b.vn').join(','), subject: '', body: '', options: {} });
    await agency.hour();
    // One recipient is left: the second department waits for tomorrow.
    expect(agency.mails.map(({ to }) => to).slice(1)).toEqual(['x@khong.example']);
    const runs = await agency.hour();
    expect(runs.map(({ error }) => error)).toEqual([undefined]);
    expect(agency.mails).toHaveLength(2);
    agency.stores.mails.length = 0;
    await agency.hour();
    expect(agency.mails.map(({ to }) => to)).toEqual([`${POLICY},truong-phong@example.org`]);
  });
});
