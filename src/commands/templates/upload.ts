import * as v from 'valibot';
import { comparisonKey, tidy } from '../../lang/text';
import { TEMPLATE_KINDS, type TemplateKind } from '../../lang/templates';
import { MOST_BYTES, openTemplate, type OpenedTemplate } from '../../report/template/open';
import { unpackBytes } from '../../sheets/packing';
import type { Refused } from '../compile-annual-report';

/** A file that may be kept. */
export interface Upload {
  readonly kind: TemplateKind;
  readonly fileName: string;
  /** Base64, as it is kept. */
  readonly content: string;
  readonly size: number;
  readonly opened: OpenedTemplate;
}

/** Base64 of the largest file. */
const MOST_CHARACTERS = Math.ceil(MOST_BYTES / 3) * 4;
const MOST_NAME = 200;
const UPLOAD = v.object({ kind: v.string(), fileName: v.string(), content: v.string() });

/** A file as it came from the page, of whatever shape, unpacked; or why it cannot be a template. */
export function readUpload(value: unknown): Upload | Refused {
  const parsed = v.safeParse(UPLOAD, value);
  if (!parsed.success) return refused('bad-request');
  const { kind, fileName, content } = parsed.output;
  const paper = knownKind(kind);
  if (!paper) return refused('bad-request');
  if (content.length > MOST_CHARACTERS) return refused('too-large');
  const bytes = unpackBytes(content);
  if (!bytes) return refused('bad-request');
  const opened = openTemplate(bytes);
  if (typeof opened === 'string') return refused(opened);
  return { kind: paper, fileName: tidy(fileName).slice(0, MOST_NAME), content, size: bytes.length, opened };
}

/** A kind of paper that may have a template; null for anything else. */
export function knownKind(value: unknown): TemplateKind | null {
  if (typeof value !== 'string') return null;
  const key = comparisonKey(value);
  return TEMPLATE_KINDS.find((one) => comparisonKey(one) === key) ?? null;
}

/** A refusal in the words of src/lang/templates.ts. */
export function refused(
  reason: Extract<Refused['problems'][number], { kind: 'template' }>['reason'],
  details: Readonly<Record<string, string>> = {},
): Refused {
  return { ok: false, problems: [{ kind: 'template', reason, details }] };
}
