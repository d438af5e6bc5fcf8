/** The wording of charts in reports. Numbers come in already formatted. */
export const CHART = {
  years: 'Số lượt đăng ký, công nhận theo năm',
  kinds: (span: string): string => `Số lượt đăng ký, công nhận ${span} theo lĩnh vực và đối tượng`,
  ofYear: (year: number): string => `năm ${year}`,
  ofYears: (from: number, to: number): string => `các năm ${from} - ${to}`,
  targets: 'Mức đạt chỉ tiêu của Kế hoạch',
  year: 'Năm',
  kind: 'Đối tượng, lĩnh vực',
  target: 'Chỉ tiêu',
  turns: 'lượt',
  exemplars: 'tập thể, cá nhân',
  registered: 'Đăng ký',
  recognised: 'Công nhận',
  minimum: 'Tối thiểu',
  /** A category with its numbers, which then need no colour to be told apart: "2024: 20 | 5". */
  category: (name: string, values: readonly string[]): string => `${name}: ${values.join('\u00a0|\u00a0')}`,
  ofKind: (kindWord: string, field: string): string => `${kindWord}, ${field}`,
  /** "Số lượt … theo năm. 2024: Đăng ký 20, Công nhận 5; …" */
  alternative: (title: string, parts: readonly string[]): string => `${title}. ${parts.join('; ')}.`,
  part: (name: string, values: readonly string[]): string => `${name}: ${values.join(', ')}`,
  value: (series: string, value: string): string => `${series} ${value}`,
  axis: (title: string, unit: string): string => `${title} (đơn vị tính: ${unit})`,
  numbered: (number: number, caption: string): string => `Biểu đồ ${number}. ${caption}`,
} as const;
