/** A menu item: its label and the function of main.ts that it calls. */
export interface MenuItem {
  readonly label: string;
  readonly calls: string;
}

/** A named part of the menu. */
export interface MenuPart {
  readonly label: string;
  readonly items: readonly MenuItem[];
}

/** Builds the add-on's menu; touches nothing that AuthMode.NONE forbids. */
export function buildMenu(
  top: readonly MenuItem[],
  parts: readonly MenuPart[],
  bottom: readonly MenuItem[],
): void {
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createAddonMenu();
  for (const item of top) menu.addItem(item.label, item.calls);
  for (const part of parts) {
    const sub = ui.createMenu(part.label);
    for (const item of part.items) sub.addItem(item.label, item.calls);
    menu.addSubMenu(sub);
  }
  for (const item of bottom) menu.addItem(item.label, item.calls);
  menu.addToUi();
}
