/**
 * The wording of papers, in one place; papers are always Vietnamese (Decree 30/2020, Annexes I-III). Numbers
 * come in already formatted. The wording of each sentence claims no more than its figures do: what a tab does
 * not hold is "chưa ghi nhận", never "không có", and no sentence names a cause.
 */

/** Blanks that the clerk fills in by hand: number, day and month. */
const BLANK = '      ';

/** What all papers share. */
export const PAPER = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  to: 'Kính gửi:',
  recipients: 'Nơi nhận:',
  asAbove: 'Như trên',
  filed: 'Lưu: VT',
  end: './.',
  /** "Số:      /BC-BDT". */
  blankNumber: (symbol: string): string => `Số:${BLANK}/${symbol}`,
  /** "Khánh Hòa, ngày      tháng      năm 2024". */
  placeAndBlankDay: (place: string, year: number): string => `${place}, ngày${BLANK}tháng${BLANK}năm ${year}`,
  /** "(Kèm theo Báo cáo số      /BC-BDT ngày      tháng      năm 2024 của Ban Dân tộc)". */
  attachedTo: (kind: string, symbol: string, year: number, issuer: string): string =>
    `(Kèm theo ${kind} số${BLANK}/${symbol} ngày${BLANK}tháng${BLANK}năm ${year} của ${issuer})`,
  unit: (unit: string): string => `Đơn vị tính: ${unit}`,
  table: (number: number, caption: string): string => `Bảng ${number}. ${caption}`,
  annex: (roman: string | null): string => (roman === null ? 'Phụ lục' : `Phụ lục ${roman}`),
  order: 'TT',
  total: 'Tổng cộng',
  /** "a", "a và b", "a, b và c". */
  list: (parts: readonly string[]): string =>
    parts.length < 2
      ? parts.join('')
      : `${parts.slice(0, -1).join(', ')} và ${parts[parts.length - 1] ?? ''}`,
  /** A sentence joined to the full stop, unless it already ends in a mark. */
  stop: (text: string): string => (/[.;:!?…]$/.test(text) ? text : `${text}.`),
} as const;

/** Document kinds of Decree 30/2020, Annex III, I, that the add-on makes so far. */
export const PAPER_KIND = {
  report: { name: 'BÁO CÁO', code: 'BC', word: 'Báo cáo' },
  reviewSheet: { name: 'PHIẾU RÀ SOÁT SỐ LIỆU', code: '', word: 'Phiếu rà soát số liệu' },
} as const;

/** The annual report: headings by the outline's own numbers (domain.md 3.2). */
export const ANNUAL_TITLE = {
  I: 'CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TRIỂN KHAI',
  II: 'KẾT QUẢ THỰC HIỆN',
  'II.1': 'Công tác đăng ký',
  'II.2': 'Kết quả xây dựng, bồi dưỡng theo từng lĩnh vực',
  'II.3': 'So với chỉ tiêu Kế hoạch',
  'II.4': 'Biểu dương, khen thưởng, đề nghị cấp trên khen thưởng',
  'II.5': 'Tuyên truyền, bồi dưỡng, nhân rộng',
  III: 'ĐÁNH GIÁ CHUNG',
  'III.1': 'Ưu điểm',
  'III.2': 'Tồn tại, hạn chế',
  'III.3': 'Nguyên nhân',
  'III.4': 'Bài học kinh nghiệm',
  IV: (nextYear: number): string => `PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM ${nextYear}`,
  V: 'ĐỀ XUẤT, KIẾN NGHỊ',
} as const;

