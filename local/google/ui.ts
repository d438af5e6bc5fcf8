import type { Members } from './call-log';
import type { DialogHandler } from './dialogs';
import { HtmlOutput } from './html-service';
import { requireArguments, Service } from './strict';

/** A menu as the script built it: labels, what they call, sub-menus. */
export interface BuiltMenu {
  readonly title: string;
  readonly entries: (BuiltMenu | { readonly label: string; readonly calls: string } | 'separator')[];
}

const BUTTON_SETS = {
  OK: 'OK',
  OK_CANCEL: 'OK_CANCEL',
  YES_NO: 'YES_NO',
  YES_NO_CANCEL: 'YES_NO_CANCEL',
} as const;

/** developers.google.com/apps-script/reference/base/ui */
export class Ui extends Service {
  readonly className = 'Ui';
  readonly members: Members = {
    alert: 'navigation',
    prompt: 'navigation',
    showModalDialog: 'navigation',
    createMenu: 'navigation',
    createAddonMenu: 'navigation',
  };
  override readonly constants = {
    ButtonSet: BUTTON_SETS,
    Button: { OK: 'OK', CANCEL: 'CANCEL', YES: 'YES', NO: 'NO', CLOSE: 'CLOSE' },
  };
  /** Menus added so far in this execution. */
  readonly menus: BuiltMenu[] = [];

  constructor(private readonly dialogs: DialogHandler) {
    super();
  }

  /** alert(prompt) · alert(prompt, buttons) · alert(title, prompt, buttons) */
  alert(...args: unknown[]): string {
    const [title, text, buttons] = args.length === 3 ? args : ['', args[0], args[1] ?? 'OK'];
    requireArguments('Ui.alert', args, args.length >= 1 && args.length <= 3 && typeof text === 'string');
    return this.dialogs.show(
      { kind: 'alert', title: String(title), text: text as string },
      String(buttons).split('_'),
    ).button;
  }

  /** prompt(prompt) · prompt(prompt, buttons) · prompt(title, prompt, buttons) */
  prompt(...args: unknown[]): PromptResponse {
    const [title, text, buttons] = args.length === 3 ? args : ['', args[0], args[1] ?? 'OK'];
    requireArguments('Ui.prompt', args, args.length >= 1 && args.length <= 3 && typeof text === 'string');
    const dialog = { kind: 'prompt' as const, title: String(title), text: text as string };
    const { button, text: typed = '' } = this.dialogs.show(dialog, String(buttons).split('_'));
    return new PromptResponse(button, typed);
  }

  showModalDialog(page: unknown, title: unknown): void {
    requireArguments(
      'Ui.showModalDialog',
      [page, title],
      page instanceof HtmlOutput && typeof title === 'string',
    );
    this.dialogs.show({ kind: 'page', title: title as string, text: (page as HtmlOutput).getContent() }, []);
  }

  createMenu(title: unknown): Menu {
    requireArguments('Ui.createMenu', [title], typeof title === 'string');
    return new Menu({ title: title as string, entries: [] }, this.menus);
  }

  /** The add-on's own menu carries the project's name (platform.md 1). */
  createAddonMenu(): Menu {
    return new Menu({ title: 'Sổ điển hình', entries: [] }, this.menus);
  }
}

/** developers.google.com/apps-script/reference/base/prompt-response */
export class PromptResponse extends Service {
  readonly className = 'PromptResponse';
  readonly members: Members = { getSelectedButton: 'navigation', getResponseText: 'navigation' };

  constructor(
    private readonly button: string,
    private readonly text: string,
  ) {
    super();
  }

  getSelectedButton(): string {
    return this.button;
  }

  getResponseText(): string {
    return this.text;
  }
}

/** developers.google.com/apps-script/reference/base/menu */
export class Menu extends Service {
  readonly className = 'Menu';
  readonly members: Members = {
    addItem: 'navigation',
    addSubMenu: 'navigation',
    addSeparator: 'navigation',
    addToUi: 'navigation',
  };

  constructor(
    readonly built: BuiltMenu,
    private readonly menus: BuiltMenu[],
  ) {
    super();
  }

  addItem(label: unknown, calls: unknown): this {
    requireArguments('Menu.addItem', [label, calls], typeof label === 'string' && typeof calls === 'string');
    this.built.entries.push({ label: label as string, calls: calls as string });
    return this;
  }

  addSubMenu(menu: unknown): this {
    requireArguments('Menu.addSubMenu', [menu], menu instanceof Menu);
    this.built.entries.push((menu as Menu).built);
    return this;
  }

  addSeparator(): this {
    this.built.entries.push('separator');
    return this;
  }

  addToUi(): void {
    this.menus.push(this.built);
  }
}
