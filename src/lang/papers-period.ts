/**
 * The wording of the reports on the period, sơ kết and tổng kết; what they share with the annual report stands in
 * papers.ts. Numbers come in already formatted; no sentence claims a cause, and what a tab does not hold is "chưa
 * ghi nhận".
 */

type Report = 'mid-term' | 'final';

const WORD: Readonly<Record<Report, string>> = { 'mid-term': 'sơ kết', final: 'tổng kết' };
const WORD_FIRST: Readonly<Record<Report, string>> = { 'mid-term': 'Sơ kết', final: 'Tổng kết' };

/** "Năm 2022", "Từ năm 2022 đến năm 2023". */
function span(from: number, to: number): string {
  return from === to ? `Năm ${to}` : `Từ năm ${from} đến năm ${to}`;
}

/** "năm 2022", "các năm 2022, 2024". */
function years(list: readonly number[]): string {
  return `${list.length === 1 ? 'năm' : 'các năm'} ${list.join(', ')}`;
}

/** Headings beyond those of the annual report (domain.md 3.2). */
export const PERIOD_TITLE = {
  'II.6': 'Gương điển hình tiên tiến tiêu biểu',
  'II.7': 'Đề nghị tôn vinh, khen thưởng',
  IV: (report: Report, year: number, toYear: number): string => {
    if (report === 'final') return 'PHƯƠNG HƯỚNG, NHIỆM VỤ GIAI ĐOẠN TIẾP THEO';
    return year >= toYear
      ? `PHƯƠNG HƯỚNG, NHIỆM VỤ ĐẾN HẾT NĂM ${toYear}`
      : `PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN CÒN LẠI CỦA GIAI ĐOẠN, ĐẾN HẾT NĂM ${toYear}`;
  },
} as const;

