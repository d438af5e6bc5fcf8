import { HEADING, INPUT_HEADINGS, SECOND_PHASE_HEADINGS } from '../../../register/headings';
import { button, make } from '../../kit/client/dom';
import type { DatedChoice, DepartmentPanel, FindingLine, RowForm, RowLine } from '../answers';
import { CriteriaField } from './criteria';
import { type FieldState, type FieldView, listField, type ListView, longField, textField } from './fields';
import { say } from './texts';

const SELDOM: readonly string[] = [HEADING.source, HEADING.leadership, HEADING.sortName];
const BY_CRITERIA: readonly string[] = [HEADING.year, HEADING.kind, HEADING.field];

/** The form of one row. It is made anew for each row and after each save. */
export class RowFormView {
  private readonly fields = new Map<string, FieldView>();
  private readonly line: RowLine | null;
  private readonly criteria: CriteriaField;
  /** Lists of which some choices are open to some kinds or in some years only. */
  private readonly dated: readonly (readonly [list: ListView, choices: readonly DatedChoice[]])[];
  /** What the controls held when they were made: a list may show less than the cell. */
  private readonly first: Readonly<Record<string, string>>;

  constructor(
    private readonly panel: DepartmentPanel,
    readonly row: RowForm,
    private readonly edited: () => void,
    private readonly go: () => void,
  ) {
    this.line = panel.rows.find((one) => one.row === row.row) ?? null;
    this.criteria = new CriteriaField(HEADING.criteria, this.state(HEADING.criteria), edited);
    const { fields, titles, ratings, commendations } = panel.lists;
    const list = (heading: string): ListView => listField(heading, this.state(heading));
    this.dated = [
      [list(HEADING.field), fields],
      [list(HEADING.title), titles],
      [list(HEADING.rating), ratings],
      [list(HEADING.commendation), commendations],
    ];
    const lists = this.dated.map(([one]) => one);
    for (const made of [...this.plainFields(), ...lists, this.criteria]) this.fields.set(made.heading, made);
    this.showChoices();
    this.first = this.values();
  }

  /** Whether there is anything that may be changed. */
  get isOpen(): boolean {
    return (this.line?.open ?? 'all') !== 'none';
  }

  get isChanged(): boolean {
    const now = this.values();
    return Object.keys(now).some((heading) => now[heading] !== this.first[heading]);
  }

  values(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.fields].map(([heading, one]) => [heading, one.value()]));
  }

  focus(heading: string = HEADING.name): void {
    const found = this.fields.get(heading);
    const details = found?.node.closest('details');
    if (details) details.open = true;
    found?.node.scrollIntoView({ block: 'center' });
    found?.focus();
  }

  nodes(): HTMLElement[] {
    const nodes = [this.about(), ...this.notes()];
    const results = this.part(say('partResults'), SECOND_PHASE_HEADINGS);
    const registered = INPUT_HEADINGS.filter(
      (one) => !SELDOM.includes(one) && !SECOND_PHASE_HEADINGS.includes(one),
    );
    const registration = this.part(say('partRegistration'), registered);
    // What is to be done now stands first.
    nodes.push(...(this.line?.open === 'results' ? [results, registration] : [registration, results]));
    nodes.push(this.seldomPart());
    for (const node of nodes)
      node.addEventListener('input', (event) => {
        const target = event.target as HTMLElement;
        if (BY_CRITERIA.some((one) => this.fields.get(one)?.node.contains(target))) this.showChoices();
        this.edited();
      });
    return nodes;
  }

  private about(): HTMLElement {
    const { line, row } = this;
    if (!line) return make('div', { class: 'about' }, make('b', {}, say('newRowTitle')));
    return make(
      'div',
      { class: 'about' },
      make('b', {}, [say('rowHead', { row: row.row }), line.code].filter((one) => one !== '').join(' · ')),
      make('span', { class: 'state' }, line.status),
      button(say('goToRow'), this.go, say('goToRow'), 'link'),
    );
  }

  private notes(): HTMLElement[] {
    const { line, row } = this;
    const notes: HTMLElement[] = [];
    if (row.opinion !== '') {
      const look = line?.status === 'Bị trả lại' ? 'note returned' : 'note';
      notes.push(make('div', { class: look }, make('b', {}, say('opinion')), row.opinion));
    }
    if (line && line.open !== 'all') {
      const key = line.open === 'none' ? 'closedNone' : 'closedResults';
      notes.push(make('div', { class: 'note' }, say(key, { status: line.status })));
    }
    return notes;
  }

  private part(title: string, headings: readonly string[]): HTMLElement {
    return make('fieldset', {}, make('legend', {}, title), ...this.nodesOf(headings));
  }

  private seldomPart(): HTMLElement {
    const details = make(
      'details',
      {},
      make('summary', {}, say('partSeldom')),
      make('div', {}, ...this.nodesOf(SELDOM)),
    );
    details.open = this.findings().some(({ heading }) => SELDOM.includes(heading));
    return details;
  }

  private nodesOf(headings: readonly string[]): HTMLElement[] {
    return headings.flatMap((heading) => this.fields.get(heading)?.node ?? []);
  }

  private findings(): readonly FindingLine[] {
    return this.panel.findings.filter(({ place }) => place.row === this.row.row);
  }

  private state(heading: string): FieldState {
    const open = this.line?.open ?? 'all';
    const disabled =
      open === 'none' || (open === 'results' && !SECOND_PHASE_HEADINGS.includes(heading));
    return {
      value: this.row.values[heading] ?? '',
      findings: this.findings().filter((one) => one.heading === heading),
      disabled,
    };
  } // prettier-ignore

  private plainFields(): FieldView[] {
    const { years, kinds, sources, leaderships } = this.panel.lists;
    return [
      textField(HEADING.name, this.state(HEADING.name)),
      listField(HEADING.year, this.state(HEADING.year), years),
      listField(HEADING.kind, this.state(HEADING.kind), kinds),
      textField(HEADING.position, this.state(HEADING.position)),
      longField(HEADING.content, this.state(HEADING.content)),
      longField(HEADING.model, this.state(HEADING.model), '', 2),
      longField(HEADING.results, this.state(HEADING.results), '', 4),
      longField(HEADING.evidence, this.state(HEADING.evidence), say('linksHint'), 2),
      listField(HEADING.source, this.state(HEADING.source), sources),
      listField(HEADING.leadership, this.state(HEADING.leadership), leaderships),
      textField(HEADING.sortName, this.state(HEADING.sortName)),
    ];
  }

  /** Lists and criteria as kind, year and field stand in the form now. */
  private showChoices(): void {
    const of = (heading: string): string => this.fields.get(heading)?.value() ?? '';
    const [kind, year] = [of(HEADING.kind), Number(of(HEADING.year))];
    for (const [list, choices] of this.dated) {
      const fits = choices.filter(
        (one) => (one.kinds.length === 0 || kind === '' || one.kinds.includes(kind)) && holds(one, year),
      );
      list.show([...new Set(fits.map(({ value }) => value))]);
    }
    const field = of(HEADING.field);
    const criteria = this.panel.lists.criteria.filter(
      (one) => one.kind === kind && one.field === field && holds(one, year),
    );
    this.criteria.show(kind !== '' && field !== '' ? criteria : null);
  }
}

/** Whether something dated holds in a year; in any where the year is not known. */
function holds(
  { fromYear, toYear }: { readonly fromYear: number | null; readonly toYear: number | null },
  year: number,
): boolean {
  if (!Number.isInteger(year) || year === 0) return true;
  return (fromYear === null || year >= fromYear) && (toYear === null || year <= toYear);
}
