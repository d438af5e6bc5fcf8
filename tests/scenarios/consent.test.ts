import { describe, expect, it } from 'vitest';
import { createHost } from '../../local/host/host';
import { type ScriptedAnswer, scriptedDialogs } from '../../local/services/dialogs';
import { Agency, OFFICE } from './cycle-book';

const AUTH = 'https://www.googleapis.com/auth/';
const YES: ScriptedAnswer = { button: 'YES' };

/** Somebody of the Office who left a box unticked runs a command. @returns what was shown */
async function without(
  agency: Agency,
  permission: string,
  name: string,
  answers: readonly ScriptedAnswer[],
): Promise<string> {
  const { workbook, bundle, stores, now } = agency;
  const dialogs = scriptedDialogs(answers);
  const withheld = [`${AUTH}${permission}`];
  const host = createHost({ workbook, bundle, stores, user: OFFICE, dialogs, withheld, clock: () => now });
  await host.run(name);
  return dialogs.shown.map((one) => ('text' in one ? one.text : one.html)).join('\n');
}

describe('a permission whose box was left unticked is named, with what to do, and nothing is half done', () => {
  it.each([
    ['drive.file', 'menuCompileAnnualReport', [{ text: '2024' }, { text: '31/12/2024' }]],
    ['script.scriptapp', 'menuTakeOverAutomation', [YES]],
    ['spreadsheets.currentonly', 'menuRecount', []],
  ] as const)('%s, %s', async (permission, name, answers) => {
    const agency = await Agency.open();
    const said = await without(agency, permission, name, answers);
    expect(said).toContain(`${AUTH}${permission}`);
    expect(said).toMatch(/đồng ý/);
    // The lock is free, and the same person with all permissions comes to the end.
    const { shown } = await agency.run(OFFICE, 'menuRecount');
    expect(shown[0]).toContain('Đã tổng hợp');
    const inputs = agency.rows('Thanh tra', 'Họ và tên / Tên tập thể', 'Năm');
    expect(inputs).toHaveLength(3);
  });
});
