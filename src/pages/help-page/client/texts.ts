import type { HelpPageText } from '../../../lang/help';
import { sayer } from '../../kit/client/texts';

/** A text of the panel with its gaps filled. */
export const say = sayer<HelpPageText>();
