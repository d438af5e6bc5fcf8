/** The three kinds of exemplar the plan names (II.1); targets exist for the first two only. */
export const KINDS = ['collective', 'individual', 'household'] as const;
export type Kind = (typeof KINDS)[number];

/** The workbook's word for each kind: the values of the heading `Đối tượng`. */
export const KIND_WORD: Readonly<Record<Kind, string>> = {
  collective: 'Tập thể',
  individual: 'Cá nhân',
  household: 'Hộ gia đình',
};

/** Every word of `Đối tượng`. */
export const KIND_WORDS: readonly string[] = Object.values(KIND_WORD);

/** A field (lĩnh vực) in which exemplars are sought; years are inclusive, null = open. */
export interface Field {
  /** Short name, the value typed in the department tabs. */
  readonly name: string;
  /** Full name, as printed in papers (plan II.2.1, II.2.2). */
  readonly fullName: string;
  /** Section of the plan, e.g. "2.1". */
  readonly section: string;
  readonly fromYear: number | null;
  readonly toYear: number | null;
}