export const ANNUAL = {
  /** Trích yếu. */
  subject: (planName: string, year: number): string => `Kết quả thực hiện ${planName} năm ${year}`,
  /** The plan cited in full the first time (Decree 30/2020, Annex I, II.5). */
  plan: (number: string, date: string, issuer: string, about: string, period: string): string =>
    ['Kế hoạch', number && `số ${number}`, date && `ngày ${date}`, issuer && `của ${issuer}`, about, period]
      .filter((part) => part !== '')
      .join(' '),
  period: (from: number, to: number): string => `giai đoạn ${from} - ${to}`,
  opening: (plan: string, agency: string, year: number, asOf: string): string =>
    `Thực hiện ${plan}, ${agency} báo cáo kết quả thực hiện năm ${year} (số liệu tính đến ngày ${asOf}) như sau:`,
  closing: (planName: string, year: number, agency: string): string =>
    `Trên đây là báo cáo kết quả thực hiện ${planName} năm ${year} của ${agency}./.`,
  closingUp: (planName: string, year: number, agency: string): string =>
    `Trên đây là báo cáo kết quả thực hiện ${planName} năm ${year}, ${agency} kính báo cáo./.`,
  exemplarIn,
  fieldTitle: (field: string): string => `Điển hình tiên tiến trong ${field}`,
  seeAnnex: (annex: string): string => ` (danh sách tại ${annex} kèm theo)`,
  detailsInAnnex: (annex: string): string => ` (chi tiết tại ${annex} kèm theo)`,

  // Comparison with the year before
  more: (count: string, year: number): string => `tăng ${count} so với năm ${year}`,
  fewer: (count: string, year: number): string => `giảm ${count} so với năm ${year}`,
  same: (year: number): string => `bằng năm ${year}`,
  /** Where both years have none: "bằng" would be said of nothing. */
  noneEither: (year: number): string => `năm ${year} cũng chưa có`,
  turnsRegistered: (comparison: string): string => comparison && `số lượt đăng ký ${comparison}`,
  turnsRecognised: (comparison: string): string => comparison && `số lượt công nhận ${comparison}`,

  // I
  direction: {
    'Ban hành văn bản': (count: string): string => `ban hành ${count} văn bản`,
    'Quán triệt': (count: string): string => `quán triệt ${count} lượt`,
    'Hướng dẫn': (count: string): string => `hướng dẫn ${count} lượt`,
    'Đôn đốc': (count: string): string => `đôn đốc ${count} lượt`,
    'Kiểm tra': (count: string): string => `kiểm tra ${count} lượt`,
  } as Readonly<Record<string, (count: string) => string>>,
  directionDone: (year: number, parts: string): string =>
    `Trong năm ${year}, để triển khai Kế hoạch, đã ${parts}.`,
  directionOther: (what: string, count: string): string => `thực hiện ${count} lượt việc “${what}”`,
  directionNone: (year: number): string =>
    `Năm ${year} chưa ghi nhận văn bản ban hành, việc quán triệt, hướng dẫn, đôn đốc, kiểm tra nào trong sổ theo dõi.`,

  // II.1
  departmentsAll: (year: number, total: string): string =>
    `Năm ${year}, toàn bộ ${total} đơn vị đều có đăng ký điển hình tiên tiến.`,
  departmentsOne: (year: number): string =>
    `Năm ${year}, đơn vị duy nhất của cơ quan có đăng ký điển hình tiên tiến.`,
  departmentsSome: (year: number, some: string, total: string, none: string): string =>
    `Năm ${year}, có ${some} trên tổng số ${total} đơn vị đăng ký điển hình tiên tiến; còn ${none} đơn vị chưa đăng ký.`,
  departmentsNone: (year: number, total: string): string =>
    `Năm ${year}, chưa có đơn vị nào trong tổng số ${total} đơn vị đăng ký điển hình tiên tiến.`,
  registeredTotal: (total: string, kinds: string, comparison: string): string =>
    `Tổng số có ${total} lượt đăng ký, gồm ${kinds}${comparison && `; ${comparison}`}`,
  registeredNone: (year: number, comparison: string): string =>
    `Năm ${year}, chưa có tập thể, cá nhân nào đăng ký điển hình tiên tiến${comparison && `; ${comparison}`}.`,
  registeredIn: (field: string, kinds: string): string => `- Trong ${field}: ${kinds}`,
  registeredInNone: (field: string): string => `- Trong ${field}: chưa có tập thể, cá nhân nào đăng ký`,

  // II.2
  recognisedTotal: (year: number, kinds: string, comparison: string): string =>
    `Năm ${year}, có ${kinds} được công nhận là điển hình tiên tiến${comparison && `, số lượt công nhận ${comparison}`}`,
  recognisedNone: (year: number, comparison: string): string =>
    `Năm ${year}, chưa có tập thể, cá nhân nào được công nhận là điển hình tiên tiến${comparison && `; ${comparison}`}.`,
  fieldRegistered: (kinds: string): string => `Có ${kinds} đăng ký`,
  fieldRecognised: (kinds: string): string => `; đã công nhận ${kinds}.`,
  fieldRecognisedNone: '; chưa có tập thể, cá nhân nào được công nhận.',
  fieldNone: 'Chưa có tập thể, cá nhân nào đăng ký.',
  awaiting: (kinds: string): string => `Có ${kinds} đã được bình xét đạt, đang chờ quyết định công nhận.`,
  recognisedNames: (kindWord: string, names: string): string => `- ${kindWord} được công nhận: ${names}.`,

  // II.3
  targetsAll: (asOf: string, all: string): string =>
    `Tính đến ngày ${asOf}, đạt ${all} chỉ tiêu của Kế hoạch.`,
  targetsSome: (asOf: string, met: string, missing: string): string =>
    `Tính đến ngày ${asOf}, đạt ${met} chỉ tiêu của Kế hoạch; còn thiếu ${missing}.`,
  scope: { period: 'Cả giai đoạn', year: 'Hằng năm' } as const,
  ofYear: (year: number): string => `năm ${year}`,

  // II.4
  awardsGiven: (year: number, kinds: string): string =>
    `Trong số đăng ký năm ${year}, ${kinds} được khen thưởng`,
  awardsProposed: (kinds: string): string => `${kinds} đang được đề nghị khen thưởng`,
  awardsOnlyProposed: (year: number, kinds: string): string =>
    `Trong số đăng ký năm ${year}, ${kinds} đang được đề nghị khen thưởng`,
  awardsNone: (year: number): string =>
    `Trong số đăng ký năm ${year}, chưa có tập thể, cá nhân nào được khen thưởng hoặc đề nghị khen thưởng.`,
  honours: (total: string, parts: string): string =>
    `Đã tôn vinh, biểu dương ${total} lượt điển hình tiên tiến: ${parts}.`,
  honoursAt: (total: string, event: string): string =>
    `Đã tôn vinh, biểu dương ${total} lượt điển hình tiên tiến trong sự kiện “${event}”.`,
  turn: (count: string, kindWord: string): string => `${count} lượt ${kindWord}`,
  /** One part of the total of a list of awards: "đã khen thưởng 02 lượt tập thể". */
  awardState: {
    'Đã khen thưởng': (kinds: string): string => `đã khen thưởng ${kinds}`,
    'Đề nghị': (kinds: string): string => `đề nghị ${kinds}`,
    'Không được khen': (kinds: string): string => `không được khen ${kinds}`,
  } as const,

  // II.5
  publicity: (total: string, parts: string): string =>
    `Công tác tuyên truyền: thực hiện ${total} lượt, gồm: ${parts}.`,
  nurture: (total: string, parts: string): string =>
    `Công tác bồi dưỡng, giúp đỡ: thực hiện ${total} lượt, gồm: ${parts}.`,
  replication: (total: string, places: string): string =>
    `Công tác nhân rộng: thực hiện ${total} lượt${places}.`,
  replicationPlaces: (count: string, names: string): string => ` tại ${count} nơi${names && `: ${names}`}`,
  labelled: (label: string, count: string): string => `${label} ${count} lượt`,
  followUpNone: (year: number): string =>
    `Năm ${year} chưa ghi nhận hoạt động tuyên truyền, bồi dưỡng, nhân rộng nào trong sổ theo dõi.`,

  // III.2
  withoutRegistration: (count: string, names: string): string =>
    `- Còn ${count} đơn vị chưa đăng ký điển hình tiên tiến: ${names}.`,
  targetsMissing: (since: string, missing: string): string => `- ${since}: còn thiếu ${missing}.`,
  notReached: 'Chưa đạt đủ chỉ tiêu của Kế hoạch',
  neverReached: (fromYear: number): string =>
    `Chưa đạt chỉ tiêu của Kế hoạch kể từ đầu giai đoạn (năm ${fromYear})`,
  reachedAndLost: (reachedOn: string, lostOn: string): string =>
    `Đã đạt chỉ tiêu của Kế hoạch từ ngày ${reachedOn} nhưng không còn đạt từ ngày ${lostOn}`,
  missedYear: (year: number): string => `Chưa đạt chỉ tiêu hằng năm của Kế hoạch trong năm ${year}`,
  missedYears: (count: string, first: number, last: number): string =>
    `Chưa đạt chỉ tiêu hằng năm của Kế hoạch trong ${count} năm liên tiếp, từ năm ${first} đến năm ${last}`,
  yearsInARow: (name: string, count: string, first: number): string =>
    `${name} (${count} năm liên tiếp, từ năm ${first})`,
  stillAwaiting: (kinds: string): string =>
    `- Còn ${kinds} đã được bình xét đạt nhưng chưa có quyết định công nhận.`,

  // IV
  striveMore: (what: string): string => `- Phấn đấu công nhận thêm ít nhất ${what}.`,
  striveYearly: (year: number, what: string): string =>
    `- Thực hiện chỉ tiêu hằng năm của Kế hoạch: phấn đấu năm ${year} công nhận ít nhất ${what}.`,
  finishDecisions: (kinds: string): string =>
    `- Hoàn thành thủ tục quyết định công nhận đối với ${kinds} đã được bình xét đạt.`,
} as const;

