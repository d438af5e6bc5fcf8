import type { Members } from './call-log';
import { Spreadsheet } from './spreadsheet';
import type { HostState } from './state';
import { Service } from './strict';
import { Ui } from './ui';

/** developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app */
export class SpreadsheetApp extends Service {
  readonly className = 'SpreadsheetApp';
  readonly members: Members = {
    getActiveSpreadsheet: 'navigation',
    getActive: 'navigation',
    getUi: 'navigation',
    flush: 'call',
  };
  override readonly constants = { ProtectionType: { RANGE: 'RANGE', SHEET: 'SHEET' } };
  private readonly spreadsheet: Spreadsheet;
  private readonly ui: Ui;

  constructor(private readonly state: HostState) {
    super();
    this.spreadsheet = new Spreadsheet(state);
    this.ui = new Ui(state.dialogs);
  }

  getActiveSpreadsheet(): Spreadsheet {
    return this.spreadsheet;
  }

  getActive(): Spreadsheet {
    return this.spreadsheet;
  }

  getUi(): Ui {
    return this.ui;
  }

  flush(): void {
    this.state.workbook.recalculate();
  }
}
