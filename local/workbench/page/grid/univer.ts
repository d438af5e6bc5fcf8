import {
  CellValueType,
  InterceptorEffectEnum,
  LifecycleStages,
  LocaleType,
  mergeLocales,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import {
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteWords from '@univerjs/preset-sheets-note/locales/vi-VN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';

/**
 * Univer with the grid alone: bars, menus and formulas are the workbench's own, so that they read like Sheets' and only
 * say what the book's services say.
 */
export function startUniver(container: HTMLElement): FUniver {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: mergeLocales(coreWords, noteWords) },
  });
  const core = UniverSheetsCorePreset({
    container,
    header: false,
    toolbar: false,
    footer: false,
    formulaBar: false,
    contextMenu: false,
    disableAutoFocus: true,
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  for (const plugin of [...core.plugins, ...UniverSheetsNotePreset().plugins]) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    // Before that the grid's services are not there.
    if (stage === LifecycleStages.Rendered) drawTextsAsTexts(univer);
  });
  return api;
}

/** Runs before Univer's own, which come at 10. */
const FIRST = 11;

/**
 * At every drawing Univer tries to read each text cell as a date or a number, to mark those that look like one, also
 * where it was told to leave the marks out: two thirds of the time of a drawing. All our cells are texts; it need not know.
 */
function drawTextsAsTexts(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: FIRST,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, _, next) => next(cell?.t === CellValueType.STRING ? { ...cell, t: null } : cell),
    });
}
