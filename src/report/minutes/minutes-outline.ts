import type { MeetingFigures } from '../../figures/minutes';
import { formatDateInWords } from '../../lang/calendar';
import { DOTS, MINUTES, MINUTES_FIGURE } from '../../lang/papers-minutes';
import { PAPER } from '../../lang/papers';
import { comparisonKey } from '../../lang/text';
import type { CouncilMember } from '../../review/council';
import { strangers } from '../../review/standing-aside';
import { type FigureSource, Ledger } from '../ledger';
import { type Block, type Outline, paragraph, type Signature } from '../outline';
import { recipientLines } from '../recipients';
import { conclusionBlocks } from './conclusion';
import { voteBlocks } from './votes';

/** What the minutes of a meeting are made from. */
export interface MinutesPaper {
  /** Name of the agency whose Council met, in force on the day of the meeting. */
  readonly agency: string;
  /** `Ký hiệu` of `Văn bản`, e.g. "BB-HĐTĐKT"; '' = the usual one. */
  readonly symbol: string;
  /** `Nơi nhận` of `Văn bản`; empty = filed only. */
  readonly recipients: readonly string[];
  readonly figures: MeetingFigures;
}

/** The minutes, and every figure that they print. */
export interface Minutes {
  readonly outline: Outline;
  readonly sources: readonly FigureSource[];
}

/**
 * "Biên bản họp Hội đồng" (Decree 30/2020, Annex III, model 1.9): no line of place and date, two signatures, a
 * number of the Council's own series. Names stand as typed; what the book does not hold is dots to fill in by hand.
 */
export function minutesOutline({ agency, symbol, recipients, figures }: MinutesPaper): Minutes {
  const ledger = new Ledger();
  const filed = recipients.length > 0 ? recipients : [MINUTES.filed];
  const blocks = [
    ...headBlocks(figures),
    heading(1, `I. ${MINUTES.people}`),
    ...peopleBlocks(figures, ledger),
    heading(1, `II. ${MINUTES.content}`),
    ...voteBlocks(figures, ledger),
    ...(figures.reviewed.length > 0 ? [heading(1, `III. ${MINUTES.conclusion}`)] : []),
    ...conclusionBlocks(figures, ledger),
    paragraph(MINUTES.ends),
  ];
  const outline: Outline = {
    kind: MINUTES.kind,
    letterhead: {
      parentAgency: agency,
      agency: MINUTES.council,
      number: MINUTES.blankNumber(symbolOf(symbol)),
      placeDate: null,
    },
    subject: figures.reviewed.length > 0 ? MINUTES.subject(figures.meeting.year) : MINUTES.subjectOther,
    addressees: [],
    blocks,
    signatures: [
      signature(MINUTES.signSecretary, figures.meeting.secretary, figures.members),
      signature(MINUTES.signChair, figures.meeting.chair, figures.members),
    ],
    recipients: recipientLines(filed, null),
    annexes: [],
    asOf: figures.on,
  };
  return { outline, sources: ledger.sources() };
}

/** "BB-HĐTĐKT" as typed, with or without the number before it; the Council's code alone gets its "BB-". */
function symbolOf(typed: string): string {
  const own = typed.slice(typed.lastIndexOf('/') + 1).trim();
  if (own === '') return MINUTES.symbol;
  return own.includes('-') ? own : `${MINUTES.kind.code}-${own}`;
}

function headBlocks({ meeting }: MeetingFigures): Block[] {
  const day = meeting.date ? formatDateInWords(meeting.date) : MINUTES.blankDay(String(meeting.year));
  return [
    paragraph(MINUTES.begins(day)),
    paragraph(meeting.venue === '' ? MINUTES.venueUnknown : MINUTES.venue(PAPER.stop(meeting.venue))),
  ];
}

/** Who was there, who was not, who led and who wrote. */
function peopleBlocks(figures: MeetingFigures, ledger: Ledger): Block[] {
  const { meeting, members } = figures;
  return [
    ...presentBlocks(figures, ledger),
    ...absentBlocks(figures, ledger),
    paragraph(`3. ${MINUTES.chair} ${PAPER.stop(titled(meeting.chair, members))}`),
    paragraph(`4. ${MINUTES.secretary} ${PAPER.stop(titled(meeting.secretary, members))}`),
  ];
}

function presentBlocks({ members, present }: MeetingFigures, ledger: Ledger): Block[] {
  if (members.length === 0)
    return [paragraph(`1. ${MINUTES.presentUnknown}`), ...[1, 2, 3].map(() => paragraph(`- ${DOTS.line}`))];
  const total = ledger.inProse(MINUTES_FIGURE.members, countMembers(members));
  if (present.length === 0) return [paragraph(`1. ${MINUTES.presentNone(total)}`)];
  const count = ledger.inProse(MINUTES_FIGURE.present, countMembers(present));
  const lead = present.length === members.length ? MINUTES.presentAll(total) : MINUTES.present(count, total);
  return [paragraph(`1. ${lead}`), ...personLines(present)];
}

function absentBlocks({ members, absent }: MeetingFigures, ledger: Ledger): Block[] {
  if (members.length === 0) return [paragraph(`2. ${MINUTES.absentUnknown}`)];
  if (absent.length === 0) return [paragraph(`2. ${MINUTES.absentNone}`)];
  const count = ledger.inProse(MINUTES_FIGURE.absent, countMembers(absent));
  return [paragraph(`2. ${MINUTES.absent(count)}`), ...personLines(absent)];
}

function countMembers(members: readonly CouncilMember[]): { value: number; rows: CouncilMember['place'][] } {
  return { value: members.length, rows: members.map(({ place }) => place) };
}

function personLines(members: readonly CouncilMember[]): Block[] {
  return members.map((one, at) => paragraph(`- ${described(one)}${at === members.length - 1 ? '.' : ';'}`));
}

/** "Bùi Thanh Long, Chánh Văn phòng, Thư ký Hội đồng". */
function described({ name, position, role }: CouncilMember): string {
  return [name, position, role === '' ? '' : councilTitle(role)].filter((part) => part !== '').join(', ');
}

/** "Thư ký Hội đồng"; a role that was typed with the Council's name is left as it is. */
function councilTitle(role: string): string {
  return comparisonKey(role).includes('hội đồng') ? role : MINUTES.ofCouncil(role);
}

/** Chair or secretary with both titles, where `Hội đồng` has them; dots for nobody. */
function titled(name: string, members: readonly CouncilMember[]): string {
  const own = memberOf(name, members);
  if (name === '') return DOTS.name;
  return own ? described({ ...own, name }) : name;
}

function memberOf(name: string, members: readonly CouncilMember[]): CouncilMember | undefined {
  return name === '' ? undefined : members.find((one) => strangers([name], [one]).length === 0);
}

/** A signer shows the title in the Council and the post in the agency (Decree 30/2020, Annex I, II.7). */
function signature(part: string, name: string, members: readonly CouncilMember[]): Signature {
  const own = memberOf(name, members);
  const role = own && own.role !== '' ? councilTitle(own.role).toUpperCase() : '';
  // The secretary of the Council who signs as secretary needs no second line that says so.
  const title = role === '' || role.startsWith(part) ? [part] : [part, role];
  const signer = name === '' ? DOTS.name : name;
  return own && own.position !== ''
    ? { title, post: own.position.toUpperCase(), name: signer }
    : { title, name: signer };
}

function heading(level: 1 | 2, text: string): Block {
  return { type: 'heading', level, text };
}
