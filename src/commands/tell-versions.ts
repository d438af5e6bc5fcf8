import { sayArticle } from '../lang/papers-article';
import { sayVersions } from '../lang/versions';
import { articlePage } from '../pages/article-page';
import { linksPage } from '../pages/links-page';
import { showPage, tell } from '../sheets/dialogs';
import { actingLanguage } from '../sheets/person';
import type { Compared } from './compare-reports';
import type { ArticleMade } from './make-article';
import type { ReviewSheetMade } from './make-review-sheet';

/** How many figures differ between the versions, and where they stand. */
export function sayCompared(result: Compared): void {
  const language = actingLanguage();
  const { moved, appeared, vanished } = result;
  const key = moved + appeared + vanished === 0 ? 'same' : 'done';
  tell(sayVersions('title', language), sayVersions(key, language, { ...result, ok: '' }));
}

/** The link of the sheet of findings. */
export function sayReviewSheet({ year, department, errors, warnings, url }: ReviewSheetMade): void {
  const language = actingLanguage();
  const whose = department === '' ? sayVersions('reviewWhole', language) : department;
  const line = sayVersions('reviewMade', language, { year, whose, errors, warnings });
  const links = [{ label: sayVersions('reviewOpen', language), url }];
  showPage(sayVersions('reviewTitle', language), linksPage(language, [line], links), 200);
}

/** News in both forms, to be copied. */
export function sayArticleMade({ text, html, textUrl, htmlUrl, notShared }: ArticleMade): void {
  const language = actingLanguage();
  const emails = notShared.join(', ');
  const note = [
    sayArticle('made', language),
    ...(emails === '' ? [] : [sayArticle('notShared', language, { emails })]),
  ].join(' ');
  const page = articlePage({
    language,
    note,
    texts: [
      { id: 'plain', label: sayArticle('plain', language), copy: sayArticle('copyPlain', language), text },
      { id: 'html', label: sayArticle('html', language), copy: sayArticle('copyHtml', language), text: html },
    ],
    copied: sayArticle('copied', language),
    notCopied: sayArticle('notCopied', language),
    links: [
      { label: sayArticle('openPlain', language), url: textUrl },
      { label: sayArticle('openHtml', language), url: htmlUrl },
    ],
  });
  showPage(sayArticle('title', language), page, 560, 640);
}
