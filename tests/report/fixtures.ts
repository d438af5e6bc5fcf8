import type {
  AnnualFigures,
  AwardCount,
  CommendationLine,
  CountTable,
  RecognisedLine,
  TargetResult,
} from '../../src/figures/annual-figures';
import type { Figure } from '../../src/figures/figure';
import { DEFAULT_FIELDS } from '../../src/plan/defaults';
import { KINDS, type Field, type Kind } from '../../src/plan/field';
import type { Letterhead, PlanReference, Prose } from '../../src/report/letterhead';
import { reviewSheetOutline } from '../../src/report/review-sheet';

export const letterhead: Letterhead = {
  parentAgency: 'ỦY BAN NHÂN DÂN TỈNH KHÁNH HÒA',
  agency: 'BAN DÂN TỘC',
  agencyCode: 'BDT',
  place: 'Khánh Hòa',
  signerTitle: ['TRƯỞNG BAN'],
  signer: 'Đặng Văn Tuấn',
  addressees: [],
  recipients: ['Sở Nội vụ (VBĐT)', 'Lãnh đạo Ban (VBĐT)', 'Các phòng thuộc Ban (VBĐT)', 'Lưu: VT, VP'],
};

export const plan: PlanReference = {
  name: 'Kế hoạch xây dựng, bồi dưỡng và nhân rộng điển hình tiên tiến',
  number: '87/KH-BDT',
  date: { year: 2021, month: 12, day: 31 },
  fromYear: 2021,
  toYear: 2025,
};

export const [LEARNING, CULTURE] = DEFAULT_FIELDS as readonly [Field, Field];

/** A registration in brief: enough to make lines and counts that agree. */
export interface Sample {
  readonly name: string;
  readonly department: string;
  readonly kind: Kind;
  readonly field: Field;
  readonly position?: string;
  readonly content?: string;
  readonly model?: string;
  readonly decision?: string;
  readonly awaiting?: boolean;
}

export function figure(count: number, tab = 'Sổ'): Figure {
  return { value: count, rows: Array.from({ length: count }, (_, index) => ({ tab, row: 5 + index })) };
}

export function kinds(collective: number, individual: number, household = 0): Record<Kind, Figure> {
  return { collective: figure(collective), individual: figure(individual), household: figure(household) };
}

function placed(samples: readonly Sample[]): (Sample & { place: { tab: string; row: number } })[] {
  return samples.map((sample, index) => ({ ...sample, place: { tab: sample.department, row: 5 + index } }));
}

function table(samples: readonly ReturnType<typeof placed>[number][]): CountTable {
  const of = (some: typeof samples): Figure => ({ value: some.length, rows: some.map((one) => one.place) });
  const byKind = (some: typeof samples): Record<Kind, Figure> =>
    Object.fromEntries(KINDS.map((kind) => [kind, of(some.filter((one) => one.kind === kind))])) as Record<
      Kind,
      Figure
    >;
  return {
    total: of(samples),
    byKind: byKind(samples),
    byField: DEFAULT_FIELDS.map((field) => ({
      field,
      byKind: byKind(samples.filter((one) => one.field === field)),
    })),
  };
}

function targets(samples: readonly ReturnType<typeof placed>[number][]): TargetResult[] {
  return DEFAULT_FIELDS.flatMap((field) =>
    (['collective', 'individual'] as const).map((kind): TargetResult => {
      const own = samples.filter((one) => one.field === field && one.kind === kind);
      const of = (some: typeof own): Figure => ({ value: some.length, rows: some.map((one) => one.place) });
      const recognised = of(own.filter((one) => one.decision !== undefined));
      return {
        field,
        kind,
        minimum: 1,
        scope: 'period',
        registered: of(own),
        recognised,
        awaitingDecision: of(own.filter((one) => one.awaiting === true)),
        missing: Math.max(0, 1 - recognised.value),
        status: recognised.value >= 1 ? 'Đạt' : 'Đang thực hiện',
      };
    }),
  );
}

