import type { Figure } from '../figures/figure';
import { ANNUAL, ANNUAL_TABLE, FIGURE_LABEL, PAPER } from '../lang/papers';
import { KIND_WORD } from '../plan/field';
import { fieldPhrase } from './field-phrase';
import { derived, type Ledger, sum } from './ledger';
import type { Column, Table } from './outline';
import { scoped } from './sentences/targets';
import type { Telling } from './telling';

const { heading } = ANNUAL_TABLE;

/** The column of row numbers. */
export const ORDER_COLUMN: Column = { heading: PAPER.order, weight: 10, align: 'centre' };

/** II.1: registered and recognised by department, with the totals of the year. */
export function departmentTable({ figures, ledger }: Telling): Table[] {
  if (figures.departments.length === 0 || figures.registered.total.value === 0) return [];
  const registered = FIGURE_LABEL.registered(figures.year);
  const recognised = FIGURE_LABEL.recognised(figures.year);
  const parts = figures.departments.map(({ name, ...counts }) => ({ name, ...counts }));
  // Rows of a department that is no longer in force still count in the year's total: the table must add up.
  const others = {
    name: ANNUAL_TABLE.otherDepartments,
    registered: rest(
      figures.registered.total,
      parts.map((one) => one.registered),
    ),
    recognised: rest(
      figures.recognised.total,
      parts.map((one) => one.recognised),
    ),
  };
  if (others.registered.value > 0 || others.recognised.value > 0) parts.push(others);
  return [
    {
      type: 'table',
      marker: 'don_vi',
      ...ANNUAL_TABLE.departments,
      columns: [
        ORDER_COLUMN,
        { heading: heading.department, weight: 95, align: 'left' },
        { heading: heading.registered, weight: 30, align: 'centre' },
        { heading: heading.recognised, weight: 30, align: 'centre' },
      ],
      rows: parts.map((one, index) => [
        String(index + 1),
        one.name,
        ledger.inTable(FIGURE_LABEL.of(registered, one.name), one.registered),
        ledger.inTable(FIGURE_LABEL.of(recognised, one.name), one.recognised),
      ]),
      total: {
        label: PAPER.total,
        span: 2,
        cells: [
          ledger.inTable(FIGURE_LABEL.of(registered, FIGURE_LABEL.total), figures.registered.total),
          ledger.inTable(FIGURE_LABEL.of(recognised, FIGURE_LABEL.total), figures.recognised.total),
        ],
      },
    },
  ];
}

/** II.3: target, recognised so far, missing, state. The annex has the stages in between. */
export function targetTable({
  figures,
  ledger,
}: {
  readonly figures: Pick<Telling['figures'], 'targets'>;
  readonly ledger: Ledger;
}): Table[] {
  if (figures.targets.length === 0) return [];
  return [
    {
      type: 'table',
      marker: 'chi_tieu',
      ...ANNUAL_TABLE.targets,
      columns: [
        ORDER_COLUMN,
        { heading: heading.target, weight: 74, align: 'left' },
        { heading: heading.minimum, weight: 18, align: 'centre' },
        { heading: heading.recognised, weight: 20, align: 'centre' },
        { heading: heading.missing, weight: 18, align: 'centre' },
        { heading: heading.result, weight: 25, align: 'centre' },
      ],
      rows: figures.targets.map((target, index) => {
        const label = FIGURE_LABEL.target(target.field.name, scoped(target));
        const year = target.ofYear === undefined ? '' : `, ${ANNUAL.ofYear(target.ofYear)}`;
        const scope = `${ANNUAL.scope[target.scope].toLowerCase()}${year}`;
        return [
          String(index + 1),
          `${KIND_WORD[target.kind]} ${ANNUAL.exemplarIn(fieldPhrase(target.field))} (${scope})`,
          ledger.inTable(FIGURE_LABEL.of(label, FIGURE_LABEL.minimum), derived(target.minimum)),
          ledger.inTable(FIGURE_LABEL.of(label, heading.recognised.toLowerCase()), target.recognised),
          ledger.inTable(
            FIGURE_LABEL.of(label, FIGURE_LABEL.missing),
            derived(target.missing, target.recognised),
          ),
          target.status,
        ];
      }),
      total: null, // collectives and individuals of several fields and scopes do not add up to anything
    },
  ];
}

/** What of a total its parts do not cover. */
function rest(total: Figure, parts: readonly Figure[]): Figure {
  const covered = new Set(sum(parts).rows.map((place) => `${place.tab}|${place.row}`));
  const rows = total.rows.filter((place) => !covered.has(`${place.tab}|${place.row}`));
  return { value: Math.max(0, total.value - sum(parts).value), rows };
}
