import { describe, expect, it } from 'vitest';
import { tablePage } from '../../src/pages/table-page';

const PAGE = {
  language: 'vi',
  lead: ['Đúng & đủ'],
  headings: ['Trang', 'Hiện nay'],
  widths: [40, 60],
  rows: [
    { cells: ['Thanh tra', 'Đúng'], marked: false },
    { cells: ['<img src=x onerror=alert(1)>', '"Phòng" & ‘Ban’'], marked: true },
  ],
  notesTitle: 'Việc người phải làm',
  notes: ['</ul><script>alert(1)</script>'],
};

describe('a page with a table', () => {
  it('escapes every text: tabs and departments are named by people', () => {
    const html = tablePage(PAGE);
    expect(html).not.toMatch(/<img|<script/);
    expect(html).toContain(
      '<td>&#60;img src=x onerror=alert(1)&#62;</td><td>&#34;Phòng&#34; &#38; ‘Ban’</td>',
    );
    expect(html).toContain('<li>&#60;/ul&#62;&#60;script&#62;');
    expect(html).toContain('<p>Đúng &#38; đủ</p>');
  });

  it('marks the rows that matter, and no others', () => {
    expect(tablePage(PAGE).match(/<tr class="marked">/g)).toHaveLength(1);
  });

  it('has no heading for notes where there are none', () => {
    const html = tablePage({ ...PAGE, notes: [] });
    expect(html).not.toContain('<h2>');
    expect(html).not.toContain('<ul>');
  });
});
