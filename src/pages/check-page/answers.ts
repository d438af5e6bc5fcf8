/** What the panel `Kiểm tra sổ` and its server say to each other; plain JSON. */

import type { Place } from '../kit/place';

/** Something that the add-on can mend by itself. */
export interface Mendable {
  /** Handed back where the person does not want it mended; '' = it is done with every count, whoever counts. */
  readonly id: string;
  /** The tab it is in, '' where it is in several. */
  readonly tab: string;
  readonly wrong: string;
  /** Each thing of several, '' none. */
  readonly parts: readonly string[];
  /** What mending will do. */
  readonly will: string;
  readonly place: Place | null;
}

/** Something that a person must decide. */
export interface OpenMatter {
  /** What is wrong and how to mend it, naming the tab and the row. */
  readonly words: string;
  readonly place: Place | null;
}

/** What was found in the book; nothing was written. */
export interface BookChecked {
  readonly ok: true;
  readonly tabs: number;
  /** Rows of the departments; null where the book cannot be read as a whole. */
  readonly rows: number | null;
  readonly mendable: readonly Mendable[];
  readonly open: readonly OpenMatter[];
  /** No damage, but good to know. */
  readonly notes: readonly string[];
}

/** The person's wish: what not to mend. */
export interface MendWish {
  readonly leave: readonly string[];
}

/** It was begun. */
export interface MendBegun {
  readonly ok: true;
}

/** What was mended. */
export interface BookMended {
  readonly done: readonly string[];
  /** Why something was not, in words. */
  readonly refused: readonly string[];
}
