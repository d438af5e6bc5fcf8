import type { Language } from '../../lang/findings';
import { setUpPageTexts } from '../../lang/set-up-page';
import panel from '../kit/panel.css?text';
import { wholePage } from '../kit/whole-page';
import script from './client/main.ts?script';
import body from './page.html?text';
import style from './page.css?text';

/** The wizard `Thiết lập sổ`: four steps, and what will be made before anything is. */
export function setUpPage(language: Language): string {
  const texts = setUpPageTexts(language);
  return wholePage({ language, title: texts.title, texts, body, style: panel + style, script });
}
