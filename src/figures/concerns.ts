import { overdueCheckUps } from '../follow/logs';
import { type CalendarDate, formatDate } from '../lang/calendar';
import { titleKeyOf } from '../plan/catalogue';
import { isExemplarCode } from '../register/codes';
import type { Finding } from '../register/finding';
import { possibleSamePeople } from '../register/identity';
import { HEADING, SECOND_PHASE_HEADINGS } from '../register/headings';
import type { Registration, RowPlace } from '../register/registration';
import { type GivenTitle, titleConcerns } from '../review/law';
import type { Draft } from './assess';
import { councilFindings, meetingFindings } from './council-concerns';
import { groupBy } from './count';
import { unvisitedExemplars } from './visits';
import { awardLawFindings, givenTitles, registeredTitleFindings, voteLawFindings } from './law-concerns';
import { finding } from './warning';

/** Findings of department rows that need the review, the awards or other rows to be known. */
export function reviewFindings(draft: Draft): Finding[] {
  const given = givenTitles(draft);
  return [
    ...draft.registrations.flatMap((one) => [
      ...resultsMissing(one, draft),
      ...titlePreconditions(one, given.get(draft.identities.get(one) ?? '') ?? []),
    ]),
    ...registeredTitleFindings(draft),
  ];
}

const IN_REVIEW: readonly string[] = ['Đưa vào bình xét', 'Được công nhận', 'Không được công nhận'];

/** Review has begun for a row that was put on the list or has a candidate's line. */
function resultsMissing(one: Registration, draft: Draft): Finding[] {
  const begun = IN_REVIEW.includes(one.status) || (one.code !== '' && draft.candidatesByCode.has(one.code));
  if (!begun) return [];
  const values = [one.results, one.rating, one.commendation, one.evidence];
  const empty = SECOND_PHASE_HEADINGS.filter((_, index) => values[index] === '');
  if (empty.length === 0) return [];
  return [
    finding('results-missing-at-review', one.place, empty[0] ?? HEADING.results, { list: empty.join('; ') }),
  ];
}

function titlePreconditions(one: Registration, awardsBefore: readonly GivenTitle[]): Finding[] {
  const titleKey = titleKeyOf(one.title);
  if (!titleKey || one.kind === null || one.year === null) return [];
  const concerns = titleConcerns({
    titleKey,
    kind: one.kind,
    year: one.year,
    rating: one.rating,
    awardsBefore,
  });
  return concerns.map((concern) =>
    finding(concern.rule, one.place, HEADING.title, {
      ...concern.details,
      value: one.title,
      article: concern.article,
    }),
  );
}

/** Findings of the Office's own tabs: votes, decisions, awards and logs. */
export function officeFindings(draft: Draft, today: CalendarDate): Finding[] {
  return [
    ...draft.records.readingFindings,
    ...(draft.records.linesWithoutCode ?? []).map(lineWithoutCode),
    ...candidateFindings(draft),
    ...voteLawFindings(draft),
    ...councilFindings(draft),
    ...meetingFindings(draft),
    ...awardFindings(draft),
    ...awardLawFindings(draft),
    ...logFindings(draft, today),
    ...unvisitedExemplars(draft, today).map(({ candidate, registration, since }) =>
      finding('never-visited', candidate.place, HEADING.code, {
        value: registration.name,
        since: formatDate(since),
      }),
    ),
    ...sameNameFindings(draft),
  ];
}

/** People of one name in two departments are never merged; the Office is asked (workbook.md, Identity). */
function sameNameFindings(draft: Draft): Finding[] {
  const { verdicts } = draft.records;
  return possibleSamePeople(draft.registrations, draft.identities).flatMap((group) => {
    const people = groupBy(group, (one) => draft.identities.get(one) ?? '');
    const [first = [], ...others] = [...people.values()];
    const isAnswered = (other: readonly Registration[]): boolean =>
      verdicts.some(
        ({ code, otherCode, same }) =>
          !same &&
          [first, other].every((rows) => rows.some((one) => one.code === code || one.code === otherCode)),
      );
    const [known] = first;
    return others.flatMap((other) => {
      const [asked] = other;
      if (!known || !asked || isAnswered(other)) return [];
      const { tab, row } = known.place;
      return [
        finding('maybe-same-person', asked.place, HEADING.name, { value: asked.name, tab, row: String(row) }),
      ];
    });
  });
}

/** An error, unlike other findings of the Office's tabs: votes and decision of such a line count for nobody. */
function lineWithoutCode(place: RowPlace): Finding {
  return { severity: 'error', rule: 'review-line-without-code', place, heading: HEADING.code, details: {} };
}

function candidateFindings(draft: Draft): Finding[] {
  return draft.candidates.flatMap((one) => {
    const findings: Finding[] = [];
    const registration = draft.byCode.get(one.code);
    if (!registration) findings.push(finding('code-unknown', one.place, HEADING.code, { value: one.code }));
    if (one.outcome.problem) findings.push(finding(one.outcome.problem, one.place, 'Số phiếu đồng ý'));
    if (one.decisionDate === null && one.decisionDateTyped !== '') {
      findings.push(
        finding('decision-date-unreadable', one.place, 'Ngày quyết định', { value: one.decisionDateTyped }),
      );
    }
    if (one.endedOn === null && one.endedOnTyped !== '') {
      findings.push(
        finding('end-date-unreadable', one.place, 'Ngày thôi công nhận', { value: one.endedOnTyped }),
      );
    }
    if (
      registration &&
      one.outcome.result === 'Đạt' &&
      ['Đang soạn', 'Bị trả lại', 'Đã rút'].includes(registration.status)
    ) {
      findings.push(
        finding('recognised-without-registration', one.place, HEADING.code, {
          value: one.code,
          status: registration.status,
        }),
      );
    }
    return findings;
  });
}

function awardFindings(draft: Draft): Finding[] {
  return draft.records.awards.flatMap((one) => {
    const findings: Finding[] = [];
    if (!draft.byCode.has(one.code)) {
      const rule = isExemplarCode(one.code) ? 'exemplar-code-not-one' : 'code-unknown';
      findings.push(finding(rule, one.place, HEADING.code, { value: one.code }));
    }
    if (one.decisionDate === null && one.decisionDateTyped !== '') {
      findings.push(
        finding('decision-date-unreadable', one.place, 'Ngày quyết định', { value: one.decisionDateTyped }),
      );
    }
    return findings;
  });
}

function logFindings(draft: Draft, today: CalendarDate): Finding[] {
  const { logs } = draft.records;
  const rows = [...logs.nurture, ...logs.replication, ...logs.publicity, ...logs.honours, ...logs.direction];
  const findings = rows.flatMap((row) => {
    const unknown = row.codes.filter((code) => !draft.byCode.has(code));
    const list = unknown.map((code) => finding('code-unknown', row.place, HEADING.code, { value: code }));
    if (row.date === null) {
      list.push(
        row.dateTyped === ''
          ? finding('date-missing', row.place, 'Ngày')
          : finding('date-unreadable', row.place, 'Ngày', { value: row.dateTyped }),
      );
    }
    return list;
  });
  return [
    ...findings,
    ...overdueCheckUps(logs.nurture, today).map((row) =>
      finding('check-up-overdue', row.place, 'Ngày kiểm tra tiếp theo', {
        value: row.nextCheck ? formatDate(row.nextCheck) : '',
      }),
    ),
  ];
}
