import type { SetUpText } from '../../../lang/set-up-page';
import { sayer } from '../../kit/client/texts';

/** A text of the wizard with its gaps filled. */
export const say = sayer<SetUpText>();
