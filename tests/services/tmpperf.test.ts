import { it } from 'vitest';
import { loadBundle } from '../../local/host/bundle';
import { createHost } from '../../local/host/host';
import { scriptedDialogs } from '../../local/services/dialogs';
import { openWorkbook } from '../../local/workbook/open';
import { plainBook } from '../scenarios/plain-book';
import { NOW } from './helpers';
import { Host } from '../../local/google/host';
import { ScriptedDialogs } from '../../local/google/dialogs';
import { LocalDrive } from '../../local/google/drive-files';

it('perf', async () => {
  const bytes = await plainBook({ departments: 30, rowsEach: 500 });
  for (let i = 0; i < 2; i++) {
    const workbook = await openWorkbook(bytes, 'so.xlsx', { clock: () => new Date(NOW) });
    const dialogs = scriptedDialogs([{ text: '2024' }, { text: '' }]);
    const host = createHost({ workbook, bundle: await loadBundle('dist'), user: workbook.owner, dialogs, clock: () => NOW });
    let t = performance.now();
    const r = await host.run('menuCompileAnnualReport');
    console.log('mine', performance.now() - t, r.calls.total);
    const w2 = await openWorkbook(bytes, 'so.xlsx', { clock: () => new Date(NOW) });
    const h2 = new Host({ workbook: w2, bundle: 'dist/Code.js', user: w2.owner, dialogs: new ScriptedDialogs([{ button: 'OK', text: '2024' }, { button: 'OK', text: '' }]), drive: new LocalDrive(), clock: () => NOW });
    t = performance.now();
    const q = await h2.run('menuCompileAnnualReport');
    console.log('google', performance.now() - t, q.calls.total);
  }
}, 300000);
