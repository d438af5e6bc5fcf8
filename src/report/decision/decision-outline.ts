import { countByKind, groupBy } from '../../figures/count';
import type { DecidedLine } from '../../figures/decisions';
import { type CalendarDate, formatDate, formatDateInWords } from '../../lang/calendar';
import { vietnameseLetters } from '../../lang/numbers';
import { PAPER } from '../../lang/papers';
import { DECISION, DECISION_FIGURE, DECISION_KIND, DECISION_TABLE } from '../../lang/papers-decision';
import { catalogueKey } from '../../plan/catalogue';
import { inOrderOfRank } from '../../plan/legal-basis';
import { agencyInSentence } from '../agency-name';
import { planCited } from '../annual-outline';
import { type FigureSource, Ledger } from '../ledger';
import type { Letterhead, PlanReference } from '../letterhead';
import { attachedTo } from '../number-line';
import { decidingOffice } from '../office-title';
import type { Annex, Block, Outline, Paragraph } from '../outline';
import { paperHead } from '../paper-head';
import { recipientLines } from '../recipients';
import { kindsPhrase, type KindFigures } from '../sentences/kinds';
import { decidedTable } from './decided-table';

/** What a decision is made from. */
export interface Decision {
  readonly matter: 'recognition' | 'commendation';
  readonly letterhead: Letterhead;
  readonly plan: PlanReference;
  /** `Căn cứ pháp lý` in force on the day. */
  readonly basis: readonly string[];
  /** Day of the Council's meeting, null where none is written down. */
  readonly metOn: CalendarDate | null;
  readonly year: number;
  readonly asOf: CalendarDate;
  readonly lines: readonly DecidedLine[];
}

/** An outline with the figures that it prints. */
export interface OutlineWithSources {
  readonly outline: Outline;
  readonly sources: readonly FigureSource[];
}

/**
 * Quyết định công nhận điển hình tiên tiến, or khen thưởng (Decree 30/2020, Annex III, model 1.2): who decides, what it
 * rests on in the order of rank, Articles 1 to 3, the list as annex. Number and day are left to the clerk.
 */
export function decisionOutline(decision: Decision): OutlineWithSources {
  const { letterhead, year, asOf, matter } = decision;
  const ledger = new Ledger();
  const blocks: Block[] = [
    centred(decidingOffice(letterhead.signerTitle, letterhead.agency)),
    ...basisParagraphs(decision),
    centred(DECISION.decides),
    ...(matter === 'recognition'
      ? recognitionArticles(decision, ledger)
      : commendationArticles(decision, ledger)),
    article(3, DECISION.force(agencyInSentence(letterhead.agency))),
  ];
  const subject =
    matter === 'recognition' ? DECISION.recognitionSubject(year) : DECISION.commendationSubject(year);
  const outline: Outline = {
    kind: { name: DECISION_KIND.name, code: DECISION_KIND.code },
    letterhead: paperHead(DECISION_KIND.code, letterhead, asOf.year),
    subject,
    addressees: [],
    blocks,
    signatures: [{ title: letterhead.signerTitle, name: letterhead.signer }],
    recipients: recipientLines(letterhead.recipients, DECISION.asArticle),
    annexes: [listAnnex(decision)],
    asOf,
  };
  return { outline, sources: ledger.sources() };
}

/** The documents by rank and day, the plan among them, the Council's minutes, and who proposed it. */
function basisParagraphs({ basis, plan, metOn, letterhead }: Decision): Block[] {
  const documents = inOrderOfRank([...basis, planInFull(plan, letterhead)]);
  const all = metOn ? [...documents, DECISION.minutes(formatDate(metOn))] : documents;
  return [
    ...all.map((one): Paragraph => ({ type: 'paragraph', style: 'basis', text: DECISION.basis(one, false) })),
    { type: 'paragraph', style: 'basis', text: DECISION.proposedBy },
  ];
}

/** The plan cited in full, its day in words as the other documents'. */
export function planInFull(plan: PlanReference, letterhead: Letterhead): string {
  const cited = planCited(plan, letterhead);
  return plan.date ? cited.replace(`ngày ${formatDate(plan.date)}`, formatDateInWords(plan.date)) : cited;
}

function recognitionArticles({ lines, year, plan, letterhead }: Decision, ledger: Ledger): Block[] {
  const kinds = kindsPhrase(ledger, DECISION_FIGURE.recognised(year), byKind(lines));
  const cited = DECISION.planCited(plan.number, plan.date ? formatDate(plan.date) : '');
  return [
    article(1, DECISION.recognises(kinds, year, PAPER.annex(null))),
    article(2, DECISION.onwards(cited, agencyInSentence(letterhead.agency))),
  ];
}

function commendationArticles({ lines, year }: Decision, ledger: Ledger): Block[] {
  const annex = PAPER.annex(null);
  const given = [...groupBy(lines, ({ award }) => catalogueKey(award)).values()].map((group) => {
    const award = group[0]?.award ?? '';
    const label = DECISION_FIGURE.ofAward(DECISION_FIGURE.commended(year), award);
    const kinds = kindsPhrase(ledger, label, byKind(group));
    return group[0]?.isTitle ? DECISION.recognisesTitle(award, kinds) : DECISION.gives(award, kinds);
  });
  const [only] = given;
  if (given.length === 1 && only !== undefined)
    return [article(1, DECISION.commendsOne(only, year, annex)), article(2, DECISION.money)];
  const points = given.map((what, at): Paragraph => {
    const end = at === given.length - 1 ? '.' : ';';
    return { type: 'paragraph', text: DECISION.point(vietnameseLetters[at] ?? '', what) + end };
  });
  return [article(1, DECISION.commends(year, annex)), ...points, article(2, DECISION.money)];
}

function listAnnex({ matter, lines, year, letterhead, asOf }: Decision): Annex {
  const isRecognition = matter === 'recognition';
  return {
    label: PAPER.annex(null),
    title: isRecognition ? DECISION.recognitionAnnex(year) : DECISION.commendationAnnex(year),
    reference: attachedTo(DECISION_KIND, letterhead, asOf.year, officeInSentence(letterhead)),
    orientation: 'landscape',
    blocks: [
      isRecognition
        ? decidedTable(
            lines,
            ['position', 'department', 'kind', 'field', 'achievements'],
            DECISION_TABLE.unitRecognition,
            'cong_nhan',
          )
        : decidedTable(
            lines,
            ['position', 'department', 'kind', 'award', 'achievements'],
            DECISION_TABLE.unitAwards,
            'khen_thuong',
          ),
    ],
  };
}

/** "Trưởng Ban Dân tộc": a post is written with a capital where it names one (Decree 30/2020, Annex II). */
function officeInSentence({ signerTitle, agency }: Letterhead): string {
  const office = decidingOffice(signerTitle, agency);
  const own = agencyInSentence(agency);
  const upper = own.toUpperCase();
  const at = office.indexOf(upper);
  const before = at > 0 ? office.slice(0, at).trim() : '';
  const words = before.toLowerCase();
  return at > 0 ? `${words.charAt(0).toUpperCase()}${words.slice(1)} ${own}` : agencyInSentence(office);
}

/** Rows counted by kind: a person with two awards counts twice. */
export function byKind(lines: readonly DecidedLine[]): KindFigures {
  return countByKind(lines, ({ kind }) => kind);
}

function article(number: number, text: string): Paragraph {
  return { type: 'paragraph', lead: DECISION.article(number), text };
}

function centred(text: string): Paragraph {
  return { type: 'paragraph', style: 'centred', text };
}
