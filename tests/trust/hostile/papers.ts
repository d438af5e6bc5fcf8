import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { packOutline } from '../../../src/report/docx/pack';
import { clean } from '../../../src/report/docx/clean';
import type { Outline } from '../../../src/report/outline';
import type { TrustPart } from '../scale';
import { hostileText } from './texts';
import { hold, tried } from './tried';

/** Texts in one paper: a paper costs as much as a hundred texts do. */
const TEXTS = 60;

/** Papers: any text comes out as that text, in a file whose parts stay whole. */
export const hostilePapers: TrustPart = {
  name: 'papers print any text as that text',
  run: async (scale) => {
    const texts = fc.array(hostileText, { minLength: TEXTS, maxLength: TEXTS });
    return tried(scale, texts, scale.inputs(25, 1_000), printed, (some) => some.length);
  },
};

async function printed(texts: readonly string[]): Promise<void> {
  const parts = unzipSync(await packOutline(outlineOf(texts)));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (const [path, bytes] of Object.entries(parts))
    if (/\.(xml|rels)$/.test(path)) wellFormed(path, decoder.decode(bytes));
  const said = textOf(decoder.decode(parts['word/document.xml']));
  for (const text of texts) {
    const words = squeezed(clean(text));
    hold(said.includes(words), `a text is missing: ${JSON.stringify(words).slice(0, 80)}`);
  }
}

/** The texts where people's words stand: paragraphs, leads, headings, cells, captions. */
function outlineOf(texts: readonly string[]): Outline {
  const column = { heading: 'Nội dung', weight: 1, align: 'left' } as const;
  return {
    kind: { name: 'BÁO CÁO', code: 'BC' },
    letterhead: {
      parentAgency: 'ỦY BAN',
      agency: 'BAN DÂN TỘC',
      number: 'Số:      /BC-BDT',
      placeDate: 'Khánh Hòa',
    },
    subject: 'Về điển hình tiên tiến',
    addressees: [],
    blocks: texts.map((text, at) => {
      if (at % 4 === 0) return { type: 'paragraph', text };
      if (at % 4 === 1) return { type: 'paragraph', text: '', lead: text };
      if (at % 4 === 2) return { type: 'heading', level: 2, text };
      const rows = [[text], [text]];
      return { type: 'table', caption: text, unit: 'lượt', columns: [column], rows, total: null };
    }),
    signatures: [{ title: ['TRƯỞNG BAN'], name: 'Đặng Văn Tuấn' }],
    recipients: ['- Lưu: VT.'],
    annexes: [],
    asOf: { year: 2024, month: 12, day: 31 },
  };
}

/** Every element closed in its order, no sign that XML cannot hold, no bare ampersand. */
export function wellFormed(path: string, xml: string): void {
  hold(
    !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml),
    `${path}: a sign that XML cannot hold`,
  );
  hold(!/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(xml), `${path}: a bare ampersand`);
  const open: string[] = [];
  for (const [, closing, name, alone] of xml.matchAll(/<(\/?)([\w:.-]+)(?:"[^"]*"|[^">])*?(\/?)>/g)) {
    if (closing) hold(open.pop() === name, `${path}: </${name ?? ''}> closes another element`);
    else if (!alone && name !== undefined) open.push(name);
  }
  hold(open.length === 0, `${path}: ${open.join(', ')} not closed`);
  hold(!/<(?![\w/?!])/.test(xml), `${path}: a bare <`);
}

function textOf(xml: string): string {
  const plain = xml
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
  return squeezed(plain);
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
