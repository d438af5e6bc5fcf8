import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadBundle } from '../../local/host/bundle';
import { createHost } from '../../local/host/host';
import { LocalDrive } from '../../local/services/drive-store';
import { scriptedDialogs } from '../../local/services/dialogs';
import type { TemplateChecked, TemplateSample, TemplatesShown } from '../../src/pages/template-page/answers';
import type { Compiled } from '../../src/commands/compile-annual-report';
import { openTemplate } from '../../src/report/template/open';
import { letterTemplate, line, templateOf } from '../report/template/templates';
import { partsOf, textOf } from '../report/unzipped';
import { Agency, at, INSPECTION, PEOPLE, type Who } from './agency';
import { type BeforeCall, Desk } from './office';

const NOW = at(10, 12, 2024);
const KIND = 'Báo cáo năm';

let saved: Uint8Array;
let template: Uint8Array;
beforeAll(async () => {
  const agency = await Agency.found(NOW, 2024);
  await agency.set('Tên cơ quan', 'BAN DÂN TỘC');
  await agency.set('Người ký báo cáo', 'Hoa {nam} & $1 <Ban>');
  await agency.fill('inspection', INSPECTION, [{ name: 'Nguyễn Thị Hoa', year: 2024 }]);
  await agency.run('office', 'menuRecount', [{ button: 'OK' }]);
  saved = await agency.workbook.save();
  template = await letterTemplate();
});

interface Refusal {
  readonly ok: false;
  readonly problems: readonly { readonly kind: string; readonly reason?: string }[];
  readonly texts: readonly string[];
}

/** A page's call, as the browser sends it. */
async function page<Answer>(
  agency: Agency,
  name: string,
  argument?: unknown,
  options: { who?: Who; beforeCall?: BeforeCall; locale?: string } = {},
): Promise<Answer | Refusal> {
  agency.now += 1000;
  const { workbook, bundle, stores, now } = agency;
  const user = PEOPLE[options.who ?? 'office'];
  const dialogs = scriptedDialogs();
  const { locale = 'vi' } = options;
  const host = createHost({ workbook, bundle, user, dialogs, stores, locale, clock: () => now });
  host.beforeCall = options.beforeCall ?? null;
  const args = argument === undefined ? [] : [argument];
  return (await host.runFromPage<Answer | Refusal>(name, ...args)).result;
}

function upload(bytes: Uint8Array, fileName = 'Mẫu của Ban.docx', kind = KIND): Record<string, string> {
  return { kind, fileName, content: Buffer.from(bytes).toString('base64') };
}

function keptFor(answer: TemplatesShown | Refusal, kind = KIND): string | null {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.states.find((one) => one.kind === kind)?.kept?.fileName ?? null;
}

/** `Lập báo cáo năm…` as the Office; the .docx that lies in Drive afterwards, and the dialog. */
async function compile(
  agency: Agency,
  drive = new LocalDrive(),
): Promise<{ result: Compiled; text: string; shown: string }> {
  agency.now += 1000;
  const dialogs = scriptedDialogs([
    { button: 'OK', text: '2024' },
    { button: 'OK', text: '31/12/2024' },
  ]);
  const { workbook, bundle, stores, now } = agency;
  const host = createHost({
    workbook,
    bundle,
    user: PEOPLE.office,
    dialogs,
    stores,
    drive,
    clock: () => now,
  });
  const { result, dialogs: shown } = await host.run<Compiled>('menuCompileAnnualReport');
  if (!result?.ok) throw new Error(JSON.stringify(result));
  const docx = [...drive.files.values()].find(({ name }) => name === `${result.fileName}.docx`);
  const parts = docx ? partsOf(new Uint8Array(docx.bytes)) : new Map<string, string>();
  const text = [...parts].filter(([path]) => /^word\/(document|header\d|footer\d)/.test(path)).map(([, xml]) => textOf(xml)).join('\n'); // prettier-ignore
  return { result, text, shown: JSON.stringify(shown) };
}

