import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countVote, type VoteRule, type VoteTyped } from '../../src/review/vote';

const KEEP: VoteRule = { minimumPercent: 80, subtractStoodAside: false };
const SUBTRACT: VoteRule = { minimumPercent: 80, subtractStoodAside: true };

function vote(agreeing: number | null, members: number | null, stoodAside = 0): VoteTyped {
  return { agreeing, members, stoodAside };
}

describe('workbook.md, Settings: Tỷ lệ phiếu tối thiểu, votes·100 ≥ share·members, in whole numbers', () => {
  it.each<[votes: number, members: number, share: number, result: string, percent: number]>([
    [4, 5, 80, 'Đạt', 80],
    [3, 5, 80, 'Không đạt', 60],
    [7, 9, 80, 'Không đạt', 77.8],
    [8, 9, 80, 'Đạt', 88.9],
    [8, 10, 80, 'Đạt', 80],
    [7, 10, 80, 'Không đạt', 70],
    [12, 15, 80, 'Đạt', 80],
    [11, 15, 80, 'Không đạt', 73.3],
    // 79/99 = 79.797… %: one decimal prints 79.8, whole per cent 80; neither decides.
    [79, 99, 80, 'Không đạt', 79.8],
    [80, 99, 80, 'Đạt', 80.8],
    // 1599/2000 = 79.95 %, printed as 80.
    [1599, 2000, 80, 'Không đạt', 80],
    [1600, 2000, 80, 'Đạt', 80],
    [2, 3, 67, 'Không đạt', 66.7],
    [2, 3, 66, 'Đạt', 66.7],
    [2, 3, 66.7, 'Không đạt', 66.7],
    [33, 40, 82.5, 'Đạt', 82.5],
    [5, 5, 100, 'Đạt', 100],
    [4, 5, 100, 'Không đạt', 80],
    [0, 5, 80, 'Không đạt', 0],
    [0, 5, 0, 'Đạt', 0],
  ])('%i of %i at %d%%: %s, prints %d', (agreeing, members, minimumPercent, result, sharePercent) => {
    expect(countVote(vote(agreeing, members), { ...KEEP, minimumPercent }, null)).toEqual({
      result,
      sharePercent,
      problem: null,
    });
  });
});

describe('workbook.md, Settings: Trừ người không biểu quyết', () => {
  it.each<[votes: number, members: number, aside: number, kept: string, subtracted: string]>([
    [7, 9, 1, 'Không đạt', 'Đạt'],
    [4, 5, 1, 'Đạt', 'Đạt'],
    [3, 5, 1, 'Không đạt', 'Không đạt'],
    [4, 6, 1, 'Không đạt', 'Đạt'],
    [4, 7, 2, 'Không đạt', 'Đạt'],
    [3, 5, 2, 'Không đạt', 'Đạt'],
  ])('%i of %i, %i stood aside: Không → %s, Có → %s', (agreeing, members, aside, kept, subtracted) => {
    expect(countVote(vote(agreeing, members, aside), KEEP, null).result).toBe(kept);
    expect(countVote(vote(agreeing, members, aside), SUBTRACT, null).result).toBe(subtracted);
  });
  it('prints the share of the divisor that was used', () => {
    expect(countVote(vote(7, 9, 1), KEEP, null).sharePercent).toBe(77.8);
    expect(countVote(vote(7, 9, 1), SUBTRACT, null).sharePercent).toBe(87.5);
  });
});

describe('workbook.md, Bình xét: Kết quả Lỗi', () => {
  it.each<[string, VoteTyped, number | null, string]>([
    ['more votes than members', vote(6, 5), null, 'votes-exceed-voters'],
    ['more votes than were left to vote', vote(5, 5, 1), null, 'votes-exceed-voters'],
    ['more stood aside than there are members', vote(0, 5, 6), null, 'votes-exceed-voters'],
    ['text for votes', vote(Number.NaN, 5), null, 'votes-not-a-number'],
    ['text for members', vote(4, Number.NaN), null, 'votes-not-a-number'],
    ['text for members though the Council is known', vote(4, Number.NaN), 5, 'votes-not-a-number'],
    ['text for those who stood aside', vote(4, 5, Number.NaN), null, 'votes-not-a-number'],
    ['half a vote', vote(4.5, 5), null, 'votes-not-a-number'],
    ['votes below zero', vote(-1, 5), null, 'votes-not-a-number'],
    ['fewer than nobody aside', vote(4, 5, -1), null, 'votes-not-a-number'],
    ['no members anywhere', vote(4, null), null, 'members-unknown'],
    ['a Council of nobody', vote(0, null), 0, 'members-unknown'],
    ['zero members typed', vote(0, 0), 5, 'members-unknown'],
  ])('%s', (_, typed, council, problem) => {
    const lacking = { result: 'Lỗi', sharePercent: null, problem };
    expect(countVote(typed, KEEP, council)).toEqual(lacking);
    expect(countVote(typed, SUBTRACT, council)).toEqual(lacking);
  });
  it('never passes a vote in which everybody stood aside', () => {
    expect(countVote(vote(0, 5, 5), KEEP, null).result).toBe('Không đạt');
    expect(countVote(vote(0, 5, 5), SUBTRACT, null).result).toBe('Lỗi');
  });
});

describe('workbook.md, Bình xét: Số thành viên Hội đồng empty = members on the meeting’s date', () => {
  it('takes the Council where the cell is empty, and the cell where it is not', () => {
    expect(countVote(vote(4, null), KEEP, 5).result).toBe('Đạt');
    expect(countVote(vote(4, null), KEEP, 6).result).toBe('Không đạt');
    expect(countVote(vote(4, 5), KEEP, 6).result).toBe('Đạt');
  });
  it('is Chưa biểu quyết while no vote is typed, whatever else is', () => {
    const open = { result: 'Chưa biểu quyết', sharePercent: null, problem: null };
    expect(countVote(vote(null, 5), KEEP, null)).toEqual(open);
    expect(countVote(vote(null, Number.NaN, 9), KEEP, 5)).toEqual(open);
    expect(countVote(vote(null, null), KEEP, null)).toEqual(open);
    expect(countVote(vote(0, 5), KEEP, null).result).toBe('Không đạt');
  });
});

describe('workbook.md, votes·100 ≥ share·members: exact for any council', () => {
  const share = fc.integer({ min: 0, max: 1000 });
  it('agrees with arithmetic in whole tenths of a per cent', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 1, max: 200 }), share, (some, members, tenths) => {
        const agreeing = some % (members + 1);
        const { result } = countVote(vote(agreeing, members), { ...KEEP, minimumPercent: tenths / 10 }, null);
        expect(result).toBe(agreeing * 1000 >= tenths * members ? 'Đạt' : 'Không đạt');
      }),
      { numRuns: 1000 },
    );
  });
  it('one vote more never turns Đạt into Không đạt', () => {
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.integer({ min: 1, max: 60 }),
        fc.nat(5),
        fc.boolean(),
        (some, members, aside, subtract) => {
          const stoodAside = Math.min(aside, members - 1);
          const agreeing = some % (members - stoodAside);
          const rule = { minimumPercent: 80, subtractStoodAside: subtract };
          const before = countVote(vote(agreeing, members, stoodAside), rule, null).result;
          const after = countVote(vote(agreeing + 1, members, stoodAside), rule, null).result;
          expect([before, after]).not.toEqual(['Đạt', 'Không đạt']);
          expect(['Đạt', 'Không đạt']).toContain(after);
        },
      ),
    );
  });
});
