import { importPageTexts } from '../../lang/import-page';
import { importPage } from '../../pages/import-page/import-page';
import { showPage } from '../../sheets/dialogs';
import { actingLanguage } from '../../sheets/person';

const WIDTH = 900;
const HEIGHT = 560;

/** Opens the page of `Nhập danh sách…`. Whoever may not use it is told so by what the page asks first. */
export function showImportPage(): void {
  const language = actingLanguage();
  showPage(importPageTexts(language).title, importPage(language), HEIGHT, WIDTH);
}