describe('the Office keeps a template', () => {
  it('sees what the checker says, keeps it, and the report has the agency’s letterhead; removed, it is as before', async () => {
    const agency = await Agency.open(saved, NOW);
    const before = await page<TemplatesShown>(agency, 'pageTemplatesStart');
    expect(keptFor(before)).toBe(null);
    const checked = await page<TemplateChecked>(agency, 'pageTemplateCheck', upload(template));
    expect(checked).toMatchObject({ ok: true, faults: [] });
    expect(checked.ok && checked.found).toContainEqual({ marker: '{ten_co_quan}', times: 5 });
    expect(keptFor(await page<TemplatesShown>(agency, 'pageTemplatesStart'))).toBe(null);
    expect(keptFor(await page<TemplatesShown>(agency, 'pageTemplateKeep', upload(template)))).toBe('Mẫu của Ban.docx');
    expect(agency.journal(1)).toEqual([`Giữ mẫu văn bản | ${KIND} |  | Mẫu của Ban.docx`]);
    const drive = new LocalDrive();
    const { result, text, shown } = await compile(agency, drive);
    expect(text).toContain('Mẫu riêng của BAN DÂN TỘC');
    expect(text).toContain('Lập theo sổ của BAN DÂN TỘC, BAN DÂN TỘC.');
    expect(text).toContain('Hoa {nam} & $1 <Ban>');
    expect(text).toContain('I. CÔNG TÁC LÃNH ĐẠO');
    expect(result.templateRemarks).toEqual(['Trình bày theo mẫu của cơ quan: Mẫu của Ban.docx.']);
    expect(shown).toContain('Trình bày theo mẫu của cơ quan: Mẫu của Ban.docx.');
    expect((await compile(agency, drive)).result.unchanged).toBe(true);
    expect(keptFor(await page<TemplatesShown>(agency, 'pageTemplateRemove', KIND))).toBe(null);
    expect(agency.journal(1)).toEqual([`Bỏ mẫu văn bản | ${KIND} | Mẫu của Ban.docx | `]);
    const after = await compile(agency, drive);
    expect(after.result).toMatchObject({ unchanged: false, version: 2, templateRemarks: [] });
    expect(after.text).not.toContain('Mẫu riêng');
  }); // prettier-ignore

  it('with unknown markers: they are told with their places, and stand in a paper that is made all the same', async () => {
    const agency = await Agency.open(saved, NOW);
    const bad = await templateOf(line('{ten_co_quan} – {tên cơ quan}'), line('{noi_dung}'), line('{bang:khong_co}'), line('Mục {muc:I}')); // prettier-ignore
    const checked = await page<TemplateChecked>(agency, 'pageTemplateCheck', upload(bad), { locale: 'en' });
    expect(checked.ok && checked.faults).toEqual([
      { what: '{tên cơ quan}: no such marker. Mend it by the list; left as it is, the paper prints it as typed.', where: 'body', around: '{ten_co_quan} – {tên cơ quan}' },
      { what: '{bang:khong_co}: no such marker. Mend it by the list; left as it is, the paper prints it as typed.', where: 'body', around: '{bang:khong_co}' },
      { what: '{muc:I}: a marker of whole paragraphs must be alone in its own. Press Enter before and after it.', where: 'body', around: 'Mục {muc:I}' },
    ]); // prettier-ignore
    await page(agency, 'pageTemplateKeep', upload(bad));
    const { result, text } = await compile(agency);
    expect(text).toContain('BAN DÂN TỘC – {tên cơ quan}');
    expect(text).toContain('{bang:khong_co}');
    expect(result.templateRemarks[1]).toContain('{tên cơ quan}, {bang:khong_co}, {muc:I}.');
  });

  it('a department, leadership and the council are refused everything, whatever they send', async () => {
    const agency = await Agency.open(saved, NOW);
    for (const who of ['inspection', 'leader', 'council'] as const) {
      for (const [name, argument] of [
        ['pageTemplatesStart'],
        ['pageTemplateCheck', upload(template)],
        ['pageTemplateKeep', upload(template)],
        ['pageTemplateKeep', 'nonsense'],
        ['pageTemplateRemove', KIND],
        ['pageTemplateSample'],
      ] as const) {
        const answer = await page(agency, name, argument, { who });
        expect(answer, `${who} ${name}`).toMatchObject({ ok: false, problems: [{ kind: 'not-the-office' }] });
      }
    }
    expect(agency.workbook.sheets.find(({ name }) => name === 'Tệp mẫu')?.lastRow()).toBe(4);
  });

  it('what is no template is refused with a cure, and nothing is kept', async () => {
    const agency = await Agency.open(saved, NOW);
    const cases: readonly (readonly [unknown, string])[] = [
      [upload(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2])), 'old-format'],
      [upload(new Uint8Array()), 'empty'],
      [upload(Buffer.from('hello')), 'not-docx'],
      [upload(new Uint8Array(1024 * 1024 + 1)), 'too-large'],
      [upload(template.slice(0, 900)), 'damaged'],
      [{ ...upload(template), kind: 'Giấy mời' }, 'bad-request'],
      [{ ...upload(template), content: '***' }, 'bad-request'],
      [null, 'bad-request'],
    ];
    for (const [value, reason] of cases) {
      const answer = await page(agency, 'pageTemplateKeep', value);
      expect(answer).toMatchObject({ ok: false, problems: [{ kind: 'template', reason }] });
    }
    expect(await page(agency, 'pageTemplateRemove', KIND)).toMatchObject({ ok: false, problems: [{ reason: 'not-kept' }] });
    expect(keptFor(await page<TemplatesShown>(agency, 'pageTemplatesStart'))).toBe(null);
  }); // prettier-ignore

  it('the sample is a template without a fault', async () => {
    const agency = await Agency.open(saved, NOW);
    const sample = await page<TemplateSample>(agency, 'pageTemplateSample');
    const bytes = sample.ok ? new Uint8Array(Buffer.from(sample.content, 'base64')) : new Uint8Array();
    expect(typeof openTemplate(bytes)).toBe('object');
    const checked = await page<TemplateChecked>(agency, 'pageTemplateCheck', upload(bytes));
    expect(checked).toMatchObject({ ok: true, faults: [] });
  });
});

