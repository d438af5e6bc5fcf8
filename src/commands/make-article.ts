import { annualFigures } from '../figures/annual';
import { type Assessment, assess } from '../figures/assess';
import { type ExemplarFound, historyAgain } from '../figures/exemplar-history';
import { rowNames } from '../figures/row-names';
import { lastDayOfYear } from '../lang/calendar';
import { sayArticle } from '../lang/papers-article';
import { agencyInSentence } from '../report/agency-name';
import { articleHtml, articleText } from '../report/article/article';
import { exemplarArticle } from '../report/article/exemplar-article';
import { type ToldArticle, yearArticle } from '../report/article/year-article';
import { type Now, readClock } from '../sheets/clock';
import { storeText } from '../sheets/drive';
import { alone } from '../sheets/lock';
import { actingEmail, actingLanguage } from '../sheets/person';
import { SOURCES_TAB } from '../tabs/sources';
import { askWhom, chooseExemplar } from './ask-exemplar';
import type { Refused } from './compile-annual-report';
import { busy, COUNTED_TABS, type OfficeRead, readAfresh, readForOffice } from './office-read';
import { paperFolder } from './papers/deliver';
import type { CannotMake, PaperGround } from './papers/make-paper';
import { askOneOf, askYearUnder } from './papers/questions';
import { keepSources } from './papers/sources';
import type { Problem } from './problem';
import { exemplarCodesOf, type ReadBook } from './read-book';
import { TabWriter } from './refresh-tabs';

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

/** What the news is about: a year, or an exemplar. */
type Subject = { readonly year: number } | ExemplarFound;

/** News thought through, with the names under which it is stored and traced. */
interface Draft extends ToldArticle {
  readonly fileName: string;
  readonly kind: string;
  readonly year: number;
}

/**
 * `Tin bài…`: news for the portal about a year's results or one exemplar, as text and as HTML. For the Office. Both
 * are stored beside the reports; their figures go to `Nguồn số liệu`. Null when the person gives up.
 */
export async function makeArticle(): Promise<ArticleMade | Refused | null> {
  const email = actingEmail();
  const open = readForOffice(email);
  if ('ok' in open) return open;
  const now = readClock();
  const subject = askSubject({ read: open.read, assessment: assess(open.read.records, now.day), now });
  if (subject === null) return null;
  if ('problems' in subject) return { ok: false, problems: subject.problems };
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
  if (!draft) return { ok: false, problems: [nobody('name' in subject ? subject.name : '')] };
  const folder = paperFolder(read, email);
  const text = articleText(draft.article);
  const html = articleHtml(draft.article);
  const name = `${draft.fileName} (${now.text.replace(/[/:]/g, '-')})`;
  const textUrl = storeText(`${name}.txt`, 'text/plain', text, folder.id);
  const htmlUrl = storeText(`${name}.html`, 'text/html', html, folder.id);
  const writer = new TabWriter(book, read);
  keepSources(writer, read, draft, rowNames(assessment));
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

function draftOne(read: ReadBook, assessment: Assessment, chosen: ExemplarFound, now: Now): Draft | null {
  const history = historyAgain(assessment, exemplarCodesOf(read), chosen);
  if (!history) return null;
  const sound = new Set(assessment.sound);
  const agency = agencyInSentence(read.records.settings.text('Tên cơ quan', now.day));
  const told = exemplarArticle(history, (one) => sound.has(one), now.day, agency);
  const name = `Tin bài về ${history.name}`;
  return told && { ...told, fileName: name, kind: name, year: Math.max(...history.years, 0) };
}

function askSubject(ground: PaperGround): Subject | CannotMake | null {
  const language = actingLanguage();
  const title = sayArticle('title', language);
  const choices = [sayArticle('ofYear', language), sayArticle('ofExemplar', language)];
  const which = askOneOf(title, sayArticle('which', language), choices);
  if (typeof which !== 'number') return which;
  if (which === 1) return askExemplar(title, ground);
  const year = askYearUnder(title, ground);
  return typeof year === 'number' ? { year } : year;
}

function askExemplar(title: string, { read, assessment }: PaperGround): ExemplarFound | CannotMake | null {
  const query = askWhom(title);
  if (query === '') return null;
  const chosen = chooseExemplar(assessment, exemplarCodesOf(read), query, title);
  if (chosen === null || 'identity' in chosen) return chosen;
  return { problems: ['query' in chosen ? nobody(query) : { kind: 'no-such-choice', ...chosen }] };
}

function nobody(query: string): Problem {
  return { kind: 'no-exemplar', query };
}
