import type { Language } from '../../lang/findings';
import { HELP, helpPageTexts } from '../../lang/help';
import panel from '../kit/panel.css?text';
import { wholePage } from '../kit/whole-page';
import script from './client/main.ts?script';
import body from './page.html?text';
import style from './page.css?text';

/** The panel `Trợ giúp`: one screen a role, the version, diagnostics. It says all but the last without the server. */
export function helpPage(language: Language, version: string): string {
  const texts = helpPageTexts(language);
  const data = { screens: HELP[language], version };
  return wholePage({ language, title: texts.title, texts, body, style: panel + style, script, data });
}
