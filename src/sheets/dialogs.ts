/** Asks for one line of text; null when the person gives up. */
export function ask(title: string, text: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title, text, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : null;
}

/** Asks yes or no. */
export function confirm(title: string, text: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Says something the person must read. */
export function tell(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}

/** Shows a small page, e.g. with links: a server run cannot open a document itself (platform.md 7). */
export function showPage(title: string, html: string, height: number, width = 520): void {
  SpreadsheetApp.getUi().showModalDialog(
    HtmlService.createHtmlOutput(html).setWidth(width).setHeight(height),
    title,
  );
}

/** Shows a page beside the sheet, 300 pixels wide; it stays while the person works on. */
export function showPanel(title: string, html: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle(title));
}
