import type { ImportPageText } from '../../../lang/import-page';
import { sayer } from '../../kit/client/texts';

/** A text of the page with its gaps filled. */
export const say = sayer<ImportPageText>();
