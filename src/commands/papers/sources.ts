import { SOURCES_TAB, sourceRows } from '../../tabs/sources';
import type { ReadBook } from '../read-book';
import type { TabWriter } from '../refresh-tabs';
import type { PaperDraft } from './draft';

/** `Nguồn số liệu` gets the figures of the paper that was made last. */
export function keepSources(writer: TabWriter, _read: ReadBook, { kind, year, sources }: PaperDraft): void {
  writer.rewrite(SOURCES_TAB, sourceRows(`${kind} ${year}`, sources));
}
