/** The wording of lists of registrations, of one department or of the agency. Numbers come in formatted. */

export const LIST_KIND = { name: 'DANH SÁCH', code: 'DS', word: 'Danh sách' } as const;

export const LIST = {
  registrationSubject: (year: number): string => `Đăng ký điển hình tiên tiến năm ${year}`,
  resultsSubject: (year: number): string => `Kết quả phấn đấu của điển hình tiên tiến năm ${year}`,
  fieldTitle: (field: string): string => `Điển hình tiên tiến trong ${field}`,
  registered: (kinds: string): string => `Danh sách có ${kinds} đăng ký./.`,
  withResults: (kinds: string): string => `Danh sách có ${kinds}./.`,
  unit: 'lượt đăng ký',
  model: (model: string): string => `Mô hình, cách làm mới: ${model}`,
  column: {
    name: 'Họ và tên / Tên tập thể',
    position: 'Chức vụ, bộ phận',
    department: 'Đơn vị',
    kind: 'Đối tượng',
    content: 'Nội dung đăng ký',
    title: 'Danh hiệu thi đua đăng ký',
    results: 'Kết quả, thành tích',
    rating: 'Mức độ hoàn thành nhiệm vụ',
    commendation: 'Đề nghị khen thưởng',
  },
  figure: (year: number, department: string): string =>
    department === '' ? `Danh sách đăng ký năm ${year}` : `Danh sách đăng ký năm ${year}, ${department}`,
} as const;

/** The title of a department's head by the first words of its name, longest first (Decree 24/2014, Article 5). */
export const HEAD_TITLES: readonly (readonly [begins: string, title: string])[] = [
  ['văn phòng', 'CHÁNH VĂN PHÒNG'],
  ['thanh tra', 'CHÁNH THANH TRA'],
  ['chi cục', 'CHI CỤC TRƯỞNG'],
  ['trung tâm', 'GIÁM ĐỐC TRUNG TÂM'],
  ['phòng', 'TRƯỞNG PHÒNG'],
  ['ban', 'TRƯỞNG BAN'],
];
export const HEAD_OF_UNIT = 'THỦ TRƯỞNG ĐƠN VỊ';
