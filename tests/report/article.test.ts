import { describe, expect, it } from 'vitest';
import { assess } from '../../src/figures/assess';
import { exemplarHistory } from '../../src/figures/exemplar-history';
import { ARTICLE_TEXTS } from '../../src/lang/papers-article';
import { VERSION_TEXTS } from '../../src/lang/versions';
import { articlePage } from '../../src/pages/article-page';
import { articleHtml, articleText } from '../../src/report/article/article';
import { exemplarArticle } from '../../src/report/article/exemplar-article';
import { type ToldArticle, yearArticle } from '../../src/report/article/year-article';
import { day } from '../builders/day';
import { award, candidate, logged, records } from '../builders/records';
import { rows } from '../builders/registration';
import { CULTURE, figuresOf, LEARNING, rich, small, zero } from './fixtures';

const AGENCY = 'Ban Dân tộc';
const year = (figures: Parameters<typeof yearArticle>[0]): ToldArticle => yearArticle(figures, AGENCY);

const one = figuresOf(
  [
    {
      name: 'Nguyễn Thị Hoa',
      department: 'Văn phòng',
      kind: 'individual',
      field: CULTURE,
      position: 'Chuyên viên Văn phòng',
      decision: '12/QĐ-BDT',
    },
  ],
  ['Văn phòng'],
);

/** Three of one field and other departments: not in the order of their names. */
const many = figuresOf(
  [
    ['Trần Văn Đức', 'individual'],
    ['Nguyễn Thị Hoa', 'individual'],
    ['Lê Văn Ân', 'individual'],
    ['Nguyễn Thị Ân', 'individual'],
    ['Tổ Tiếp nhận', 'collective'],
    ['Đội Xung kích', 'collective'],
  ].map(([name = '', kind], at) => ({
    name,
    department: at % 2 === 0 ? 'Văn phòng' : 'Thanh tra',
    kind: kind === 'collective' ? ('collective' as const) : ('individual' as const),
    field: LEARNING,
    decision: '12/QĐ-BDT',
  })),
  ['Văn phòng', 'Thanh tra'],
);

