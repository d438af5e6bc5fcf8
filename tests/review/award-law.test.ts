import { describe, expect, it } from 'vitest';
import { DEFAULT_CATALOGUE, type TitleKey } from '../../src/plan/catalogue';
import {
  advancedWorkerArticle,
  advancedWorkerRule,
  lacksAdvancedWorker,
} from '../../src/review/advanced-worker';
import type { AwardState } from '../../src/review/award';
import { isBelowShare, legalShare } from '../../src/review/legal-share';
import { certificateConcern, type CertificateQuestion } from '../../src/review/provincial-certificate';
import { doubledForms } from '../../src/review/two-forms';
import { day } from '../builders/day';
import { award } from '../builders/records';

const GIVEN: AwardState = 'Đã khen thưởng';
const PROPOSED: AwardState = 'Đề nghị';
const REFUSED: AwardState = 'Không được khen';

describe('Chiến sĩ thi đua cơ sở needs Lao động tiên tiến of the year (both laws)', () => {
  const lacks = (grassroots: AwardState | null, advanced: AwardState[], listsAdvanced = false): boolean =>
    lacksAdvancedWorker({ grassroots, advanced, listsAdvanced });
  it.each<[AwardState | null]>([[null], [PROPOSED], [GIVEN]])(
    'lacks it where it was refused: %s',
    (state) => {
      expect(lacks(state, [REFUSED])).toBe(true);
      expect(lacks(state, [REFUSED, GIVEN])).toBe(false);
    },
  );
  it('may still come for a proposal, not for a title that is given', () => {
    expect(lacks(PROPOSED, [PROPOSED])).toBe(false);
    expect(lacks(PROPOSED, [], true)).toBe(false);
    expect(lacks(PROPOSED, [REFUSED, PROPOSED])).toBe(false);
    expect(lacks(GIVEN, [PROPOSED])).toBe(true);
    expect(lacks(GIVEN, [], true)).toBe(true);
  });
  it('says nothing of a refused title, nor in a book that enters nobody’s Lao động tiên tiến', () => {
    expect(lacks(REFUSED, [REFUSED], true)).toBe(false);
    expect(lacks(GIVEN, [], false)).toBe(false);
  });
  it('is said by the law of the year', () => {
    expect(advancedWorkerRule(2023)).toBe('no-advanced-worker-to-2023');
    expect(advancedWorkerRule(2024)).toBe('no-advanced-worker-from-2024');
    expect(advancedWorkerArticle(2017)).toBe('Điều 23 Luật Thi đua, khen thưởng 2003');
    expect(advancedWorkerArticle(2023)).toBe(
      'Điều 23 Luật Thi đua, khen thưởng 2003; khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP',
    );
    expect(advancedWorkerArticle(2024)).toBe('Điều 23 Luật Thi đua, khen thưởng 2022');
  });
});

describe('Bằng khen of the province by merit', () => {
  const EXCELLENT = 'Hoàn thành xuất sắc nhiệm vụ';
  const GOOD = 'Hoàn thành tốt nhiệm vụ';
  const rated = (...pairs: readonly (readonly [number, string])[]) =>
    pairs.map(([year, rating]) => ({ year, rating }));
  const given = (titleKey: TitleKey, ...years: number[]) => years.map((year) => ({ titleKey, year }));
  const ask = (question: Partial<CertificateQuestion>) =>
    certificateConcern({
      kind: 'individual',
      year: 2024,
      kindOfAward: 'Công trạng',
      given: [],
      ratings: rated([2024, GOOD]),
      ...question,
    });
  it('tells the rating that closes the route, and the article', () => {
    expect(ask({})).toEqual({
      rule: 'certificate-routes-of-person',
      article: 'khoản 1 Điều 74 Luật Thi đua, khen thưởng 2022',
      details: { ratedYear: '2024', rating: GOOD },
    });
    expect(
      ask({ kind: 'collective', ratings: rated([2024, EXCELLENT], [2023, 'HOÀN THÀNH NHIỆM VỤ']) }),
    ).toEqual({
      rule: 'certificate-routes-of-collective',
      article: 'khoản 3 Điều 74 Luật Thi đua, khen thưởng 2022',
      details: { ratedYear: '2023', rating: 'Hoàn thành nhiệm vụ' },
    });
  });
  it('is silent before 2024, for other occasions, for households', () => {
    expect(ask({ year: 2023, ratings: rated([2023, GOOD], [2022, GOOD]) })).toBeNull();
    for (const kindOfAward of ['', 'Phong trào thi đua', 'Đột xuất']) expect(ask({ kindOfAward })).toBeNull();
    expect(ask({ kind: 'household' })).toBeNull();
  });
  it('is silent of ratings that are not typed and of excellent ones, another field’s included', () => {
    expect(ask({ ratings: [] })).toBeNull();
    expect(ask({ ratings: rated([2024, ''], [2023, 'khá'], [2022, GOOD]) })).toBeNull();
    expect(ask({ ratings: rated([2024, EXCELLENT], [2024, GOOD], [2023, EXCELLENT]) })).toBeNull();
  });
  it('is open by the title twice running, each kind by its own', () => {
    for (const years of [
      [2024, 2023],
      [2023, 2022],
    ]) {
      expect(ask({ given: given('grassroots-fighter', ...years) }), String(years)).toBeNull();
      expect(ask({ kind: 'collective', given: given('excellent-collective', ...years) })).toBeNull();
      expect(ask({ kind: 'collective', given: given('grassroots-fighter', ...years) })).not.toBeNull();
    }
    for (const years of [[], [2024], [2023], [2024, 2022], [2022, 2021]]) {
      expect(ask({ given: given('grassroots-fighter', ...years) }), String(years)).not.toBeNull();
    }
  });
});

