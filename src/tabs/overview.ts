import { OVERVIEW_TITLE } from './overview/page';

/** The tab `Tổng quan`: no table but a page, see overview/page.ts. */
export const OVERVIEW_TAB = { id: 'overview', name: 'Tổng quan', title: OVERVIEW_TITLE } as const;
