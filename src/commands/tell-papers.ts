import { sayPaperDialog } from '../lang/paper-dialogs';
import { linksPage } from '../pages/links-page';
import { showPage } from '../sheets/dialogs';
import { actingLanguage } from '../sheets/person';
import type { PaperMade } from './papers/make-paper';

/** A paper's links, and what the person should know before signing it. */
export function sayPaper(result: PaperMade): void {
  const language = actingLanguage();
  const { kind, year, version, madeAt: time, notShared, remarks } = result;
  const lines = [
    sayPaperDialog(result.unchanged ? 'unchanged' : 'made', language, { kind, year, version, time }),
    ...remarks,
  ];
  if (notShared.length > 0)
    lines.push(sayPaperDialog('notShared', language, { emails: notShared.join(', ') }));
  const links = [
    { label: sayPaperDialog('openDoc', language), url: result.docUrl },
    { label: sayPaperDialog('openDocx', language), url: result.docxUrl },
  ];
  showPage(sayPaperDialog(result.title, language), linksPage(language, lines, links), 300);
}
