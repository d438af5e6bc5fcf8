import type { AnnualFigures, LabelledFigure, RecognisedLine } from '../../figures/annual-figures';
import type { Figure } from '../../figures/figure';
import { formatDate } from '../../lang/calendar';
import { comparePeople, compareVietnamese } from '../../lang/names';
import { FIGURE_LABEL, PAPER } from '../../lang/papers';
import { ARTICLE, ARTICLE_LABEL } from '../../lang/papers-article';
import { fieldPhrase } from '../field-phrase';
import { type FigureSource, Ledger, sum } from '../ledger';
import { comparedWithYearBefore } from '../sentences/comparison';
import { isEmpty, kindsPhrase } from '../sentences/kinds';
import type { Article, ArticlePart } from './article';

/** News and every figure that it prints. */
export interface ToldArticle {
  readonly article: Article;
  readonly sources: readonly FigureSource[];
}

/**
 * News about a year's results: what was registered and recognised, in each field, who, which awards, and what the
 * logs hold. It says what the book holds and names no cause.
 * @param agency as a sentence writes it
 */
export function yearArticle(figures: AnnualFigures, agency: string): ToldArticle {
  const ledger = new Ledger();
  const { year, asOf, recognised } = figures;
  const what = FIGURE_LABEL.of(FIGURE_LABEL.recognised(year), FIGURE_LABEL.total);
  const count = recognised.total.value;
  const headline =
    count === 0
      ? ARTICLE.headlineNone(agency, year)
      : ARTICLE.headline(agency, ledger.inProse(what, recognised.total), year);
  const parts = [
    fieldsPart(figures, ledger),
    listPart(figures),
    awardsPart(figures, ledger),
    followPart(figures, ledger),
    { title: '', paragraphs: [ARTICLE.closing(formatDate(asOf))], items: [] },
  ];
  const article = {
    headline,
    lead: leadOf(figures, ledger, agency),
    parts: parts.filter(({ paragraphs, items }) => paragraphs.length + items.length > 0),
  };
  return { article, sources: ledger.sources() };
}

function leadOf(figures: AnnualFigures, ledger: Ledger, agency: string): string {
  const { year, asOf, registered, recognised, awaitingDecision, previous } = figures;
  const day = formatDate(asOf);
  if (registered.total.value === 0) return ARTICLE.leadNothing(agency, year, day);
  const label = FIGURE_LABEL.registered(year);
  const total = ledger.inProse(FIGURE_LABEL.of(label, FIGURE_LABEL.total), registered.total);
  const first = ARTICLE.leadRegistered(
    agency,
    total,
    kindsPhrase(ledger, label, registered.byKind),
    year,
    day,
  );
  const sentence = `${first}${recognised.total.value === 0 ? '; ' : ', '}${recognisedPart()}`;
  if (awaitingDecision.total.value === 0) return sentence;
  const awaiting = FIGURE_LABEL.of(FIGURE_LABEL.awaiting(year), FIGURE_LABEL.total);
  return `${sentence} ${ARTICLE.awaiting(ledger.inProse(awaiting, awaitingDecision.total))}`;

  function recognisedPart(): string {
    const what = FIGURE_LABEL.recognised(year);
    if (recognised.total.value === 0) return ARTICLE.leadNone;
    return ARTICLE.leadRecognised(
      ledger.inProse(FIGURE_LABEL.of(what, FIGURE_LABEL.total), recognised.total),
      kindsPhrase(ledger, what, recognised.byKind),
      comparedWithYearBefore(ledger, what, recognised.total, previous && previous.recognised.total, year),
    );
  }
}

/** One item a field; none where nobody was recognised, for the lead says so. */
function fieldsPart({ year, recognised }: AnnualFigures, ledger: Ledger): ArticlePart {
  const fields = recognised.total.value === 0 ? [] : recognised.byField;
  const items = fields.map(({ field, byKind }, at) => {
    const what = FIGURE_LABEL.inField(FIGURE_LABEL.recognised(year), field.name);
    const text = isEmpty(byKind)
      ? ARTICLE.inFieldNone(fieldPhrase(field))
      : ARTICLE.inField(fieldPhrase(field), kindsPhrase(ledger, what, byKind));
    return `${text}${at === fields.length - 1 ? '.' : ';'}`;
  });
  return { title: ARTICLE.fieldsTitle, paragraphs: [], items };
}

/** Collectives and households by name, then people by given name, middle names and family name. */
function listPart({ recognisedLines }: AnnualFigures): ArticlePart {
  const rank = ({ kind }: RecognisedLine): number =>
    kind === 'collective' ? 0 : kind === 'household' ? 1 : 2;
  const sorted = [...recognisedLines].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.kind === 'individual' ? comparePeople(sortable(a), sortable(b)) : compareVietnamese(a.name, b.name)),
  );
  const items = sorted.map((line, at) => {
    const { field, decisionNumber, decisionDate } = line;
    const decision = ARTICLE.decision(decisionNumber, formatDate(decisionDate));
    return `${whoOf(line)} (${ARTICLE.field(field.name)}; ${decision})${at === sorted.length - 1 ? '.' : ';'}`;
  });
  return { title: ARTICLE.listTitle, paragraphs: [], items };
}

function sortable({ name }: RecognisedLine): Parameters<typeof comparePeople>[0] {
  return { name, sortName: '' };
}

/** "Nguyễn Thị Hoa, Chuyên viên, Phòng Chính sách"; a department that the position names is not said twice. */
export function whoOf(one: {
  readonly name: string;
  readonly position: string;
  readonly department: string;
}): string {
  const { name, position, department } = one;
  const told = `${name}, ${position}`.toLowerCase().includes(department.toLowerCase());
  return [name, position, told ? '' : department].filter((part) => part !== '').join(', ');
}

function awardsPart({ awards }: AnnualFigures, ledger: Ledger): ArticlePart {
  const given = awards.filter(({ given: kinds }) => !isEmpty(kinds));
  const items = given.map(({ award, given: kinds }, at) => {
    const phrase = kindsPhrase(ledger, ARTICLE_LABEL.given(award), kinds);
    return `${ARTICLE.award(award, phrase)}${at === given.length - 1 ? '.' : ';'}`;
  });
  return { title: ARTICLE.awardsTitle, paragraphs: [], items };
}

function followPart(figures: AnnualFigures, ledger: Ledger): ArticlePart {
  const { year, nurture, replication, publicity, honours } = figures;
  const all = (figuresOf: readonly LabelledFigure[]): Figure => sum(figuresOf.map(({ figure }) => figure));
  const parts = followWords(ledger, ARTICLE_LABEL.ofYear(year), {
    nurture: all(nurture),
    replication: replication.total,
    publicity: all(publicity),
    honours: all(honours),
  });
  const paragraphs = parts === '' ? [] : [ARTICLE.follow(year, parts)];
  return { title: ARTICLE.followTitle, paragraphs, items: [] };
}

/** "02 lượt bồi dưỡng, hỗ trợ; 01 lượt nhân rộng": only what there is; '' where there is nothing. */
export function followWords(
  ledger: Ledger,
  whose: string,
  figures: Readonly<Record<'nurture' | 'replication' | 'publicity' | 'honours', Figure>>,
): string {
  const parts = (['nurture', 'replication', 'publicity', 'honours'] as const).flatMap((what) => {
    if (figures[what].value === 0) return [];
    const label = ARTICLE_LABEL.follow(FIGURE_LABEL[what], whose);
    return [ARTICLE[what](ledger.inProse(label, figures[what]))];
  });
  return PAPER.list(parts);
}
