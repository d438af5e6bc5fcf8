import type { Circumstances } from '../register/life';
import type { Registration } from '../register/registration';
import { awaitsDecision } from '../review/candidate';
import type { Assessment } from './assess';

/** What the Council and the decision say of a registration so far (workbook.md, `Bình xét`). */
export function verdictOf(
  { candidatesByCode }: Pick<Assessment, 'candidatesByCode'>,
  { code }: Pick<Registration, 'code'>,
): Circumstances['verdict'] {
  const candidates = code === '' ? [] : (candidatesByCode.get(code) ?? []);
  const passed = candidates.filter((one) => one.outcome.result === 'Đạt');
  if (passed.some((one) => !awaitsDecision(one))) return 'decided';
  if (passed.length > 0) return 'passed';
  return candidates.some((one) => one.outcome.result === 'Không đạt') ? 'voted-down' : 'none';
}
