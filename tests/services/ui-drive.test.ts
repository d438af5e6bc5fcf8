import { describe, expect, it } from 'vitest';
import { createStores } from '../../local/services/context';
import { scriptedDialogs } from '../../local/services/dialogs';
import { LocalDrive } from '../../local/services/drive-store';
import { EDITOR, hostOf, OWNER, run } from './helpers';

describe('Ui (reference: base/ui)', () => {
  it('menus with items, sub-menus and separators', async () => {
    const host = hostOf(
      `const ui = SpreadsheetApp.getUi(); ui.createAddonMenu().addItem('Một', 'f').addSeparator().addSubMenu(ui.createMenu('Con').addItem('Hai', 'g')).addToUi()`,
    );
    const child = {
      caption: 'Con',
      isAddon: false,
      items: [{ kind: 'item', caption: 'Hai', functionName: 'g' }],
    };
    expect((await host.run('test')).menus).toEqual([
      {
        caption: '',
        isAddon: true,
        items: [
          { kind: 'item', caption: 'Một', functionName: 'f' },
          { kind: 'separator' },
          { kind: 'menu', menu: child },
        ],
      },
    ]);
  });

  it('all overloads of alert and prompt', async () => {
    const dialogs = scriptedDialogs([{ button: 'CANCEL' }, { text: '2026' }, { text: 'x', button: 'CLOSE' }]);
    const body = `const ui = SpreadsheetApp.getUi(); const { OK_CANCEL } = ui.ButtonSet; const one = ui.prompt; 
      const said = [ui.alert('a'), ui.alert('a', ui.ButtonSet.OK), ui.alert('t', 'a', OK_CANCEL)].map(String);
      const year = ui.prompt('Năm', 'Nhập năm', OK_CANCEL); const closed = ui.prompt('Hỏi');
      return [...said, year.getResponseText(), year.getSelectedButton() === ui.Button.OK, String(closed.getSelectedButton())]`;
    const host = hostOf(body, { dialogs });
    const { result, dialogs: shown } = await host.run('test');
    expect(result).toEqual(['OK', 'OK', 'CANCEL', '2026', true, 'CLOSE']);
    expect(shown).toHaveLength(5);
    expect(shown[3]).toEqual({ kind: 'prompt', title: 'Năm', text: 'Nhập năm', buttons: 'OK_CANCEL' });
    expect(dialogs.unused).toEqual([]);
  });

  it('pages, also from files of the script (reference: html/html-service)', async () => {
    const body = `const ui = SpreadsheetApp.getUi(); const page = HtmlService.createHtmlOutputFromFile('trang').setTitle('T').setWidth(300);
      ui.showModalDialog(page, 'M'); ui.showModelessDialog(HtmlService.createHtmlOutput('<b>').append('</b>').setHeight(9), 'L'); ui.showSidebar(page);
      return [page.getContent(), page.getTitle(), page.getWidth(), page.getHeight(), caught(() => HtmlService.createHtmlOutputFromFile('khác'))]`;
    const host = hostOf(body, { pages: { trang: '<p>' } });
    const { result, dialogs } = await host.run('test');
    expect(result).toEqual(['<p>', 'T', 300, null, 'Exception: No HTML file named khác was found.']);
    expect(dialogs).toEqual([
      { kind: 'modal', title: 'M', html: '<p>', width: 300, height: null },
      { kind: 'modeless', title: 'L', html: '<b></b>', width: null, height: 9 },
      { kind: 'sidebar', title: 'T', html: '<p>', width: 300, height: null },
    ]);
  });
});

