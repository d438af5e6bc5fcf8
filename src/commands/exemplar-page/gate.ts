import { actsAsOffice } from '../../access/roles';
import { assess, type Assessment } from '../../figures/assess';
import { type ExemplarHistory, exemplarHistory } from '../../figures/exemplar-history';
import type { Handle } from '../../pages/exemplar-page/answers';
import type { Registration } from '../../register/registration';
import { Book } from '../../sheets/book';
import { readClock } from '../../sheets/clock';
import { actingEmail, ownerEmail } from '../../sheets/person';
import type { Refused } from '../compile-annual-report';
import { exemplarCodesOf, readBook, type ReadBook } from '../read-book';

/** The book as this panel looks at it. */
export interface ExemplarBook {
  readonly book: Book;
  readonly read: ReadBook;
  readonly assessment: Assessment;
  /** Registration code → exemplar code. */
  readonly exemplarOf: ReadonlyMap<string, string>;
  readonly email: string;
  readonly isOffice: boolean;
}

/** Reads the book for anybody who has it open: whoever may open it may look at all of it. */
export function openForExemplar(book: Book = Book.active()): ExemplarBook | Refused {
  const read = readBook(book);
  if (!('records' in read)) return { ok: false, problems: read };
  const email = actingEmail();
  return {
    book,
    read,
    assessment: assess(read.records, readClock().day),
    exemplarOf: exemplarCodesOf(read),
    email,
    isOffice: actsAsOffice(read.roles, email, ownerEmail),
  };
}

/** The exemplar that a page means, in this reading; a code is known wherever its row was moved. */
export function historyOf(
  { assessment, exemplarOf }: ExemplarBook,
  handle: Handle,
): ExemplarHistory | Refused {
  const one = registrationOf(assessment, handle);
  const identity = one ? assessment.identities.get(one) : undefined;
  const history = identity === undefined ? null : exemplarHistory(assessment, exemplarOf, identity);
  if (history) return history;
  return { ok: false, problems: [{ kind: 'exemplar-page', text: 'gone', details: {} }] };
}

function registrationOf(
  { byCode, registrations }: Assessment,
  { code, tab, row }: Handle,
): Registration | undefined {
  if (code !== '') return byCode.get(code);
  return registrations.find(({ place }) => place.tab === tab && place.row === row);
}

/** How a page names an exemplar: by its latest registration. */
export function handleOf({ registrations, codes }: Pick<ExemplarHistory, 'registrations' | 'codes'>): Handle {
  const last = registrations[registrations.length - 1];
  return { code: codes[codes.length - 1] ?? '', tab: last?.place.tab ?? '', row: last?.place.row ?? 1 };
}
