import type { Registration } from '../register/registration';
import type { Kind } from '../plan/field';
import type { Award } from '../review/award';
import { isRecognised } from '../review/candidate';
import type { CommendationLine, ExemplarLine, RecognisedLine } from './annual-figures';
import type { Assessment } from './assess';
import type { Scope } from './targets';

/** A registration as annexes print it; none where kind or field are not understood (such a row has an error). */
export function exemplarLine(one: Registration): ExemplarLine[] {
  if (one.kind === null || one.field === null) return [];
  const { place, code, name, position, department, kind, field, content, model, title, status } = one;
  return [{ place, code, name, position, department, kind, field, content, model, title, status }];
}

/** The same with the decision by which it is recognised in a report. */
export function recognisedLine(assessment: Assessment, one: Registration, scope: Scope): RecognisedLine[] {
  const candidates = assessment.candidatesByCode.get(one.code) ?? [];
  const row = candidates.find((candidate) => isRecognised(candidate, scope.asOf, scope.decidedBy));
  const decisionDate = row?.decisionDate;
  if (!row || !decisionDate) return [];
  return exemplarLine(one).map((line) => ({ ...line, decisionNumber: row.decisionNumber, decisionDate }));
}

/** The rows of `Khen thưởng` about a registration. */
export function commendationLines(assessment: Assessment, one: Registration): CommendationLine[] {
  const kind = one.kind;
  if (one.code === '' || kind === null || assessment.byCode.get(one.code) !== one) return [];
  return (assessment.awardsByCode.get(one.code) ?? []).map((award) => commendationLine(one, kind, award));
}

function commendationLine(one: Registration, kind: Kind, award: Award): CommendationLine {
  return {
    place: award.place,
    code: one.code,
    name: one.name,
    department: one.department,
    kind,
    award: award.award,
    level: award.level,
    state: award.state,
    decisionNumber: award.decisionNumber,
    decisionDate: award.decisionDate,
    decidedBy: award.decidedBy,
  };
}
