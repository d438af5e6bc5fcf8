/** A part of news below its lead. */
export interface ArticlePart {
  /** '' = none. */
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
}

/** News as plain data, before it is text or HTML. */
export interface Article {
  readonly headline: string;
  readonly lead: string;
  readonly parts: readonly ArticlePart[];
}

/** News as plain text: paragraphs parted by an empty line, items by "- ". */
export function articleText({ headline, lead, parts }: Article): string {
  const blocks = parts.flatMap(({ title, paragraphs, items }) => [
    ...(title === '' ? [] : [title]),
    ...paragraphs,
    ...(items.length === 0 ? [] : [items.map((item) => `- ${item}`).join('\n')]),
  ]);
  return `${[headline, lead, ...blocks].join('\n\n')}\n`;
}

/**
 * News as HTML that any portal keeps: headings, paragraphs and lists, no styles, classes or scripts. Every text is
 * escaped.
 */
export function articleHtml({ headline, lead, parts }: Article): string {
  const lines = parts.flatMap(({ title, paragraphs, items }) => [
    ...(title === '' ? [] : [`<h2>${escaped(title)}</h2>`]),
    ...paragraphs.map((text) => `<p>${escaped(text)}</p>`),
    ...(items.length === 0 ? [] : ['<ul>', ...items.map((item) => `  <li>${escaped(item)}</li>`), '</ul>']),
  ]);
  return `${[`<h1>${escaped(headline)}</h1>`, `<p>${escaped(lead)}</p>`, ...lines].join('\n')}\n`;
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
