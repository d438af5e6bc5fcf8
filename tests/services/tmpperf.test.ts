import { it } from 'vitest';
import { Session } from 'node:inspector';
import { loadBundle } from '../../local/host/bundle';
import { createHost } from '../../local/host/host';
import { scriptedDialogs } from '../../local/services/dialogs';
import { openWorkbook } from '../../local/workbook/open';
import { plainBook } from '../scenarios/plain-book';
import { NOW } from './helpers';
it('perf', async () => {
  const bytes = await plainBook({ departments: 20, rowsEach: 500 });
  const workbook = await openWorkbook(bytes, 'so.xlsx', { clock: () => new Date(NOW) });
  const dialogs = scriptedDialogs([{ text: '2024' }, { text: '' }]);
  const host = createHost({ workbook, bundle: await loadBundle('dist'), user: workbook.owner, dialogs, clock: () => NOW });
  const s = new Session(); s.connect();
  s.post('Profiler.enable'); s.post('Profiler.start');
  const at: [string, number][] = [];
  host.beforeCall = (n) => at.push([n, performance.now()]);
  const t = performance.now();
  await host.run('menuCompileAnnualReport');
  console.log('mine', performance.now() - t);
  for (let i = 0; i + 1 < at.length; i++) { const d = at[i+1]![1] - at[i]![1]; if (d > 150) console.log(at[i]![0], Math.round(d)); }
  await new Promise<void>((res) => s.post('Profiler.stop', (_e, { profile }: any) => {
    const self = new Map<string, number>();
    const dt = profile.timeDeltas; const idn = new Map(profile.nodes.map((n: any) => [n.id, n]));
    profile.samples.forEach((id: number, i: number) => { const n: any = idn.get(id); const k = n.callFrame.functionName + ' ' + n.callFrame.url.split('/').slice(-2).join('/') + ':' + n.callFrame.lineNumber; self.set(k, (self.get(k) ?? 0) + dt[i] / 1000); });
    console.log([...self].sort((a, b) => b[1] - a[1]).slice(0, 25).map(([k, v]) => `${Math.round(v)} ${k}`).join('\n')); res();
  }));
}, 300000);
