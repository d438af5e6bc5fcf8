import { describe, expect, it } from 'vitest';
import { exemplarPage } from '../../src/pages/exemplar-page';

const NASTY = '<img src=x onerror=alert(1)>"\'&';
const PANEL = {
  language: 'vi',
  name: NASTY,
  identity: [[NASTY, NASTY]] as const,
  parts: [
    { title: NASTY, headings: ['Năm', 'Lĩnh vực', NASTY], rows: [[NASTY, 'Văn hóa', NASTY]] },
    { title: 'Tôn vinh', headings: ['Ngày', 'Sự kiện', 'Kết quả'], rows: [] },
    {
      title: 'Nhân rộng',
      headings: ['Ngày', 'Nơi', 'Kết quả'],
      rows: [
        ['01/01/2024', '', ''],
        ['', 'Xã A', 'Tốt'],
      ],
    },
  ],
  note: NASTY,
  none: 'Chưa có.',
};

describe('the side panel about an exemplar', () => {
  const html = exemplarPage(PANEL);

  it('escapes every text: people typed all of them', () => {
    expect(html).not.toMatch(/<img|<script|onerror=alert\(1\)>/);
    expect(html.match(/&#60;img src=x/g)).toHaveLength(8);
  });

  it('says how many rows a part has, and that there are none', () => {
    expect(html).toContain('<h2>Tôn vinh</h2><p>Chưa có.</p>');
    expect(html).toContain('<h2>Nhân rộng (2)</h2>');
  });

  it('leaves empty cells out', () => {
    expect(html).toContain('<li><b>01/01/2024</b></li><li><b>Xã A</b><span>Kết quả: Tốt</span></li>');
  });
});
