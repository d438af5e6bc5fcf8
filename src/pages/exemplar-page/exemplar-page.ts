import { exemplarPageTexts } from '../../lang/exemplar-page';
import type { Language } from '../../lang/findings';
import panel from '../kit/panel.css?text';
import { wholePage } from '../kit/whole-page';
import script from './client/main.ts?script';
import body from './page.html?text';
import style from './page.css?text';

/** The panel `Hồ sơ điển hình`. */
export function exemplarPage(language: Language): string {
  const texts = exemplarPageTexts(language);
  return wholePage({ language, title: texts.title, texts, body, style: panel + style, script });
}
