import { checkPageTexts } from '../../lang/check-page';
import { checkPage } from '../../pages/check-page/check-page';
import { showPanel } from '../../sheets/dialogs';
import { actingLanguage } from '../../sheets/person';

/** Opens the panel `Kiểm tra sổ`. Whoever may not use it is told so by what it asks first. */
export function showCheckPage(): void {
  const language = actingLanguage();
  showPanel(checkPageTexts(language).title, checkPage(language));
}
