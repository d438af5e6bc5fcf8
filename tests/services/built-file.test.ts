import { describe, expect, it } from 'vitest';
import { loadBundle } from '../../local/host/bundle';
import { createHost } from '../../local/host/host';
import { scriptedDialogs } from '../../local/services/dialogs';
import { openWorkbook } from '../../local/workbook/open';
import { plainBook } from '../scenarios/plain-book';
import { NOW } from './helpers';

describe('the built file on this host', () => {
  it('compiles the annual report of a plain workbook within its budget (platform.md 5)', async () => {
    const bytes = await plainBook({ departments: 3, rowsEach: 5 });
    const workbook = await openWorkbook(bytes, 'so.xlsx', { clock: () => new Date(NOW) });
    const dialogs = scriptedDialogs([{ text: '2024' }, { text: '' }]);
    const bundle = await loadBundle('dist');
    const host = createHost({ workbook, bundle, user: workbook.owner, dialogs, clock: () => NOW });
    const { result, calls } = await host.run<{ ok: boolean }>('menuCompileAnnualReport');
    expect(result.ok).toBe(true);
    expect(calls.total).toBeLessThanOrEqual(2 * 3 + 60);
    expect([...host.drive.files.values()].map(({ mimeType }) => mimeType.split('.').pop())).toEqual([
      'folder',
      // The report, its Word file, and the review sheet of what is still open.
      'document',
      'document',
      'document',
    ]);
  });
});
