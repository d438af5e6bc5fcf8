/** What the panel `Trợ giúp` and its server say to each other; plain JSON. */

/** The roles of `Phân quyền` (access/roles.ts). */
export type HelpRole = 'department' | 'office' | 'leadership' | 'council';

/** Whose screen is shown first; null where the tab `Phân quyền` does not know the person. */
export interface HelpStart {
  readonly ok: true;
  readonly role: HelpRole | null;
}

/** What a maintainer needs to know of the book and its surroundings; nothing of any person. */
export interface Diagnostics {
  readonly ok: true;
  readonly lines: readonly string[];
}
