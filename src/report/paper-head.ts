import { PAPER } from '../lang/papers';
import type { Letterhead } from './letterhead';
import { numberLine } from './number-line';
import type { LetterheadBlock } from './outline';

/**
 * The head of a numbered paper that the agency issues (Decree 30/2020, Annex I, II.1 to II.4); number and day are
 * left to the clerk.
 * @param kindCode abbreviation of the kind of paper, e.g. "BC"
 * @param year in which it is signed
 */
export function paperHead(kindCode: string, letterhead: Letterhead, year: number): LetterheadBlock {
  return {
    parentAgency: letterhead.parentAgency,
    agency: letterhead.agency,
    number: numberLine(kindCode, letterhead),
    placeDate: PAPER.placeAndBlankDay(letterhead.place, year),
  };
}
