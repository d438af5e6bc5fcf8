import { button, make } from '../../kit/client/dom';
import { STEPS, type Running } from '../../kit/job-answer';
import { jobStepNodes } from '../../kit/client/steps';
import type { Place } from '../../kit/place';
import type { OfficePreview, OfficeReminders, ReportMade } from '../answers';
import { say } from './texts';

/** The mails that would go, each with its text, and who gets none. */
export function reminderNodes({ mails, withheld, remaining }: OfficeReminders): HTMLElement[] {
  return [
    make('h2', {}, say('remindTitle')),
    ...(mails.length === 0 ? [make('p', {}, say('remindNone'))] : []),
    ...mails.map(({ department: name, to, subject, body }) =>
      make(
        'details',
        {},
        make('summary', {}, say('mailTo', { name, to })),
        make('div', { class: 'rows' }, make('b', {}, subject), make('pre', {}, body)),
      ),
    ),
    ...withheld.map((text) => make('pre', {}, text)),
    ...(mails.length > 0 ? [make('small', {}, say('quota', { count: remaining }))] : []),
  ];
}

/** The figures before the report is made. */
export function previewNodes(shown: OfficePreview, go: (place: Place) => void): HTMLElement[] {
  const { year, asOf, departments, rows, rowsWithErrors: wrong, errors, warnings, targets, last } = shown;
  const reached = targets.filter((one) => one.reached).length;
  const all = targets.length;
  const nodes: HTMLElement[] = [
    make('h2', {}, say('previewTitle', { year, asOf })),
    make('p', { class: reached === all ? 'sum' : 'sum none' }, say('reached', { reached, all })),
    make('p', {}, say('counts', { departments, rows, wrong })),
    targetTable(targets),
  ];
  if (errors + warnings === 0) nodes.push(make('p', { class: 'good' }, say('noFindings')));
  else nodes.push(findingNodes(shown, go));
  if (last) {
    const { version, madeAt } = last;
    nodes.push(make('p', { class: 'sum' }, say(last.same ? 'same' : 'differs', { version, madeAt })));
  }
  return nodes;
}

function targetTable(targets: OfficePreview['targets']): HTMLElement {
  const number = (value: number): HTMLElement => make('td', { class: 'number' }, String(value));
  const heads = [say('minimum'), say('registered'), say('recognised')];
  const table = make(
    'table',
    {},
    make(
      'thead',
      {},
      make(
        'tr',
        {},
        make('th', { scope: 'col' }, say('target')),
        ...heads.map((head) => make('th', { scope: 'col', class: 'number' }, head)),
      ),
    ),
    make(
      'tbody',
      {},
      ...targets.map((one) =>
        make(
          'tr',
          { class: one.reached ? 'reached' : 'open' },
          make('td', {}, one.name, make('small', {}, one.status)),
          number(one.minimum),
          number(one.registered),
          number(one.recognised),
        ),
      ),
    ),
  );
  return make('div', { class: 'table', tabindex: '0', role: 'region', 'aria-label': say('target') }, table);
}

function findingNodes({ errors, warnings, findings }: OfficePreview, go: (place: Place) => void): HTMLElement {
  const lines = findings.map(({ words, place }) =>
    make('li', {}, words, make('br'), button(say('go'), () => go(place), say('goTo', { what: words }), 'link')),
  );
  const more = findings.length < errors + warnings ? [make('p', {}, say('moreFindings'))] : [];
  return make(
    'details',
    {},
    make('summary', {}, say('openFindings', { errors, warnings })),
    make('ul', { tabindex: '0' }, ...lines),
    ...more,
  );
} // prettier-ignore

/** The steps of making a report. */
export function stepNodes(shown: Pick<Running, 'step' | 'count'>): HTMLElement[] {
  return jobStepNodes(STEPS, shown, (step, count) => {
    const words = say(`step-${step}`);
    return count === null ? words : say('stepCount', { step: words, count });
  });
}

/** Links to what was made, and what it said. */
export function madeNodes({ unchanged, docUrl, docxUrl, reviewUrl, lines }: ReportMade): HTMLElement[] {
  const link = (href: string, label: string, look: string): HTMLElement[] =>
    href === '' ? [] : [make('a', { href, target: '_blank', rel: 'noopener', class: look }, label)];
  return [
    make('h2', { tabindex: '-1' }, say(unchanged ? 'unchangedTitle' : 'doneTitle')),
    ...lines.map((line) => make('p', {}, line)),
    ...link(docUrl, say('openDoc'), 'wide main'),
    ...link(docxUrl, say('openDocx'), 'wide'),
    ...link(reviewUrl, say('openReview'), 'wide'),
  ];
}
