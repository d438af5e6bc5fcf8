import { describe, expect, it } from 'vitest';
import { markerLines } from '../../src/lang/template-markers';
import { TEMPLATE_PAGE_TEXTS } from '../../src/lang/template-page';
import { sayFault, sayTemplates, TEMPLATE_TEXTS, templateKindOf } from '../../src/lang/templates';

describe('the texts about templates', () => {
  it.each(Object.entries({ ...TEMPLATE_TEXTS, ...TEMPLATE_PAGE_TEXTS }))(
    '%s has the same gaps in both languages',
    (_, said) => {
      const gaps = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([gap]) => gap).sort();
      expect(said.vi).not.toBe('');
      expect(gaps(said.en)).toEqual(gaps(said.vi));
      expect(said.vi.normalize('NFC')).toBe(said.vi);
    },
  );

  it('a marker that is told of keeps its braces, whatever is called like a gap', () => {
    const { what } = sayFault('unknown', 'body', '{text}', 'vi');
    expect(what).toMatch(/^\{text\}: không có ký hiệu này/);
    const details = { markers: '{kind}, {nam}' };
    expect(sayTemplates('remarkUnknown', 'vi', details)).toContain('còn để nguyên: {kind}, {nam}.');
  });

  it('the list has every marker once, with braces', () => {
    const markers = markerLines('en').map(({ marker }) => marker);
    expect(new Set(markers).size).toBe(markers.length);
    for (const marker of markers) expect(marker).toMatch(/^\{[a-z_]+\d?(:[\w.]+)?\}$/i);
  });
});

describe('the kind of a paper', () => {
  it.each([
    ['Hằng năm', 'Báo cáo năm'],
    ['Sơ kết', 'Báo cáo sơ kết'],
    ['Tổng kết', 'Báo cáo tổng kết'],
    ['Báo cáo năm', 'Báo cáo năm'],
    ['Quyết định công nhận', 'Quyết định công nhận'],
    ['Quyết định khen thưởng (số 12/QĐ-BDT)', 'Quyết định khen thưởng'],
    ['tờ trình khen thưởng', 'Tờ trình khen thưởng'],
    ['Báo cáo thành tích: Nguyễn Thị Hoa (DH-2024-0001)', 'Báo cáo thành tích'],
    ['Danh sách đăng ký: Thanh tra', 'Danh sách'],
    ['Danh sáchx', null],
    ['Giấy khen', null],
    ['Báo cáo', null],
    ['', null],
  ])('%s', (paper, kind) => {
    expect(templateKindOf(paper)).toBe(kind);
  });
});
