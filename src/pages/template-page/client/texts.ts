import type { TemplatePageText } from '../../../lang/template-page';
import { byId } from '../../import-page/client/dom';

const { texts } = JSON.parse(byId('page-data').textContent ?? '{}') as {
  readonly texts: Readonly<Record<TemplatePageText, string>>;
};

/** A text of the page with its gaps filled; braces that are no gap, as of a marker, stay. */
export function say(key: TemplatePageText, details: Readonly<Record<string, string>> = {}): string {
  return texts[key].replace(/\{(\w+)\}/g, (whole, name: string) => details[name] ?? whole);
}
