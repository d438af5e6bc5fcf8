import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { looksLikeLegacyFont } from '../../src/lang/legacy-fonts';
import { isVietnameseSyllable } from '../../src/lang/syllable';
import { DEFAULT_CATALOGUE } from '../../src/plan/catalogue';
import { toTcvn3, toVni } from './legacy-encoders';
import { SYLLABLES } from './syllables';

const ENCODINGS = [
  ['TCVN3', toTcvn3],
  ['VNI', toVni],
] as const;

const PHRASES = [
  'Nguyễn Văn Tâm',
  'Cộng hòa xã hội chủ nghĩa Việt Nam',
  'Độc lập - Tự do - Hạnh phúc',
  'Đặng Văn Tuấn',
  'Trần Thị Hồng Nhung',
  'Lê Thị Thủy',
  'Phạm Đức Thắng',
  'Võ Thị Ánh Nguyệt',
  'Chánh Văn phòng',
  'Phó Trưởng phòng Chính sách dân tộc',
  'Hoàn thành xuất sắc nhiệm vụ',
  'Tham mưu ban hành 05 văn bản, đạt 100% kế hoạch',
  'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  'thi đua thực hiện văn hóa công sở',
  'Hộ gia đình ông Mấu Văn Phi',
  'một số',
  'được tặng',
];

const UNICODE_TEXTS = [
  ...PHRASES,
  'Chamaléa Thị Thủy',
  'Y Vinh Tơr',
  'H’Nhưng Êban',
  "H'Nhưng Niê",
  'Ksor Phước',
  'Ê Ban',
  'Y Moan Êban',
  'Êđê, Raglai, Cơ Ho, Chăm, Xơ Đăng, Bhnong',
  'Y Ñuê Ƀuôn Yă',
  'Siu Blĕ',
  'Rơ Châm Ŏk',
  'André',
  'René Descartes, Hélène Cixous, Thérèse Noël',
  'Loïc Père',
  'Citroën, café, crème brûlée, À la carte, Françoise',
  'Müller, Köln, Håkon, Señor Peña, España, São Paulo',
  'Excellent results in 2024 – “model” office',
  'https://khanhhoa.gov.vn/bài-viết?tên=NguyÔn&id=1 xem thêm',
  'van.phong@khanhhoa.gov.vn',
  '© 2024 Ban Dân tộc ® · 15 m² · 30°C · 5 µm × 3 · §5 · ½ ngày · ± 2',
  '· Hoàn thành tốt; • Tổ chức; – Thực hiện',
  '«Học tập» và ‘làm theo’',
  'HOÀN THÀNH XUẤT SẮC NHIỆM VỤ',
  'HÒa Bình, NGuyễn, HÔm',
  'ở, à, ồ, ý, đã, Ô tô, TP.HCM, QĐ-UBND',
  'xoong, moóc, quần soóc',
  '',
  '1234',
];

describe('looksLikeLegacyFont', () => {
  it.each(['NguyÔn V¨n', 'Céng hoµ', '§¶ng Céng s¶n', 'Nguy\u00d4n ThÞ H\u00adêng', 'V¨n', 'h\u00adíng dÉn'])(
    'sees .VnTime in %j',
    (text) => expect(looksLikeLegacyFont(text)).toBe('TCVN3'),
  );
  it.each(['Nguyeãn Vaên', 'Coäng hoøa', 'NGUYEÃN VAÊN', 'Ñaûng Coäng saûn', 'ñöôïc', 'tænh Khaùnh Hoøa'])(
    'sees VNI in %j',
    (text) => expect(looksLikeLegacyFont(text)).toBe('VNI'),
  );
  it.each(UNICODE_TEXTS)('passes %j', (text) => {
    expect(looksLikeLegacyFont(text)).toBeNull();
    expect(looksLikeLegacyFont(text.normalize('NFD'))).toBeNull();
  });
  it.each(ENCODINGS)('finds %s in every phrase', (encoding, encode) => {
    for (const phrase of PHRASES.filter((one) => one !== 'một số' || encoding === 'TCVN3')) {
      expect(looksLikeLegacyFont(encode(phrase)), encode(phrase)).toBe(encoding);
    }
  });
  it('finds legacy words pasted into a Unicode sentence', () => {
    expect(looksLikeLegacyFont(`Đề nghị khen thưởng ${toTcvn3('Nguyễn Văn Tâm')}`)).toBe('TCVN3');
    expect(looksLikeLegacyFont(`Đề nghị khen thưởng ${toVni('Nguyễn Văn Tâm')}`)).toBe('VNI');
  });
  it.each(ENCODINGS)('finds %s in nearly all pairs of words', (encoding, encode) => {
    // Some pairs are Vietnamese both ways ("Hồ Chí" in VNI is "Hoà Chí"): no rule can tell.
    const words = [
      ...new Set(
        UNICODE_TEXTS.slice(0, PHRASES.length)
          .join(' ')
          .match(/\p{L}+/gu) ?? [],
      ),
    ].filter((word) => word !== toVni(word) && /[^a-z]/i.test(word));
    const pairs = words.flatMap((one) => words.map((other) => `${one} ${other}`));
    const found = pairs.filter((pair) => looksLikeLegacyFont(encode(pair)) === encoding);
    expect(found.length / pairs.length).toBeGreaterThan(0.98);
    expect(pairs.filter((pair) => looksLikeLegacyFont(pair) !== null)).toEqual([]);
  });
  it('raises no alarm on what this project itself writes', () => {
    for (const { value, basis } of DEFAULT_CATALOGUE) {
      expect(looksLikeLegacyFont(value)).toBeNull();
      expect(looksLikeLegacyFont(basis)).toBeNull();
    }
    const sources = ['src/plan/defaults.ts', 'src/register/headings.ts', 'src/plan/settings.ts'];
    for (const source of sources) {
      for (const line of readFileSync(new URL(`../../${source}`, import.meta.url), 'utf8').split('\n')) {
        expect(looksLikeLegacyFont(line), line).toBeNull();
      }
    }
  });
});

describe('isVietnameseSyllable', () => {
  it('knows every syllable of the table that follows the spelling of c and g before e, i, y', () => {
    const refused = SYLLABLES.filter((one) => !isVietnameseSyllable(one));
    const onsetsRefused = new Set(refused.map((one) => /^[cg](?!h)/.exec(one)?.[0] ?? one));
    expect([...onsetsRefused].sort()).toEqual(['c', 'g']);
  });
  it.each([
    'nghiêng',
    'quốc',
    'quý',
    'gì',
    'giếng',
    'già',
    'khuỷu',
    'thuở',
    'hoà',
    'hòa',
    'ưu',
    'yêu',
    'xuyên',
    'ngoằn',
  ])('knows %s', (word) => expect(isVietnameseSyllable(word)).toBe(true));
  it.each(['céng', 'nguyôn', 'andré', 'ngê', 'kam', 'các1', 'tàc', 'hoaà', 'nỗñ', 'ñôn', 'xaõ', ''])(
    'refuses %j',
    (word) => expect(isVietnameseSyllable(word)).toBe(false),
  );
});
