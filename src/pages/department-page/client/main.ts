/** The panel `Đăng ký của đơn vị` in the browser. */
import { emptyForm } from '../../../register/row-form';
import { button, byId, make } from '../../kit/client/dom';
import { goTo } from '../../kit/client/go';
import { callServer } from '../../kit/client/server';
import { Work } from '../../kit/client/work';
import type { Place } from '../../kit/place';
import type { DepartmentPanel, RowForm, RowShown, Selected } from '../answers';
import { RowFormView } from './form';
import { say } from './texts';
import { boxNode, findingCards, headNodes } from './views';

/** The list's entry for a row that is not there yet. */
const NEW = '0';

class DepartmentPage {
  private panel: DepartmentPanel | null = null;
  private form: RowFormView | null = null;
  private readonly saveButton = byId<HTMLButtonElement>('save');
  private readonly refreshButton = byId<HTMLButtonElement>('refresh');
  private readonly rows = byId<HTMLSelectElement>('rows');
  private readonly work = new Work(() => this.showButtons());

  start(): void {
    this.refreshButton.addEventListener('click', () => this.leave(() => void this.refresh()));
    byId('form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.save();
    });
    byId('new').addEventListener('click', () => this.leave(() => this.showNew()));
    this.rows.addEventListener('change', () => {
      const row = Number(this.rows.value);
      this.leave(() => (row === 0 ? this.showNew() : void this.openRow(row)));
    });
    // Somebody comes back from the grid: a hint where he is, never another row under his hands.
    window.addEventListener('focus', () => void this.lookWhereSelected());
    void this.load('', 0);
  }

  private async load(tab: string, row: number): Promise<void> {
    await this.work.run(say('loading'), async () => {
      const title = this.panel ? '' : say('refusedStart');
      const panel = this.work.answered(
        await callServer<DepartmentPanel>('pageDepartmentStart', { tab, row }),
        title,
      );
      if (panel) this.show(panel, '');
    });
  }

  private async refresh(): Promise<void> {
    await this.load(this.panel?.tab ?? '', this.form?.row.row ?? 0);
  }

  private show(panel: DepartmentPanel, done: string): void {
    this.panel = panel;
    const go = (place: Place): void => void goTo(this.work, place);
    const choose = (tab: string): void => this.leave(() => void this.load(tab, 0));
    byId('head').replaceChildren(...headNodes(panel, choose));
    byId('findings-title').textContent = say('findings', { count: panel.findings.length });
    const open = ({ place, heading }: { place: Place; heading: string }): void =>
      this.leave(() => void this.openRow(place.row, heading));
    byId('findings').replaceChildren(...findingCards(panel.findings, { go, open }));
    const { registrations, results } = panel;
    byId('sending').replaceChildren(
      boxNode(registrations, say('ready', { count: registrations.ready }), go),
      boxNode(results, say('readyResults', { count: results.ready }), go),
    );
    byId('done').textContent = done;
    byId('done').hidden = done === '';
    byId('home').hidden = false;
    this.showRow(panel.row);
  }

  private showRow(row: RowForm): void {
    const { panel } = this;
    if (!panel) return;
    this.showRows(panel, row.row);
    byId('ask').replaceChildren();
    const place = { tab: panel.tab, row: row.row, column: 1 };
    this.form = new RowFormView(panel, row, () => this.showButtons(), () => void goTo(this.work, place));
    byId('form').replaceChildren(...this.form.nodes());
    this.showButtons();
  } // prettier-ignore

  private showRows({ rows }: DepartmentPanel, chosen: number): void {
    const options = rows.map(({ row, name, errors }) => {
      const key = errors > 0 ? 'rowWrong' : 'rowOption';
      return make('option', { value: String(row) }, say(key, { row, name: name === '' ? '…' : name }));
    });
    this.rows.replaceChildren(...options, make('option', { value: NEW }, say('newRow')));
    this.rows.value = String(chosen);
  }

  private showNew(): void {
    const { panel } = this;
    if (!panel) return;
    this.showRow({ row: 0, mark: '', opinion: '', values: emptyForm(panel.year) });
    this.form?.focus();
  }

  private async openRow(row: number, heading = ''): Promise<void> {
    const { panel } = this;
    if (!panel) return;
    await this.work.run(say('going'), async () => {
      const shown = this.work.answered(
        await callServer<RowShown>('pageDepartmentRow', { tab: panel.tab, row }),
        '',
      );
      if (shown) this.showRow(shown.row);
      else this.showRows(panel, this.form?.row.row ?? 0);
    });
    if (heading !== '') this.form?.focus(heading);
  }

  private async save(): Promise<void> {
    const { panel, form } = this;
    if (!panel || !form) return;
    await this.work.run(say('saving'), async () => {
      const { row, mark } = form.row;
      const request = { tab: panel.tab, row, mark, values: form.values() };
      const saved = this.work.answered(await callServer<DepartmentPanel>('pageDepartmentSave', request));
      if (!saved) return;
      const count = saved.findings.filter(({ place }) => place.row === saved.row.row).length;
      this.show(saved, say(count > 0 ? 'savedWrong' : 'saved', { row: saved.row.row, count }));
    });
    if (!byId('done').hidden) {
      byId('done').scrollIntoView({ block: 'nearest' });
      byId('done').focus();
    }
  }

  /** Does something that takes the form away: asks first where it holds what was not saved. */
  private leave(go: () => void): void {
    if (this.work.isBusy) return;
    byId('done').hidden = true;
    if (!this.form?.isChanged) return go();
    const stay = button(say('stay'), () => {
      byId('ask').replaceChildren();
      if (this.panel && this.form) this.showRows(this.panel, this.form.row.row);
      this.form?.focus();
    });
    byId('ask').replaceChildren(
      say('unsaved'),
      make(
        'div',
        { class: 'buttons' },
        button(say('save'), () => void this.save(), say('save'), 'main'),
        button(say('dropChanges'), go),
        stay,
      ),
    );
    byId('ask').scrollIntoView({ block: 'nearest' });
    stay.focus();
  }

  private async lookWhereSelected(): Promise<void> {
    const { panel, form } = this;
    if (!panel || !form || this.work.isBusy || byId('ask').childElementCount > 0) return;
    const selected = await callServer<Selected>('pageDepartmentSelection').catch(() => null);
    if (!selected?.ok || selected.tab !== panel.tab || selected.row === form.row.row) return;
    const { row } = selected;
    if (this.form !== form || this.work.isBusy || !panel.rows.some((one) => one.row === row)) return;
    byId('ask').replaceChildren(
      say('selectedElsewhere', { row }),
      make(
        'div',
        { class: 'buttons' },
        button(say('openSelected', { row }), () => this.leave(() => void this.openRow(row))),
      ),
    );
  }

  private showButtons(): void {
    const { isBusy } = this.work;
    this.refreshButton.disabled = isBusy;
    this.saveButton.hidden = !this.form?.isOpen;
    this.saveButton.disabled = isBusy || !this.form?.isChanged;
  }
}

new DepartmentPage().start();