describe('news about a year', () => {
  it.each([
    ['zero', zero],
    ['one', one],
    ['many', many],
    ['small', small],
    ['rich', rich],
  ] as const)('%s reads as kept in golden/', async (name, figures) => {
    const { article } = year(figures);
    await expect(articleText(article)).toMatchFileSnapshot(`golden/article-${name}.txt`);
    await expect(articleHtml(article)).toMatchFileSnapshot(`golden/article-${name}.html`);
    expect(articleText(article)).not.toMatch(/undefined|null|NaN|\[|\]|…|\.\.|,,|;;| {2}| [,.;:]| 0 /);
  });

  it('names collectives first, then people by given name, middle names and family name', () => {
    const list = year(many).article.parts.find(({ title }) => title === 'Danh sách được công nhận');
    expect(list?.items.map((item) => item.split(/[,(]/)[0]?.trim())).toEqual([
      'Đội Xung kích',
      'Tổ Tiếp nhận',
      'Nguyễn Thị Ân',
      'Lê Văn Ân',
      'Trần Văn Đức',
      'Nguyễn Thị Hoa',
    ]);
  });

  it('says a department once, where the position names it', () => {
    expect(articleText(year(one).article)).toContain('Nguyễn Thị Hoa, Chuyên viên Văn phòng (lĩnh vực');
  });

  it('every number of its sentences is a figure with its rows', () => {
    for (const figures of [zero, one, many, small, rich]) {
      const { article, sources } = year(figures);
      const values = new Set(sources.map(({ value }) => value));
      const told = [article.headline, article.lead].join(' ').replace(/\d+\/\d+\/\d+|năm \d{4}/g, '');
      for (const [number] of told.matchAll(/\d+/g)) expect(values.has(Number(number)), told).toBe(true);
      for (const { value, rows: behind, label } of sources)
        if (!label.includes('chênh lệch')) expect(behind.length, label).toBe(value);
    }
  });
});

describe('news about one exemplar', () => {
  const registrations = rows(
    {
      code: 'DH-2023-0001',
      year: 2023,
      name: 'Nguyễn Thị Hoa',
      status: 'Được công nhận',
      content: 'Học & làm <theo>',
    },
    {
      code: 'DH-2024-0001',
      year: 2024,
      name: 'Nguyễn Thị Hoa',
      status: 'Đã gửi',
      content: 'Nội dung thứ hai',
    },
    { code: 'DH-2025-0001', year: 2025, name: 'Nguyễn Thị Hoa', status: 'Đang soạn', content: 'Chưa gửi' },
  );
  const tell = (votes: boolean): ToldArticle | null => {
    const assessment = assess(
      records({
        registrations,
        candidates: votes
          ? [candidate('DH-2023-0001', { decisionNumber: '12/QĐ-BDT', decided: '20/12/2023', row: 5 })]
          : [],
        awards: [
          award('DH-2023-0001'),
          award('DH-2024-0001', {
            award: 'Bằng khen',
            state: 'Không được khen',
            place: { tab: 'Khen thưởng', row: 6 },
          }),
        ],
        logs: {
          publicity: [
            logged('01/03/2024', {
              codes: ['DH-2023-0001'],
              label: 'Báo, đài',
              place: { tab: 'Tuyên truyền', row: 5 },
            }),
          ],
        },
      }),
      day('01/06/2025'),
    );
    const [first] = assessment.registrations;
    const identity = (first && assessment.identities.get(first)) ?? '';
    const history = exemplarHistory(assessment, new Map(), identity);
    return history && exemplarArticle(history, () => true, day('01/06/2025'), AGENCY);
  };

  it('tells years of recognition, what was done, awards given; neither drafts nor refusals', () => {
    const text = articleText((tell(true) ?? failed()).article);
    expect(text).toContain('được công nhận là điển hình tiên tiến năm 2023.');
    expect(text).toContain('Được ghi nhận 01 lượt khen thưởng:');
    expect(text).toContain('Sổ theo dõi ghi nhận 01 lượt tuyên truyền.');
    expect(text).not.toMatch(/Chưa gửi|Bằng khen|không được/i);
    expect(text).toContain('- Nội dung: Nội dung thứ hai');
  });

  it('is called a registration where nobody recognised it', () => {
    const { article } = tell(false) ?? failed();
    expect(article.headline).toBe('Nguyễn Thị Hoa: đăng ký phấn đấu điển hình tiên tiến');
    expect(article.lead).toContain('năm 2023 và 2024.');
  });

  it('escapes what people typed, and holds nothing that a portal would drop', () => {
    const html = articleHtml((tell(true) ?? failed()).article);
    expect(html).toContain('Học &amp; làm &lt;theo&gt;');
    expect(new Set([...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag))).toEqual(
      new Set(['h1', 'p', 'h2', 'ul', 'li']),
    );
    expect(html).not.toMatch(/style|class=/);
  });
});

describe('the page to copy from', () => {
  it('escapes both texts, labels its fields, and keeps the first line', () => {
    const html = articlePage({
      language: 'vi',
      note: '<b>',
      texts: [
        { id: 'plain', label: 'Văn bản', copy: 'Sao chép', text: '</textarea><script>alert(1)</script>' },
      ],
      copied: 'Đã "sao chép"',
      notCopied: 'Không',
      links: [
        { label: 'Tệp', url: 'https://example.org/a"b' },
        { label: 'Lạ', url: 'javascript:alert(1)' },
      ],
    });
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('javascript:');
    expect(html).toContain('<label for="plain">');
    expect(html).toContain('<button type="button" data-of="plain">');
    expect(html).not.toContain('<b>');
  });
});

it.each([...Object.entries(ARTICLE_TEXTS), ...Object.entries(VERSION_TEXTS)])(
  '%s: both languages fill the same gaps',
  (_, { vi, en }) => {
    const gaps = (text: string): string[] =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
    expect(gaps(vi)).toEqual(gaps(en));
  },
);

function failed(): never {
  throw new Error('no article');
}
