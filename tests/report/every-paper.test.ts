import { describe, expect, it } from 'vitest';
import { letterheadOn, planReference } from '../../src/commands/paper-context';
import { reviewSheet } from '../../src/commands/review-sheet';
import { achievementFigures } from '../../src/figures/achievement';
import { assess } from '../../src/figures/assess';
import { commendationMatters, proposedLines, recognitionMatters } from '../../src/figures/decisions';
import { exemplarHistory } from '../../src/figures/exemplar-history';
import { meetingFigures } from '../../src/figures/minutes';
import { inListOrder } from '../../src/figures/order';
import { isRegistered } from '../../src/register/status';
import { achievementOutline } from '../../src/report/achievement/achievement-outline';
import { annualOutline } from '../../src/report/annual-outline';
import { type Decision, decisionOutline } from '../../src/report/decision/decision-outline';
import { packOutline } from '../../src/report/docx/pack';
import { type ExemplarList, listOutline } from '../../src/report/lists/list-outline';
import { minutesOutline } from '../../src/report/minutes/minutes-outline';
import { type Outline, outlineText } from '../../src/report/outline';
import { submissionOutline } from '../../src/report/submission/submission-outline';
import { PAPERS_TAB, readPapers } from '../../src/tabs/papers';
import { day } from '../builders/day';
import { exampleRecords, tableOf } from '../examples/example-records';
import { draw } from './draw';
import { letterhead, plan, richReport, zero } from './fixtures';
import { layoutFaults } from './lawful-layout';

const records = exampleRecords();
const assessment = assess(records, day('31/01/2026'));
const { settings } = records;
const papers = readPapers(tableOf(PAPERS_TAB));

function decision(matter: Decision['matter'], year: number, number: string, on: string): Outline {
  const asOf = day(on);
  const matters = (matter === 'recognition' ? recognitionMatters : commendationMatters)(assessment, year);
  const about = matters.find((one) => one.number === number);
  if (!about) throw new Error(`No ${matter} ${number} among ${matters.map((one) => one.number).join('; ')}`);
  return decisionOutline({
    matter,
    letterhead: letterheadOn(settings, papers, 'Quyết định công nhận', asOf),
    plan: planReference(settings, asOf),
    basis: settings.lines('Căn cứ pháp lý', asOf),
    metOn: day(`19/12/${year}`),
    year,
    asOf,
    lines: about.lines,
  }).outline;
}

function submission(): Outline {
  const asOf = day('30/12/2024');
  return submissionOutline({
    letterhead: letterheadOn(settings, papers, 'Tờ trình khen thưởng', asOf),
    plan: planReference(settings, asOf),
    basis: settings.lines('Căn cứ pháp lý', asOf),
    metOn: day('19/12/2024'),
    year: 2024,
    asOf,
    lines: proposedLines(assessment, 2024),
  }).outline;
}

function list(phase: ExemplarList['phase'], department: string | null): Outline {
  const asOf = day('31/12/2024');
  const rows = assessment.sound.filter(
    (one) =>
      one.year === 2024 && isRegistered(one.status) && (department === null || one.department === department),
  );
  const known = records.departments.find(({ name }) => name === department);
  return listOutline({
    letterhead: letterheadOn(settings, papers, 'Danh sách', asOf),
    year: 2024,
    asOf,
    phase,
    department: known ? { name: known.name, head: known.head ?? '' } : null,
    fields: records.fields,
    rows: inListOrder(rows, records.departments),
  }).outline;
}

function minutes(): Outline {
  const meeting = records.councilMeetings.find(({ year }) => year === 2024);
  if (!meeting) throw new Error('The example has no meeting of 2024');
  const figures = meetingFigures(assessment, meeting);
  return minutesOutline({
    agency: settings.text('Tên cơ quan', figures.on),
    symbol: '',
    recipients: [],
    figures,
  }).outline;
}

function achievement(code: string): Outline {
  const one = assessment.byCode.get(code);
  const history = one && exemplarHistory(assessment, new Map(), assessment.identities.get(one) ?? '');
  const figures = history && achievementFigures(assessment, history, day('31/12/2024'));
  if (!figures) throw new Error(`${code} has no achievements`);
  return achievementOutline({
    letterhead: letterheadOn(settings, papers, 'Báo cáo thành tích', figures.asOf),
    figures,
  }).outline;
}

/** Every signed kind, rich and empty; the reports of the example's years have a test of their own. */
const PAPERS: readonly (readonly [string, Outline])[] = [
  ['annual report', annualOutline(richReport)],
  ['annual report of an empty year', annualOutline({ letterhead, plan, figures: zero, prose: [] })],
  ['example-decision-recognition', decision('recognition', 2024, '', '30/12/2024')],
  ['example-decision-commendation', decision('commendation', 2024, '160/QĐ-BDT', '30/12/2024')],
  ['example-decision-renamed-agency', decision('commendation', 2025, '92/QĐ-SDTTG', '19/12/2025')],
  ['example-submission', submission()],
  ['example-list-agency', list('registration', null)],
  ['example-list-department', list('results', 'Phòng Kế hoạch - Tổng hợp')],
  ['example-minutes', minutes()],
  ['example-achievement', achievement('DH-2024-0009')],
];

describe('the file of a paper is laid out by Decree 30/2020, Annex I', () => {
  it.each(PAPERS)('%s', async (_, outline) => {
    expect(layoutFaults(outline, await packOutline(outline, draw))).toEqual([]);
  });

  it('what is wrong would be found', async () => {
    const outline = annualOutline(richReport);
    const file = await packOutline({ ...outline, recipients: ['- Lưu: VT.'], subject: 'Khác' }, draw);
    const faults = layoutFaults(outline, file);
    expect(faults).toEqual(expect.arrayContaining(['trích yếu', 'nơi nhận', 'no “Như trên”']));
  });
});

describe('the text of a paper of the example', () => {
  it.each(PAPERS.filter(([name]) => name.startsWith('example-')))(
    '%s reads as kept in golden/',
    async (name, outline) => {
      await expect(outlineText(outline)).toMatchFileSnapshot(`golden/${name}.txt`);
    },
  );
});

it('the sheet of findings ends its text, too, and bears neither number nor signature', () => {
  const sheet = reviewSheet(assessment, letterhead, 2024, day('31/12/2024'));
  expect(sheet.signatures).toEqual([]);
  expect(sheet.letterhead.number).toBeNull();
  expect(outlineText(sheet)).toContain('./.');
});
