import { sayTemplates, templateKindOf } from '../../lang/templates';
import { unpackBytes } from '../../sheets/packing';
import { actingLanguage } from '../../sheets/person';
import { readTemplateContent, readTemplates } from '../../sheets/template-sheet';
import { templateFor, TEMPLATES_TAB } from '../../tabs/templates';
import type { ReadBook } from '../read-book';
import type { PaperDraft } from './draft';

/** An agency's own template for a paper; `bytes` null where somebody damaged what was kept. */
export interface OwnTemplate {
  readonly kind: string;
  readonly fileName: string;
  readonly digest: string;
  readonly bytes: Uint8Array | null;
}

/**
 * The template that the agency keeps for a kind of paper, null where it keeps none: one service call, two where it
 * keeps one, none where the book has no `Tệp mẫu`.
 *
 * @param kind as `Báo cáo` names the paper
 */
export function templateOf(read: ReadBook, kind: string): OwnTemplate | null {
  const known = templateKindOf(kind);
  const stored = known && readTemplates(read.tabs);
  if (!stored || stored === 'not-ours') return null;
  const found = templateFor(stored.templates, known);
  if (!found) return null;
  const content = readTemplateContent(stored, found);
  const bytes = content === null ? null : unpackBytes(content);
  const { fileName } = found;
  // What is damaged lays out nothing: the paper is as one without a template.
  return { kind: known, fileName, digest: bytes ? found.digest : '', bytes };
}

/** The template of a draft, where its form allows one. */
export function ownTemplate(read: ReadBook, { kind, content }: PaperDraft): OwnTemplate | null {
  return content.packWith ? templateOf(read, kind) : null;
}

/** The .docx of a draft, in the agency's layout where it has one, and what the person should know of that. */
export async function packed(
  { content, year }: PaperDraft,
  own: OwnTemplate | null,
): Promise<{ bytes: Uint8Array; remarks: string[] }> {
  const language = actingLanguage();
  if (!own || !content.packWith) return { bytes: await content.pack(), remarks: [] };
  const { kind, fileName: file } = own;
  if (!own.bytes) {
    const remark = sayTemplates('remarkDamaged', language, { kind, tab: TEMPLATES_TAB.name });
    return { bytes: await content.pack(), remarks: [remark] };
  }
  const { bytes, unknown, empty } = await content.packWith(own.bytes, year);
  const remarks = [sayTemplates('remarkUsed', language, { file })];
  if (unknown.length > 0)
    remarks.push(sayTemplates('remarkUnknown', language, { markers: unknown.join(', ') }));
  if (empty.length > 0) remarks.push(sayTemplates('remarkEmpty', language, { markers: empty.join(', ') }));
  return { bytes, remarks };
}
