import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADOPTED, type JournalLine, RENAMED, settleStatuses, type Settled } from '../../src/history/journal';
import type { Registration } from '../../src/register/registration';
import { STATUSES } from '../../src/register/status';
import { registration, rows, type TypedRegistration } from '../builders/registration';

function line(subject: string, after: string, action = 'Gửi đăng ký'): JournalLine {
  return { time: '01/04/2024 08:00:00', who: 'vp@bdt.gov.vn', action, subject, before: '', after };
}

/** What the commands append of a settling. */
function appended({ adopted, renamed }: Settled): JournalLine[] {
  return [
    ...adopted.map(({ subject, status }) => line(subject, status, ADOPTED)),
    ...renamed.map(({ subject, before, status }) => ({ ...line(subject, status, RENAMED), before })),
  ];
}

const statuses = (settled: Settled): string[] => settled.registrations.map((one) => one.status);
const rules = (settled: Settled): string[] => settled.findings.map((one) => `${one.severity} ${one.rule}`);

const CODED = registration({ code: 'DH-2024-0001', status: 'Được công nhận' });
const BARE = registration({ status: 'Đã gửi' });
const OTHER = line('DH-2023-0009', 'Đã gửi');

describe('workbook.md, Whose hand writes: a code without any journal line is adopted', () => {
  it('takes code and status as they stand, silently, and journals them once', () => {
    const settled = settleStatuses([CODED], []);
    expect(statuses(settled)).toEqual(['Được công nhận']);
    expect(settled.adopted).toEqual([
      {
        subject: 'DH-2024-0001',
        words: 'Phòng Chính sách · Nguyễn Thị Hoa · Cá nhân · Học tập và làm theo Bác · 2024',
        status: 'Được công nhận',
      },
    ]);
    expect(settled.findings).toEqual([]);
    expect(ADOPTED).toBe('Nhận từ sổ ngoài');
  });
  it('adopts it also in a workbook that has lived: other codes’ lines do not count', () => {
    const settled = settleStatuses([CODED], [OTHER]);
    expect(statuses(settled)).toEqual(['Được công nhận']);
    expect(settled.adopted).toHaveLength(1);
  });
  it('adopts nothing of a draft, and nothing that the journal knows', () => {
    expect(settleStatuses([registration({ status: '' })], []).adopted).toEqual([]);
    expect(settleStatuses([CODED], [line('DH-2024-0001', 'Được công nhận')]).adopted).toEqual([]);
  });
});

describe('a status that somebody emptied', () => {
  const emptied = registration({ code: 'DH-2024-0001', status: '' });
  it('is what the journal says, without a word: the column is made again', () => {
    const settled = settleStatuses([emptied], [line('DH-2024-0001', 'Đã tiếp nhận')]);
    expect(statuses(settled)).toEqual(['Đã tiếp nhận']);
    expect(settled.findings).toEqual([]);
  });
  it.each<[string, JournalLine[]]>([
    ['a book that has a journal', [OTHER]],
    ['a book that has none', []],
  ])('is told of where a row has a code and the journal knows nothing: %s', (_, journal) => {
    const settled = settleStatuses([emptied], journal);
    expect(statuses(settled)).toEqual(['Đang soạn']);
    expect(rules(settled)).toEqual(['warning status-lost']);
    expect(settled.findings[0]?.details).toEqual({ value: 'DH-2024-0001' });
  });
  it('is a draft’s own where the row has no code', () => {
    expect(settleStatuses([registration({ status: '' })], [OTHER]).findings).toEqual([]);
  });
});