describe('two forms for one achievement', () => {
  const doubled = (names: readonly (readonly [string, AwardState])[], year = 2024) =>
    doubledForms(
      names.map(([name, state], at) =>
        award('A', { award: name, state, place: { tab: 'Khen thưởng', row: 5 + at } }),
      ),
      year,
      DEFAULT_CATALOGUE,
    ).map(({ award: own, first, article }) => [own.place.row, first.place.row, article]);
  const ARTICLE = 'điểm c khoản 2 Điều 5 Luật Thi đua, khen thưởng 2022';
  it('tells each form beyond the first, from 2024', () => {
    const three: [string, AwardState][] = [
      ['Giấy khen', PROPOSED],
      ['Bằng khen của UBND tỉnh', GIVEN],
      ['Giấy khen', PROPOSED],
    ];
    expect(doubled(three)).toEqual([
      [6, 5, ARTICLE],
      [7, 5, ARTICLE],
    ]);
    expect(doubled(three, 2023)).toEqual([]);
  });
  it('leaves titles, refused forms, the medal and unknown names aside', () => {
    expect(
      doubled([
        ['Chiến sĩ thi đua cơ sở', GIVEN],
        ['Bằng khen của Thủ tướng Chính phủ', REFUSED],
        ['Kỷ niệm chương', GIVEN],
        ['Thư khen', GIVEN],
        ['Giấy khen', GIVEN],
      ]),
    ).toEqual([]);
  });
});

describe('legal shares of votes', () => {
  const percent = (titleKey: TitleKey, year: number, on: string) =>
    legalShare(titleKey, year, day(on))?.percent;
  it('are of titles and flags, from 2024 to the decree’s last day', () => {
    expect(percent('grassroots-fighter', 2024, '19/12/2024')).toBe(80);
    expect(percent('provincial-flag', 2024, '19/12/2024')).toBe(80);
    expect(percent('government-flag', 2024, '19/12/2024')).toBe(80);
    expect(percent('provincial-fighter', 2024, '30/06/2025')).toBe(90);
    expect(percent('national-fighter', 2024, '01/01/2024')).toBe(90);
    expect(percent('advanced-worker', 2024, '19/12/2024')).toBeUndefined();
    expect(percent('grassroots-fighter', 2024, '01/07/2025')).toBeUndefined();
    expect(percent('grassroots-fighter', 2023, '18/12/2023')).toBeUndefined();
    expect(percent('grassroots-fighter', 2023, '05/01/2024')).toBeUndefined();
  });
  it('are reached exactly or not at all', () => {
    const share = (least: number) => ({ percent: least, article: '' });
    expect(isBelowShare(4, 5, share(80))).toBe(false);
    expect(isBelowShare(9, 10, share(90))).toBe(false);
    expect(isBelowShare(8, 9, share(90))).toBe(true);
    expect(isBelowShare(7, 9, share(80))).toBe(true);
  });
});
