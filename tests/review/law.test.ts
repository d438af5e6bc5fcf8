import { describe, expect, it } from 'vitest';
import { titleConcerns, type TitleQuestion } from '../../src/review/law';

const ask = (question: Partial<TitleQuestion>) =>
  titleConcerns({
    titleKey: 'advanced-worker',
    kind: 'individual',
    year: 2024,
    rating: '',
    awardsBefore: [],
    ...question,
  });
const rules = (question: Partial<TitleQuestion>): string[] => ask(question).map((concern) => concern.rule);
const given = (titleKey: string, ...years: number[]) => years.map((year) => ({ titleKey, year }));

const GOOD = [
  'Hoàn thành xuất sắc nhiệm vụ',
  'Hoàn thành tốt nhiệm vụ',
  'HOÀN THÀNH TỐT NHIỆM VỤ',
  '',
  'khá',
];
const POOR = ['Hoàn thành nhiệm vụ', 'Không hoàn thành nhiệm vụ'];

describe('ratings', () => {
  for (const titleKey of ['advanced-worker', 'grassroots-fighter']) {
    for (const year of [2023, 2024]) {
      it(`${titleKey} ${year} needs a good one`, () => {
        for (const rating of GOOD) expect(rules({ titleKey, year, rating })).toEqual([]);
        for (const rating of POOR) expect(rules({ titleKey, year, rating })).toEqual(['rating-below-good']);
      });
    }
  }
  it('collectives: tiên tiến needs a good one, xuất sắc an excellent one', () => {
    const kind = 'collective' as const;
    for (const year of [2022, 2025]) {
      const good = { kind, year, rating: 'Hoàn thành tốt nhiệm vụ' };
      expect(rules({ ...good, titleKey: 'advanced-collective' })).toEqual([]);
      expect(rules({ ...good, titleKey: 'excellent-collective' })).toEqual(['rating-below-excellent']);
      const excellent = { ...good, rating: 'Hoàn thành xuất sắc nhiệm vụ' };
      expect(rules({ ...excellent, titleKey: 'excellent-collective' })).toEqual([]);
      expect(rules({ ...good, rating: 'Hoàn thành nhiệm vụ', titleKey: 'advanced-collective' })).toEqual([
        'rating-below-good',
      ]);
      expect(rules({ ...good, rating: '', titleKey: 'excellent-collective' })).toEqual([]);
    }
  });
  it('names the article of the year’s law', () => {
    const rating = 'Hoàn thành nhiệm vụ';
    expect(ask({ year: 2023, rating })).toEqual([
      {
        rule: 'rating-below-good',
        article: 'Điều 24 Luật Thi đua, khen thưởng 2003',
        reason: 'law.rating-below-good',
        details: { year: '2023', rating },
      },
    ]);
    expect(ask({ year: 2024, rating })[0]?.article).toBe('Điều 24 Luật Thi đua, khen thưởng 2022');
  });
});

describe('Chiến sĩ thi đua tỉnh', () => {
  const titleKey = 'provincial-fighter';
  it.each([2023, 2024, 2025])('%d: three years in a row, the year itself included or not', (year) => {
    const after = (...years: number[]) =>
      rules({ titleKey, year, awardsBefore: given('grassroots-fighter', ...years) });
    expect(after(year - 1, year - 2, year - 3)).toEqual([]);
    expect(after(year - 2, year, year - 1)).toEqual([]);
    for (const years of [
      [],
      [year - 1, year - 2],
      [year - 1, year - 2, year - 4],
      [year - 2, year - 3, year - 4],
      [year + 1, year, year - 1],
    ]) {
      expect(after(...years), String(years)).toEqual(['three-grassroots-titles-missing']);
    }
  });
  it('counts only the right title, and each year once', () => {
    const awardsBefore = [
      ...given('advanced-worker', 2021, 2022, 2023),
      ...given('grassroots-fighter', 2023, 2023, 2022),
    ];
    expect(ask({ titleKey, awardsBefore })).toEqual([
      {
        rule: 'three-grassroots-titles-missing',
        article: 'Điều 22 Luật Thi đua, khen thưởng 2022',
        reason: 'law.three-grassroots-titles-missing',
        details: { year: '2024', years: '2022, 2023' },
      },
    ]);
  });
});

describe('Chiến sĩ thi đua toàn quốc', () => {
  const titleKey = 'national-fighter';
  const after = (year: number, ...years: number[]) =>
    rules({ titleKey, year, awardsBefore: given('provincial-fighter', ...years) });
  it('is not asked about before 2024', () => expect(after(2023)).toEqual([]));
  it('needs two provincial titles in succession from 2024', () => {
    expect(after(2024, 2022, 2023)).toEqual([]);
    expect(after(2024, 2021, 2024)).toEqual([]);
    expect(after(2026, 2022, 2025)).toEqual([]);
    for (const years of [[], [2023], [2023, 2023], [2018, 2023], [2019, 2020], [2025, 2024]]) {
      expect(after(2024, ...years), String(years)).toEqual(['two-provincial-titles-missing']);
    }
  });
});

describe('what is not said', () => {
  it('nothing of other kinds, other titles, initiatives', () => {
    const rating = 'Không hoàn thành nhiệm vụ';
    expect(rules({ kind: 'collective', rating })).toEqual([]);
    expect(rules({ titleKey: 'excellent-collective', rating })).toEqual([]);
    for (const titleKey of ['agency-certificate', 'toString', ''])
      expect(rules({ titleKey, rating })).toEqual([]);
    expect(rules({ titleKey: 'grassroots-fighter', year: 2023, rating: 'Hoàn thành tốt nhiệm vụ' })).toEqual(
      [],
    );
  });
});
