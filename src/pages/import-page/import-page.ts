import type { Language } from '../../lang/findings';
import { importPageTexts } from '../../lang/import-page';
import { wholePage } from '../kit/whole-page';
import script from './client/main.ts?script';
import body from './page.html?text';
import style from './page.css?text';

/** The page of `Nhập danh sách…`. */
export function importPage(language: Language): string {
  const texts = importPageTexts(language);
  return wholePage({ language, title: texts.title, texts, body, style, script });
}