/** Figures of a year from its registrations; the logs empty unless given. */
export function figuresOf(
  samples: readonly Sample[],
  departments: readonly string[],
  more: Partial<AnnualFigures> = {},
): AnnualFigures {
  const rows = placed(samples);
  const recognised = rows.filter((one) => one.decision !== undefined);
  const line = (one: (typeof rows)[number], index: number) => ({
    place: one.place,
    code: `DH-2024-${String(index + 1).padStart(4, '0')}`,
    name: one.name,
    position: one.position ?? '',
    department: one.department,
    kind: one.kind,
    field: one.field,
    content: one.content ?? 'Gương mẫu thực hiện nhiệm vụ được giao',
    model: one.model ?? '',
    title: 'Lao động tiên tiến',
    status: one.decision === undefined ? 'Đã tiếp nhận' : 'Được công nhận',
  });
  const of = (some: typeof rows): Figure => ({ value: some.length, rows: some.map((one) => one.place) });
  return {
    year: 2024,
    asOf: { year: 2024, month: 12, day: 31 },
    departments: departments.map((name) => ({
      name,
      registered: of(rows.filter((one) => one.department === name)),
      recognised: of(recognised.filter((one) => one.department === name)),
    })),
    registered: table(rows),
    recognised: table(recognised),
    awaitingDecision: table(rows.filter((one) => one.awaiting === true)),
    previous: null,
    years: [{ year: 2024, registered: table(rows).total, recognised: table(recognised).total }],
    targets: targets(rows),
    standings: targets(rows).map(({ missing }) => ({ kind: missing === 0 ? 'reached' : 'never' })),
    idle: departments
      .filter((name) => !rows.some((one) => one.department === name))
      .map((name) => ({ name, years: [2024] })),
    registeredLines: rows.map(line),
    recognisedLines: recognised.map((one, index): RecognisedLine => ({
      ...line(one, index),
      decisionNumber: one.decision ?? '',
      decisionDate: { year: 2024, month: 12, day: 5 },
    })),
    commendationLines: [],
    awards: [],
    direction: [],
    nurture: [],
    publicity: [],
    replication: { total: figure(0), places: [] },
    honours: [],
    ...more,
  };
}

export const zero: AnnualFigures = figuresOf([], ['Văn phòng', 'Phòng Chính sách dân tộc'], {
  targets: targets([]),
});

export const small: AnnualFigures = figuresOf(
  [
    {
      name: 'Phòng Chính sách dân tộc',
      department: 'Phòng Chính sách dân tộc',
      kind: 'collective',
      field: LEARNING,
      decision: '152/QĐ-BDT',
    },
    {
      name: 'Nguyễn Thị Hòa',
      department: 'Văn phòng',
      kind: 'individual',
      field: CULTURE,
      position: 'Chuyên viên',
      awaiting: true,
    },
  ],
  ['Văn phòng', 'Phòng Chính sách dân tộc', 'Thanh tra'],
);

const richSamples: readonly Sample[] = [
  {
    name: 'Phòng Kế hoạch - Tổng hợp',
    department: 'Phòng Kế hoạch - Tổng hợp',
    kind: 'collective',
    field: LEARNING,
    decision: '152/QĐ-BDT',
    content: 'Thực hành tiết kiệm, chống lãng phí; giải quyết hồ sơ trước hạn',
    model: '“Ngày thứ sáu không giấy”',
  },
  {
    name: 'Chamaléa Thị Thủy',
    department: 'Phòng Kế hoạch - Tổng hợp',
    kind: 'individual',
    field: LEARNING,
    position: 'Phó Trưởng phòng',
    decision: '152/QĐ-BDT',
    content:
      'Đổi mới phong cách, tác phong công tác, gần dân, sát dân, lắng nghe, đối thoại với Nhân dân tại các xã vùng đồng bào dân tộc thiểu số và miền núi',
  },
  {
    name: 'Nguyễn Văn Ước',
    department: 'Phòng Chính sách dân tộc',
    kind: 'individual',
    field: LEARNING,
    position: 'Chuyên viên',
    awaiting: true,
  },
  {
    name: 'Văn phòng',
    department: 'Văn phòng',
    kind: 'collective',
    field: CULTURE,
    decision: '153/QĐ-BDT',
    model: 'Trả kết quả trong ngày',
  },
  {
    name: 'Trần Thị Thuý',
    department: 'Văn phòng',
    kind: 'individual',
    field: CULTURE,
    position: 'Văn thư',
    decision: '153/QĐ-BDT',
  },
  {
    name: 'Y Vinh Tơr',
    department: 'Phòng Chính sách dân tộc',
    kind: 'individual',
    field: CULTURE,
    position: 'Chuyên viên chính',
  },
  { name: 'Hộ ông Cao Xuân Kỷ', department: 'Phòng Tuyên truyền', kind: 'household', field: LEARNING },
];

const commendation = (index: number, more: Partial<CommendationLine>): CommendationLine => ({
  place: { tab: 'Khen thưởng', row: 5 + index },
  code: `DH-2024-000${index + 1}`,
  name: 'Chamaléa Thị Thủy',
  department: 'Phòng Kế hoạch - Tổng hợp',
  kind: 'individual',
  award: 'Giấy khen của Thủ trưởng cơ quan chuyên môn thuộc UBND tỉnh',
  level: 'Cơ sở',
  state: 'Đã khen thưởng',
  decisionNumber: '160/QĐ-BDT',
  decisionDate: { year: 2024, month: 12, day: 20 },
  decidedBy: 'Ban Dân tộc',
  ...more,
});

