import * as v from 'valibot';
import { sayCycle } from '../../lang/year-cycle';
import type { MoveRequest, OfficeMoved, OfficeReminders, OfficeSaid } from '../../pages/office-page/answers';
import { MOVES } from '../../register/life';
import { actingLanguage } from '../../sheets/person';
import { withheldParts } from '../ask-cycle';
import type { Refused } from '../compile-annual-report';
import { tellLeft } from '../move-problem';
import { moveShownRows } from '../moves/move-rows';
import { previewReminders, remindAgreed } from '../remind';
import { remindedLines } from '../tell-cycle';
import { COUNT, TEXT } from '../page-request';
import { forOffice } from './gate';

const MOST_ROWS = 2000;

const MOVE: v.GenericSchema<unknown, MoveRequest> = v.strictObject({
  move: v.picklist(['accept', 'return']),
  rows: v.pipe(
    v.array(v.strictObject({ tab: TEXT, row: COUNT, mark: TEXT })),
    v.minLength(1),
    v.maxLength(MOST_ROWS),
  ),
  reason: TEXT,
});

/** Accepts or returns rows that the panel showed: what `Tiếp nhận…` and `Trả lại…` do. */
export function officeMove(value: unknown): OfficeMoved | Refused {
  return forOffice<MoveRequest, OfficeMoved>(value, MOVE, ({ move, rows, reason }) => {
    const title = move === 'accept' ? 'acceptTitle' : 'returnTitle';
    const done = moveShownRows(MOVES[move], title, rows, move === 'accept' ? '' : reason.trim());
    if (!done.ok) return done;
    const language = actingLanguage();
    return { ok: true, moved: done.moved, left: done.left.map((one) => tellLeft(one, language)) };
  });
}

/** Which mails `Đôn đốc…` would send; sends nothing. */
export function officeReminders(): OfficeReminders | Refused {
  const shown = previewReminders();
  if (!shown.ok) return shown;
  return {
    ok: true,
    mails: shown.mails.map((one) => ({ ...one, to: one.to.join(', ') })),
    withheld: withheldParts(shown.withheld, actingLanguage()),
    remaining: shown.remaining,
  };
}

const LONGEST_AGREEMENT = 20_000;
const REMIND = v.strictObject({
  mails: v.pipe(
    v.array(
      v.strictObject({ department: TEXT, agreement: v.pipe(v.string(), v.maxLength(LONGEST_AGREEMENT)) }),
    ),
    v.minLength(1),
    v.maxLength(MOST_ROWS),
  ),
});

/** Sends the mails that the panel showed, as far as they still hold. */
export function officeRemind(value: unknown): OfficeSaid | Refused {
  return forOffice<v.InferOutput<typeof REMIND>, OfficeSaid>(value, REMIND, ({ mails }) => {
    const done = remindAgreed(mails);
    if (!done.ok) return done;
    const language = actingLanguage();
    const lines = remindedLines(done, language);
    return { ok: true, said: lines.length > 0 ? lines.join('\n\n') : sayCycle('remindNobody', language) };
  });
}
