import { type ExemplarWords, sayOfExemplar } from '../lang/exemplar';
import { exemplarPage } from '../pages/exemplar-page';
import { showPanel, tell } from '../sheets/dialogs';
import { actingLanguage } from '../sheets/person';
import type { ExemplarShown, SheetOutcome } from './exemplar-file';

const NOTES: Readonly<Record<SheetOutcome['state'], ExemplarWords>> = {
  written: 'written',
  'not-office': 'notOffice',
  'not-ours': 'notOurs',
  busy: 'busy',
};

/** The side panel about the exemplar, or why there is none. */
export function sayExemplar(result: ExemplarShown): void {
  const language = actingLanguage();
  const title = sayOfExemplar('title', language);
  if (result.found === 'nobody') {
    tell(title, sayOfExemplar('nobody', language, { query: result.query }));
    return;
  }
  if (result.found === 'no-number') {
    tell(title, sayOfExemplar('noNumber', language, { typed: result.typed, count: result.count }));
    return;
  }
  const { text, sheet } = result;
  const note = sayOfExemplar(NOTES[sheet.state], language, { tab: sheet.tab });
  showPanel(title, exemplarPage({ ...text, language, note, none: sayOfExemplar('none', language) }));
}
