import { describe, expect, it } from 'vitest';
import {
  CATALOGUE_GROUPS,
  catalogueKey,
  DEFAULT_CATALOGUE,
  RATINGS,
  titleKeyOf,
} from '../../src/plan/catalogue';
import { holdsIn } from '../../src/plan/criteria';

const values = (group: string, year: number): string[] =>
  DEFAULT_CATALOGUE.filter((entry) => entry.group === group && holdsIn(entry, year)).map(
    (entry) => entry.value,
  );

describe('DEFAULT_CATALOGUE', () => {
  it('has every group, no value twice, all in NFC', () => {
    for (const group of CATALOGUE_GROUPS) expect(values(group, 2025).length).toBeGreaterThan(0);
    const keys = DEFAULT_CATALOGUE.map((entry) => `${entry.group}|${catalogueKey(entry.value)}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { value } of DEFAULT_CATALOGUE) expect(value).toBe(value.normalize('NFC').trim());
  });
  it('changes names with the law on 01/01/2024', () => {
    const [before, after] = [values('Danh hiệu thi đua', 2023), values('Danh hiệu thi đua', 2024)];
    expect(before).toContain('Chiến sĩ thi đua cấp tỉnh');
    expect(before).not.toContain('Chiến sĩ thi đua tỉnh');
    expect(after).toContain('Chiến sĩ thi đua tỉnh');
    expect(after).not.toContain('Chiến sĩ thi đua cấp tỉnh');
    for (const unchanged of ['Lao động tiên tiến', 'Chiến sĩ thi đua cơ sở', 'Tập thể lao động xuất sắc']) {
      expect(before).toContain(unchanged);
      expect(after).toContain(unchanged);
    }
  });
  it('never calls điển hình tiên tiến a title or a form', () => {
    const awards = DEFAULT_CATALOGUE.filter((entry) => /Danh hiệu|khen thưởng/.test(entry.group));
    expect(awards.filter((entry) => /điển hình/i.test(entry.value))).toEqual([]);
    expect(awards.every((entry) => entry.basis !== '' && entry.level !== '')).toBe(true);
  });
  it('has the ratings of workbook.md, best first', () => {
    expect(values('Mức độ hoàn thành nhiệm vụ', 2024)).toEqual([...RATINGS]);
  });
});

describe('titleKeyOf', () => {
  it('knows every title and form of the catalogue', () => {
    for (const entry of DEFAULT_CATALOGUE) {
      const known = titleKeyOf(entry.value) !== null;
      expect(known, entry.value).toBe(/^(?:Danh hiệu thi đua|Hình thức khen thưởng)$/.test(entry.group));
    }
  });
  it.each([
    ['Chiến sỹ thi đua cơ sở', 'grassroots-fighter'],
    ['CHIẾN SĨ THI ĐUA CƠ SỞ', 'grassroots-fighter'],
    ['“Chiến sĩ thi đua cơ sở”', 'grassroots-fighter'],
    ['chiến sỹ thi đua cấp tỉnh', 'provincial-fighter'],
    ['Chiến sĩ thi đua tỉnh', 'provincial-fighter'],
    ['Chiến sĩ thi đua tỉnh Khánh Hoà', 'provincial-fighter'],
    ['Lao động tiên tiến'.normalize('NFD'), 'advanced-worker'],
    ['CSTĐ toàn quốc', 'national-fighter'],
    ['Bằng khen của Chủ tịch Uỷ ban nhân dân tỉnh', 'provincial-certificate'],
    ['Gia đình văn hoá', 'cultural-family'],
  ])('knows %s', (value, key) => expect(titleKeyOf(value)).toBe(key));
  it.each(['', 'Điển hình tiên tiến', 'Chiến sĩ thi đua', 'Lao động'])('does not know %j', (value) =>
    expect(titleKeyOf(value)).toBeNull(),
  );
  it('gives the old and the new name of one title one key', () => {
    expect(titleKeyOf('Chiến sĩ thi đua cấp tỉnh')).toBe(titleKeyOf('Chiến sĩ thi đua tỉnh'));
    expect(titleKeyOf('Cờ thi đua cấp tỉnh')).toBe(titleKeyOf('Cờ thi đua của UBND tỉnh'));
  });
});
