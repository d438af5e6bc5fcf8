/** The panel `Trợ giúp` in the browser. */
import type { HelpScreen } from '../../../lang/help';
import { button, byId, fillSelect, make } from '../../kit/client/dom';
import { callServer } from '../../kit/client/server';
import { pageData } from '../../kit/client/texts';
import { Work } from '../../kit/client/work';
import type { Diagnostics, HelpRole, HelpStart } from '../answers';
import { say } from './texts';

const { screens, version } = pageData<{
  readonly screens: Readonly<Record<HelpRole, HelpScreen>>;
  readonly version: string;
}>();
const ROLES = Object.keys(screens) as HelpRole[];
const work = new Work();

function show(role: HelpRole): void {
  const { does, steps } = screens[role];
  const lines = steps.map(([what, menu]) =>
    make('li', {}, what, ...(menu === undefined ? [] : [make('small', {}, say('menuPath', { path: menu }))])),
  );
  byId('screen').replaceChildren(
    make('p', {}, does),
    make('ol', {}, ...lines),
    make('small', {}, say('moreInGuide')),
  );
}

async function diagnose(): Promise<void> {
  await work.run(say('loading'), async () => {
    const found = work.answered(await callServer<Diagnostics>('pageHelpDiagnostics'), '');
    if (!found) return;
    const text = make('textarea', { id: 'text', readonly: '', rows: '10', 'aria-label': say('diagnostics') });
    text.value = found.lines.join('\n');
    const copy = button(say('copy'), () => void copyText(text), say('copy'), 'main');
    byId('diagnosis').replaceChildren(text, make('div', { class: 'buttons' }, copy));
  });
  byId('diagnosis').querySelector('button')?.focus();
}

/** A page inside a sheet may not always write to the clipboard: then the text is selected for the person. */
async function copyText(text: HTMLTextAreaElement): Promise<void> {
  text.select();
  try {
    await navigator.clipboard.writeText(text.value);
    work.status(say('copied'));
  } catch {
    work.status(say('copyByHand'));
    text.focus();
  }
}

async function start(): Promise<void> {
  const select = byId<HTMLSelectElement>('role');
  fillSelect(select, ROLES.map((value) => ({ value, label: screens[value].role })), ROLES[0] ?? ''); // prettier-ignore
  let chosen = false;
  select.addEventListener('change', () => {
    chosen = true;
    show(select.value as HelpRole);
  });
  byId('diagnose').addEventListener('click', () => void diagnose());
  byId('version').textContent = say('version', { version });
  show(select.value as HelpRole);
  // Whose screen comes first is only a courtesy: without an answer the list is there.
  const answer = await callServer<HelpStart>('pageHelpStart').catch(() => null);
  if (!answer?.ok || answer.role === null || chosen) return;
  select.value = answer.role;
  show(answer.role);
}

void start();
