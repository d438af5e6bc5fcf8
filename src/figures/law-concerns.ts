import { titleKeyOf } from '../plan/catalogue';
import type { Finding } from '../register/finding';
import { HEADING } from '../register/headings';
import type { Registration } from '../register/registration';
import { advancedWorkerArticle, advancedWorkerRule, lacksAdvancedWorker } from '../review/advanced-worker';
import type { Award } from '../review/award';
import type { Candidate } from '../review/candidate';
import { lastMeetingDay, membersInYear } from '../review/council';
import type { GivenTitle } from '../review/law';
import { isBelowShare, legalShare } from '../review/legal-share';
import { certificateConcern } from '../review/provincial-certificate';
import { doubledForms } from '../review/two-forms';
import type { Draft } from './assess';
import { groupBy } from './count';
import { finding } from './warning';

/** A row of `Khen thưởng` of a title or form that the law speaks of, with whose it is and for which year. */
interface AwardOfYear {
  readonly award: Award;
  readonly titleKey: string;
  readonly registration: Registration;
  readonly year: number;
  readonly exemplar: string;
}

const AWARD_HEADING = 'Danh hiệu, hình thức';

/** The titles given so far, by exemplar. */
export function givenTitles(draft: Draft): Map<string, GivenTitle[]> {
  const given = awardsOfYears(draft).filter(({ award }) => award.state === 'Đã khen thưởng');
  return groupBy(given, (one) => one.exemplar);
}

function awardsOfYears(draft: Draft): AwardOfYear[] {
  return draft.records.awards.flatMap((award) => {
    const registration = draft.byCode.get(award.code);
    const titleKey = titleKeyOf(award.award);
    if (!registration || registration.year === null || titleKey === null) return [];
    const exemplar = draft.identities.get(registration) ?? '';
    return [{ award, titleKey, registration, year: registration.year, exemplar }];
  });
}

/** What the law says against the rows of `Khen thưởng`, each under the law of its year. */
export function awardLawFindings(draft: Draft): Finding[] {
  const awards = awardsOfYears(draft);
  return [
    ...grassrootsAwards(awards),
    ...provincialCertificates(draft, awards),
    ...[...draft.awardsByCode].flatMap(([code, rows]) => twoForms(draft.byCode.get(code), rows, draft)),
  ];
}

/**
 * Registered Chiến sĩ thi đua cơ sở whose Lao động tiên tiến was refused; once the title stands in `Khen thưởng`,
 * that row tells.
 */
export function registeredTitleFindings(draft: Draft): Finding[] {
  const awards = groupBy(awardsOfYears(draft), ownYear);
  return draft.registrations.flatMap((one) => {
    const { year } = one;
    if (year === null || one.kind !== 'individual' || titleKeyOf(one.title) !== 'grassroots-fighter')
      return [];
    const own = awards.get(ownYear({ exemplar: draft.identities.get(one) ?? '', year })) ?? [];
    if (own.some((award) => award.titleKey === 'grassroots-fighter')) return [];
    const lacks = lacksAdvancedWorker({
      grassroots: null,
      advanced: advancedStates(own),
      listsAdvanced: false,
    });
    return lacks
      ? [finding(advancedWorkerRule(year), one.place, HEADING.title, advancedDetails(one.title, year))]
      : [];
  });
}

function grassrootsAwards(awards: readonly AwardOfYear[]): Finding[] {
  const own = groupBy(awards, ownYear);
  const ofYear = groupBy(awards, (one) => one.year);
  return awards.flatMap((one) => {
    const { award, year } = one;
    if (one.titleKey !== 'grassroots-fighter' || one.registration.kind !== 'individual') return [];
    const lacks = lacksAdvancedWorker({
      grassroots: award.state,
      advanced: advancedStates(own.get(ownYear(one)) ?? []),
      listsAdvanced: advancedStates(ofYear.get(year) ?? []).includes('Đã khen thưởng'),
    });
    return lacks
      ? [finding(advancedWorkerRule(year), award.place, AWARD_HEADING, advancedDetails(award.award, year))]
      : [];
  });
}

/** The same for the same exemplar's same year. */
function ownYear({ exemplar, year }: Pick<AwardOfYear, 'exemplar' | 'year'>): string {
  return `${year}|${exemplar}`;
}

function advancedStates(awards: readonly AwardOfYear[]): Award['state'][] {
  return awards.filter((one) => one.titleKey === 'advanced-worker').map((one) => one.award.state);
}

function advancedDetails(value: string, year: number): Record<string, string> {
  return { value, year: String(year), article: advancedWorkerArticle(year) };
}

function provincialCertificates(draft: Draft, awards: readonly AwardOfYear[]): Finding[] {
  const given = givenTitles(draft);
  const registrations = groupBy(draft.registrations, (one) => draft.identities.get(one) ?? '');
  return awards.flatMap(({ award, titleKey, registration, year, exemplar }) => {
    if (titleKey !== 'provincial-certificate' || award.state === 'Không được khen' || !registration.kind)
      return [];
    const concern = certificateConcern({
      kind: registration.kind,
      year,
      kindOfAward: award.kindOfAward,
      given: given.get(exemplar) ?? [],
      ratings: (registrations.get(exemplar) ?? []).flatMap(({ year: of, rating }) =>
        of === null ? [] : [{ year: of, rating }],
      ),
    });
    if (!concern) return [];
    const details = { ...concern.details, value: award.award, article: concern.article };
    return [finding(concern.rule, award.place, AWARD_HEADING, details)];
  });
}

function twoForms(registration: Registration | undefined, rows: readonly Award[], draft: Draft): Finding[] {
  if (!registration || registration.year === null) return [];
  return doubledForms(rows, registration.year, draft.records.catalogue).map(({ award, first, article }) =>
    finding('two-forms-for-one-achievement', award.place, AWARD_HEADING, {
      value: award.award,
      code: award.code,
      other: first.award,
      row: String(first.place.row),
      article,
    }),
  );
}

/** Votes on candidates whose registered title asks by law for a greater share than they reached. */
export function voteLawFindings(draft: Draft): Finding[] {
  return draft.candidates.flatMap((one) => shareOfCandidate(one, draft));
}

function shareOfCandidate(candidate: Candidate, draft: Draft): Finding[] {
  const registration = draft.byCode.get(candidate.code);
  const titleKey = registration ? titleKeyOf(registration.title) : null;
  const { agreeing } = candidate.vote;
  const year = registration?.year ?? null;
  if (!registration || !titleKey || year === null || agreeing === null || candidate.outcome.problem)
    return [];
  const { councilMembers, councilMeetings } = draft.records;
  const members = candidate.vote.members ?? membersInYear(councilMembers, councilMeetings, year);
  const share = legalShare(titleKey, year, lastMeetingDay(councilMeetings, year));
  if (members === null || !share || !isBelowShare(agreeing, members, share)) return [];
  // A vote that failed the agency's own share ends the matter, unless the title is proposed all the same.
  const isProposed = (draft.awardsByCode.get(candidate.code) ?? []).some(
    (award) => titleKeyOf(award.award) === titleKey && award.state !== 'Không được khen',
  );
  if (candidate.outcome.result !== 'Đạt' && !isProposed) return [];
  return [
    finding('vote-below-legal-share', candidate.place, 'Số phiếu đồng ý', {
      value: registration.title,
      percent: String(share.percent),
      agreeing: String(agreeing),
      members: String(members),
      article: share.article,
    }),
  ];
}
