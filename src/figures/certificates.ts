import { type CalendarDate } from '../lang/calendar';
import { titleKeyOf } from '../plan/catalogue';
import type { Registration } from '../register/registration';
import type { Award } from '../review/award';
import type { Assessment } from './assess';
import { inListOrder } from './order';

/** Somebody for whom a certificate is printed. */
export interface CertificateRecipient {
  readonly registration: Registration;
  readonly award: Award;
  /** The day of the decision, whose agency and signer the certificate shows; null before it is known. */
  readonly on: CalendarDate | null;
}

/** The certificates of a year. */
export interface CertificateFigures {
  readonly year: number;
  /** In the order of every list. */
  readonly recipients: readonly CertificateRecipient[];
  /** Proposed, but not given yet; empty where proposals were asked for. */
  readonly proposed: readonly Award[];
  /** Rows whose code is of no registration: nobody can say whom they are for, nor of which year. */
  readonly unknown: readonly Award[];
}

/**
 * The rows of `Khen thưởng` whose award is a Giấy khen, for registrations of a year.
 * @param withProposed also those that are only proposed
 */
export function certificateFigures(
  assessment: Assessment,
  year: number,
  withProposed: boolean,
): CertificateFigures {
  const { records, byCode } = assessment;
  const all = records.awards.filter(({ award }) => titleKeyOf(award) === 'agency-certificate');
  const ofYear = all.flatMap((award): CertificateRecipient[] => {
    const registration = byCode.get(award.code);
    if (!registration || registration.year !== year || registration.name === '') return [];
    return [{ registration, award, on: award.decisionDate }];
  });
  const given = ofYear.filter(({ award }) => award.state === 'Đã khen thưởng');
  const proposed = ofYear.filter(({ award }) => award.state === 'Đề nghị');
  const recipients = withProposed ? [...given, ...proposed] : given;
  const order = inListOrder(
    [...new Set(recipients.map(({ registration }) => registration))],
    records.departments,
  );
  return {
    year,
    recipients: [...recipients].sort(
      (a, b) =>
        order.indexOf(a.registration) - order.indexOf(b.registration) ||
        a.award.place.row - b.award.place.row,
    ),
    proposed: withProposed ? [] : proposed.map(({ award }) => award),
    unknown: all.filter(
      ({ code, decisionDate }) => !byCode.has(code) && (decisionDate === null || decisionDate.year === year),
    ),
  };
}