describe('platform.md 3: no command trusts a status from a department tab, the journal decides', () => {
  it('puts back a status that contradicts the last line of the same code, and says so', () => {
    const settled = settleStatuses([CODED], [line('DH-2024-0001', 'Đã gửi')]);
    expect(statuses(settled)).toEqual(['Đã gửi']);
    expect(rules(settled)).toEqual(['warning status-differs-from-journal']);
    expect(settled.findings[0]).toMatchObject({
      place: CODED.place,
      heading: 'Trạng thái',
      details: { value: 'Được công nhận', journal: 'Đã gửi' },
    });
  });
  it('says nothing where they agree', () => {
    expect(settleStatuses([CODED], [line('DH-2024-0001', 'Được công nhận')]).findings).toEqual([]);
  });
  it('believes the last line, not the first', () => {
    const journal = [line('DH-2024-0001', 'Đã gửi'), OTHER, line('DH-2024-0001', 'Đã rút')];
    expect(statuses(settleStatuses([CODED], journal))).toEqual(['Đã rút']);
  });
  it('passes over lines that tell of no status', () => {
    const journal = [line('DH-2024-0001', 'Đã gửi'), line('DH-2024-0001', 'Báo cáo năm 2024, lần 2')];
    expect(statuses(settleStatuses([CODED], journal))).toEqual(['Đã gửi']);
  });
  it('also raises a cell that somebody cleared', () => {
    const cleared = registration({ code: 'DH-2024-0001', status: '' });
    expect(statuses(settleStatuses([cleared], [line('dh-2024-0001 ', 'Đã tiếp nhận')]))).toEqual([
      'Đã tiếp nhận',
    ]);
  });
  it('changes nothing of the row but the status', () => {
    const [after] = settleStatuses([CODED], [line('DH-2024-0001', 'Đã gửi')]).registrations;
    expect(after).toEqual({ ...CODED, status: 'Đã gửi' });
  });
});

describe('platform.md 3: a row without a code', () => {
  it('is adopted under its own words while the whole workbook has no journal', () => {
    const settled = settleStatuses([BARE], []);
    expect(statuses(settled)).toEqual(['Đã gửi']);
    expect(settled.adopted).toEqual([
      {
        subject: 'Phòng Chính sách · Nguyễn Thị Hoa · Cá nhân · Học tập và làm theo Bác · 2024',
        words: '',
        status: 'Đã gửi',
      },
    ]);
  });
  it('is a draft in a workbook that has lived: anybody may type in that column', () => {
    const settled = settleStatuses([BARE], [OTHER]);
    expect(statuses(settled)).toEqual(['Đang soạn']);
    expect(rules(settled)).toEqual(['warning status-not-journaled']);
    expect(settled.adopted).toEqual([]);
  });
  it('is found again by its words, also after its name was written in another form', () => {
    const journal = appended(settleStatuses([BARE], []));
    const settled = settleStatuses([registration({ name: 'nguyễn thị  hoa', status: 'Đã gửi' })], journal);
    expect(statuses(settled)).toEqual(['Đã gửi']);
    expect(settled.findings).toEqual([]);
  });
});