describe('Drive v3 (architecture.md, Documents; platform.md 7)', () => {
  const DOC = 'application/vnd.google-apps.document';
  const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

  it('a folder, a .docx and its conversion, which keeps the bytes beside', async () => {
    const drive = new LocalDrive();
    const body = `const folder = Drive.Files.create({ name: 'Báo cáo', mimeType: 'application/vnd.google-apps.folder' }, null, { fields: 'id' });
      const blob = Utilities.newBlob([80, 75, -1], '${DOCX}', 'a.docx'); const parents = [folder.id];
      const doc = Drive.Files.create({ name: 'a', mimeType: '${DOC}', parents }, blob, { fields: 'id,webViewLink,parents' });
      const docx = Drive.Files.create({ name: 'a.docx', mimeType: '${DOCX}', parents }, blob);
      return [folder, doc, docx, Drive.Files.get(doc.id, { fields: 'name,mimeType' })]`;
    const [folder, doc, docx, got] = await run<Record<string, string>[]>(body, { drive });
    expect(Object.keys(folder ?? {})).toEqual(['id']);
    expect(doc?.['webViewLink']).toContain(`https://docs.google.com/document/d/${doc?.['id']}`);
    expect(doc?.['parents']).toEqual([folder?.['id']]);
    expect(docx).toEqual({ kind: 'drive#file', id: docx?.['id'], name: 'a.docx', mimeType: DOCX });
    expect(got).toEqual({ name: 'a', mimeType: DOC });
    expect(drive.files.get(doc?.['id'] ?? '')).toMatchObject({
      bytesType: DOCX,
      bytes: new Uint8Array([80, 75, 255]),
      owner: OWNER,
    });
  });

  it("another person's file answers 404 (drive.file)", async () => {
    const drive = new LocalDrive();
    const id = await run<string>(`return Drive.Files.create({ name: 'a' }, null, { fields: 'id' }).id`, {
      drive,
    });
    const body = `try { Drive.Files.get(args[0]); } catch (error) { return [error.name, error.message, error.details.code, error instanceof Error] }`;
    const said = (await hostOf(body, { drive, user: EDITOR }).run('test', id)).result;
    expect(said).toEqual([
      'GoogleJsonResponseException',
      `API call to drive.files.get failed with error: File not found: ${id}.`,
      404,
      true,
    ]);
    const parent = `return caught(() => Drive.Files.create({ name: 'b', parents: [args[0]] }))`;
    expect((await hostOf(parent, { drive, user: EDITOR }).run('test', id)).result).toContain(
      'File not found',
    );
  });

  it('sharing, and a refusal of it', async () => {
    const drive = new LocalDrive();
    drive.unshareable.add('la@x.vn');
    const body = `const { id } = Drive.Files.create({ name: 'a' }); Drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: '${EDITOR}' }, id, { sendNotificationEmail: false });
      return [Drive.Permissions.list(id, { fields: 'permissions(emailAddress,role)' }).permissions.map((p) => [p.emailAddress, p.role]), 'emailAddress' in Drive.Permissions.list(id).permissions[0],
        caught(() => Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: 'la@x.vn' }, id)), Drive.Files.update({ name: 'b' }, id).name, caught(() => Drive.Files.get(id, { fields: 'nonsense' }))]`;
    expect(await run(body, { drive })).toEqual([
      [
        [OWNER, 'owner'],
        [EDITOR, 'writer'],
      ],
      false,
      expect.stringContaining('Cannot share with la@x.vn'),
      'b',
      expect.stringContaining('Invalid field selection nonsense'),
    ]);
  });
});

describe('MailApp (reference: mail/mail-app)', () => {
  it('records mails and counts the quota', async () => {
    const stores = createStores();
    const body = `MailApp.sendEmail('a@x.vn', 'S', 'B'); MailApp.sendEmail({ to: 'b@x.vn,c@x.vn', subject: 'T', htmlBody: '<p>' });
      return [MailApp.getRemainingDailyQuota(), caught(() => MailApp.sendEmail('d@x.vn', '', '')), caught(() => MailApp.sendEmail({}))]`;
    const said = await run(body, { stores, limits: { mailRecipientsPerDay: 3 } });
    expect(said).toEqual([
      0,
      'Exception: Service invoked too many times for one day: email.',
      'Exception: Failed to send email: no recipient',
    ]);
    expect(stores.mails).toEqual([
      { to: 'a@x.vn', subject: 'S', body: 'B', options: {} },
      { to: 'b@x.vn,c@x.vn', subject: 'T', body: '', options: { htmlBody: '<p>' } },
    ]);
  });
});
