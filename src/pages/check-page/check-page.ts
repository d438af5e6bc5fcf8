import { checkPageTexts } from '../../lang/check-page';
import type { Language } from '../../lang/findings';
import panel from '../kit/panel.css?text';
import { wholePage } from '../kit/whole-page';
import script from './client/main.ts?script';
import body from './page.html?text';
import style from './page.css?text';

/** The panel `Kiểm tra sổ`. */
export function checkPage(language: Language): string {
  const texts = checkPageTexts(language);
  return wholePage({ language, title: texts.title, texts, body, style: panel + style, script });
}
