import type { CheckPageText } from '../../../lang/check-page';
import { sayer } from '../../kit/client/texts';

/** A text of the panel with its gaps filled. */
export const say = sayer<CheckPageText>();
