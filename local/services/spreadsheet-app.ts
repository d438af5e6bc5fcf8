import type { Context } from './context';
import { call, navigation, property, type ServiceClass, serviceClass } from './call-log';
import { ConditionalFormatRuleBuilder } from './conditional-rules';
import { DATA_VALIDATION_CRITERIA, DataValidationBuilder } from './data-validation';
import { DEVELOPER_METADATA_VISIBILITY } from './metadata';
import { PROTECTION_TYPE } from './protection';
import { Range } from './range';
import { BORDER_STYLE, WRAP_STRATEGY } from './range-formats';
import { Service } from './service';
import type { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { type Ui, uiOf } from './ui';

/** Reference: spreadsheet/spreadsheet-app. */
export class SpreadsheetApp extends Service {
  readonly serviceClass = SPREADSHEET_APP;
  readonly ProtectionType = PROTECTION_TYPE;
  readonly WrapStrategy = WRAP_STRATEGY;
  readonly BorderStyle = BORDER_STYLE;
  readonly DataValidationCriteria = DATA_VALIDATION_CRITERIA;
  readonly DeveloperMetadataVisibility = DEVELOPER_METADATA_VISIBILITY;

  constructor(private readonly context: Context) {
    super();
  }

  getActiveSpreadsheet(): Spreadsheet {
    return new Spreadsheet(this.context);
  }

  getActive(): Spreadsheet {
    return new Spreadsheet(this.context);
  }

  getActiveSheet(): Sheet {
    return this.getActive().getActiveSheet();
  }

  getActiveRange(): Range | null {
    return this.getActive().getActiveRange();
  }

  getCurrentCell(): Range | null {
    return this.getActive().getCurrentCell();
  }

  getUi(): Ui {
    return uiOf(this.context);
  }

  /** Writes are not held back here: a flush only recalculates. */
  flush(): void {
    this.context.book.recalculate();
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(
      this.context,
      null,
      (sheet, area) => new Range(this.context, sheet, area),
    );
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder([], {}, this.context);
  }
}

export const SPREADSHEET_APP: ServiceClass = serviceClass<SpreadsheetApp>(
  'SpreadsheetApp',
  'SpreadsheetApp',
  {
    ProtectionType: property,
    WrapStrategy: property,
    BorderStyle: property,
    DataValidationCriteria: property,
    DeveloperMetadataVisibility: property,
    getActiveSpreadsheet: navigation(),
    getActive: navigation(),
    getActiveSheet: navigation(),
    getActiveRange: navigation(),
    getCurrentCell: navigation(),
    getUi: navigation(),
    flush: call(),
    newDataValidation: navigation(),
    newConditionalFormatRule: navigation(),
  },
);
