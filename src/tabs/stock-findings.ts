import { cellText, comparisonKey } from '../lang/text';
import {
  DEFAULT_STOCK_PLACES,
  DEFAULT_STOCK_SIZE,
  readStock,
  STOCK_SETTINGS,
  type StockProblem,
} from '../plan/certificate-stock';
import type { Finding, FindingRule } from '../register/finding';
import { cellAt, type Table, type TableRow, textAt } from './table';

const RULES: Readonly<Record<StockProblem['kind'], FindingRule>> = {
  size: 'stock-size',
  line: 'stock-line',
  element: 'stock-element',
  twice: 'stock-twice',
  outside: 'stock-outside',
  overlap: 'stock-overlap',
};

/** What cannot be understood in the settings of the certificates' stock; the usual places stand instead. */
export function stockFindings(table: Table): Finding[] {
  const rowsOf = (name: string): TableRow[] =>
    table.rows.filter((row) => comparisonKey(textAt(row, 'Mục')) === comparisonKey(name));
  const sizes = rowsOf(STOCK_SETTINGS.size);
  const places = rowsOf(STOCK_SETTINGS.places);
  const size = sizes.map(valueOf).pop() ?? DEFAULT_STOCK_SIZE;
  return [
    ...sizes.flatMap((row) => found(table.tab, row, readStock(valueOf(row), DEFAULT_STOCK_PLACES), 'size')),
    ...places.flatMap((row) => found(table.tab, row, readStock(size, valueOf(row)), 'places')),
  ];
}

function valueOf(row: TableRow): string {
  // Its lines stay lines.
  return cellText(cellAt(row, 'Giá trị'));
}

function found(
  tab: string,
  { row }: TableRow,
  { problems }: ReturnType<typeof readStock>,
  setting: StockProblem['setting'],
): Finding[] {
  return problems
    .filter((one) => one.setting === setting)
    .map(({ kind, value }) => ({
      severity: 'warning',
      rule: RULES[kind],
      place: { tab, row },
      heading: 'Giá trị',
      details: { value },
    }));
}
