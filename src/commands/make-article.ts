import { annualFigures } from '../figures/annual';
import { type Assessment, assess } from '../figures/assess';
import { type ExemplarFound, exemplarHistory, findExemplars } from '../figures/exemplar-history';
import { lastDayOfYear } from '../lang/calendar';
import { parseWhole } from '../lang/numbers';
import { type ArticleText, sayArticle } from '../lang/papers-article';
import { tidy } from '../lang/text';
import { agencyInSentence } from '../report/agency-name';
import { articleHtml, articleText } from '../report/article/article';
import { exemplarArticle } from '../report/article/exemplar-article';
import { type ToldArticle, yearArticle } from '../report/article/year-article';
import { type Now, readClock } from '../sheets/clock';
import { ask } from '../sheets/dialogs';
import { storeText } from '../sheets/drive';
import { alone } from '../sheets/lock';
import { actingEmail, actingLanguage } from '../sheets/person';
import { SOURCES_TAB } from '../tabs/sources';
import { readExemplarCodes, SUMMARY_TAB } from '../tabs/summary';
import type { Refused } from './compile-annual-report';
import { busy, COUNTED_TABS, type OfficeRead, readAfresh, readForOffice } from './office-read';
import { paperFolder } from './papers/deliver';
import { keepSources } from './papers/sources';
import type { ReadBook } from './read-book';
import { TabWriter, workingYearOf } from './refresh-tabs';

/** What making news did; plain JSON. */
export interface ArticleMade {
  readonly ok: true;
  readonly headline: string;
  readonly text: string;
  readonly html: string;
  readonly textUrl: string;
  readonly htmlUrl: string;
  readonly notShared: readonly string[];
}

/** What the news is about: a year, or an exemplar as the question named it. */
type Subject = { readonly year: number } | { readonly identity: string; readonly query: string };

/** News thought through, with the names under which it is stored and traced. */
interface Draft extends ToldArticle {
  readonly fileName: string;
  readonly kind: string;
  readonly year: number;
}

const LONGEST_CHOICE = 15;

/**
 * `Tin bài…`: news for the portal about a year's results or one exemplar, as text and as HTML. For the Office. Both
 * are stored beside the reports; their figures go to `Nguồn số liệu`. Null when the person gives up.
 */
export async function makeArticle(): Promise<ArticleMade | Refused | null> {
  const email = actingEmail();
  const open = readForOffice(email);
  if ('ok' in open) return open;
  const now = readClock();
  const subject = askSubject(open.read, assess(open.read.records, now.day), now);
  if (subject === null || 'ok' in subject) return subject;
  return (await alone(async () => makeLocked(subject, open, email))) ?? busy();
}

function makeLocked(subject: Subject, before: OfficeRead, email: string): ArticleMade | Refused {
  const open = readAfresh(email, before, [...COUNTED_TABS, SOURCES_TAB]);
  if ('ok' in open) return open;
  const { book, read } = open;
  const now = readClock();
  const assessment = assess(read.records, now.day);
  const draft =
    'year' in subject ? draftYear(read, assessment, subject.year) : draftOne(read, assessment, subject, now);
  if (!draft) return nobody('query' in subject ? subject.query : '');
  const folder = paperFolder(read, email);
  const text = articleText(draft.article);
  const html = articleHtml(draft.article);
  const name = `${draft.fileName} (${now.text.replace(/[/:]/g, '-')})`;
  const textUrl = storeText(`${name}.txt`, 'text/plain', text, folder.id);
  const htmlUrl = storeText(`${name}.html`, 'text/html', html, folder.id);
  const writer = new TabWriter(book, read);
  keepSources(writer, read, draft, assessment);
  writer.finish('plain');
  return {
    ok: true,
    headline: draft.article.headline,
    text,
    html,
    textUrl,
    htmlUrl,
    notShared: folder.notShared,
  };
}

function draftYear(read: ReadBook, assessment: Assessment, year: number): Draft {
  const asOf = lastDayOfYear(year);
  const agency = agencyInSentence(read.records.settings.text('Tên cơ quan', asOf));
  const told = yearArticle(annualFigures(assessment, year, asOf), agency);
  return { ...told, fileName: `Tin bài kết quả năm ${year}`, kind: 'Tin bài kết quả', year };
}

function draftOne(
  read: ReadBook,
  assessment: Assessment,
  { identity }: { readonly identity: string },
  now: Now,
): Draft | null {
  const history = exemplarHistory(assessment, exemplarCodesOf(read), identity);
  if (!history) return null;
  const sound = new Set(assessment.sound);
  const agency = agencyInSentence(read.records.settings.text('Tên cơ quan', now.day));
  const told = exemplarArticle(history, (one) => sound.has(one), now.day, agency);
  const name = `Tin bài về ${history.name}`;
  return told && { ...told, fileName: name, kind: name, year: Math.max(...history.years, 0) };
}

function askSubject(read: ReadBook, assessment: Assessment, now: Now): Subject | Refused | null {
  const which = question('which');
  if (which === null) return null;
  if (tidy(which) === '1') return askYear(read, assessment, now);
  if (tidy(which) === '2') return askExemplar(read, assessment);
  return { ok: false, problems: [{ kind: 'no-such-choice', typed: tidy(which), count: 2 }] };
}

function askYear(read: ReadBook, assessment: Assessment, now: Now): Subject | Refused | null {
  const usual = workingYearOf(read, assessment, now);
  const typed = question('askYear', { year: usual });
  if (typed === null) return null;
  const year = tidy(typed) === '' ? usual : parseWhole(tidy(typed));
  const { fromYear, toYear } = assessment.period;
  if (year !== null && year >= fromYear && year <= toYear) return { year };
  return {
    ok: false,
    problems: [{ kind: 'year-outside-period', year: typed, from: fromYear, to: toYear }],
  };
}

function askExemplar(read: ReadBook, assessment: Assessment): Subject | Refused | null {
  const query = tidy(question('askExemplar') ?? '');
  if (query === '') return null;
  const matches = findExemplars(assessment, exemplarCodesOf(read), query);
  const [first] = matches;
  if (!first) return nobody(query);
  if (matches.length === 1) return { identity: first.identity, query };
  const offered = matches.slice(0, LONGEST_CHOICE);
  const list = offered.map((one, at) => `${at + 1}. ${describe(one)}`).join('\n');
  const typed = question('choose', { count: matches.length, query, list });
  if (typed === null) return null;
  const chosen = offered[(parseWhole(tidy(typed).replace(/\.$/, '')) ?? 0) - 1];
  if (chosen) return { identity: chosen.identity, query };
  return {
    ok: false,
    problems: [{ kind: 'no-such-choice', typed: tidy(typed), count: offered.length }],
  };
}

function describe({ name, department, years, codes }: ExemplarFound): string {
  return `${name}, ${department} (${years.join(', ')})${codes.length === 0 ? '' : `: ${codes.join(', ')}`}`;
}

function exemplarCodesOf(read: ReadBook): Map<string, string> {
  const summary = read.system.get(SUMMARY_TAB.id);
  return summary ? readExemplarCodes(summary.table) : new Map<string, string>();
}

function question(key: ArticleText, details: Readonly<Record<string, string | number>> = {}): string | null {
  const language = actingLanguage();
  return ask(sayArticle('title', language), sayArticle(key, language, details));
}

function nobody(query: string): Refused {
  return { ok: false, problems: [{ kind: 'no-exemplar', query }] };
}
