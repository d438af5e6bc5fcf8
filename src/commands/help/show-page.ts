import { version } from '../../../package.json';
import { helpPageTexts } from '../../lang/help';
import { helpPage } from '../../pages/help-page/help-page';
import { showPanel } from '../../sheets/dialogs';
import { actingLanguage } from '../../sheets/person';

/** `Trợ giúp`: opens though the book be damaged, for it reads nothing. */
export function showHelp(): void {
  const language = actingLanguage();
  showPanel(helpPageTexts(language).title, helpPage(language, version));
}
