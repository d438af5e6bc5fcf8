import type { AchievementFigures } from '../../figures/achievement';
import { formatDate } from '../../lang/calendar';
import { DOTS } from '../../lang/papers-minutes';
import { ACHIEVEMENT } from '../../lang/papers-achievement';
import { PAPER } from '../../lang/papers';
import { agencyInSentence } from '../agency-name';
import { type FigureSource, Ledger } from '../ledger';
import type { Letterhead } from '../letterhead';
import { type Block, type Outline, paragraph, type Signature } from '../outline';
import { awardBlocks } from './awards';
import { effectBlocks } from './effect';
import { yearBlocks } from './years';

/** What a report on achievements is made from. */
export interface AchievementPaper {
  /** In force on the day of the report; its signer is the head who confirms. */
  readonly letterhead: Letterhead;
  readonly figures: AchievementFigures;
}

/** The report, and every figure that it prints. */
export interface Achievement {
  readonly outline: Outline;
  readonly sources: readonly FigureSource[];
}

/**
 * "Báo cáo thành tích" of one exemplar (domain.md 3.3): who it is, what was achieved year by year, what was
 * awarded. Signed by who reports and by the head who confirms; it has no number, as no agency issues it.
 */
export function achievementOutline({ letterhead, figures }: AchievementPaper): Achievement {
  const ledger = new Ledger();
  const { kind, asOf } = figures;
  const first = { individual: 'person', collective: 'collective', household: 'household' } as const;
  const outline: Outline = {
    kind: ACHIEVEMENT.kind,
    letterhead: {
      parentAgency: letterhead.agency,
      agency: figures.department.toUpperCase(),
      number: null,
      placeDate: PAPER.placeAndBlankDay(letterhead.place, asOf.year),
    },
    subject: subjectOf(figures),
    addressees: [],
    blocks: [
      heading(`I. ${ACHIEVEMENT[first[kind]]}`),
      ...identityLines(figures, letterhead).map(paragraph),
      ...ACHIEVEMENT.blanks[first[kind]].map(paragraph),
      heading(`II. ${ACHIEVEMENT.achieved}`),
      ...yearBlocks(figures, ledger),
      ...effectBlocks(figures, ledger),
      heading(`III. ${ACHIEVEMENT.awards}`),
      ...awardBlocks(figures),
      paragraph(ACHIEVEMENT.endsAt(agencyInSentence(letterhead.agency), formatDate(asOf))),
    ],
    signatures: [
      { title: [...ACHIEVEMENT.confirms, ...letterhead.signerTitle], name: letterhead.signer },
      reporter(figures),
    ],
    recipients: [],
    annexes: [],
    asOf,
  };
  return { outline, sources: ledger.sources() };
}

/** An award is named only where a row of `Khen thưởng` proposes it. */
function subjectOf({ proposed, years, asOf }: AchievementFigures): string {
  const awards = [...new Set(proposed.map(({ award }) => award.award).filter((name) => name !== ''))];
  if (awards.length > 0) return ACHIEVEMENT.subjectProposed(PAPER.list(awards));
  const all = years.map(({ registration }) => registration.year ?? asOf.year);
  return ACHIEVEMENT.subject(Math.min(...all), Math.max(...all));
}

function identityLines({ kind, name, position, department }: AchievementFigures, letterhead: Letterhead) {
  const agency = ACHIEVEMENT.agency(agencyInSentence(letterhead.agency));
  if (kind === 'household')
    return [ACHIEVEMENT.householdName(name), ACHIEVEMENT.introducedBy(department), agency];
  if (kind === 'collective') {
    const under = name === department ? [] : [ACHIEVEMENT.under(department)];
    return [ACHIEVEMENT.collectiveName(name), ...under, agency];
  }
  const post = position === '' ? DOTS.name : position;
  return [ACHIEVEMENT.name(name), ACHIEVEMENT.position(post), ACHIEVEMENT.department(department), agency];
}

/** A person signs for himself, a department's head for it; who heads another collective the book does not say. */
function reporter({ kind, name, head }: AchievementFigures): Signature {
  if (kind === 'individual') return { title: [ACHIEVEMENT.reporter], name };
  const title = kind === 'collective' ? ACHIEVEMENT.collectiveHead : ACHIEVEMENT.householdHead;
  return { title: [title], name: head === '' ? DOTS.name : head };
}

function heading(text: string): Block {
  return { type: 'heading', level: 1, text };
}
