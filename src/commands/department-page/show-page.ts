import { departmentPageTexts } from '../../lang/department-page';
import { departmentPage } from '../../pages/department-page/department-page';
import { showPanel } from '../../sheets/dialogs';
import { actingLanguage } from '../../sheets/person';

/** Opens the panel `Đăng ký của đơn vị`. Whoever may not use it is told so by what it asks first. */
export function showDepartmentPage(): void {
  const language = actingLanguage();
  showPanel(departmentPageTexts(language).title, departmentPage(language));
}
