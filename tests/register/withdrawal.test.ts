import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../src/register/status';
import { withdrawalOf, withdrawalReason, withdrawalWords } from '../../src/register/withdrawal';
import { registration } from '../builders/registration';

describe('a wish to withdraw, left in Trạng thái', () => {
  it('is read back as it was written, in one line', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('a: b', ':', 'hai\ndòng', 'Xin rút: nữa')),
        (reason) => {
          const once = withdrawalReason(withdrawalWords(reason));
          expect(once).not.toBeNull();
          expect(once).not.toMatch(/[\r\n]/);
          expect(withdrawalReason(withdrawalWords(once ?? ''))).toBe(once);
        },
      ),
    );
    expect(withdrawalWords('Chuyển: công tác\nsang sở')).toBe('Xin rút: Chuyển: công tác sang sở');
    expect(withdrawalReason('Xin rút: Chuyển: công tác')).toBe('Chuyển: công tác');
  });
  it('is understood however the words are typed, and without a reason', () => {
    for (const typed of ['xin rút', ' XIN  RÚT :', 'Xin rút'.normalize('NFD')])
      expect(withdrawalReason(typed)).toBe('');
    expect(withdrawalOf(registration({ status: ' xin rút:nghỉ hưu ' }))).toBe('nghỉ hưu');
  });
  it('is in no status, nor in words that only look like it', () => {
    for (const status of [...STATUSES, '', 'Xin', 'Xin rut: x', 'Không xin rút: x'])
      expect(withdrawalReason(status)).toBeNull();
    expect(withdrawalOf(registration({ status: '' }))).toBeNull();
    expect(withdrawalOf({ cells: new Map() })).toBeNull();
  });
});
