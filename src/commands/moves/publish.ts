import { listRows, sayMove } from '../../lang/moves';
import { MOVES, refusalOf } from '../../register/life';
import type { Registration } from '../../register/registration';
import { confirm } from '../../sheets/dialogs';
import { actingEmail, actingLanguage } from '../../sheets/person';
import type { Refused } from '../compile-annual-report';
import type { LeftRow } from '../move-problem';
import { carryOutMoves } from './carry-out';
import { rowWords } from './choose-rows';
import {
  leftRow,
  leftWords,
  movedRows,
  plannedMoves,
  type Question,
  questionOf,
  type RowsMoved,
} from './move-rows';
import { officeWork, rowsForOffice } from './office-work';

/** Who is told what. */
interface Results {
  readonly recognised: readonly Registration[];
  readonly declined: readonly Registration[];
  readonly left: readonly LeftRow[];
}

/**
 * `Công bố kết quả…`: the statuses in the departments' tabs follow what the Council and the decision said (decide
 * now, announce later). Candidates that passed and have no decision yet wait.
 */
export async function publishResults(): Promise<RowsMoved | Refused | null> {
  const email = actingEmail();
  const read = rowsForOffice(email);
  if (!('records' in read)) return { ok: false, problems: read };
  const question = questionOf(read, 'office', '');
  const { recognised, declined, left } = resultsOf(question);
  const rows = [...recognised, ...declined];
  if (rows.length === 0)
    return { ok: false, problems: [{ kind: 'nothing-to-move', title: 'publishTitle', left }] };
  const language = actingLanguage();
  const lines = [
    ...recognised.map((one) => `${rowWords(one)}: ${MOVES.recognise.to}`),
    ...declined.map((one) => `${rowWords(one)}: ${MOVES.decline.to}`),
  ];
  const text = sayMove('publishAsk', language, {
    year: question.workingYear,
    recognised: recognised.length,
    declined: declined.length,
    rows: listRows(lines, language),
  });
  const asked = text + leftWords(left) + sayMove('goOn', language);
  if (!confirm(sayMove('publishTitle', language), asked)) return null;
  const moves = [
    ...plannedMoves(MOVES.recognise, recognised, ''),
    ...plannedMoves(MOVES.decline, declined, ''),
  ];
  return officeWork(email, read, (hand) => movedRows('publishTitle', carryOutMoves(hand, moves), left));
}

function resultsOf({ assessment, workingYear, known }: Question): Results {
  const recognised: Registration[] = [];
  const declined: Registration[] = [];
  const left: LeftRow[] = [];
  for (const one of assessment.registrations) {
    if (one.year !== workingYear || one.status !== 'Đưa vào bình xét') continue;
    if (refusalOf(MOVES.recognise, one, known(one)) === null) recognised.push(one);
    else if (refusalOf(MOVES.decline, one, known(one)) === null) declined.push(one);
    else left.push(leftRow(one, 'not-decided', known(one), workingYear));
  }
  return { recognised, declined, left };
}
