import { countByKind } from '../../figures/count';
import type { CalendarDate } from '../../lang/calendar';
import { PAPER } from '../../lang/papers';
import { HEAD_OF_UNIT, HEAD_TITLES, LIST, LIST_KIND } from '../../lang/papers-list';
import { comparisonKey } from '../../lang/text';
import { type Field, KIND_WORD } from '../../plan/field';
import type { Registration } from '../../register/registration';
import { ORDER_COLUMN } from '../annual-tables';
import type { OutlineWithSources } from '../decision/decision-outline';
import { fieldPhrase } from '../field-phrase';
import { Ledger } from '../ledger';
import type { Letterhead } from '../letterhead';
import type { Block, Column, LetterheadBlock, Signature, Table } from '../outline';
import { recipientLines } from '../recipients';
import { kindsPhrase } from '../sentences/kinds';

/** What a list is made from. */
export interface ExemplarList {
  readonly letterhead: Letterhead;
  readonly year: number;
  readonly asOf: CalendarDate;
  /** What was registered at the beginning of the year, or what came of it. */
  readonly phase: 'registration' | 'results';
  /** The department whose head signs; null for the whole agency's list. */
  readonly department: { readonly name: string; readonly head: string } | null;
  /** In the order of the tab `Lĩnh vực`. */
  readonly fields: readonly Field[];
  /** The rows in the order of printing; never empty. */
  readonly rows: readonly Registration[];
}

/**
 * Danh sách of a department for its head to sign, or of the agency: one table a field, so that the field's long full
 * name is printed once (plan II.2). A department's list bears the agency above and the department below.
 */
export function listOutline(list: ExemplarList): OutlineWithSources {
  const { letterhead, year, asOf, phase, department, rows } = list;
  const ledger = new Ledger();
  const counts = countByKind(rows, ({ kind }) => kind);
  const kinds = kindsPhrase(ledger, LIST.figure(year, department?.name ?? ''), counts);
  const isRegistration = phase === 'registration';
  const outline = {
    kind: { name: LIST_KIND.name, code: LIST_KIND.code },
    letterhead: head(list),
    subject: isRegistration ? LIST.registrationSubject(year) : LIST.resultsSubject(year),
    addressees: [],
    blocks: [
      ...byField(list).flatMap(([field, own], at): Block[] => [
        { type: 'heading', level: 2, text: `${at + 1}. ${LIST.fieldTitle(fieldPhrase(field))}` },
        table(own, list),
      ]),
      { type: 'paragraph' as const, text: isRegistration ? LIST.registered(kinds) : LIST.withResults(kinds) },
    ],
    signatures: [signer(list)],
    recipients: department ? [] : recipientLines(letterhead.recipients, null),
    annexes: [],
    asOf,
  };
  return { outline, sources: ledger.sources() };
}

/** No number: a list is kept with the paper that it goes with. */
function head({ letterhead, department, asOf }: ExemplarList): LetterheadBlock {
  const placeDate = PAPER.placeAndBlankDay(letterhead.place, asOf.year);
  return department
    ? { parentAgency: letterhead.agency, agency: department.name.toUpperCase(), number: null, placeDate }
    : { parentAgency: letterhead.parentAgency, agency: letterhead.agency, number: null, placeDate };
}

function signer({ letterhead, department }: ExemplarList): Signature {
  if (!department) return { title: letterhead.signerTitle, name: letterhead.signer };
  return { title: [headTitle(department.name)], name: department.head };
}

/** "TRƯỞNG PHÒNG", "CHÁNH VĂN PHÒNG" …: by what the department calls itself. */
export function headTitle(department: string): string {
  const key = comparisonKey(department);
  const known = HEAD_TITLES.find(([begins]) => key === begins || key.startsWith(`${begins} `));
  return known?.[1] ?? HEAD_OF_UNIT;
}

function byField({ rows, fields }: ExemplarList): [Field, Registration[]][] {
  return fields
    .map((field): [Field, Registration[]] => [field, rows.filter((row) => row.field === field)])
    .filter(([, own]) => own.length > 0);
}

type Cell = (row: Registration) => string;

function table(rows: readonly Registration[], { phase, department }: ExemplarList): Table {
  const { column } = LIST;
  const left = (heading: string, weight: number, cell: Cell): readonly [Column, Cell] => [
    { heading, weight, align: 'left' },
    cell,
  ];
  const whose = department
    ? left(column.position, 30, ({ position }) => position)
    : left(column.department, 34, (row) =>
        [row.position, row.department].filter((part) => part !== '').join(', '),
      );
  const shared = [left(column.name, 36, ({ name }) => name), whose];
  const kind = left(column.kind, 20, (row) => (row.kind ? KIND_WORD[row.kind] : ''));
  const own =
    phase === 'registration'
      ? [left(column.content, 60, contentCell), left(column.title, 30, ({ title }) => title)]
      : [
          left(column.results, 58, ({ results }) => results),
          left(column.rating, 26, ({ rating }) => rating),
          left(column.commendation, 26, ({ commendation }) => commendation),
        ];
  const columns = phase === 'registration' ? [...shared, kind, ...own] : [...shared, ...own];
  return {
    type: 'table',
    marker: 'danh_sach',
    caption: '',
    unit: LIST.unit,
    columns: [ORDER_COLUMN, ...columns.map(([one]) => one)],
    rows: rows.map((row, at) => [String(at + 1), ...columns.map(([, cell]) => cell(row))]),
    total: null,
  };
}

function contentCell({ content, model }: Registration): string {
  return [content, model === '' ? '' : LIST.model(model)].filter((part) => part !== '').join('\n');
}