describe('platform.md 3: the name of an adopted row without a code is mended', () => {
  const at = (name: string, more: TypedRegistration = {}): TypedRegistration => ({
    name,
    status: 'Đã tiếp nhận',
    ...more,
  });
  const REST = [at('Trần Văn Đức', { year: 2023 }), at('Cao Bích', { department: 'Thanh tra' })];
  const journal = appended(settleStatuses(rows(at('Nguyễn Thị Hoa'), ...REST), []));
  const hoa = journal[0]?.subject ?? '';
  const settle = (...typed: readonly TypedRegistration[]): Settled => settleStatuses(rows(...typed), journal);

  it('keeps its status where it alone can be the row the journal misses, says so, and journals it once', () => {
    const mended = [at('Nguyễn Thị Hòa'), ...REST];
    const settled = settle(...mended);
    expect(statuses(settled)).toEqual(['Đã tiếp nhận', 'Đã tiếp nhận', 'Đã tiếp nhận']);
    expect(settled.findings.map((one) => [one.rule, one.place.row, one.details])).toEqual([
      ['row-renamed', 5, { value: hoa }],
    ]);
    expect(settled.adopted).toEqual([]);
    expect(settled.renamed).toEqual([
      { subject: hoa.replace('Hoa', 'Hòa'), before: hoa, status: 'Đã tiếp nhận' },
    ]);
    const again = settleStatuses(rows(...mended), [...journal, ...appended(settled)]);
    expect(statuses(again)).toEqual(statuses(settled));
    expect([again.adopted, again.renamed, again.findings]).toEqual([[], [], []]);
  });
  it('takes neither a draft nor a row that it knows in other letters for a rival', () => {
    const lines = appended(settleStatuses(rows(at('Nguyễn Thị Hoa'), at('Trần Văn Đức')), []));
    const settled = settleStatuses(
      rows(at('Nguyễn Thị Hòa'), at('TRẦN  văn đức'), at('Người Mới', { status: '' })),
      lines,
    );
    expect(statuses(settled)).toEqual(['Đã tiếp nhận', 'Đã tiếp nhận', 'Đang soạn']);
    expect(settled.renamed.map(({ before }) => before)).toEqual([hoa]);
  });
  it('lends one missing line to one row once: a later row of the department is a draft', () => {
    const mended = [at('Nguyễn Thị Hòa'), ...REST];
    const lines = [...journal, ...appended(settle(...mended))];
    const settled = settleStatuses(rows(...mended, at('Người Mới')), lines);
    expect(statuses(settled)[3]).toBe('Đang soạn');
    expect(rules(settled)).toEqual(['warning status-not-journaled']);
  });
  it.each<[string, readonly TypedRegistration[]]>([
    ['two rows could be it', [at('Nguyễn Thị Hòa'), at('Người Mới'), ...REST]],
    ['its year was changed too', [at('Nguyễn Thị Hòa', { year: 2022 }), ...REST]],
    ['its kind was changed too', [at('Tổ Một', { kind: 'Tập thể' }), ...REST]],
    ['it stands in another department', [...REST, at('Nguyễn Thị Hòa', { department: 'Thanh tra' })]],
    ['the status was raised too', [at('Nguyễn Thị Hòa', { status: 'Được công nhận' }), ...REST]],
    ['that one was given a code', [at('Nguyễn Thị Hoa', { code: 'DH-2024-0001' }), ...REST, at('Người Mới')]],
    ['the journal misses nobody', [at('Nguyễn Thị Hoa'), ...REST, at('Người Mới')]],
  ])('leaves a draft where %s', (_, typed) => {
    const settled = settle(...typed);
    expect(settled.renamed).toEqual([]);
    expect(rules(settled)).toContain('warning status-not-journaled');
    expect(statuses(settled)).toContain('Đang soạn');
  });
  it('leaves a draft where the journal misses two like it', () => {
    const lines = appended(settleStatuses(rows(at('Nguyễn Thị Hoa'), at('Trần Văn Đức')), []));
    const settled = settleStatuses(rows(at('Nguyễn Thị Hòa')), lines);
    expect(settled.renamed).toEqual([]);
    expect(statuses(settled)).toEqual(['Đang soạn']);
  });
});

describe('a wish to withdraw in Trạng thái, until the Office’s hand comes by', () => {
  const told = (status: string, journaled: string): unknown[] => {
    const settled = settleStatuses(
      [registration({ code: 'DH-2024-0001', status })],
      [line('DH-2024-0001', journaled)],
    );
    expect(statuses(settled)).toEqual([journaled]);
    return settled.findings.map((one) => [one.rule, one.details]);
  };
  it('is no wrong status: it is how a department asks', () => {
    for (const status of ['Đang soạn', 'Đã gửi', 'Bị trả lại', 'Đã tiếp nhận'])
      expect(told('Xin rút: nghỉ hưu', status)).toEqual([]);
  });
  it('is told of in its own words where nobody will carry it out: in review, done already, without a reason', () => {
    for (const journal of ['Đưa vào bình xét', 'Được công nhận', 'Không được công nhận', 'Đã rút'])
      expect(told('Xin rút: nghỉ hưu', journal)).toEqual([
        ['status-differs-from-journal', { value: 'Xin rút: nghỉ hưu', journal }],
      ]);
    expect(told(' Xin rút:', 'Đã gửi')).toEqual([
      ['status-differs-from-journal', { value: 'Xin rút:', journal: 'Đã gửi' }],
    ]);
  });
});

