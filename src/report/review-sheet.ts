import { type CalendarDate, formatDate } from '../lang/calendar';
import { formatCount, formatNumber } from '../lang/numbers';
import { PAPER, PAPER_KIND, REVIEW } from '../lang/papers';
import type { Severity } from '../register/finding';
import { ORDER_COLUMN } from './annual-tables';
import type { Letterhead } from './letterhead';
import type { Block, Outline, Table } from './outline';

/** A finding already said in Vietnamese. */
export interface ReviewFinding {
  readonly place: { readonly tab: string; readonly row: number };
  readonly department: string;
  readonly heading: string;
  readonly severity: Severity;
  readonly reason: string;
  readonly cure: string;
}

export interface ReviewSheet {
  readonly letterhead: Letterhead;
  readonly year: number;
  readonly asOf: CalendarDate;
  readonly findings: readonly ReviewFinding[];
  /** The one department the sheet is for; without it, all. */
  readonly department?: string;
}

/**
 * "Phiếu rà soát số liệu": what must be mended before the report, tab by tab in the order given, errors first.
 * An internal paper: no number, no place and date, no signature, no recipients.
 */
export function reviewSheetOutline({ letterhead, year, asOf, findings, department }: ReviewSheet): Outline {
  const own = department === undefined ? findings : findings.filter((one) => one.department === department);
  const tabs = byTab(own);
  const { name, code } = PAPER_KIND.reviewSheet;
  return {
    kind: { name, code },
    letterhead: {
      parentAgency: letterhead.parentAgency,
      agency: letterhead.agency,
      number: null,
      placeDate: null,
    },
    subject: department === undefined ? REVIEW.subject(year) : REVIEW.subjectOf(year, department),
    addressees: [],
    blocks: [
      ...summary(own, tabs, formatDate(asOf)),
      ...[...tabs].flatMap(([tab, rows], index) => tabBlocks(index + 1, tab, rows)),
      { type: 'paragraph', text: REVIEW.end },
    ],
    signatures: [],
    recipients: [],
    annexes: [],
    asOf,
  };
}

type ByTab = ReadonlyMap<string, readonly ReviewFinding[]>;

function byTab(findings: readonly ReviewFinding[]): ByTab {
  const tabs = new Map<string, ReviewFinding[]>();
  for (const one of findings) {
    const rows = tabs.get(one.place.tab);
    if (rows) rows.push(one);
    else tabs.set(one.place.tab, [one]);
  }
  return tabs;
}

function countOf(findings: readonly ReviewFinding[], severity: Severity): number {
  return findings.filter((one) => one.severity === severity).length;
}

function summary(findings: readonly ReviewFinding[], tabs: ByTab, asOf: string): Block[] {
  if (findings.length === 0) return [{ type: 'paragraph', text: REVIEW.none(asOf) }];
  const errors = countOf(findings, 'error');
  const warnings = countOf(findings, 'warning');
  const counts = [formatCount(errors), formatCount(warnings), formatCount(tabs.size)] as const;
  const blocks: Block[] = [
    { type: 'paragraph', text: REVIEW.summary(asOf, ...counts) },
    { type: 'paragraph', text: REVIEW.meaning },
  ];
  return tabs.size > 1 ? [...blocks, summaryTable(tabs, errors, warnings)] : blocks;
}

function summaryTable(tabs: ByTab, errors: number, warnings: number): Table {
  const { column } = REVIEW;
  return {
    type: 'table',
    caption: REVIEW.summaryCaption,
    unit: REVIEW.unit,
    columns: [
      ORDER_COLUMN,
      { heading: column.tab, weight: 60, align: 'left' },
      { heading: column.department, weight: 55, align: 'left' },
      { heading: column.errors, weight: 20, align: 'centre' },
      { heading: column.warnings, weight: 20, align: 'centre' },
    ],
    rows: [...tabs].map(([tab, rows], index) => [
      String(index + 1),
      tab,
      [...new Set(rows.map((one) => one.department))].join('; '),
      formatNumber(countOf(rows, 'error')),
      formatNumber(countOf(rows, 'warning')),
    ]),
    total: { label: PAPER.total, span: 3, cells: [formatNumber(errors), formatNumber(warnings)] },
  };
}

function tabBlocks(number: number, tab: string, findings: readonly ReviewFinding[]): Block[] {
  const { column } = REVIEW;
  const severities: readonly Severity[] = ['error', 'warning'];
  const sorted = severities.flatMap((severity) => findings.filter((one) => one.severity === severity));
  const counts = severities.map((severity) => formatCount(countOf(findings, severity)));
  return [
    {
      type: 'heading',
      level: 2,
      text: `${number}. ${REVIEW.heading(tab, counts[0] ?? '', counts[1] ?? '')}`,
    },
    {
      type: 'table',
      caption: '',
      unit: REVIEW.unit,
      columns: [
        ORDER_COLUMN,
        { heading: column.row, weight: 14, align: 'centre' },
        { heading: column.heading, weight: 30, align: 'left' },
        { heading: column.severity, weight: 22, align: 'centre' },
        { heading: column.reason, weight: 48, align: 'left' },
        { heading: column.cure, weight: 44, align: 'left' },
      ],
      rows: sorted.map((one, index) => [
        String(index + 1),
        String(one.place.row),
        one.heading,
        REVIEW.severity[one.severity],
        one.reason,
        one.cure,
      ]),
      total: null,
    },
  ];
}
