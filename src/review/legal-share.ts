import type { CalendarDate } from '../lang/calendar';
import type { TitleKey } from '../plan/catalogue';
import { isUnderDecree98, isUnderLaw2022, VOTES_IN_DECREE_98 } from './articles';

/** The least share of agreeing votes, in percent of all members, and where it stands. */
export interface LegalShare {
  readonly percent: number;
  readonly article: string;
}

/** Decree 98/2023, Article 30.7: flags and the grassroots title, and the provincial title and up. */
const PERCENT: Readonly<Partial<Record<TitleKey, number>>> = {
  'grassroots-fighter': 80,
  'provincial-flag': 80,
  'government-flag': 80,
  'provincial-fighter': 90,
  'national-fighter': 90,
};

/**
 * The share that the law asks of a vote on a title; null where none is established: achievements to 2023, and
 * meetings after 30/06/2025, whose decree (152/2025) is not verified (domain.md 2.5).
 * @param year year of the achievement
 * @param votedOn day of the Council's meeting
 */
export function legalShare(titleKey: TitleKey, year: number, votedOn: CalendarDate): LegalShare | null {
  const percent = PERCENT[titleKey];
  if (percent === undefined || !isUnderLaw2022(year) || !isUnderDecree98(votedOn)) return null;
  return { percent, article: VOTES_IN_DECREE_98 };
}

/** Whether votes fall short of the share of ALL members, those who stood aside included; in whole numbers. */
export function isBelowShare(agreeing: number, members: number, { percent }: LegalShare): boolean {
  return agreeing * 100 < percent * members;
}
