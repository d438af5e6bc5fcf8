import { officePageTexts } from '../../lang/office-page';
import { officePage } from '../../pages/office-page/office-page';
import { showPanel } from '../../sheets/dialogs';
import { actingLanguage } from '../../sheets/person';

/** Opens the panel `Công việc của Văn phòng`. Whoever may not use it is told so by what it asks first. */
export function showOfficePage(): void {
  const language = actingLanguage();
  showPanel(officePageTexts(language).title, officePage(language));
}
