import type { CertificateRecipient } from '../../figures/certificates';
import { type CalendarDate, formatDateInWords } from '../../lang/calendar';
import { CERTIFICATE } from '../../lang/papers-certificate';
import { PAPER } from '../../lang/papers';
import { comparisonKey } from '../../lang/text';
import type { CertificateElement, CertificateStock } from '../../plan/certificate-stock';
import { agencyInSentence } from '../agency-name';
import { fieldPhrase } from '../field-phrase';
import type { Letterhead } from '../letterhead';
import { decidingOffice } from '../office-title';

/** One page: what each element says; '' where it says nothing. */
export interface Certificate {
  /** Whose it is, for messages. */
  readonly recipient: string;
  readonly texts: Readonly<Record<CertificateElement, string>>;
}

/** A run of certificates on one stock; plain data, whatever it is printed on. */
export interface CertificatePaper {
  /** 'stock' = text only, for pre-printed stock; 'draft' = with what is printed on it, and a frame. */
  readonly form: 'stock' | 'draft';
  readonly stock: CertificateStock;
  readonly title: string;
  readonly agency: string;
  /** The file's own date, as no clock may be read. */
  readonly asOf: CalendarDate;
  readonly certificates: readonly Certificate[];
}

/**
 * What stands on one certificate. Agency, place and signer are those in force on the day of its decision.
 * @param letterhead in force on that day
 */
export function certificateOf(
  { registration, award, on }: CertificateRecipient,
  letterhead: Letterhead,
  year: number,
): Certificate {
  const { name, position, department, kind, field } = registration;
  const agency = agencyInSentence(letterhead.agency);
  const day = on ? formatDateInWords(on) : CERTIFICATE.blankDay(year);
  const number = award.decisionNumber || CERTIFICATE.blankNumber(letterhead.agencyCode);
  return {
    recipient: name,
    texts: {
      nation: PAPER.nation,
      motto: PAPER.motto,
      giver: giverOf(award.decidedBy, letterhead),
      given: CERTIFICATE.given,
      heading: CERTIFICATE.heading,
      recipient: name,
      post:
        kind === 'individual'
          ? CERTIFICATE.post(position, department)
          : belowCollective(registration, agency),
      achievement: field
        ? CERTIFICATE.achievement(fieldPhrase(field), year)
        : CERTIFICATE.achievementOther(year),
      placeDate: CERTIFICATE.placeDate(letterhead.place, day),
      signerTitle: letterhead.signerTitle.join('\n'),
      decision: CERTIFICATE.decision(number, day),
      signerName: letterhead.signer,
    },
  };
}

/** A department stands under its agency, another collective or a household under its department. */
function belowCollective({ name, department }: CertificateRecipient['registration'], agency: string): string {
  return comparisonKey(name) === comparisonKey(department) ? agency : CERTIFICATE.post(department, agency);
}

/**
 * Who gives: "TRƯỞNG BAN DÂN TỘC", as `Cơ quan quyết định` names the person, else the head of the agency. Whoever
 * signs for the head ("KT.") gives in the head's name.
 */
export function giverOf(decidedBy: string, letterhead: Letterhead): string {
  const own = comparisonKey(decidedBy);
  const agency = comparisonKey(letterhead.agency);
  if (!own.startsWith(agency) && own.includes(agency)) return decidedBy.toUpperCase();
  return decidingOffice(letterhead.signerTitle, letterhead.agency);
}

function bareTitle([first = '']: readonly string[]): string {
  return first.replace(/^(?:KT|TM|TL|TUQ|Q)\.\s*/i, '');
}

/** Whether a certificate is the agency's own to print: decided by nobody named, by the agency, or by its head. */
export function isOwn(decidedBy: string, letterhead: Letterhead): boolean {
  const key = comparisonKey(decidedBy);
  const title = comparisonKey(bareTitle(letterhead.signerTitle));
  const [type = ''] = letterhead.agency.split(' ');
  return (
    key === '' ||
    key.includes(comparisonKey(letterhead.agency)) ||
    key === title ||
    key === `${title} ${comparisonKey(type)}`
  );
}

/** Everything that is printed, as text one can read and compare. */
export function certificateText({ form, stock, title, certificates }: CertificatePaper): string {
  const { width, height, places } = stock;
  const shown = places.filter(({ preprinted }) => form === 'draft' || !preprinted);
  return [
    `${title} (${form}, ${width} x ${height} mm)`,
    ...shown.map(({ element, top, left, width: wide, size }) => `${element}: ${top} ${left} ${wide} ${size}`),
    ...certificates.flatMap(({ texts }) => ['', ...shown.map(({ element }) => texts[element])]),
    '',
  ].join('\n');
}
