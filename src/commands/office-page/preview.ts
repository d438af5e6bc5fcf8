import * as v from 'valibot';
import { assess, findingCounts, openFindings } from '../../figures/assess';
import { formatDate } from '../../lang/calendar';
import { describeFinding } from '../../lang/findings';
import { KIND_WORD } from '../../plan/field';
import { latestPeriod } from '../../plan/settings';
import type { OfficePreview } from '../../pages/office-page/answers';
import type { Finding } from '../../register/finding';
import { readClock } from '../../sheets/clock';
import { digestOf } from '../../sheets/digest';
import { actingLanguage } from '../../sheets/person';
import { newestReport } from '../../tabs/reports';
import { type Refused, understandRequest } from '../compile-annual-report';
import { readForOffice } from '../office-read';
import { type AnnualDraft, draftAnnual } from '../papers/annual';
import { ownTemplate } from '../papers/own-template';
import { reportsOf } from '../papers/report-lines';
import type { ReadBook } from '../read-book';
import { workingYearOf } from '../refresh-tabs';
import { TEXT } from '../page-request';
import { forOffice } from './gate';
import { placeOf } from './places';

/** More findings than these are only counted: the tab of findings has all. */
const MOST_FINDINGS = 20;
const REQUEST = v.strictObject({ year: TEXT, asOf: TEXT });

/** The figures of an annual report as they would be printed, and what is open; writes nothing. */
export function officePreview(value: unknown): OfficePreview | Refused {
  return forOffice<v.InferOutput<typeof REQUEST>, OfficePreview>(value, REQUEST, (request, email) => {
    const found = readForOffice(email);
    if ('ok' in found) return found;
    const { read } = found;
    const now = readClock();
    const period = latestPeriod(read.records.settings);
    const typed = { ...request, evenIfUnchanged: false };
    const asked = understandRequest(typed, period, workingYearOf(read, { period }, now));
    if ('kind' in asked) return { ok: false, problems: [asked] };
    const assessment = assess(read.records, now.day);
    const draft = draftAnnual(read, assessment, asked.year, asked.asOf);
    return {
      ok: true,
      year: asked.year,
      asOf: formatDate(asked.asOf),
      departments: read.records.departments.length,
      rows: assessment.registrations.length,
      rowsWithErrors: assessment.registrations.length - assessment.sound.length,
      ...findingCounts(assessment),
      targets: draft.figures.targets.map((one) => ({
        name: `${one.field.name} · ${KIND_WORD[one.kind]}`,
        minimum: one.minimum,
        registered: one.registered.value,
        recognised: one.recognised.value,
        status: one.status,
        reached: one.missing <= 0,
      })),
      findings: openFindings(assessment)
        .slice(0, MOST_FINDINGS)
        .map((one) => shown(one, read)),
      last: lastVersion(read, draft),
    };
  });
}

function shown(finding: Finding, read: ReadBook): OfficePreview['findings'][number] {
  const { place, heading } = finding;
  const { reason, cure } = describeFinding(finding, actingLanguage());
  return {
    words: `${place.tab}, ${place.row}, “${heading}”: ${reason} ${cure}`.trim(),
    place: placeOf(read, place.tab, place.row, heading),
  };
}

function lastVersion(read: ReadBook, draft: AnnualDraft): OfficePreview['last'] {
  const last = newestReport(reportsOf(read), draft.kind, draft.year);
  if (!last) return null;
  const same =
    last.digest === digestOf(draft.content.text) &&
    (last.template ?? '') === (ownTemplate(read, draft)?.digest ?? '');
  return { version: last.version, madeAt: last.madeAt, same };
}
