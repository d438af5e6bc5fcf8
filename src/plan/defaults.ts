import type { Field } from './field';

/** The two fields of plan 87/KH-BDT, II.2.1 and II.2.2, for a workbook that has no tab `Lĩnh vực`. */
export const DEFAULT_FIELDS: readonly Field[] = [
  {
    name: 'Học tập và làm theo Bác',
    fullName:
      '“Học tập và làm theo tư tưởng, tấm gương đạo đức, phong cách Hồ Chí Minh” và thực hiện Nghị quyết Trung ương 4 (khóa XII, XIII)',
    section: '2.1',
    fromYear: null,
    toYear: null,
  },
  {
    name: 'Văn hóa công sở',
    fullName: 'phong trào thi đua “Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở”',
    section: '2.2',
    fromYear: null,
    toYear: null,
  },
];
