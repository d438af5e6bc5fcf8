import { groupBy } from '../../figures/count';
import type { DecidedLine } from '../../figures/decisions';
import { type CalendarDate, formatDate } from '../../lang/calendar';
import { PAPER } from '../../lang/papers';
import {
  DECISION,
  DECISION_FIGURE,
  DECISION_TABLE,
  SUBMISSION,
  SUBMISSION_KIND,
} from '../../lang/papers-decision';
import { catalogueKey } from '../../plan/catalogue';
import { inOrderOfRank } from '../../plan/legal-basis';
import { agencyInSentence } from '../agency-name';
import { decidedTable } from '../decision/decided-table';
import { byKind, type OutlineWithSources, planInFull } from '../decision/decision-outline';
import { Ledger } from '../ledger';
import type { Letterhead, PlanReference } from '../letterhead';
import { attachedTo } from '../number-line';
import { paragraph, type Paragraph } from '../outline';
import { paperHead } from '../paper-head';
import { bareEntry, recipientLines } from '../recipients';
import { kindsPhrase } from '../sentences/kinds';

/** What a proposal is made from. */
export interface Submission {
  readonly letterhead: Letterhead;
  readonly plan: PlanReference;
  readonly basis: readonly string[];
  /** Day of the Council's meeting, null where none is written down. */
  readonly metOn: CalendarDate | null;
  readonly year: number;
  readonly asOf: CalendarDate;
  /** Never empty. */
  readonly lines: readonly DecidedLine[];
}

/**
 * Tờ trình đề nghị khen thưởng: the awards that somebody above the agency gives, award by award, with the list as annex
 * (Law on emulation and commendation, Article 84: the proposal goes with the file).
 */
export function submissionOutline(submission: Submission): OutlineWithSources {
  const { letterhead, year, asOf, lines, plan, basis } = submission;
  const ledger = new Ledger();
  const agency = agencyInSentence(letterhead.agency);
  const addressees = letterhead.addressees.map(bareEntry).filter((one) => one !== '');
  const what = DECISION_FIGURE.proposed(year);
  const documents = inOrderOfRank([...basis, planInFull(plan, letterhead)]);
  const { name, code } = SUBMISSION_KIND;
  const outline = {
    kind: { name, code },
    letterhead: paperHead(code, letterhead, asOf.year),
    subject: SUBMISSION.subject(year),
    addressees,
    blocks: [
      ...documents.map((one, at): Paragraph => ({
        type: 'paragraph',
        style: 'basis',
        text: DECISION.basis(one, at === documents.length - 1),
      })),
      paragraph(
        SUBMISSION.proposes(agency, year, kindsPhrase(ledger, what, byKind(lines)), PAPER.annex(null)),
      ),
      ...awardParagraphs(lines, what, ledger),
      ...reviewed(submission).map(paragraph),
      paragraph(SUBMISSION.closing(agency)),
    ],
    signatures: [{ title: letterhead.signerTitle, name: letterhead.signer }],
    recipients: recipientLines(letterhead.recipients, addressees.length > 0 ? PAPER.asAbove : null),
    annexes: [
      {
        label: PAPER.annex(null),
        title: SUBMISSION.annex(year),
        reference: attachedTo(SUBMISSION_KIND, letterhead, asOf.year, agency),
        orientation: 'landscape' as const,
        blocks: [
          decidedTable(
            lines,
            ['position', 'department', 'award', 'achievements', 'vote'],
            DECISION_TABLE.unitAwards,
            'de_nghi',
          ),
        ],
      },
    ],
    asOf,
  };
  return { outline, sources: ledger.sources() };
}

function awardParagraphs(lines: readonly DecidedLine[], what: string, ledger: Ledger): Paragraph[] {
  const groups = [...groupBy(lines, ({ award }) => catalogueKey(award)).values()];
  return groups.map((group, at) => {
    const award = group[0]?.award ?? '';
    const kinds = kindsPhrase(ledger, DECISION_FIGURE.ofAward(what, award), byKind(group));
    return {
      type: 'paragraph',
      text: `${SUBMISSION.awardLine(award, kinds)}${at === groups.length - 1 ? '.' : ';'}`,
    };
  });
}

/** Said only where every case has its vote. */
function reviewed({ lines, metOn }: Submission): string[] {
  if (!lines.every(({ vote }) => vote !== null)) return [];
  return [metOn ? SUBMISSION.reviewed(formatDate(metOn)) : SUBMISSION.reviewedNoDay];
}