describe('a word in Trạng thái that is no status', () => {
  it('counts as a draft, and says so', () => {
    const settled = settleStatuses([registration({ status: 'Xong rồi' })], []);
    expect(statuses(settled)).toEqual(['Đang soạn']);
    expect(settled.findings.map((one) => [one.severity, one.rule, one.heading, one.details])).toEqual([
      ['warning', 'status-unknown', 'Trạng thái', { value: 'Xong rồi', status: 'Đang soạn' }],
    ]);
  });
  it('counts as the journal says where the journal knows the row', () => {
    const settled = settleStatuses(
      [registration({ code: 'DH-2024-0001', status: 'xong' })],
      [line('DH-2024-0001', 'Đã gửi')],
    );
    expect(statuses(settled)).toEqual(['Đã gửi']);
    expect(settled.findings.map((one) => [one.rule, one.details])).toEqual([
      ['status-unknown', { value: 'xong', status: 'Đã gửi' }],
    ]);
  });
  it('is not any spelling of a status, nor an empty cell', () => {
    for (const status of ['', '  ', 'ĐÃ GỬI', 'đã  gửi'])
      expect(settleStatuses([registration({ status })], []).findings).toEqual([]);
  });
});

describe('workbook.md, Department tabs: a code is one registration’s, its copy on another row is none', () => {
  const copied = rows({ code: 'A', status: 'Đã gửi' }, { code: 'A', status: 'Đã gửi', year: 2023 });
  it('leaves the code with the first row and tells the second', () => {
    const settled = settleStatuses(copied, []);
    expect(settled.registrations.map((one) => one.code)).toEqual(['A', '']);
    expect(settled.findings.map((one) => [one.rule, one.place.row, one.details])).toEqual([
      ['code-doubled', 6, { value: 'A', tab: 'Phòng Chính sách', row: '5' }],
    ]);
  });
  it('gives the copy none of the first row’s life', () => {
    const settled = settleStatuses(copied, [line('A', 'Được công nhận')]);
    expect(statuses(settled)).toEqual(['Được công nhận', 'Đang soạn']);
  });
});

describe('workbook.md, "journaled once": settling again after the lines were appended', () => {
  const typed = fc.record({
    code: fc.constantFrom('', 'A', 'B'),
    status: fc.constantFrom('', ...STATUSES),
    name: fc.constantFrom('Nguyễn Thị Hoa', 'Trần Văn Đức', 'NGUYỄN THỊ HOA'),
    year: fc.constantFrom(2023, 2024),
  });
  const journalLine = fc
    .record({ subject: fc.constantFrom('A3', 'B5', 'Z9'), after: fc.constantFrom('', 'Lần 2', ...STATUSES) })
    .map(({ subject, after }) => line(subject, after));

  function settleTwice(registrations: readonly Registration[], journal: readonly JournalLine[]) {
    const first = settleStatuses(registrations, journal);
    return { first, second: settleStatuses(registrations, [...journal, ...appended(first)]) };
  }

  it('gives no new adoption and the same statuses, for any book in which every row has its own name or code', () => {
    fc.assert(
      fc.property(
        fc.array(typed, { maxLength: 10 }),
        fc.array(journalLine, { maxLength: 4 }),
        (all, journal) => {
          const own = rows(
            ...all.map((one, at) => ({
              ...one,
              code: one.code === '' ? '' : `${one.code}${at}`,
              name: `${one.name} ${at}`,
            })),
          );
          const { first, second } = settleTwice(own, journal);
          expect(second.adopted).toEqual([]);
          expect(statuses(second)).toEqual(statuses(first));
        },
      ),
    );
  });
  it('gives no new adoption and the same statuses where one code stands on two rows', () => {
    const two = rows({ code: 'A', status: 'Được công nhận' }, { code: 'A', status: 'Đã gửi', year: 2023 });
    const { first, second } = settleTwice(two, []);
    expect(second.adopted).toEqual([]);
    expect(statuses(second)).toEqual(statuses(first));
  });
  it('gives no new adoption and the same statuses where one person stands twice without a code', () => {
    const { first, second } = settleTwice(rows({ status: 'Đã tiếp nhận' }, { status: 'Đã rút' }), []);
    expect(second.adopted).toEqual([]);
    expect(statuses(second)).toEqual(statuses(first));
  });
  it('leaves a draft a draft though a row of the same words was adopted beside it', () => {
    const { first, second } = settleTwice(rows({ status: 'Đã gửi' }, { status: '' }), []);
    expect(statuses(first)).toEqual(['Đã gửi', 'Đang soạn']);
    expect(statuses(second)).toEqual(statuses(first));
  });
});
