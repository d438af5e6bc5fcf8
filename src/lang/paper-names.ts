import { TEMPLATE_KINDS } from './templates';

/** The kinds of papers as `Loại văn bản` of the tab `Văn bản` names them: for each it may say who signs and to whom it goes. */
export const PAPER_NAMES: readonly string[] = [...TEMPLATE_KINDS, 'Giấy khen'];
