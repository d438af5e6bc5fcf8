import { remembering } from '../lang/memo';
import { comparisonKey } from '../lang/text';
import type { Kind } from './field';

const catalogued = remembering((value) =>
  comparisonKey(comparisonKey(value).replace(/'/g, ''))
    .replace(/(?<!\p{L})chiến sỹ(?!\p{L})/gu, 'chiến sĩ')
    .replace(/(?<!\p{L})kỉ niệm(?!\p{L})/gu, 'kỷ niệm'),
);

/** The lists that tab `Danh mục` holds, column `Nhóm`. */
export const CATALOGUE_GROUPS = [
  'Danh hiệu thi đua',
  'Hình thức khen thưởng',
  'Mức độ hoàn thành nhiệm vụ',
  'Hình thức tuyên truyền',
  'Sự kiện',
] as const;
export type CatalogueGroup = (typeof CATALOGUE_GROUPS)[number];

/** One row of `Danh mục`: a value that may be chosen, for whom and in which years (inclusive, null = open). */
export interface CatalogueEntry {
  readonly group: CatalogueGroup;
  readonly value: string;
  /** Empty = all kinds. */
  readonly kinds: readonly Kind[];
  /** `Cấp`, '' where there is none. */
  readonly level: string;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  /** `Căn cứ`: the article. */
  readonly basis: string;
}

/** `Mức độ hoàn thành nhiệm vụ`, best first. */
export const RATINGS = [
  'Hoàn thành xuất sắc nhiệm vụ',
  'Hoàn thành tốt nhiệm vụ',
  'Hoàn thành nhiệm vụ',
  'Không hoàn thành nhiệm vụ',
] as const;
export type Rating = (typeof RATINGS)[number];

/** The last year that Law 15/2003/QH11 governs; Law 06/2022/QH15 holds from 01/01/2024 (its Article 94). */
export const LAST_YEAR_OF_LAW_2003 = 2023;
const FIRST_YEAR_OF_LAW_2022 = LAST_YEAR_OF_LAW_2003 + 1;

type Years = readonly [from: number | null, to: number | null];
const ALWAYS: Years = [null, null];
const TO_2023: Years = [null, LAST_YEAR_OF_LAW_2003];
const FROM_2024: Years = [FIRST_YEAR_OF_LAW_2022, null];

const law2003 = (article: string): string => `${article} Luật Thi đua, khen thưởng 2003`;
const law2022 = (article: string): string => `${article} Luật Thi đua, khen thưởng 2022`;
const bothLaws = (article: string): string => `${law2003(article)}; ${law2022(article)}`;

const PERSON: readonly Kind[] = ['individual'];
const GROUP: readonly Kind[] = ['collective'];
const HOUSEHOLD: readonly Kind[] = ['household'];
const ANYONE: readonly Kind[] = [];

function title(
  value: string,
  kinds: readonly Kind[],
  level: string,
  [fromYear, toYear]: Years,
  basis: string,
): CatalogueEntry {
  return { group: 'Danh hiệu thi đua', value, kinds, level, fromYear, toYear, basis };
}

/** Titles by law and year (domain.md 2.3). A name that both laws use is one row, so that lists show it once. */
const TITLES: readonly CatalogueEntry[] = [
  title('Lao động tiên tiến', PERSON, 'Cơ sở', ALWAYS, bothLaws('Điều 24')),
  title('Chiến sĩ thi đua cơ sở', PERSON, 'Cơ sở', ALWAYS, bothLaws('Điều 23')),
  title('Chiến sĩ thi đua cấp tỉnh', PERSON, 'Tỉnh', TO_2023, law2003('Điều 22')),
  title('Chiến sĩ thi đua tỉnh', PERSON, 'Tỉnh', FROM_2024, law2022('Điều 22')),
  title('Chiến sĩ thi đua toàn quốc', PERSON, 'Toàn quốc', ALWAYS, bothLaws('Điều 21')),
  title('Tập thể lao động tiên tiến', GROUP, 'Cơ sở', ALWAYS, bothLaws('Điều 28')),
  title('Tập thể lao động xuất sắc', GROUP, 'Tỉnh', ALWAYS, bothLaws('Điều 27')),
  title('Cờ thi đua cấp tỉnh', GROUP, 'Tỉnh', TO_2023, law2003('Điều 26')),
  title('Cờ thi đua của Ủy ban nhân dân tỉnh', GROUP, 'Tỉnh', FROM_2024, law2022('Điều 26')),
  title('Cờ thi đua của Chính phủ', GROUP, 'Toàn quốc', ALWAYS, bothLaws('Điều 25')),
  title('Gia đình văn hóa', HOUSEHOLD, 'Xã', ALWAYS, `Luật Thi đua, khen thưởng 2003; ${law2022('Điều 31')}`),
];

function form(value: string, kinds: readonly Kind[], level: string, basis: string): CatalogueEntry {
  return { group: 'Hình thức khen thưởng', value, kinds, level, fromYear: null, toYear: null, basis };
}

/** Commendations (domain.md 2.4): their names did not change in 2024. */
const FORMS: readonly CatalogueEntry[] = [
  form('Giấy khen', ANYONE, 'Cơ sở', law2022('Điều 75')),
  form('Bằng khen của Chủ tịch UBND tỉnh', ANYONE, 'Tỉnh', law2022('Điều 74')),
  form('Bằng khen của Bộ, ban, ngành', ANYONE, 'Bộ, ban, ngành', law2022('Điều 74')),
  form('Bằng khen của Thủ tướng Chính phủ', ANYONE, 'Toàn quốc', law2022('Điều 73')),
  form('Kỷ niệm chương', ANYONE, 'Bộ, ban, ngành, tỉnh', law2022('Điều 71')),
  form('Huân chương Lao động hạng Ba', ANYONE, 'Nhà nước', law2022('Điều 44')),
  form('Huân chương Lao động hạng Nhì', ANYONE, 'Nhà nước', law2022('Điều 43')),
  form('Huân chương Lao động hạng Nhất', ANYONE, 'Nhà nước', law2022('Điều 42')),
];

const PLAIN_BASIS = 'Kế hoạch số 87/KH-BDT';

function plain(
  group: CatalogueGroup,
  value: string,
  [fromYear, toYear]: Years = ALWAYS,
  basis = '',
): CatalogueEntry {
  return { group, value, kinds: ANYONE, level: '', fromYear, toYear, basis };
}

const PUBLICITY = [
  'Cuộc họp, hội nghị',
  'Trang thông tin điện tử',
  'Báo, đài',
  'Mạng xã hội',
  'Hình thức khác',
];

/** Occasions of honour (plan II.3). The congress of 2025 was held under another name (domain.md 5). */
const EVENTS: readonly CatalogueEntry[] = [
  plain(
    'Sự kiện',
    'Biểu dương nhân 75 năm ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc (11/6/2023)',
    [2023, 2023],
    `${PLAIN_BASIS}, mục II.3`,
  ),
  plain('Sự kiện', 'Hội nghị điển hình tiên tiến 05 năm', [2025, null], `${PLAIN_BASIS}, mục II.3`),
  plain(
    'Sự kiện',
    'Đại hội Thi đua yêu nước tỉnh Khánh Hòa lần thứ VI',
    [null, 2025],
    `${PLAIN_BASIS}, mục II.3`,
  ),
  plain(
    'Sự kiện',
    'Đại hội Thi đua yêu nước tỉnh Khánh Hòa lần thứ I (2025 - 2030)',
    [2025, null],
    'Tên gọi sau khi hợp nhất tỉnh từ 01/7/2025',
  ),
];

/** The rows of `Danh mục` in a workbook that has none. */
export const DEFAULT_CATALOGUE: readonly CatalogueEntry[] = [
  ...TITLES,
  ...FORMS,
  ...RATINGS.map((rating) => plain('Mức độ hoàn thành nhiệm vụ', rating)),
  ...PUBLICITY.map((value) =>
    plain('Hình thức tuyên truyền', value, ALWAYS, value === 'Hình thức khác' ? '' : PLAIN_BASIS),
  ),
  ...EVENTS,
];

/** One title or form under whatever law and spelling; the names it goes by, abbreviations included. */
const NAMES_OF_TITLE = {
  'advanced-worker': ['Lao động tiên tiến', 'LĐTT'],
  'grassroots-fighter': ['Chiến sĩ thi đua cơ sở', 'Chiến sĩ thi đua cấp cơ sở', 'CSTĐ cơ sở', 'CSTĐCS'],
  'provincial-fighter': [
    'Chiến sĩ thi đua tỉnh',
    'Chiến sĩ thi đua cấp tỉnh',
    'Chiến sĩ thi đua Bộ, ban, ngành, tỉnh',
    'Chiến sĩ thi đua cấp Bộ, ngành, tỉnh, đoàn thể trung ương',
    'CSTĐ tỉnh',
    'CSTĐ cấp tỉnh',
  ],
  'national-fighter': ['Chiến sĩ thi đua toàn quốc', 'CSTĐ toàn quốc', 'CSTĐTQ'],
  'advanced-collective': ['Tập thể lao động tiên tiến', 'TTLĐTT'],
  'excellent-collective': ['Tập thể lao động xuất sắc', 'TTLĐXS'],
  'provincial-flag': [
    'Cờ thi đua của Ủy ban nhân dân tỉnh',
    'Cờ thi đua của UBND tỉnh',
    'Cờ thi đua cấp tỉnh',
    'Cờ thi đua tỉnh',
    'Cờ thi đua của Bộ, ban, ngành, tỉnh',
  ],
  'government-flag': ['Cờ thi đua của Chính phủ', 'Cờ thi đua Chính phủ'],
  'cultural-family': ['Gia đình văn hóa'],
  'agency-certificate': ['Giấy khen'],
  'provincial-certificate': [
    'Bằng khen của Chủ tịch UBND tỉnh',
    'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    'Bằng khen của UBND tỉnh',
    'Bằng khen cấp tỉnh',
  ],
  'ministerial-certificate': ['Bằng khen của Bộ, ban, ngành'],
  'prime-minister-certificate': ['Bằng khen của Thủ tướng Chính phủ', 'Bằng khen Thủ tướng Chính phủ'],
  'commemorative-medal': ['Kỷ niệm chương', 'Kỷ niệm chương, Huy hiệu'],
  'labour-order-third': ['Huân chương Lao động hạng Ba'],
  'labour-order-second': ['Huân chương Lao động hạng Nhì'],
  'labour-order-first': ['Huân chương Lao động hạng Nhất'],
} as const;
export type TitleKey = keyof typeof NAMES_OF_TITLE;

const TITLE_BY_NAME = new Map<string, TitleKey>(
  (Object.keys(NAMES_OF_TITLE) as TitleKey[]).flatMap((key) =>
    NAMES_OF_TITLE[key].map((name): [string, TitleKey] => [catalogueKey(name), key]),
  ),
);

/**
 * What values of `Danh mục` are compared by: the comparison key without quotes, with the two official
 * spellings of two words made one ("chiến sỹ" = "chiến sĩ", "kỉ niệm" = "kỷ niệm").
 */
export function catalogueKey(value: string): string {
  return catalogued(value);
}

/**
 * The title or form a name means, null for none: its names under both laws, old spellings, abbreviations,
 * and with the province added ("Chiến sĩ thi đua tỉnh Khánh Hòa").
 */
export function titleKeyOf(value: string): TitleKey | null {
  const key = catalogueKey(value);
  return TITLE_BY_NAME.get(key) ?? TITLE_BY_NAME.get(key.replace(/ khánh hòa$/, '')) ?? null;
}

/** A group that the tab `Danh mục` does not list at all is the default's: an empty list would refuse all. */
export function withDefaults(typed: readonly CatalogueEntry[]): CatalogueEntry[] {
  return CATALOGUE_GROUPS.flatMap((group) => {
    const own = typed.filter((entry) => entry.group === group);
    return own.length > 0 ? own : DEFAULT_CATALOGUE.filter((entry) => entry.group === group);
  });
}
