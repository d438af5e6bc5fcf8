/**
 * What counts as a service call (platform.md 5): a call fetches or changes stored state; navigation, getters
 * of loaded objects and builders are counted apart. Each class declares its members beside its code.
 */

export type MemberKind = 'call' | 'navigation' | 'property';

/** One member of a service class as the bundle sees it. */
export interface Member {
  readonly kind: MemberKind;
  /** Parameter lists, one an overload, e.g. 'Integer, Integer'; language: signatures.ts. */
  readonly signatures: readonly string[];
}

/** A class of Google's: its name, how error messages qualify it, and everything it can do here. */
export interface ServiceClass {
  readonly name: string;
  readonly qualified: string;
  readonly members: Readonly<Record<string, Member>>;
}

export type Members<Of> = { readonly [Name in keyof Of]?: Member };

/** A member that fetches or changes stored state. */
export function call(...signatures: string[]): Member {
  return { kind: 'call', signatures: signatures.length > 0 ? signatures : [''] };
}

/** A member that costs nothing on Google's side. */
export function navigation(...signatures: string[]): Member {
  return { kind: 'navigation', signatures: signatures.length > 0 ? signatures : [''] };
}

/** A value such as `SpreadsheetApp.ProtectionType`; not counted. */
export const property: Member = { kind: 'property', signatures: [] };

/** Declares a class; the compiler refuses members that the implementation lacks. */
export function serviceClass<Of>(name: string, qualified: string, members: Members<Of>): ServiceClass {
  return { name, qualified, members: members as Readonly<Record<string, Member>> };
}

/** How often services were called in one execution. */
export interface CallCount {
  /** Calls that fetch or change stored state. */
  readonly total: number;
  readonly navigation: number;
  /** 'Range.getValues' → times; calls and navigation alike. */
  readonly byService: Readonly<Record<string, number>>;
}

/** Called before every counted call with its number in the execution (from 1); may throw, or act meanwhile. */
export type BeforeCall = (fullName: string, n: number) => void;

/** Counts one execution. */
export class CallLog {
  private total = 0;
  private moves = 0;
  private readonly byService: Record<string, number> = {};

  constructor(private readonly before: BeforeCall) {}

  note(fullName: string, kind: MemberKind): void {
    if (kind === 'property') return;
    this.byService[fullName] = (this.byService[fullName] ?? 0) + 1;
    if (kind === 'navigation') {
      this.moves += 1;
      return;
    }
    this.total += 1;
    this.before(fullName, this.total);
  }

  count(): CallCount {
    return { total: this.total, navigation: this.moves, byService: { ...this.byService } };
  }
}
