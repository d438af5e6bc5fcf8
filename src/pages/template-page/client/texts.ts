import type { TemplatePageText } from '../../../lang/template-page';
import { sayer } from '../../kit/client/texts';

/** A text of the page with its gaps filled. */
export const say = sayer<TemplatePageText>();
