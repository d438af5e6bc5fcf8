import { assess } from '../figures/assess';
import { rowNames } from '../figures/row-names';
import { parseDate } from '../lang/calendar';
import { comparisonKey } from '../lang/text';
import { sayVersions, type VersionText } from '../lang/versions';
import { compareFigures } from '../report/versions/compare';
import { keepFigures, type KeptFigure, placesByKey, readFigures } from '../report/versions/kept-figures';
import type { Book, OpenTab } from '../sheets/book';
import { readClock } from '../sheets/clock';
import { createTabs, rewriteRows } from '../sheets/derived-tab';
import { readKeptContent, readKeptFigures, type KeptFiguresSheet } from '../sheets/kept-figures-sheet';
import { alone } from '../sheets/lock';
import { actingEmail, actingLanguage } from '../sheets/person';
import type { OutRows } from '../tabs/block';
import { COMPARISON_TAB, comparisonRows } from '../tabs/comparison';
import { isVersion, type KeptVersion } from '../tabs/kept-figures';
import type { ReportLine } from '../tabs/reports';
import { isProblem, readTable } from '../tabs/table';
import { adoptTab } from './adopt-tab';
import type { Refused } from './compile-annual-report';
import { busy, type OfficeRead, readForOffice } from './office-read';
import { chooseOne } from './papers/choose-one';
import type { PaperDraft } from './papers/draft';
import { draftAgain } from './papers/kinds';
import { reportsOf } from './papers/report-lines';
import type { ReadBook } from './read-book';

/** What comparing found; plain JSON. */
export interface Compared {
  readonly ok: true;
  readonly about: string;
  readonly moved: number;
  readonly appeared: number;
  readonly vanished: number;
  readonly unchanged: number;
  readonly tab: string;
}

/** A report with the versions whose figures are kept, and what it would say if it were made now. */
interface Series {
  readonly line: ReportLine;
  readonly versions: readonly KeptVersion[];
  readonly now: PaperDraft | null;
}

/** The two versions that the person chose; `newer` null = the figures of now. */
interface Chosen {
  readonly series: Series;
  readonly older: KeptVersion;
  readonly newer: KeptVersion | null;
}

/**
 * `So sánh báo cáo…`: asks for a report and two of its versions, or one and the figures of now, and writes into
 * `So sánh báo cáo` which figures differ and by which rows. For the Office. Null when the person gives up.
 */
export async function compareReports(): Promise<Compared | Refused | null> {
  const email = actingEmail();
  const open = readForOffice(email);
  if ('ok' in open) return open;
  const now = readClock();
  const assessment = assess(open.read.records, now.day);
  const kept = readKeptFigures(open.read.tabs);
  if (!kept || kept === 'strange' || 'blank' in kept) return refused('nothingToCompare');
  const all = seriesOf(kept, open.read, assessment);
  if (all.length === 0) return refused('nothingToCompare');
  const chosen = choose(all);
  if (chosen === null || 'ok' in chosen) return chosen;
  const names = rowNames(assessment);
  const nowFigures = (): KeptFigure[] => keepFigures(chosen.series.now?.sources ?? [], names);
  const older = figuresOf(kept, chosen.older);
  const newer = chosen.newer ? figuresOf(kept, chosen.newer) : nowFigures();
  if (!older || !newer)
    return refused('figuresLost', { version: (older ? chosen.newer : chosen.older)?.version ?? 0 });
  const comparison = compareFigures(older, newer);
  const about = aboutOf(chosen, now.text);
  const places = placesByKey(names);
  const rows = comparisonRows(about, comparison, ({ key }) => places.get(key) ?? null);
  const { moved, appeared, vanished, unchanged } = comparison;
  const tab = await alone(async () => writeComparison(open, rows, email));
  if (tab === null) return busy();
  if (typeof tab !== 'string') return tab;
  return {
    ok: true,
    about,
    moved: moved.length,
    appeared: appeared.length,
    vanished: vanished.length,
    unchanged,
    tab,
  };
}

