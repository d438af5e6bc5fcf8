import { describe, expect, it } from 'vitest';
import { loadBundle } from '../../local/host/bundle';
import { createHost } from '../../local/host/host';
import { scriptedDialogs } from '../../local/services/dialogs';
import { openWorkbook } from '../../local/workbook/open';
import { plainBook } from '../scenarios/plain-book';
import { NOW } from './helpers';

describe('the built file on this host', () => {
  it('compiles the annual report of a plain workbook', async () => {
    const bytes = await plainBook({ departments: 3, rowsEach: 5 });
    const workbook = await openWorkbook(bytes, 'so.xlsx', { clock: () => new Date(NOW) });
    const dialogs = scriptedDialogs([{ text: '2024' }, { text: '' }]);
    const host = createHost({ workbook, bundle: await loadBundle('dist'), user: workbook.owner, dialogs, clock: () => NOW });
    const started = performance.now();
    const execution = await host.run<{ ok: boolean }>('menuCompileAnnualReport');
    console.log(performance.now() - started, JSON.stringify(execution.result).slice(0, 500), execution.calls, execution.dialogs.map(d=>[d.kind,d.title, (d as any).text]), [...host.drive.files.values()].map(f=>[f.name,f.mimeType,f.bytes.length]));
    expect(execution.result.ok).toBe(true);
  });
});