const awards: readonly AwardCount[] = [
  {
    award: 'Giấy khen của Thủ trưởng cơ quan chuyên môn thuộc UBND tỉnh',
    given: kinds(1, 2),
    proposed: kinds(0, 0),
  },
  { award: 'Bằng khen của Chủ tịch UBND tỉnh', given: kinds(0, 0), proposed: kinds(1, 0) },
];

export const rich: AnnualFigures = figuresOf(
  richSamples,
  ['Văn phòng', 'Phòng Kế hoạch - Tổng hợp', 'Phòng Chính sách dân tộc', 'Phòng Tuyên truyền', 'Thanh tra'],
  {
    previous: {
      registered: { ...figuresOf(richSamples.slice(0, 5), []).registered },
      recognised: { ...figuresOf(richSamples.slice(0, 5), []).recognised },
    },
    commendationLines: [
      commendation(0, { name: 'Phòng Kế hoạch - Tổng hợp', kind: 'collective' }),
      commendation(1, {}),
      commendation(2, { name: 'Trần Thị Thuý', department: 'Văn phòng' }),
      commendation(3, {
        name: 'Văn phòng',
        department: 'Văn phòng',
        kind: 'collective',
        award: 'Bằng khen của Chủ tịch UBND tỉnh',
        level: 'Tỉnh',
        state: 'Đề nghị',
        decisionNumber: '',
        decisionDate: null,
        decidedBy: '',
      }),
    ],
    awards,
    direction: [
      { label: 'Ban hành văn bản', figure: figure(2, 'Triển khai') },
      { label: 'Quán triệt', figure: figure(3, 'Triển khai') },
      { label: 'Đôn đốc', figure: figure(11, 'Triển khai') },
      { label: 'Tập huấn', figure: figure(1, 'Triển khai') },
    ],
    nurture: [
      { label: 'Tinh thần', figure: figure(2, 'Bồi dưỡng') },
      { label: 'Cơ chế, chính sách', figure: figure(1, 'Bồi dưỡng') },
    ],
    publicity: [
      { label: 'Trang thông tin điện tử', figure: figure(4, 'Tuyên truyền') },
      { label: 'Hội nghị', figure: figure(1, 'Tuyên truyền') },
    ],
    replication: { total: figure(3, 'Nhân rộng'), places: ['Xã Khánh Thượng', 'Xã Cầu Bà'] },
    honours: [{ label: 'Hội nghị điển hình tiên tiến', figure: figure(2, 'Tôn vinh') }],
  },
);

export const prose: readonly Prose[] = [
  {
    section: 'Mục I',
    text: 'Lãnh đạo Ban quan tâm chỉ đạo việc phát hiện, bồi dưỡng điển hình.\nVăn phòng đã tham mưu kịp thời.',
  },
  { section: '2.1', text: 'Tập thể được công nhận đã hoàn thành xuất sắc nhiệm vụ chính trị năm 2024.' },
  {
    section: 'iii.1.',
    text: '- Các phòng chủ động phát hiện nhân tố mới ngay từ quý I/2024.\n- Có 09 tin, bài được đăng.',
  },
  { section: 'III.3', text: 'Nhiệm vụ chuyên môn cuối năm nhiều, một số phòng chưa chủ động.' },
  {
    section: 'V',
    text: 'Đề nghị Sở Nội vụ hướng dẫn sớm việc bình xét điển hình tiên tiến giai đoạn 2026 - 2030.',
  },
  { section: 'VII', text: 'Mục này không có trong đề cương.' },
];

/** A rich report that goes up, with the Office's prose. */
export const richReport = {
  letterhead: {
    ...letterhead,
    addressees: ['Ủy ban nhân dân tỉnh', 'Sở Nội vụ'],
    signerTitle: ['KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'],
  },
  plan,
  figures: rich,
  prose,
};

/** The review sheet of two tabs. */
export const reviewSheet = reviewSheetOutline({
  letterhead,
  year: 2024,
  asOf: { year: 2024, month: 11, day: 20 },
  findings: [
    {
      place: { tab: 'Văn phòng', row: 7 },
      department: 'Văn phòng',
      heading: 'Họ và tên / Tên tập thể',
      severity: 'warning',
      reason: '“Trần Thị Thuý” khác cách viết với “Trần Thị Thúy”.',
      cure: 'Viết thống nhất một cách.',
    },
    {
      place: { tab: 'Văn phòng', row: 9 },
      department: 'Văn phòng',
      heading: 'Nội dung đăng ký',
      severity: 'error',
      reason: 'Ô bắt buộc còn trống.',
      cure: 'Điền ô này.',
    },
    {
      place: { tab: 'Thanh tra', row: 5 },
      department: 'Thanh tra',
      heading: 'Minh chứng',
      severity: 'warning',
      reason: 'Liên kết không bắt đầu bằng https.',
      cure: 'Chép lại liên kết từ trình duyệt.',
    },
  ],
});
