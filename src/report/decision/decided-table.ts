import { DECISION_TABLE } from '../../lang/papers-decision';
import { formatNumber } from '../../lang/numbers';
import { KIND_WORD } from '../../plan/field';
import type { CountedVote, DecidedLine } from '../../figures/decisions';
import { ORDER_COLUMN } from '../annual-tables';
import { fieldCell } from '../field-phrase';
import type { Column, Table } from '../outline';

/** What a list of a decision or a proposal shows beside the name. */
export type DecidedColumn = 'position' | 'department' | 'kind' | 'field' | 'award' | 'achievements' | 'vote';

interface Shown {
  readonly weight: number;
  readonly align: Column['align'];
  readonly cell: (line: DecidedLine) => string;
}

const SHOWN: Readonly<Record<DecidedColumn, Shown>> = {
  position: { weight: 30, align: 'left', cell: ({ position }) => position },
  department: { weight: 32, align: 'left', cell: ({ department }) => department },
  kind: { weight: 18, align: 'centre', cell: ({ kind }) => KIND_WORD[kind] },
  field: { weight: 60, align: 'left', cell: ({ field }) => fieldCell(field) },
  award: { weight: 40, align: 'left', cell: ({ award }) => award },
  achievements: { weight: 66, align: 'left', cell: ({ achievements }) => achievements },
  vote: { weight: 24, align: 'centre', cell: ({ vote }) => voteWords(vote) },
};

/** The list of a decision or a proposal, its rows in the order given. @param marker its name in templates */
export function decidedTable(
  lines: readonly DecidedLine[],
  columns: readonly DecidedColumn[],
  unit: string,
  marker: string,
): Table {
  return {
    type: 'table',
    marker,
    caption: '',
    unit,
    columns: [
      ORDER_COLUMN,
      { heading: DECISION_TABLE.name, weight: 40, align: 'left' },
      ...columns.map((key): Column => {
        const { weight, align } = SHOWN[key];
        return { heading: DECISION_TABLE[key], weight, align };
      }),
    ],
    rows: lines.map((line, at) => [
      String(at + 1),
      line.name,
      ...columns.map((key) => SHOWN[key].cell(line)),
    ]),
    total: null,
  };
}

/** "6/7 phiếu (85,7%)"; the share alone where the members were not typed. */
function voteWords(vote: CountedVote | null): string {
  if (!vote) return '';
  const share = formatNumber(vote.share, 1);
  return vote.agreeing !== null && vote.voters !== null
    ? DECISION_TABLE.votes(vote.agreeing, vote.voters, share)
    : DECISION_TABLE.share(share);
}
