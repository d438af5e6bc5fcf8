import { PAGE_ARGUMENTS } from './commands/page-arguments';
import { COMMAND_FAULTS, COMMAND_INTERLEAVINGS } from './commands/parts';
import { DAMAGE } from './damage';
import { DELETED_COLUMNS, DELETED_TABS } from './deletions';
import { hostileBooks } from './hostile/books';
import { hostileFiles } from './hostile/files';
import { hostilePages } from './hostile/pages';
import { hostilePapers } from './hostile/papers';
import { hostileReaders, hostileRows } from './hostile/rows';
import { REPAIRS } from './repairs';
import type { TrustPart } from './scale';
import { STORE } from './store';

/** Every part of the trust run, in the order it is printed. */
export const PARTS: readonly TrustPart[] = [
  STORE,
  DAMAGE,
  DELETED_COLUMNS,
  DELETED_TABS,
  REPAIRS,
  COMMAND_FAULTS,
  COMMAND_INTERLEAVINGS,
  PAGE_ARGUMENTS,
  hostileRows,
  hostileReaders,
  hostilePages,
  hostilePapers,
  hostileFiles,
  hostileBooks,
];