export const PERIOD = {
  span,
  years,
  subject: (report: Report, plan: string, from: number, to: number): string =>
    `${WORD_FIRST[report]} thực hiện ${plan} giai đoạn ${from} - ${to}`,
  opening: (report: Report, plan: string, agency: string, when: string, asOf: string): string =>
    `Thực hiện ${plan}, ${agency} báo cáo ${WORD[report]} kết quả thực hiện ${when} (số liệu tính đến ngày ${asOf}) như sau:`,
  /** "từ năm 2021 đến năm 2023". */
  when: (from: number, to: number): string => span(from, to).toLowerCase(),
  closing: (report: Report, plan: string, from: number, to: number, agency: string): string =>
    `Trên đây là báo cáo ${WORD[report]} thực hiện ${plan} giai đoạn ${from} - ${to} của ${agency}./.`,
  closingUp: (report: Report, plan: string, from: number, to: number, agency: string): string =>
    `Trên đây là báo cáo ${WORD[report]} thực hiện ${plan} giai đoạn ${from} - ${to}, ${agency} kính báo cáo./.`,

  // I
  directionDone: (from: number, asOf: string, parts: string): string =>
    `Từ năm ${from} đến ngày ${asOf}, để triển khai Kế hoạch, đã ${parts}.`,
  directionNone: (from: number, asOf: string): string =>
    `Từ năm ${from} đến ngày ${asOf}, chưa ghi nhận văn bản ban hành, việc quán triệt, hướng dẫn, đôn đốc, kiểm tra nào trong sổ theo dõi.`,

  // II.1
  registeredTotal: (from: number, to: number, total: string, kinds: string): string =>
    `${span(from, to)}, có ${total} lượt đăng ký điển hình tiên tiến, gồm ${kinds}, cụ thể từng năm như sau:`,
  registeredNone: (from: number, to: number): string =>
    `${span(from, to)}, chưa có tập thể, cá nhân nào đăng ký điển hình tiên tiến.`,
  ofYear: (year: number): string => `- Năm ${year}`,
  ofYearSoFar: (year: number, asOf: string): string => `- Năm ${year} (đến ngày ${asOf})`,
  yearItem: (when: string, registered: string, recognised: string): string =>
    `${when}: ${registered}; ${recognised}`,
  yearRegistered: (count: string, comparison: string): string =>
    `${count} lượt đăng ký${comparison && `, ${comparison}`}`,
  yearRegisteredNone: (comparison: string): string =>
    `chưa có lượt đăng ký nào${comparison && `, ${comparison}`}`,
  yearRecognised: (count: string, comparison: string): string =>
    `${count} lượt được công nhận${comparison && `, ${comparison}`}`,
  yearRecognisedNone: (comparison: string): string =>
    `chưa có lượt nào được công nhận${comparison && `, ${comparison}`}`,
  moreThanWhole: (count: string, year: number): string => `tăng ${count} so với cả năm ${year}`,
  fewerThanWhole: (count: string, year: number): string => `giảm ${count} so với cả năm ${year}`,
  sameAsWhole: (year: number): string => `bằng cả năm ${year}`,
  departmentsOne: 'Đơn vị duy nhất của cơ quan đã có đăng ký điển hình tiên tiến.',
  departmentsOneNone: (name: string): string =>
    `Đơn vị duy nhất của cơ quan (${name}) chưa có đăng ký điển hình tiên tiến.`,
  departmentsAll: (total: string): string => `Toàn bộ ${total} đơn vị đều đã có đăng ký điển hình tiên tiến.`,
  departmentsSome: (some: string, total: string, none: string, names: string): string =>
    `Có ${some} trên tổng số ${total} đơn vị đã đăng ký điển hình tiên tiến; ${none} đơn vị chưa lần nào đăng ký: ${names}.`,
  departmentsNone: (total: string): string =>
    `Chưa có đơn vị nào trong tổng số ${total} đơn vị đăng ký điển hình tiên tiến.`,

  // II.2
  recognisedTotal: (from: number, to: number, turns: string, exemplars: string): string =>
    `${span(from, to)}, có ${turns} được công nhận là điển hình tiên tiến${exemplars && `; mỗi điển hình tính một lần thì là ${exemplars}`}`,
  recognisedNone: (asOf: string): string =>
    `Đến ngày ${asOf}, chưa có tập thể, cá nhân nào được công nhận là điển hình tiên tiến.`,
  nameInYears: (name: string, inside: string, list: readonly number[]): string =>
    `${name} (${inside && `${inside}; `}${years(list)})`,

  // II.3
  yearlyAll: (year: number, share: string): string =>
    `Chỉ tiêu hằng năm, năm ${year}: đạt ${share} chỉ tiêu.`,
  yearlySome: (year: number, share: string, missing: string): string =>
    `Chỉ tiêu hằng năm, năm ${year}: đạt ${share} chỉ tiêu; còn thiếu ${missing}.`,

  // II.4
  awardsGiven: (when: string, kinds: string): string => `Trong số đăng ký ${when}, ${kinds} được khen thưởng`,
  awardsOnlyProposed: (when: string, kinds: string): string =>
    `Trong số đăng ký ${when}, ${kinds} đang được đề nghị khen thưởng`,
  awardsNone: (when: string): string =>
    `Trong số đăng ký ${when}, chưa có tập thể, cá nhân nào được khen thưởng hoặc đề nghị khen thưởng.`,
  postsUnknown: (all: string): string =>
    `Sổ theo dõi chưa ghi cương vị của cá nhân trong ${all} lượt khen thưởng cá nhân.`,
  /** Of all awards to persons, or of those whose post is known. */
  postsOfAll: (all: string): string => `Trong ${all} lượt khen thưởng cá nhân`,
  postsOfKnown: (all: string, known: string): string =>
    `Trong ${all} lượt khen thưởng cá nhân, sổ theo dõi ghi cương vị của ${known} lượt; trong số này`,
  withoutPost: (of: string, count: string, share: string): string =>
    `${of}, có ${count} lượt (${share}%) dành cho người không giữ chức vụ lãnh đạo, quản lý.`,
  withoutPostNone: (of: string): string =>
    `${of}, chưa có lượt nào dành cho người không giữ chức vụ lãnh đạo, quản lý.`,

  // II.5
  followUpNone: (from: number, asOf: string): string =>
    `Từ năm ${from} đến ngày ${asOf}, chưa ghi nhận hoạt động tuyên truyền, bồi dưỡng, nhân rộng nào trong sổ theo dõi.`,

  // II.6
  bestRule: (most: string): string =>
    `Gương tiêu biểu dưới đây được chọn theo số liệu: mỗi đối tượng lấy không quá ${most} điển hình được công nhận trong nhiều năm nhất; nếu bằng nhau thì lấy điển hình có nhiều lượt nhân rộng, tuyên truyền hơn; nếu vẫn bằng nhau thì theo thứ tự tên.`,
  bestNone: (asOf: string): string =>
    `Đến ngày ${asOf}, chưa có tập thể, cá nhân nào được công nhận để chọn làm gương tiêu biểu.`,
  bestLead: (number: number, name: string): string => `${number}. ${name}`,
  bestWho: (inside: string): string => (inside === '' ? '' : `(${inside})`),
  bestRecognised: (count: string, list: readonly number[], decisions: string): string =>
    list.length === 1
      ? `- Được công nhận năm ${list.join(', ')}, theo ${decisions}.`
      : `- Được công nhận ${count} năm (${list.join(', ')}), theo ${decisions}.`,
  /** "Quyết định số 12/QĐ-BDT ngày …, số 15/QĐ-BDT ngày …". */
  decisions: (all: readonly (readonly [number: string, date: string])[]): string =>
    `${all.length === 1 ? 'Quyết định' : 'các Quyết định'} ${all.map(([number, date]) => `số ${number} ngày ${date}`).join(', ')}`,
  bestFields: (fields: string): string => `- Lĩnh vực: ${fields}.`,
  bestDeeds: (deeds: string): string => `- Kết quả, thành tích: ${deeds}`,
  bestModels: (models: string): string => `- Mô hình, cách làm mới: ${models}`,
  inYear: (text: string, year: number): string => `${text} (năm ${year})`,
  bestSpread: (parts: string): string => `- Đã ${parts}.`,
  replicatedTimes: (count: string): string => `được nhân rộng ${count} lượt`,
  publicisedTimes: (count: string): string => `được tuyên truyền ${count} lượt`,
  bestAwards: (awards: string): string => `- Đã được khen thưởng: ${awards}.`,

  // II.7
  honoursProposed: (total: string, parts: string): string =>
    `Đề nghị, giới thiệu tôn vinh ${total} lượt điển hình tiên tiến: ${parts}.`,
  honoursProposedAt: (total: string, event: string): string =>
    `Đề nghị, giới thiệu tôn vinh ${total} lượt điển hình tiên tiến trong sự kiện “${event}”.`,
  awardsProposed: (kinds: string): string => `Đề nghị khen thưởng ${kinds}.`,
  proposedNone: (asOf: string): string =>
    `Đến ngày ${asOf}, chưa ghi nhận trường hợp đề nghị tôn vinh, khen thưởng nào trong sổ theo dõi.`,

  // III.2
  neverRegistered: (count: string, names: string): string =>
    `- Còn ${count} đơn vị chưa lần nào đăng ký điển hình tiên tiến: ${names}.`,
  yearlyMissed: (missed: string): string => `- Chưa đạt chỉ tiêu hằng năm của Kế hoạch: ${missed}.`,
  missedIn: (target: string, list: readonly number[]): string => `${target} ${years(list)}`,

  // IV
  striveMore: (toYear: number, what: string): string =>
    `- Đến hết năm ${toYear}, phấn đấu công nhận thêm ít nhất ${what}.`,
  striveYearly: (toYear: number, what: string): string =>
    `- Hằng năm, đến hết năm ${toYear}, phấn đấu công nhận ít nhất ${what}.`,
} as const;

