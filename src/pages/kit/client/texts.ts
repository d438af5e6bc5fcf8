import type { KitText } from '../../../lang/page-kit';
import { byId } from './dom';

interface PageData {
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly data: unknown;
}

const PAGE = JSON.parse(byId('page-data').textContent ?? '{}') as PageData;

/** What fills the gaps of a text. */
export type Details = Readonly<Record<string, string | number>>;

/** A page's own `say`: a text of the page or of the kit with its gaps filled; braces that are no gap stay. */
export function sayer<Key extends string>(): (key: Key | KitText, details?: Details) => string {
  return (key, details = {}) =>
    (PAGE.texts[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole));
}

/** What the server put into the page when it was made. */
export function pageData<Data>(): Data {
  return PAGE.data as Data;
}

/** 'vi' or 'en'. */
export const pageLanguage = PAGE.language;
