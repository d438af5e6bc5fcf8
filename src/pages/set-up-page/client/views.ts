import { make } from '../../kit/client/dom';
import type { SetUpMade, SetUpShown } from '../answers';
import { say } from './texts';

/** What will be made, part by part. */
export function previewNodes(shown: SetUpShown): HTMLElement[] {
  const { tabs, departments, people, settings, remarks } = shown;
  const list = (title: string, lines: readonly string[], open = false): HTMLElement => {
    const details = make(
      'details',
      {},
      make('summary', {}, title),
      make('ul', {}, ...lines.map((one) => make('li', {}, one))),
    );
    details.open = open;
    return details;
  };
  return [
    make('h2', {}, say('previewTitle')),
    list(
      say('previewDepartments', { count: departments.length }),
      departments.map(({ name, emails }) => `${name} (${emails === '' ? say('noAddress') : emails})`),
      true,
    ),
    list(
      say('previewPeople', { count: people.length }),
      people.length === 0 ? [say('noPeople')] : people.map(({ email, role }) => `${email}: ${role}`),
    ),
    list(
      say('previewSettings'),
      settings.map(({ name, value }) => `${name}: ${value}`),
    ),
    make('p', {}, say('previewTabs', { count: tabs.length, tabs: tabs.join(', ') })),
    make('p', {}, say('previewDefaults')),
    ...remarkNodes(remarks),
    make('p', { class: 'sum' }, say('previewNothing')),
  ];
}

function remarkNodes(remarks: readonly string[]): HTMLElement[] {
  if (remarks.length === 0) return [];
  return [make('h3', {}, say('remarks')), make('ul', {}, ...remarks.map((one) => make('li', {}, one)))];
}

/** What was made, and what a person does next. */
export function endNodes({ tabs, departments, left, remarks }: SetUpMade): HTMLElement[] {
  if (left > 0) return [make('p', { class: 'sum none' }, say('left', { tabs: tabs + departments, left }))];
  return [
    make('h2', {}, say('doneTitle')),
    make('p', { class: 'sum' }, say('done', { tabs, departments })),
    ...remarkNodes(remarks),
    make('h3', {}, say('whatNext')),
    make('ol', {}, ...(['next1', 'next2', 'next3', 'next4'] as const).map((key) => make('li', {}, say(key)))),
  ];
}
