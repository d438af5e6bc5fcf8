import type { DialogHandler, DialogShown } from '../services/dialogs';

/** Hands dialogs on, and notes for the execution what was shown. */
export function recordingDialogs(handler: DialogHandler, shown: DialogShown[]): DialogHandler {
  return {
    alert: (alert) => {
      shown.push(alert);
      return handler.alert(alert);
    },
    prompt: (prompt) => {
      shown.push(prompt);
      return handler.prompt(prompt);
    },
    page: (page) => {
      shown.push(page);
      handler.page(page);
    },
    toast: (toast) => {
      shown.push(toast);
      handler.toast(toast);
    },
  };
}
