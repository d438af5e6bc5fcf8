/** The wording of decisions and proposals (Decree 30/2020, Annex III, models 1.2 and 1.4). Numbers come in formatted. */

export const DECISION_KIND = { name: 'QUYẾT ĐỊNH', code: 'QĐ', word: 'Quyết định' } as const;
export const SUBMISSION_KIND = { name: 'TỜ TRÌNH', code: 'TTr', word: 'Tờ trình' } as const;

export const DECISION = {
  recognitionSubject: (year: number): string => `Về việc công nhận điển hình tiên tiến năm ${year}`,
  commendationSubject: (year: number): string =>
    `Về việc khen thưởng tập thể, cá nhân trong xây dựng điển hình tiên tiến năm ${year}`,
  basis: (document: string, last: boolean): string => `Căn cứ ${document}${last ? '.' : ';'}`,
  minutes: (day: string): string => `Biên bản họp Hội đồng Thi đua - Khen thưởng ngày ${day}`,
  /** "Theo đề nghị của …" is the last line before "QUYẾT ĐỊNH:". */
  proposedBy: 'Theo đề nghị của Hội đồng Thi đua - Khen thưởng.',
  decides: 'QUYẾT ĐỊNH:',
  article: (number: number): string => `Điều ${number}.`,
  recognises: (kinds: string, year: number, annex: string): string =>
    `Công nhận ${kinds} là điển hình tiên tiến năm ${year} (danh sách tại ${annex} kèm theo).`,
  commends: (year: number, annex: string): string =>
    `Khen thưởng các tập thể, cá nhân sau đây đã có thành tích trong xây dựng điển hình tiên tiến năm ${year} (danh sách tại ${annex} kèm theo):`,
  commendsOne: (what: string, year: number, annex: string): string =>
    `${what} đã có thành tích trong xây dựng điển hình tiên tiến năm ${year} (danh sách tại ${annex} kèm theo).`,
  gives: (form: string, kinds: string): string => `Tặng ${form} cho ${kinds}`,
  recognisesTitle: (title: string, kinds: string): string => `Công nhận danh hiệu “${title}” cho ${kinds}`,
  point: (letter: string, what: string): string => `${letter}) ${what}`,
  onwards: (plan: string, agency: string): string =>
    `Tập thể, cá nhân được công nhận có trách nhiệm giữ gìn, phát huy thành tích. Các đơn vị thuộc ${agency} tiếp tục bồi dưỡng, tuyên truyền, nhân rộng điển hình tiên tiến theo ${plan}.`,
  money:
    'Mức tiền thưởng kèm theo danh hiệu, hình thức khen thưởng thực hiện theo quy định của pháp luật về thi đua, khen thưởng.',
  force: (agency: string): string =>
    `Quyết định này có hiệu lực kể từ ngày ký. Văn phòng, các đơn vị thuộc ${agency} và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.`,
  asArticle: 'Như Điều 3',
  recognitionAnnex: (year: number): string =>
    `DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC CÔNG NHẬN ĐIỂN HÌNH TIÊN TIẾN NĂM ${year}`,
  commendationAnnex: (year: number): string => `DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG NĂM ${year}`,
  planCited: (number: string, date: string): string => `Kế hoạch số ${number}${date && ` ngày ${date}`}`,
} as const;

export const SUBMISSION = {
  subject: (year: number): string =>
    `Về việc đề nghị khen thưởng tập thể, cá nhân điển hình tiên tiến năm ${year}`,
  proposes: (agency: string, year: number, kinds: string, annex: string): string =>
    `${agency} kính trình xem xét, khen thưởng ${kinds} có thành tích trong xây dựng điển hình tiên tiến năm ${year} (danh sách tại ${annex} kèm theo), cụ thể:`,
  awardLine: (award: string, kinds: string): string => `- ${award}: ${kinds}`,
  reviewed: (day: string): string =>
    `Các trường hợp trên đã được Hội đồng Thi đua - Khen thưởng họp ngày ${day} bình xét; kết quả của từng trường hợp ghi tại danh sách.`,
  reviewedNoDay:
    'Các trường hợp trên đã được Hội đồng Thi đua - Khen thưởng bình xét; kết quả của từng trường hợp ghi tại danh sách.',
  closing: (agency: string): string => `${agency} kính đề nghị xem xét, quyết định./.`,
  annex: (year: number): string => `DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM ${year}`,
} as const;

/** Headings of the lists that go with decisions and proposals. */
export const DECISION_TABLE = {
  name: 'Họ và tên / Tên tập thể',
  position: 'Chức vụ, bộ phận',
  department: 'Đơn vị',
  kind: 'Đối tượng',
  field: 'Lĩnh vực',
  award: 'Danh hiệu, hình thức khen thưởng',
  achievements: 'Tóm tắt thành tích',
  vote: 'Kết quả bình xét',
  unitRecognition: 'lượt công nhận',
  unitAwards: 'lượt khen thưởng',
  votes: (agreeing: number, voters: number, share: string): string =>
    `${agreeing}/${voters} phiếu (${share}%)`,
  share: (share: string): string => `${share}%`,
} as const;

/** The figures of decisions and proposals in `Nguồn số liệu`. */
export const DECISION_FIGURE = {
  recognised: (year: number): string => `Quyết định công nhận năm ${year}`,
  commended: (year: number): string => `Quyết định khen thưởng năm ${year}`,
  proposed: (year: number): string => `Đề nghị khen thưởng năm ${year}`,
  ofAward: (what: string, award: string): string => `${what}, ${award}`,
} as const;