/** Headings, captions and units of the tables and annexes of the reports on the period. */
export const PERIOD_TABLE = {
  byYear: { caption: 'Kết quả đăng ký, công nhận từng năm', unit: 'lượt' },
  departments: { caption: 'Đăng ký, công nhận của từng đơn vị', unit: 'lượt' },
  awards: { caption: 'Khen thưởng, đề nghị khen thưởng theo danh hiệu, hình thức và cấp', unit: 'lượt' },
  logs: {
    caption: 'Công tác triển khai, bồi dưỡng, tuyên truyền, nhân rộng, tôn vinh từng năm',
    unit: 'lượt',
  },
  proposals: { caption: 'Danh sách đề nghị tôn vinh, khen thưởng', unit: 'lượt' },
  byField: 'ĐĂNG KÝ, CÔNG NHẬN THEO NĂM, LĨNH VỰC VÀ ĐỐI TƯỢNG',
  recognised: (from: number, to: number): string =>
    `DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC CÔNG NHẬN ĐIỂN HÌNH TIÊN TIẾN ${span(from, to).toUpperCase()}`,
  commendations: (from: number, to: number): string =>
    `DANH SÁCH KHEN THƯỞNG, ĐỀ NGHỊ KHEN THƯỞNG ${span(from, to).toUpperCase()}`,
  honours: (from: number, to: number): string =>
    `DANH SÁCH TÔN VINH, ĐỀ NGHỊ TÔN VINH ${span(from, to).toUpperCase()}`,
  unit: { byField: 'lượt', recognised: 'lượt công nhận', honours: 'lượt tôn vinh' },
  none: '-',
  honoured: 'Đã tôn vinh',
  honourProposed: 'Đề nghị',
  proposedHonour: (event: string): string => `Tôn vinh: ${event}`,
  heading: {
    year: 'Năm',
    registeredOf: (kindWord: string): string => `${kindWord} đăng ký`,
    recognisedOf: (kindWord: string): string => `${kindWord} công nhận`,
    registered: 'Tổng đăng ký',
    recognised: 'Tổng công nhận',
    change: 'So với năm trước',
    idle: 'Năm không có đăng ký',
    logs: {
      direction: 'Triển khai',
      nurture: 'Bồi dưỡng',
      publicity: 'Tuyên truyền',
      replication: 'Nhân rộng',
      honours: 'Tôn vinh',
    },
    event: 'Sự kiện',
    date: 'Ngày',
    form: 'Hình thức',
    state: 'Tình trạng',
    proposal: 'Nội dung đề nghị',
  },
} as const;

