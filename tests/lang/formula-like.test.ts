import { describe, expect, it } from 'vitest';
import { looksLikeFormula } from '../../src/lang/formula-like';

const FORMULAS = [
  '=1+1',
  ' =HYPERLINK("http://x")',
  '\u200b=A1',
  '@SUM(A1)',
  '＝A1',
  '＠A1',
  '＋1',
  '－1',
  '\t=A1',
  '\rA1',
  '-5',
  '+84 90 123 45 67',
  '- 5',
  '-Hoàn thành',
  '+A1',
  '- HYPERLINK("http://x")',
  "+ cmd|' /C calc'!A0",
  '- SUM(A1:A9)',
];
const TEXTS = [
  '- Hoàn thành tốt nhiệm vụ\n- Tổ chức 5 lớp',
  '+ Tổ chức hội nghị',
  '- “Nói đi đôi với làm”',
  "- 'Xanh, sạch, đẹp'",
  '- 02 sáng kiến cấp cơ sở',
  '+ 95,5 % hồ sơ đúng hạn',
  '-',
  '--',
  '– Hoàn thành',
  '• Hoàn thành',
  'A = B',
  'Nguyễn Văn A',
  "'=A1",
  '',
  '12/2024',
];

describe('looksLikeFormula', () => {
  it.each(FORMULAS)('flags %j', (text) => expect(looksLikeFormula(text)).toBe(true));
  it.each(TEXTS)('passes %j', (text) => expect(looksLikeFormula(text)).toBe(false));
});
