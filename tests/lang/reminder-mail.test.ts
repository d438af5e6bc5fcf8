import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OwedLine, reminderMail } from '../../src/lang/reminder-mail';
import { CYCLE_TEXTS } from '../../src/lang/year-cycle';
import { day } from '../builders/day';

const OWED: OwedLine = { kind: 'registration', year: 2024, deadline: day('31/03/2024'), daysLate: 20, progress: 'Chưa nhập', names: [] }; // prettier-ignore
const WORDS = { agency: 'Ban Dân tộc', department: 'Thanh tra', tab: 'Thanh tra', owed: [OWED], bookUrl: 'https://example.org/so' }; // prettier-ignore

describe('the mail to a department', () => {
  it('names agency, what is missing, the deadline and the book, politely', () => {
    const { subject, body } = reminderMail({
      ...WORDS,
      owed: [
        OWED,
        { ...OWED, kind: 'results', deadline: day('15/11/2024'), daysLate: 1, names: ['Trần Văn Đức'] },
      ],
    });
    expect(subject).toBe('Đề nghị gửi đăng ký và kết quả điển hình tiên tiến năm 2024 - Thanh tra');
    expect(body).toContain('Kính gửi: Thanh tra\n\nVăn phòng Ban Dân tộc kính đề nghị');
    expect(body).toContain('Hạn gửi: 31/03/2024, đã quá hạn 20 ngày. Hiện đơn vị chưa nhập dòng nào.');
    expect(body).toContain('Hạn nộp: 15/11/2024, đã quá hạn 1 ngày. Còn 1 dòng chưa điền đủ');
    expect(body).toContain('minh chứng: Trần Văn Đức.');
    expect(body).toContain('Đường dẫn mở sổ: https://example.org/so');
    expect(body).toContain('“Đơn vị không đăng ký năm nay”');
    expect(body).toContain('Trân trọng cảm ơn.');
  });

  it('keeps hostile names on one line, short, and without control characters', () => {
    const hostile = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(hostile, hostile, (department, name) => {
        const plain = reminderMail(WORDS);
        const owed = [{ ...OWED, kind: 'results' as const, names: [name] }];
        const { subject, body } = reminderMail({
          ...WORDS,
          owed,
          department: `x\r\nBcc: a@b.vn${department}`,
        });

        expect(subject).not.toMatch(/[\u0000-\u001f\u007f]/);
        expect(subject.length).toBeLessThan(220);
        // One line less: a department that owes results only is not told of the box.
        expect(body.split('\n')).toHaveLength(plain.body.split('\n').length - 1);
      }),
    );
  });
});

describe('texts of the year’s cycle', () => {
  it('fill the same gaps in both languages', () => {
    const gaps = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [key, { vi, en }] of Object.entries(CYCLE_TEXTS)) {
      expect(new Set(gaps(en)), key).toEqual(new Set(gaps(vi)));
      expect(vi, key).toBe(vi.normalize('NFC'));
    }
  });
});