/** The labels of `Nguồn số liệu` that only the reports on the period have. */
export const PERIOD_LABEL = {
  registered: (from: number, to: number): string => `Đăng ký ${from} - ${to}`,
  recognised: (from: number, to: number): string => `Được công nhận ${from} - ${to}`,
  awaiting: (from: number, to: number): string => `Đạt, chờ quyết định ${from} - ${to}`,
  exemplars: 'Điển hình được công nhận, mỗi điển hình một lần',
  departments: 'Số đơn vị trong giai đoạn',
  departmentsWith: 'Số đơn vị đã có đăng ký trong giai đoạn',
  departmentsWithout: 'Số đơn vị chưa lần nào đăng ký trong giai đoạn',
  targetsOfYear: (label: string, year: number): string => `${label}, hằng năm, năm ${year}`,
  logOfYear: (log: string, year: number): string => `${log} năm ${year}`,
  levelled: (award: string, level: string): string => (level === '' ? award : `${award}, cấp ${level}`),
  personAwards: 'Khen thưởng cá nhân',
  personAwardsKnown: 'Khen thưởng cá nhân: số lượt đã ghi cương vị',
  personAwardsWithoutPost: 'Khen thưởng cá nhân: không giữ chức vụ lãnh đạo, quản lý',
  personAwardsShare: 'Khen thưởng cá nhân: tỷ lệ không giữ chức vụ lãnh đạo, quản lý (%)',
  bestOfAKind: 'Số gương tiêu biểu nhiều nhất của mỗi đối tượng',
  bestYears: (number: number, name: string): string =>
    `Gương tiêu biểu ${number}, ${name}: số năm được công nhận`,
  bestReplicated: (number: number, name: string): string => `Gương tiêu biểu ${number}, ${name}: nhân rộng`,
  bestPublicised: (number: number, name: string): string =>
    `Gương tiêu biểu ${number}, ${name}: tuyên truyền`,
  honoursProposed: 'Đề nghị tôn vinh',
  honourLines: 'Danh sách tôn vinh',
  awardsProposed: 'Đề nghị khen thưởng của giai đoạn',
} as const;