describe('what is kept', () => {
  it('replaces the one before, whole, in few calls; a run that died leaves one that counts', async () => {
    const agency = await Agency.open(saved, NOW);
    const large = await templateOf(line('{noi_dung}'), line('x'.repeat(300)));
    await page(agency, 'pageTemplateKeep', upload(template, 'Một.docx'));
    await page(agency, 'pageTemplateKeep', upload(large, 'Hai.docx', 'Tờ trình khen thưởng'));
    await page(agency, 'pageTemplateKeep', upload(large, 'Ba.docx'), {
      beforeCall: (name) => {
        if (name.endsWith('deleteRows')) throw new Error('Exceeded maximum execution time');
      },
    }).catch(() => null);
    const after = await page<TemplatesShown>(agency, 'pageTemplatesStart');
    expect([keptFor(after), keptFor(after, 'Tờ trình khen thưởng')]).toEqual(['Ba.docx', 'Hai.docx']);
    await page(agency, 'pageTemplateKeep', upload(template, 'Bốn.docx'));
    const rows = agency.tab('Tệp mẫu').slice(4).map((row) => row[1]);
    expect([...new Set(rows)].sort()).toEqual(['Bốn.docx', 'Hai.docx']);
  }); // prettier-ignore

  it('is out of sight, the Office’s alone, and no trouble to set-up, counts, snapshots and the audit', async () => {
    const agency = await Agency.open(saved, NOW);
    await page(agency, 'pageTemplateKeep', upload(template));
    const sheet = agency.workbook.sheets.find(({ name }) => name === 'Tệp mẫu');
    expect(sheet?.hidden).toBe(true);
    const held = agency.tab('Tệp mẫu');
    await agency.automate();
    await agency.run('office', 'menuSetUp', [{ button: 'YES' }, { button: 'OK' }]).catch(() => null);
    await agency.run('office', 'menuAuditPermissions', [{ button: 'OK' }]);
    expect(agency.shown[0]).toContain('Mọi trang được bảo vệ đúng như phân quyền.');
    expect(agency.shown[0]).toContain('Bản lưu, Tệp mẫu, Số liệu các lần lập</td>');
    expect(agency.tab('Tệp mẫu')).toEqual(held);
    const again = await Agency.open(await agency.workbook.save(), NOW);
    expect((await compile(again)).text).toContain('Mẫu riêng của BAN DÂN TỘC');
  });

  it('goes along into the next period’s book', async () => {
    const agency = await Agency.open(saved, NOW);
    await page(agency, 'pageTemplateKeep', upload(template));
    await agency.run('office', 'menuOpenPeriod', [{ text: '' }, { button: 'YES' }, { button: 'OK' }]);
    const [copy] = agency.stores.copies;
    if (!copy) throw new Error('No copy');
    const next = await Agency.open(await copy.save(), NOW);
    await next.run('office', 'menuOpenPeriod', [{ button: 'YES' }, { button: 'OK' }]).catch(() => null);
    expect(keptFor(await page<TemplatesShown>(next, 'pageTemplatesStart'))).toBe('Mẫu của Ban.docx');
  });

  it('damaged by somebody: the built-in layout is used, and that is said', async () => {
    const agency = await Agency.open(saved, NOW);
    await page(agency, 'pageTemplateKeep', upload(template));
    agency.workbook.sheets.find(({ name }) => name === 'Tệp mẫu')?.setCell(5, 8, { value: 'UEsDBA' });
    const { result, text } = await compile(agency);
    expect(text).not.toContain('Mẫu riêng');
    expect(result.templateRemarks[0]).toContain('Mẫu đang giữ cho “Báo cáo năm” bị hỏng');
  });
});

