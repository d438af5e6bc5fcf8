import type { ExemplarHistory } from '../../figures/exemplar-history';
import type { Figure } from '../../figures/figure';
import { type CalendarDate, formatDate } from '../../lang/calendar';
import { PAPER } from '../../lang/papers';
import { ARTICLE, ARTICLE_LABEL } from '../../lang/papers-article';
import type { Registration, RowPlace } from '../../register/registration';
import { isRegistered } from '../../register/status';
import type { Award } from '../../review/award';
import { isRecognised } from '../../review/candidate';
import { fieldPhrase } from '../field-phrase';
import { Ledger } from '../ledger';
import type { ArticlePart } from './article';
import { followWords, type ToldArticle, whoOf } from './year-article';

/**
 * News about one exemplar: years of recognition, what was registered and reached, awards given, follow-up. Drafts,
 * rows with errors, votes not passed and awards refused are not for the public. Null where nothing is left.
 * @param isSound whether a registration counts
 * @param agency as a sentence writes it
 */
export function exemplarArticle(
  history: ExemplarHistory,
  isSound: (one: Registration) => boolean,
  asOf: CalendarDate,
  agency: string,
): ToldArticle | null {
  const own = history.registrations.filter((one) => isSound(one) && isRegistered(one.status));
  if (own.length === 0) return null;
  const ledger = new Ledger();
  const { name } = history;
  const recognised = own.filter((one) =>
    history.reviews.some(
      ({ registration, candidate }) => registration === one && isRecognised(candidate, asOf, null),
    ),
  );
  const isExemplar = recognised.length > 0;
  const years = yearsOf(isExemplar ? recognised : own);
  const lead = isExemplar ? ARTICLE.oneLead : ARTICLE.oneLeadRegistered;
  const parts = [
    ...own.map((one, at) => contentPart(one, at === 0)),
    awardsPart(history, ledger),
    followPart(history, ledger),
    { title: '', paragraphs: [ARTICLE.closing(formatDate(asOf))], items: [] },
  ];
  return {
    article: {
      headline: isExemplar ? ARTICLE.oneHeadline(name) : ARTICLE.oneHeadlineRegistered(name),
      lead: lead(whoOf(history), agency, years),
      parts: parts.filter(({ paragraphs, items }) => paragraphs.length + items.length > 0),
    },
    sources: ledger.sources(),
  };
}

function yearsOf(rows: readonly Registration[]): string {
  const years = [...new Set(rows.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  return ARTICLE.years(PAPER.list(years.map(String)));
}

function contentPart(one: Registration, isFirst: boolean): ArticlePart {
  const { year, field, content, model, results } = one;
  const items = [
    content === '' ? '' : ARTICLE.content(content),
    model === '' ? '' : ARTICLE.model(model),
    results === '' ? '' : ARTICLE.results(results),
  ].filter((text) => text !== '');
  const head = year !== null && field ? [`${ARTICLE.ofYear(year, fieldPhrase(field))}:`] : [];
  return {
    title: isFirst ? ARTICLE.contentTitle : '',
    paragraphs: items.length === 0 ? [] : head,
    items,
  };
}

function awardsPart({ awards, name }: ExemplarHistory, ledger: Ledger): ArticlePart {
  const given = awards.map(({ award }) => award).filter(({ state }) => state === 'Đã khen thưởng');
  if (given.length === 0) return { title: '', paragraphs: [], items: [] };
  const count = ledger.inProse(ARTICLE_LABEL.awards(name), rowsFigure(given));
  return {
    title: ARTICLE.awardsTitle,
    paragraphs: [ARTICLE.oneAwards(count)],
    items: given.map((award, at) => `${awardWords(award)}${at === given.length - 1 ? '.' : ';'}`),
  };
}

function awardWords({ award, decisionNumber, decisionDate }: Award): string {
  if (decisionNumber === '' || decisionDate === null) return award;
  return `${award} (${ARTICLE.decision(decisionNumber, formatDate(decisionDate))})`;
}

function followPart(history: ExemplarHistory, ledger: Ledger): ArticlePart {
  const { nurture, replication, publicity, honours, name } = history;
  const parts = followWords(ledger, name, {
    nurture: rowsFigure(nurture),
    replication: rowsFigure(replication),
    publicity: rowsFigure(publicity),
    honours: rowsFigure(honours),
  });
  const paragraphs = parts === '' ? [] : [ARTICLE.oneFollow(parts)];
  return { title: ARTICLE.followTitle, paragraphs, items: [] };
}

function rowsFigure(rows: readonly { readonly place: RowPlace }[]): Figure {
  return { value: rows.length, rows: rows.map(({ place }) => place) };
}
