import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { annualOutline } from '../../src/report/annual-outline';
import { packWithTemplate } from '../../src/report/template/pack';
import { richReport } from '../report/fixtures';
import { letterTemplate } from '../report/template/templates';
import { partsOf } from '../report/unzipped';
it('x', async () => {
  const r = await packWithTemplate(annualOutline(richReport), await letterTemplate());
  console.log(r.unknown, r.empty);
  writeFileSync('/tmp/tpl/rich.docx', r.bytes);
  const p = partsOf(r.bytes);
  for (const [k, v] of p) if (/\{/.test(v) && !/theme/.test(k)) console.log(k, v.match(/.{20}\{.{20}/g));
  const x = p.get('word/document.xml') ?? '';
  console.log(x.match(/<w:sectPr[\s\S]*?<\/w:sectPr>/g));
  console.log(x.length, (p.get('word/styles.xml') ?? '').match(/styleId="[^"]*"/g)?.join(' '));
});