function exemplarIn(field: string): string {
  return `điển hình tiên tiến trong ${field}`;
}

/** Headings, captions and units of the tables and annexes of the annual report. */
export const ANNUAL_TABLE = {
  departments: { caption: 'Số lượt đăng ký và công nhận theo đơn vị', unit: 'lượt' },
  targets: { caption: 'Kết quả thực hiện chỉ tiêu của Kế hoạch', unit: 'tập thể, cá nhân' },
  awards: { caption: 'Khen thưởng, đề nghị khen thưởng theo danh hiệu, hình thức', unit: 'lượt' },
  registered: (year: number): string => `DANH SÁCH ĐĂNG KÝ ĐIỂN HÌNH TIÊN TIẾN NĂM ${year}`,
  recognised: (year: number): string =>
    `DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC CÔNG NHẬN ĐIỂN HÌNH TIÊN TIẾN NĂM ${year}`,
  targetResults: (asOf: string): string => `KẾT QUẢ THỰC HIỆN CHỈ TIÊU CỦA KẾ HOẠCH ĐẾN NGÀY ${asOf}`,
  commendations: (year: number): string => `DANH SÁCH KHEN THƯỞNG, ĐỀ NGHỊ KHEN THƯỞNG NĂM ${year}`,
  unit: { registered: 'lượt đăng ký', recognised: 'lượt công nhận', commendations: 'lượt khen thưởng' },
  otherDepartments: 'Đơn vị khác',
  model: (model: string): string => `Mô hình, cách làm mới: ${model}`,
  heading: {
    name: 'Họ và tên / Tên tập thể',
    position: 'Chức vụ, bộ phận',
    department: 'Đơn vị',
    kind: 'Đối tượng',
    field: 'Lĩnh vực',
    year: 'Năm',
    content: 'Nội dung đăng ký',
    title: 'Danh hiệu thi đua đăng ký',
    status: 'Trạng thái',
    decisionNumber: 'Số quyết định',
    decisionDate: 'Ngày quyết định',
    decidedBy: 'Cơ quan quyết định',
    target: 'Chỉ tiêu',
    scope: 'Phạm vi',
    minimum: 'Tối thiểu',
    registered: 'Đã đăng ký',
    recognised: 'Đã công nhận',
    awaiting: 'Đạt, chờ quyết định',
    missing: 'Còn thiếu',
    result: 'Tình trạng',
    award: 'Danh hiệu, hình thức khen thưởng',
    level: 'Cấp',
    state: 'Tình trạng',
    given: (kindWord: string): string => `${kindWord} đã khen`,
    proposed: (kindWord: string): string => `${kindWord} đề nghị`,
  },
} as const;

