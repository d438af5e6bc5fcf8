import { setUpPageTexts } from '../../lang/set-up-page';
import { setUpPage } from '../../pages/set-up-page/set-up-page';
import { showPage } from '../../sheets/dialogs';
import { actingLanguage } from '../../sheets/person';

/** A laptop of 768 pixels shows a dialog of this height whole, beneath Google's own bars. */
const HEIGHT = 520;
const WIDTH = 640;

/** Opens the wizard `Thiết lập sổ`, for a file that has no book yet. */
export function showSetUpPage(): void {
  const language = actingLanguage();
  showPage(setUpPageTexts(language).title, setUpPage(language), HEIGHT, WIDTH);
}
