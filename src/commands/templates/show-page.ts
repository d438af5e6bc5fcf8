import { templatePageTexts } from '../../lang/template-page';
import { templatePage } from '../../pages/template-page/template-page';
import { showPage } from '../../sheets/dialogs';
import { actingLanguage } from '../../sheets/person';

const WIDTH = 900;
const HEIGHT = 560;

/** Opens the page of `Mẫu văn bản…`. Whoever may not use it is told so by what the page asks first. */
export function showTemplatePage(): void {
  const language = actingLanguage();
  showPage(templatePageTexts(language).title, templatePage(language), HEIGHT, WIDTH);
}