/** The labels of `Nguồn số liệu`: what each printed figure is. */
export const FIGURE_LABEL = {
  of: (what: string, part: string): string => `${what}: ${part}`,
  registered: (year: number): string => `Đăng ký năm ${year}`,
  recognised: (year: number): string => `Được công nhận năm ${year}`,
  awaiting: (year: number): string => `Đạt, chờ quyết định năm ${year}`,
  inField: (what: string, field: string): string => `${what}, ${field}`,
  total: 'tổng số lượt',
  change: (what: string, previous: number): string => `${what}: chênh lệch so với năm ${previous}`,
  departments: 'Số đơn vị trong năm',
  departmentsWith: 'Số đơn vị có đăng ký',
  departmentsWithout: 'Số đơn vị chưa đăng ký',
  yearsWithout: (department: string): string => `Số năm liên tiếp chưa đăng ký, ${department}`,
  yearsMissed: (field: string, kindWord: string): string =>
    `Số năm liên tiếp chưa đạt chỉ tiêu ${field}, ${kindWord}`,
  target: (field: string, kindWord: string): string => `Chỉ tiêu ${field}, ${kindWord}`,
  targetsMet: 'Số chỉ tiêu đạt',
  targetsAll: 'Tổng số chỉ tiêu',
  targetsMissing: (field: string, kindWord: string): string =>
    `Còn thiếu so với chỉ tiêu ${field}, ${kindWord}`,
  minimum: 'tối thiểu',
  missing: 'còn thiếu',
  awardGiven: (award: string): string => `Đã khen thưởng, ${award}`,
  awardProposed: (award: string): string => `Đề nghị khen thưởng, ${award}`,
  allAwards: 'tất cả danh hiệu, hình thức',
  awardRefused: 'Không được khen thưởng',
  direction: 'Triển khai',
  publicity: 'Tuyên truyền',
  nurture: 'Bồi dưỡng',
  honours: 'Tôn vinh',
  replication: 'Nhân rộng',
  replicationPlaces: 'Nhân rộng: số nơi áp dụng',
} as const;

