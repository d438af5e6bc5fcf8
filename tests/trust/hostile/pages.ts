import fc from 'fast-check';
import { articleHtml } from '../../../src/report/article/article';
import { articlePage } from '../../../src/pages/article-page';
import { escapeHtml } from '../../../src/pages/html';
import { linksPage } from '../../../src/pages/links-page';
import { tablePage } from '../../../src/pages/table-page';
import { sum, type TrustPart } from '../scale';
import { hostileText } from './texts';
import { hold, tried } from './tried';

/** A page that shows texts, as a function of those texts alone. */
type PageOf = (texts: readonly string[]) => string;

const at = (texts: readonly string[], index: number): string => texts[index % texts.length] ?? '';

const PAGES: Readonly<Record<string, PageOf>> = {
  links: (texts) =>
    linksPage('vi', texts, [{ label: at(texts, 1), url: `https://example.org/${at(texts, 0)}` }]),
  table: (texts) =>
    tablePage({
      language: 'vi',
      lead: texts,
      headings: texts,
      widths: texts.map(() => 20),
      rows: [{ cells: texts, marked: false }],
      notesTitle: at(texts, 0),
      notes: texts,
    }),
  article: (texts) =>
    articlePage({
      language: 'vi',
      note: at(texts, 0),
      texts: [{ id: 'a', label: at(texts, 1), copy: at(texts, 2), text: at(texts, 3) }],
      copied: at(texts, 0),
      notCopied: at(texts, 1),
      links: [{ label: at(texts, 2), url: `https://example.org/${at(texts, 3)}` }],
    }),
  'article for the portal': (texts) =>
    articleHtml({
      headline: at(texts, 0),
      lead: at(texts, 1),
      parts: [{ title: `Mục ${at(texts, 2)}`, paragraphs: texts, items: texts }],
    }),
};

/** Pages show any text as that text: no element and no attribute comes of it. */
export const hostilePages: TrustPart = {
  name: 'pages show any text as that text',
  run: async (scale) => {
    const texts = fc.array(hostileText, { minLength: 4, maxLength: 4 });
    return sum([
      await tried(scale, hostileText, scale.inputs(3_000, 150_000), escaped),
      ...(await Promise.all(
        Object.entries(PAGES).map(([name, page]) =>
          tried(
            scale,
            texts,
            scale.inputs(120, 6_000),
            (some) => sameSkeleton(name, page, some),
            () => 4,
          ),
        ),
      )),
      await tried(scale, hostileText, scale.inputs(500, 20_000), onlySafeLinks),
    ]);
  },
};

function escaped(text: string): void {
  const html = escapeHtml(text);
  hold(!/[<>"']/.test(html), 'a sign of HTML is left');
  const back = html.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  hold(back === text, 'the text is another');
}

/** The page with its texts is built of the same elements and attributes as with harmless ones. */
function sameSkeleton(name: string, page: PageOf, texts: readonly string[]): void {
  const harmless = texts.map((text) => (text.trim() === '' ? text : 'x'));
  hold(skeleton(page(texts)) === skeleton(page(harmless)), `the page of ${name} has other elements`);
}

/** Elements and attributes in their order; what stands between them and in the values does not count. */
function skeleton(html: string): string {
  const tags = html.match(/<[^>]*>/g) ?? [];
  return tags.map((tag) => tag.replace(/"[^"]*"/g, '""')).join('');
}

/** What somebody typed as an address becomes a link only where it is https. */
function onlySafeLinks(typed: string): void {
  const html = linksPage('vi', [], [{ label: 'x', url: typed }]);
  for (const [, address] of html.matchAll(/href="([^"]*)"/g))
    hold(address?.startsWith('https://') ?? false, 'a link that is not https');
}
