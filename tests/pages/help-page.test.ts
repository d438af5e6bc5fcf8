import { describe, expect, it } from 'vitest';
import { HELP } from '../../src/lang/help';
import { helpPage } from '../../src/pages/help-page';

describe('the page of Trợ giúp', () => {
  it('says the same in both languages: three sentences a role, cures, the version', () => {
    for (const language of ['vi', 'en'] as const) {
      const text = HELP[language];
      const page = helpPage(language, text, '1.2.3');
      expect(text.roles).toHaveLength(4);
      for (const { role, sentences } of text.roles) {
        expect(sentences).toHaveLength(3);
        expect(page).toContain(`<dt>${role}</dt>`);
      }
      expect(text.whenWrong.length).toBe(HELP.vi.whenWrong.length);
      expect(page).toContain('1.2.3');
      expect(page).toContain(`<html lang="${language}">`);
    }
  });

  it('escapes every text', () => {
    const evil = '<img src=x onerror="alert(1)">&';
    const page = helpPage(
      evil,
      {
        roles: [{ role: evil, sentences: [evil, evil, evil] }],
        whenWrongTitle: evil,
        whenWrong: [evil],
        version: `${evil} {version}`,
      },
      evil,
    );
    expect(page).not.toContain('<img');
    expect(page).not.toMatch(/&(?!#\d+;)/);
  });
});
