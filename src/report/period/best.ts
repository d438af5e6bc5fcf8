import { BEST_OF_A_KIND } from '../../figures/best-examples';
import type { BestExample } from '../../figures/period-figures';
import { formatDate } from '../../lang/calendar';
import { PAPER } from '../../lang/papers';
import { PERIOD, PERIOD_LABEL } from '../../lang/papers-period';
import { tidy } from '../../lang/text';
import { fieldPhrase } from '../field-phrase';
import { derived, type Ledger } from '../ledger';
import type { Block, Paragraph } from '../outline';
import type { PeriodTelling } from './period-telling';
import { insideOf } from './sentences';

/** II.6: the rule, openly, then each best example with what it did, in its department's own words. */
export function bestBlocks({ figures, ledger }: PeriodTelling): Block[] {
  if (figures.best.length === 0) {
    return [{ type: 'paragraph', text: PERIOD.bestNone(formatDate(figures.asOf)) }];
  }
  const most = ledger.inProse(PERIOD_LABEL.bestOfAKind, derived(BEST_OF_A_KIND));
  return [
    { type: 'paragraph', text: PERIOD.bestRule(most) },
    ...figures.best.flatMap((one, at) => exampleBlocks(ledger, one, at + 1)),
  ];
}

function exampleBlocks(ledger: Ledger, one: BestExample, number: number): Paragraph[] {
  const lead: Paragraph = {
    type: 'paragraph',
    lead: PERIOD.bestLead(number, one.name),
    text: PERIOD.bestWho(insideOf(one)),
  };
  const items = [
    recognition(ledger, one, number),
    PERIOD.bestFields(one.fields.map(fieldPhrase).join('; ')),
    deeds(one),
    models(one),
    spread(ledger, one, number),
    one.awards.length === 0
      ? ''
      : PERIOD.bestAwards(one.awards.map(({ award, year }) => PERIOD.inYear(award, year)).join('; ')),
  ];
  return [
    lead,
    ...items.filter((text) => text !== '').map((text): Paragraph => ({ type: 'paragraph', text })),
  ];
}

function recognition(ledger: Ledger, one: BestExample, at: number): string {
  const label = PERIOD_LABEL.bestYears(at, one.name);
  const count = ledger.inProse(label, one.recognisedYears);
  const decisions = PERIOD.decisions(one.decisions.map(({ number, date }) => [number, formatDate(date)]));
  return PERIOD.bestRecognised(count, one.years, decisions);
}

function deeds({ deeds: all }: BestExample): string {
  const told = all
    .map(({ results, year }) => ({ text: inSentence(results), year }))
    .filter(({ text }) => text !== '');
  if (told.length === 0) return '';
  return PAPER.stop(PERIOD.bestDeeds(told.map(({ text, year }) => PERIOD.inYear(text, year)).join('; ')));
}

function models({ deeds: all }: BestExample): string {
  const told = all
    .map(({ model, year }) => ({ text: inSentence(model), year }))
    .filter(({ text }) => text !== '');
  if (told.length === 0) return '';
  return PAPER.stop(PERIOD.bestModels(told.map(({ text, year }) => PERIOD.inYear(text, year)).join('; ')));
}

function spread(ledger: Ledger, { name, replicated, publicised }: BestExample, at: number): string {
  const parts = [
    replicated.value === 0
      ? ''
      : PERIOD.replicatedTimes(ledger.inProse(PERIOD_LABEL.bestReplicated(at, name), replicated)),
    publicised.value === 0
      ? ''
      : PERIOD.publicisedTimes(ledger.inProse(PERIOD_LABEL.bestPublicised(at, name), publicised)),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : PERIOD.bestSpread(PAPER.list(parts));
}

/** A cell's text as part of a sentence: one line, without its last mark. */
function inSentence(text: string): string {
  return tidy(text.replace(/\s*[\r\n]+\s*/g, '; ')).replace(/[\s.;,]+$/, '');
}