describe('papers of the menu', () => {
  it('a decision is laid out by its own template, and says what could not be filled', async () => {
    const desk = await Desk.open(new Uint8Array(readFileSync('examples/so-dien-hinh-mau.xlsx')), PEOPLE.office);
    const { workbook, user } = desk;
    const bundle = await loadBundle('dist');
    const dialogs = scriptedDialogs();
    const host = createHost({ workbook, bundle, user, dialogs, clock: () => desk.now });
    const own = await templateOf(line('Riêng: {ten_loai} {sai}'), line('{noi_dung}'), line('{bang:cong_nhan}'));
    const kept = await host.runFromPage<TemplatesShown>('pageTemplateKeep', upload(own, 'QĐ.docx', 'Quyết định công nhận'));
    expect(keptFor(kept.result, 'Quyết định công nhận')).toBe('QĐ.docx');
    const answers = ['2024', '1', '30/12/2024'].map((text) => ({ button: 'OK' as const, text }));
    const made = (await desk.run('menuMakeDecision', answers)) as { ok: boolean; remarks: string[] };
    expect(made.remarks).toEqual([
      'Trình bày theo mẫu của cơ quan: QĐ.docx.',
      expect.stringContaining('còn để nguyên: {sai}.'),
    ]);
    const docx = [...desk.drive.files.values()].find(({ name }) => name.endsWith('.docx'));
    const text = textOf(partsOf(docx?.bytes ?? new Uint8Array()).get('word/document.xml') ?? '');
    expect(text).toContain('Riêng: QUYẾT ĐỊNH {sai}');
    expect(text).toContain('Công nhận 01 cá nhân là điển hình tiên tiến năm 2024');
    expect(desk.shown[desk.shown.length - 1]?.text).toContain('QĐ.docx');
  }); // prettier-ignore
});