/** Reports with two kept versions at least, or one and figures of now to be set beside it; newest first. */
function seriesOf(
  { versions }: KeptFiguresSheet,
  read: ReadBook,
  assessment: ReturnType<typeof assess>,
): Series[] {
  const seen = new Map<string, Series>();
  for (const line of [...reportsOf(read)].reverse()) {
    const key = `${comparisonKey(line.kind)}|${line.year}`;
    if (seen.has(key)) continue;
    const ofReport = versions.filter((one) => isVersion(one, { ...line, version: one.version }) && one.whole);
    // A run that died wrote a version twice: the last is the one that counts.
    const own = [...new Map(ofReport.map((one) => [one.version, one])).values()];
    const now = own.length > 0 && parseDate(line.asOf) ? draftAgain(line, read, assessment) : null;
    seen.set(key, { line, versions: own, now });
  }
  return [...seen.values()].filter((one) => one.versions.length > 1 || (one.versions.length > 0 && one.now));
}

function choose(all: readonly Series[]): Chosen | Refused | null {
  const language = actingLanguage();
  const report = chooseOne(
    'title',
    'whichReport',
    all.map(({ line: { kind, year }, versions }) =>
      sayVersions('reportChoice', language, { kind, year, count: versions.length }),
    ),
  );
  if (typeof report !== 'number') return report;
  const series = all[report];
  if (!series) return null;
  const words = ({ version, madeAt }: KeptVersion): string =>
    sayVersions('versionChoice', language, { version, time: madeAt });
  const olders = series.now ? series.versions : series.versions.slice(0, -1);
  const from = chooseOne('title', 'whichOlder', olders.map(words));
  if (typeof from !== 'number') return from;
  const older = olders[from];
  if (!older) return null;
  const newers = series.versions.slice(from + 1);
  const choices = [...newers.map(words), ...(series.now ? [sayVersions('nowChoice', language)] : [])];
  const to = chooseOne('title', 'whichNewer', choices);
  if (typeof to !== 'number') return to;
  return { series, older, newer: newers[to] ?? null };
}

function figuresOf(kept: KeptFiguresSheet, version: KeptVersion): KeptFigure[] | null {
  const text = readKeptContent(kept, version);
  return text === null ? null : readFigures(text);
}

function aboutOf({ series: { line }, older, newer }: Chosen, time: string): string {
  const language = actingLanguage();
  return sayVersions('about', language, {
    kind: line.kind,
    year: line.year,
    older: older.version,
    newer: newer
      ? sayVersions('newerVersion', language, { version: newer.version })
      : sayVersions('newerNow', language, { time }),
  });
}

/** Writes the tab, or makes it; one of that name that somebody made for himself is left alone. */
function writeComparison({ book, read }: OfficeRead, rows: OutRows, email: string): string | Refused {
  const ids = new Map(read.tabs.map(({ name, id }) => [name, id]));
  const key = comparisonKey(COMPARISON_TAB.name);
  const tabs = book.tabs();
  const tab =
    tabs.find(({ identity }) => identity === COMPARISON_TAB.id) ??
    tabs.find(({ name }) => comparisonKey(name) === key);
  if (!tab) return makeComparison(book, tabs, read, rows, email);
  const values = book.read(tab);
  const table = readTable(COMPARISON_TAB, tab.name, values);
  if (isProblem(table)) return { ok: false, problems: [{ kind: 'not-our-tab', tab: tab.name }] };
  rewriteRows(book, { sheet: tab.sheet, table, values }, rows, ids);
  book.show(tab.name);
  return tab.name;
}

function makeComparison(
  book: Book,
  tabs: readonly OpenTab[],
  { roles }: ReadBook,
  rows: OutRows,
  email: string,
): string {
  const ids = new Map(tabs.map(({ name, id }) => [name, id]));
  createTabs(book, [{ spec: COMPARISON_TAB, rows, sheet: null }], tabs.length, ids);
  const made = book.tabNamed(COMPARISON_TAB.name);
  if (made) adoptTab(book, tabs, COMPARISON_TAB.id, { sheet: made.sheet, isNew: true }, roles, email);
  book.show(COMPARISON_TAB.name);
  return COMPARISON_TAB.name;
}

function refused(reason: VersionText, details: Readonly<Record<string, string | number>> = {}): Refused {
  return { ok: false, problems: [{ kind: 'versions', reason, details }] };
}
