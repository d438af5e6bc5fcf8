import { markerLines } from '../../lang/template-markers';
import { sayFault, TEMPLATE_KINDS } from '../../lang/templates';
import type {
  TemplateChecked,
  TemplateSample,
  TemplatesShown,
  TemplateState,
} from '../../pages/template-page/answers';
import { checkTemplate } from '../../report/template/check';
import { sampleTemplate } from '../../report/template/sample';
import { Book } from '../../sheets/book';
import { readClock } from '../../sheets/clock';
import { digestOf } from '../../sheets/digest';
import { aloneNow } from '../../sheets/lock';
import { packBytes } from '../../sheets/packing';
import { actingEmail, actingLanguage } from '../../sheets/person';
import {
  dropTemplates,
  keepTemplate,
  readTemplates,
  type StoredTemplates,
} from '../../sheets/template-sheet';
import { MOST_IN_CELL } from '../../tabs/parts';
import {
  MOST_TEMPLATE_CHARACTERS,
  type StoredTemplate,
  templateFor,
  templatesFor,
  TEMPLATES_TAB,
} from '../../tabs/templates';
import { JournalPen } from '../append-rows';
import type { Refused } from '../compile-annual-report';
import { busy } from '../office-read';
import { officeProblem } from '../office-only';
import { readRows, type ReadBook } from '../read-book';
import { knownKind, readUpload, refused, type Upload } from './upload';

/** The actions under which `Nhật ký` keeps them. */
export const TEMPLATE_KEPT = 'Giữ mẫu văn bản';
export const TEMPLATE_REMOVED = 'Bỏ mẫu văn bản';

/** The book as these commands need it. */
interface TemplateBook {
  readonly book: Book;
  readonly read: ReadBook;
  readonly email: string;
  readonly stored: StoredTemplates | null;
}

/** What the page shows first; refuses whoever is not of the Office. */
export function startTemplates(): TemplatesShown | Refused {
  const open = openForOffice();
  return 'ok' in open ? open : shown(open.stored?.templates ?? []);
}

/** What the checker says of a file; writes nothing. */
export function checkUpload(value: unknown): TemplateChecked | Refused {
  const open = openForOffice();
  if ('ok' in open) return open;
  const upload = readUpload(value);
  return 'ok' in upload ? upload : checked(upload);
}

/** Keeps a file as the template of a kind of paper, in the place of the one before. */
export function keepUpload(value: unknown): TemplatesShown | Refused {
  const upload = readUpload(value);
  if ('ok' in upload) {
    // Whoever may do nothing here is told that, whatever he sent.
    const open = openForOffice();
    return 'ok' in open ? open : upload;
  }
  return aloneNow(() => keepLocked(upload)) ?? busy();
}

function keepLocked(upload: Upload): TemplatesShown | Refused {
  const open = openForOffice();
  if ('ok' in open) return open;
  const { book, read, email, stored } = open;
  const templates = stored?.templates ?? [];
  const { kind, fileName, content, size } = upload;
  const replaced = templatesFor(templates, kind);
  const others = templates.filter((one) => !replaced.includes(one));
  if (charactersOf(others) + content.length > MOST_TEMPLATE_CHARACTERS) return refused('no-room');
  const now = readClock();
  const head = { kind, fileName, size, keptAt: now.text, keptBy: email, digest: digestOf(content) };
  keepTemplate(book, read.tabs, read.roles, stored, head, content, replaced);
  const before = templateFor(templates, kind)?.fileName ?? '';
  journal(open, now.text, { action: TEMPLATE_KEPT, subject: kind, before, after: fileName });
  return shown([...others, { ...head, parts: [], whole: true }]);
}

/** Goes back to the built-in layout. @param value the kind of paper */
export function removeTemplate(value: unknown): TemplatesShown | Refused {
  return aloneNow(() => removeLocked(value)) ?? busy();
}

function removeLocked(value: unknown): TemplatesShown | Refused {
  const open = openForOffice();
  if ('ok' in open) return open;
  const kind = knownKind(value);
  if (!kind) return refused('bad-request');
  const templates = open.stored?.templates ?? [];
  const dropped = templatesFor(templates, kind);
  if (!open.stored || dropped.length === 0) return refused('not-kept', { kind });
  dropTemplates(open.stored.tab, dropped);
  const before = templateFor(templates, kind)?.fileName ?? '';
  journal(open, readClock().text, { action: TEMPLATE_REMOVED, subject: kind, before, after: '' });
  return shown(templates.filter((one) => !dropped.includes(one)));
}

/** A template to begin with: the built-in layout of a paper as text and markers. */
export function templateSample(): TemplateSample | Refused {
  const open = openForOffice();
  if ('ok' in open) return open;
  return { ok: true, fileName: 'Mẫu ví dụ.docx', content: packBytes(sampleTemplate()) };
}

/** Reads roles, journal and the heads of the templates; refuses whoever is not of the Office. */
function openForOffice(): TemplateBook | Refused {
  const email = actingEmail();
  const book = Book.active();
  const read = readRows(book);
  if (!('records' in read)) return { ok: false, problems: read };
  const problem = officeProblem(read.roles, email);
  if (problem) return { ok: false, problems: [problem] };
  const stored = readTemplates(read.tabs);
  if (stored === 'not-ours')
    return { ok: false, problems: [{ kind: 'not-our-tab', tab: TEMPLATES_TAB.name }] };
  return { book, read, email, stored };
}

function journal(
  { book, read, email }: TemplateBook,
  time: string,
  entry: Parameters<JournalPen['write']>[1][number],
): void {
  new JournalPen(book, read, email).write(time, [entry]);
}

function charactersOf(templates: readonly StoredTemplate[]): number {
  return templates.reduce((sum, { parts }) => sum + parts.length * MOST_IN_CELL, 0);
}

function shown(templates: readonly StoredTemplate[]): TemplatesShown {
  const states = TEMPLATE_KINDS.map((kind): TemplateState => {
    const one = templateFor(templates, kind);
    if (!one) return { kind, kept: null };
    const { fileName, size, keptAt, keptBy, whole } = one;
    return { kind, kept: { fileName, size, keptAt, keptBy, damaged: !whole } };
  });
  return { ok: true, states, markers: markerLines(actingLanguage()) };
}

function checked({ kind, fileName, size, opened }: Upload): TemplateChecked {
  const language = actingLanguage();
  const { good, faults } = checkTemplate(opened);
  const times = new Map<string, number>();
  for (const { raw } of good) times.set(`{${raw}}`, (times.get(`{${raw}}`) ?? 0) + 1);
  return {
    ok: true,
    kind,
    fileName,
    size,
    found: [...times].map(([marker, count]) => ({ marker, times: count })),
    faults: faults.map((fault) => ({
      ...sayFault(fault.kind, fault.place, fault.text, language),
      around: fault.around,
    })),
  };
}
