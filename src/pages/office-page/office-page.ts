import type { Language } from '../../lang/findings';
import { officePageTexts } from '../../lang/office-page';
import panel from '../kit/panel.css?text';
import { wholePage } from '../kit/whole-page';
import script from './client/main.ts?script';
import body from './page.html?text';
import style from './page.css?text';

/** The panel `Công việc của Văn phòng`. */
export function officePage(language: Language): string {
  const texts = officePageTexts(language);
  return wholePage({ language, title: texts.title, texts, body, style: panel + style, script });
}
