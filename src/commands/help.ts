import { version } from '../../package.json';
import { HELP } from '../lang/help';
import { say } from '../lang/interface';
import { helpPage } from '../pages/help-page';
import { showPage } from '../sheets/dialogs';
import { actingLanguage } from '../sheets/person';

/** All of the page is in sight at this height in pixels. */
const HEIGHT = 420;

/** `Trợ giúp`. */
export function showHelp(): void {
  const language = actingLanguage();
  showPage(say('menuHelp', language), helpPage(language, HELP[language], version), HEIGHT);
}
