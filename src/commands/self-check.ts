import { version } from '../../package.json';
import { probeName, saySelfCheck } from '../lang/self-check';
import { tablePage } from '../pages/table-page';
import { Book } from '../sheets/book';
import { readClock, startTimer } from '../sheets/clock';
import { confirm, showPage } from '../sheets/dialogs';
import { alone } from '../sheets/lock';
import { actingEmail, actingLanguage } from '../sheets/person';
import {
  askProbes,
  type ProbeAnswer,
  type ProbesAsked,
  SCRATCH_TABS,
  tabInTheWay,
} from '../sheets/probe-run';
import { PROBES } from '../sheets/probes/all';
import { ROLES_TAB } from '../tabs/roles';
import type { Refused } from './compile-annual-report';
import { officeProblemOf } from './office-only';
import { busy, readAlone } from './office-read';
import type { Problem } from './problem';

const PAGE_HEIGHT = 480;
const PAGE_WIDTH = 760;
/** A run may last six minutes (platform.md 5). */
const MOST_MILLISECONDS = 270_000;

/** What `Tự kiểm tra trên Google` found; plain JSON. */
export interface SelfChecked extends ProbesAsked {
  readonly ok: true;
  /** When, as `Nhật ký` prints times. */
  readonly at: string;
  readonly locale: string;
  readonly zone: string;
}

/**
 * `Tự kiểm tra trên Google…`: asks the services what the local host was taught of them, and tells where they answer
 * otherwise. Null when the person gives up. The book is left as it was.
 */
export async function selfCheck(): Promise<SelfChecked | Refused | null> {
  const book = Book.active();
  const problem = officeProblemOf(readAlone(book, ROLES_TAB), actingEmail()) ?? inTheWay(book);
  if (problem) return { ok: false, problems: [problem] };
  const language = actingLanguage();
  const question = saySelfCheck('ask', language, { count: PROBES.length, tab: SCRATCH_TABS[0] });
  if (!confirm(saySelfCheck('title', language), question)) return null;
  return (await alone(async () => checkLocked(book))) ?? busy();
}

function checkLocked(book: Book): SelfChecked | Refused {
  const problem = inTheWay(book);
  if (problem) return { ok: false, problems: [problem] };
  const asked = askProbes(book.file, startTimer(MOST_MILLISECONDS));
  return { ok: true, ...asked, ...book.surroundings(), at: readClock().text };
}

function inTheWay(book: Book): Problem | null {
  const tab = tabInTheWay(book.file);
  return tab === null ? null : { kind: 'self-check', tab };
}

/** All questions, those answered otherwise first, and the text for the maintainers. */
export function saySelfChecked({ answers, unasked, ...where }: SelfChecked): void {
  const language = actingLanguage();
  const others = answers.filter(({ same }) => !same);
  const counts = { count: answers.length, differ: others.length };
  const names = unasked.map((name) => probeName(name, language)).join('; ');
  const page = tablePage({
    language,
    lead: [saySelfCheck(others.length === 0 ? 'allSame' : 'differ', language, counts)],
    headings: [
      saySelfCheck('question', language),
      saySelfCheck('expected', language),
      saySelfCheck('got', language),
    ],
    widths: [40, 30, 30],
    rows: [...others, ...answers.filter(({ same }) => same)].map((one) => rowOf(one)),
    notesTitle: saySelfCheck('notes', language),
    notes: unasked.length > 0 ? [saySelfCheck('unasked', language, { count: unasked.length, names })] : [],
    copy: {
      label: saySelfCheck('copyLabel', language),
      text: reportOf({ answers, unasked, ...where }),
    },
  });
  showPage(saySelfCheck('title', language), page, PAGE_HEIGHT, PAGE_WIDTH);
}

function rowOf({ name, same, expected, got }: ProbeAnswer): { cells: string[]; marked: boolean } {
  const language = actingLanguage();
  const answer = same ? saySelfCheck('same', language) : saySelfCheck('other', language, { got });
  return { cells: [probeName(name, language), expected, answer], marked: !same };
}

/** One line a question, for the maintainers: English names, nothing of anybody. */
function reportOf({ answers, unasked, at, locale, zone }: Omit<SelfChecked, 'ok'>): string {
  return [
    `Sổ điển hình tiên tiến ${version} · ${at} · ${locale} · ${zone}`,
    ...answers.map(({ name, same, expected, got, verify }) => {
      const points = verify.length > 0 ? ` [${verify.join(', ')}]` : '';
      return same ? `same ${name}${points}` : `OTHERWISE ${name}${points}: expected ${expected}, got ${got}`;
    }),
    ...unasked.map((name) => `not asked ${name}`),
  ].join('\n');
}
