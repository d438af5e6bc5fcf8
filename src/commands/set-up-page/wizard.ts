import * as v from 'valibot';
import { saySetUpPage } from '../../lang/set-up-page';
import type { Outcome } from '../../pages/kit/job-answer';
import type { SetUpBegun, SetUpMade, SetUpShown, SetUpStart } from '../../pages/set-up-page/answers';
import { SETTING_DEFAULTS } from '../../plan/settings';
import { actingEmail, actingLanguage } from '../../sheets/person';
import { FIRST_SETTINGS, type FirstAnswers, understandAnswers } from '../../tabs/first-answers';
import { remarkWords } from '../ask-set-up';
import type { Refused } from '../compile-annual-report';
import { startJob } from '../jobs/run-job';
import { forRequest, KEY, TEXT } from '../page-request';
import { describeProblem, type Problem } from '../problem';
import { previewSetUp, setUp, type SetUpPreview } from '../set-up';

const LONGEST = 20_000;
const LONG_TEXT = v.pipe(v.string(), v.maxLength(LONGEST));
const ANSWERS = {
  settings: v.record(TEXT, TEXT),
  departments: LONG_TEXT,
  office: LONG_TEXT,
  leadership: LONG_TEXT,
  council: LONG_TEXT,
};
const SHOW = v.strictObject(ANSWERS);
const BEGIN = v.strictObject({ key: KEY, ...ANSWERS });

/** What the wizard begins with; refused to whoever may not set up, and in a file that has a book. */
export function setUpStart(): SetUpStart | Refused {
  const found = newBook();
  if (found) return found;
  const settings = FIRST_SETTINGS.map((name) => ({ name, value: SETTING_DEFAULTS[name] }));
  return { ok: true, settings, email: actingEmail() };
}

/** What the answers would make; writes nothing. */
export function setUpShow(value: unknown): SetUpShown | Refused {
  return forRequest<v.InferOutput<typeof SHOW>, SetUpShown>(value, SHOW, (typed) => {
    const language = actingLanguage();
    const answers = understandAnswers(typed);
    if ('faults' in answers) {
      const faults = answers.faults.map(({ step, text, details }) => ({
        step,
        words: saySetUpPage(text, language, details),
      }));
      return { ok: true, faults, tabs: [], departments: [], people: [], settings: [], remarks: [] };
    }
    const preview = previewSetUp(answers.departments.map(({ name }) => name));
    if (!preview.ok) return preview;
    if (!preview.isNew) return notNew();
    const people = [...ownRow(), ...answers.people];
    return {
      ok: true,
      faults: [],
      tabs: preview.tabs,
      departments: answers.departments.map(({ name, emails }) => ({ name, emails: emails.join(', ') })),
      people: people.map(([email, role, department]) => ({
        email,
        role: department === '' ? role : `${role}: ${department}`,
      })),
      settings: FIRST_SETTINGS.map((name) => ({
        name,
        value: answers.settings.get(name) ?? SETTING_DEFAULTS[name],
      })),
      remarks: remarkLines(preview.remarks),
    };
  });
}

/** Begins to make the book and returns at once; pageJobState tells what becomes of it. */
export function setUpBegin(value: unknown): SetUpBegun | Refused {
  return forRequest<v.InferOutput<typeof BEGIN>, SetUpBegun>(value, BEGIN, ({ key, ...typed }) => {
    const answers = understandAnswers(typed);
    if ('faults' in answers) return { ok: false, problems: [{ kind: 'page', reason: 'badRequest' }] };
    startJob(key, actingEmail(), () => make(answers));
    return { ok: true };
  });
}

async function make(answers: FirstAnswers): Promise<Outcome<SetUpMade>> {
  const done = await setUp({
    names: answers.departments.map(({ name }) => name),
    emptyToo: false,
    first: answers,
  });
  if (!done.ok) {
    const language = actingLanguage();
    return { kind: 'refused', texts: done.problems.map((problem) => describeProblem(problem, language)) };
  }
  const { tabs, departments, left, remarks } = done;
  const result = { tabs: tabs.length, departments: departments.length, left, remarks: remarkLines(remarks) };
  return { kind: 'done', result };
}

/** Why the wizard cannot be used here; null where it can. */
function newBook(): Refused | null {
  const preview = previewSetUp([]);
  if (!preview.ok) return preview;
  return preview.isNew ? null : notNew();
}

function notNew(): Refused {
  const problem: Problem = { kind: 'set-up-page', reason: 'notNew' };
  return { ok: false, problems: [problem] };
}

function ownRow(): FirstAnswers['people'] {
  const email = actingEmail();
  return email === '' ? [] : [[email, 'Văn phòng', '']];
}

function remarkLines(remarks: SetUpPreview['remarks']): string[] {
  return remarks.map((remark) => remarkWords(remark, actingLanguage()));
}
