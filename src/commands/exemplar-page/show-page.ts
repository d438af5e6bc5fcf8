import { exemplarPageTexts } from '../../lang/exemplar-page';
import { exemplarPage } from '../../pages/exemplar-page/exemplar-page';
import { showPanel } from '../../sheets/dialogs';
import { actingLanguage } from '../../sheets/person';

/** Opens the panel `Hồ sơ điển hình`; everybody may look. */
export function showExemplarPage(): void {
  const language = actingLanguage();
  showPanel(exemplarPageTexts(language).title, exemplarPage(language));
}
