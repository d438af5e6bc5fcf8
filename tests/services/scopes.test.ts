import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createHost, type HostOptions } from '../../local/host/host';
import { bundleOf } from '../../local/host/bundle';
import { scriptedDialogs } from '../../local/services/dialogs';
import { SCOPE_ROWS, scopesOf } from '../../local/services/scopes';
import { newWorkbook } from '../../local/workbook/open';

const { oauthScopes } = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: string[] };
/** Members that the bundle uses, as the generated table lists them. */
const USED = [...readFileSync('docs/services.md', 'utf8').matchAll(/^\| (\S+\.\S+) \|/gm)].map(
  ([, member = '']) => member,
);
const MAIL = 'https://www.googleapis.com/auth/script.send_mail';

describe('the manifest', () => {
  it('asks for what the members in use need', () => {
    expect(USED.length).toBeGreaterThan(100);
    const lacking = USED.filter((member) => {
      const at = member.lastIndexOf('.');
      const anyOf = scopesOf(member.slice(0, at), member.slice(at + 1));
      return anyOf.length > 0 && !anyOf.some((scope) => oauthScopes.includes(scope));
    });
    expect(lacking).toEqual([]);
  });

  it('asks for nothing else', () => {
    const needed = USED.flatMap((member) => {
      const at = member.lastIndexOf('.');
      return scopesOf(member.slice(0, at), member.slice(at + 1));
    });
    expect(oauthScopes.filter((scope) => !needed.includes(scope))).toEqual([]);
  });

  it('is read from rows that say where they come from', () => {
    for (const { className, anyOf, source } of SCOPE_ROWS) {
      expect(anyOf.length, className).toBeGreaterThan(0);
      expect(source, className).not.toBe('');
    }
  });
});

function hostOf(scopes: readonly string[] | null, more: Partial<HostOptions> = {}) {
  const code = 'function quota() { return MailApp.getRemainingDailyQuota(); } function today() { return 1; }';
  const bundle = bundleOf(code, {}, 'Asia/Ho_Chi_Minh', scopes);
  const workbook = newWorkbook('so.xlsx');
  return createHost({ workbook, bundle, user: workbook.owner, dialogs: scriptedDialogs(), ...more });
}

describe('a member whose permission is lacking throws as Google does', () => {
  const words = `Specified permissions are not sufficient to call MailApp.getRemainingDailyQuota. Required permissions: ${MAIL}`;

  it('where the manifest does not ask for it', async () => {
    await expect(hostOf([]).run('quota')).rejects.toThrow(words);
    expect((await hostOf([MAIL]).run('quota')).result).toBe(100);
  });

  it('where the person left its box unticked, and nothing else does', async () => {
    const host = hostOf([MAIL], { withheld: [MAIL] });
    await expect(host.run('quota')).rejects.toThrow(words);
    expect((await host.run('today')).result).toBe(1);
  });

  it('where consent is given whole: nothing runs at all', async () => {
    const host = hostOf([MAIL], { withheld: [MAIL], consent: 'whole' });
    await expect(host.run('today')).rejects.toThrow('Authorization is required to perform that action.');
  });
});
