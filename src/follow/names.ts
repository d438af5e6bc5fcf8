import { isExemplarCode } from '../register/codes';

/** What stands beside a code that no registration has, and beside an exemplar's code that says too little. */
export const NO_SUCH_CODE = '(không có mã này)';
export const NOT_ONE_REGISTRATION = '(mã điển hình có nhiều đăng ký)';

/** Who a code means: the name as that registration spells it, and a key that is equal for the same exemplar. */
export interface Meant {
  readonly name: string;
  readonly exemplar: string;
}

/**
 * The names beside the codes of a row, "; " between. Registrations of one exemplar are one name, spelled as in the
 * first of them.
 * @param meantBy null where no registration has the code
 */
export function namesBeside(codes: readonly string[], meantBy: (code: string) => Meant | null): string {
  const names = new Map<string, string>();
  for (const code of codes) {
    const meant = meantBy(code);
    const unknown = isExemplarCode(code) ? NOT_ONE_REGISTRATION : NO_SUCH_CODE;
    const key = meant ? `exemplar ${meant.exemplar}` : unknown;
    if (!names.has(key)) names.set(key, meant?.name ?? unknown);
  }
  return [...names.values()].join('; ');
}
