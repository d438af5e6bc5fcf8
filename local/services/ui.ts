import type { Context } from './context';
import { navigation, property, serviceClass, type ServiceClass } from './call-log';
import type { ButtonName, ButtonSetName, MenuEntry, MenuShown, PageShown } from './dialogs';
import { ServiceError } from './exceptions';
import type { HtmlOutput } from './html';
import { EnumGroup, type EnumValue, Service } from './service';

export const BUTTON = new EnumGroup<ButtonName>('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
export const BUTTON_SET = new EnumGroup<ButtonSetName>('ButtonSet', [
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
]);

/** Reference: base/prompt-response. */
export class PromptResponse extends Service {
  readonly serviceClass = PROMPT_RESPONSE;

  constructor(
    private readonly button: ButtonName,
    private readonly text: string,
  ) {
    super();
  }

  getSelectedButton(): EnumValue {
    return BUTTON.values[this.button];
  }

  getResponseText(): string {
    return this.text;
  }
}

export const PROMPT_RESPONSE: ServiceClass = serviceClass<PromptResponse>(
  'PromptResponse',
  'PromptResponse',
  {
    getSelectedButton: navigation(),
    getResponseText: navigation(),
  },
);

/** Reference: base/menu. */
export class Menu extends Service {
  readonly serviceClass = MENU;
  private readonly items: MenuEntry[] = [];

  constructor(
    private readonly context: Context,
    private readonly caption: string,
    private readonly isAddon: boolean,
  ) {
    super();
  }

  addItem(caption: string, functionName: string): this {
    this.items.push({ kind: 'item', caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.items.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.items.push({ kind: 'menu', menu: menu.shown() });
    return this;
  }

  addToUi(): void {
    this.context.menuShown(this.shown());
  }

  private shown(): MenuShown {
    return { caption: this.caption, isAddon: this.isAddon, items: [...this.items] };
  }
}

export const MENU: ServiceClass = serviceClass<Menu>('Menu', 'Menu', {
  addItem: navigation('String, String'),
  addSeparator: navigation(),
  addSubMenu: navigation('Menu'),
  addToUi: navigation(),
});

/** Reference: base/ui. Alerts and prompts suspend the script, pages do not. */
export class Ui extends Service {
  readonly serviceClass = UI;
  readonly Button = BUTTON;
  readonly ButtonSet = BUTTON_SET;

  constructor(private readonly context: Context) {
    super();
  }

  createMenu(caption: string): Menu {
    return new Menu(this.context, caption, false);
  }

  /** The menu is called as the script project is. */
  createAddonMenu(): Menu {
    return new Menu(this.context, '', true);
  }

  /** (prompt), (prompt, buttons) or (title, prompt, buttons). */
  alert(...args: (string | EnumValue<ButtonSetName>)[]): EnumValue {
    return BUTTON.values[this.context.dialogs.alert({ kind: 'alert', ...question(args) })];
  }

  prompt(...args: (string | EnumValue<ButtonSetName>)[]): PromptResponse {
    const { button, text } = this.context.dialogs.prompt({ kind: 'prompt', ...question(args) });
    return new PromptResponse(button, text);
  }

  showModalDialog(page: HtmlOutput, title: string): void {
    this.show('modal', page, title);
  }

  showModelessDialog(page: HtmlOutput, title: string): void {
    this.show('modeless', page, title);
  }

  showSidebar(page: HtmlOutput): void {
    this.show('sidebar', page, page.getTitle() ?? '');
  }

  private show(kind: PageShown['kind'], page: HtmlOutput, title: string): void {
    const [html, width, height] = [page.getContent(), page.getWidth(), page.getHeight()];
    this.context.dialogs.page({ kind, title, html, width, height });
  }
}

function question(args: readonly (string | EnumValue<ButtonSetName>)[]): {
  title: string;
  text: string;
  buttons: ButtonSetName;
} {
  const texts = args
    .filter((one): one is string => typeof one === 'string' || one === null)
    .map((one) => one ?? '');
  const set = args.find((one): one is EnumValue<ButtonSetName> => one !== null && typeof one === 'object');
  const [first = '', second] = texts;
  const words = second === undefined ? { title: '', text: first } : { title: first, text: second };
  return { ...words, buttons: set?.label ?? 'OK' };
}

const QUESTION = ['String', 'String, ButtonSet', 'String?, String, ButtonSet'];

export const UI: ServiceClass = serviceClass<Ui>('Ui', 'Ui', {
  Button: property,
  ButtonSet: property,
  createMenu: navigation('String'),
  createAddonMenu: navigation(),
  alert: navigation(...QUESTION),
  prompt: navigation(...QUESTION),
  showModalDialog: navigation('HtmlOutput, String'),
  showModelessDialog: navigation('HtmlOutput, String'),
  showSidebar: navigation('HtmlOutput'),
});

/** Where a script has no window (apps-script.md 3.1). */
export function uiOf(context: Context): Ui {
  if (!context.hasUi) throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
  return new Ui(context);
}