/** The internal "Phiếu rà soát số liệu". */
export const REVIEW = {
  subject: (year: number): string => `Số liệu đăng ký điển hình tiên tiến năm ${year}`,
  subjectOf: (year: number, department: string): string =>
    `Số liệu đăng ký điển hình tiên tiến năm ${year} của ${department}`,
  none: (asOf: string): string => `Rà soát đến ngày ${asOf}: không có lỗi, cảnh báo nào.`,
  summary: (asOf: string, errors: string, warnings: string, tabs: string): string =>
    `Rà soát đến ngày ${asOf}: có ${errors} lỗi và ${warnings} cảnh báo tại ${tabs} trang.`,
  meaning: 'Dòng có lỗi chưa được tính vào số liệu cho đến khi sửa xong; dòng chỉ có cảnh báo vẫn được tính.',
  heading: (tab: string, errors: string, warnings: string): string =>
    `Trang “${tab}”: ${errors} lỗi, ${warnings} cảnh báo`,
  summaryCaption: 'Số lỗi, cảnh báo theo trang',
  caption: (tab: string): string => `Nội dung cần rà soát tại trang “${tab}”`,
  unit: 'nội dung',
  severity: { error: 'Lỗi', warning: 'Cảnh báo' } as const,
  column: {
    tab: 'Trang',
    department: 'Đơn vị',
    row: 'Dòng',
    heading: 'Cột',
    severity: 'Mức',
    reason: 'Nội dung',
    cure: 'Cách sửa',
    errors: 'Lỗi',
    warnings: 'Cảnh báo',
  },
  end: 'Phiếu dùng trong nội bộ để rà soát, sửa số liệu trước khi lập báo cáo./.',
} as const;
