import type { Language } from '../../lang/findings';
import { templatePageTexts } from '../../lang/template-page';
import { wholePage } from '../kit/whole-page';
import script from './client/main.ts?script';
import body from './page.html?text';
import style from './page.css?text';

/** The page of `Mẫu văn bản…`. */
export function templatePage(language: Language): string {
  const texts = templatePageTexts(language);
  return wholePage({ language, title: texts.title, texts, body, style, script });
}
