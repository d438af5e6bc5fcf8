import type { Area, LocalSheet, StoredProtection } from '../workbook/model';
import { admits, assertEditor, assertSheetOpen, assertWritable, lists, ownerDomain, same } from './access';
import { contains, wholeSheet } from './areas';
import type { Context } from './context';
import { call, navigation, type ServiceClass, serviceClass } from './call-log';
import { PROTECTED, ServiceError } from './exceptions';
import { Range } from './range';
import { EnumGroup, type EnumValue, Service } from './service';
import { User } from './session';

export const PROTECTION_TYPE = new EnumGroup('ProtectionType', ['RANGE', 'SHEET']);

type Person = string | User;

/** Reference: spreadsheet/protection; apps-script.md 3.7. */
export class Protection extends Service {
  readonly serviceClass = PROTECTION;

  constructor(
    private readonly context: Context,
    private readonly sheet: LocalSheet,
    private readonly stored: StoredProtection,
  ) {
    super();
  }

  getDescription(): string {
    return this.stored.description;
  }

  setDescription(description: string): this {
    return this.change(() => (this.stored.description = description));
  }

  getProtectionType(): EnumValue {
    return this.stored.area ? PROTECTION_TYPE.values.RANGE : PROTECTION_TYPE.values.SHEET;
  }

  getRange(): Range {
    return new Range(this.context, this.sheet, this.stored.area ?? wholeSheet(this.sheet));
  }

  setRange(range: Range): this {
    return this.change(() => {
      if (range.sheet !== this.sheet || !this.stored.area)
        throw new ServiceError('The range is not on the protected sheet.');
      this.stored.area = range.area;
    });
  }

  canEdit(): boolean {
    return admits(this.context, this.stored);
  }

  /** Without the owner, who always edits; throws without permission. */
  getEditors(): User[] {
    this.assertPermitted();
    return this.stored.editors.map((email) => new User(email));
  }

  addEditor(person: Person): this {
    return this.addEditors([person]);
  }

  /** Does not share the file. */
  addEditors(people: readonly Person[]): this {
    return this.change(() => {
      for (const email of people.map(emailOf)) {
        const known = same(email, this.context.book.owner) || lists(this.stored.editors, email);
        if (!known && email !== '') this.stored.editors.push(email);
      }
    });
  }

  removeEditor(person: Person): this {
    return this.removeEditors([person]);
  }

  /** "Neither the owner of the spreadsheet nor the current user can be removed": no error, they stay. */
  removeEditors(people: readonly Person[]): this {
    return this.change(() => {
      const gone = people.map(emailOf).filter((email) => !same(email, this.context.effectiveUser));
      this.stored.editors = this.stored.editors.filter((email) => !lists(gone, email));
    });
  }

  canDomainEdit(): boolean {
    this.assertPermitted();
    return this.stored.domainEdit;
  }

  setDomainEdit(editable: boolean): this {
    if (ownerDomain(this.context.book) === '') {
      throw new ServiceError('The spreadsheet does not belong to a Google Workspace domain.');
    }
    return this.change(() => (this.stored.domainEdit = editable));
  }

  isWarningOnly(): boolean {
    return this.stored.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): this {
    return this.change(() => (this.stored.warningOnly = warningOnly));
  }

  getUnprotectedRanges(): Range[] {
    return this.stored.unprotected.map((area) => new Range(this.context, this.sheet, area));
  }

  /** Throws for range protections and for ranges of other sheets (reference). */
  setUnprotectedRanges(ranges: readonly Range[]): this {
    return this.change(() => {
      if (this.stored.area) throw new ServiceError('Only a protected sheet can have unprotected ranges.');
      const strange = ranges.some(
        (range) => range.sheet !== this.sheet || !contains(wholeSheet(this.sheet), range.area),
      );
      if (strange) throw new ServiceError('The range is not on the protected sheet.');
      this.stored.unprotected = ranges.map((range) => range.area);
    });
  }

  remove(): void {
    this.change(() => {
      const { book } = this.context;
      book.protections = book.protections.filter((one) => one !== this.stored);
    });
  }

  private change(act: () => void): this {
    assertEditor(this.context);
    this.assertPermitted();
    act();
    return this;
  }

  private assertPermitted(): void {
    if (!this.context.book.protections.includes(this.stored))
      throw new ServiceError('The protection was removed.');
    if (!this.canEdit()) throw new ServiceError(PROTECTED);
  }
}

export const PROTECTION: ServiceClass = serviceClass<Protection>('Protection', 'SpreadsheetApp.Protection', {
  getDescription: navigation(),
  setDescription: call('String'),
  getProtectionType: navigation(),
  getRange: navigation(),
  setRange: call('Range'),
  canEdit: navigation(),
  getEditors: navigation(),
  addEditor: call('String', 'User'),
  addEditors: call('String[]'),
  removeEditor: call('String', 'User'),
  removeEditors: call('String[]', 'User[]'),
  canDomainEdit: navigation(),
  setDomainEdit: call('Boolean'),
  isWarningOnly: navigation(),
  setWarningOnly: call('Boolean'),
  getUnprotectedRanges: navigation(),
  setUnprotectedRanges: call('Range[]'),
  remove: call(),
});

function emailOf(person: Person): string {
  return typeof person === 'string' ? person : person.getEmail();
}

/** A new protected range; may overlap others (reference: Range.protect). */
export function protectArea(context: Context, sheet: LocalSheet, area: Area): Protection {
  assertWritable(context, sheet, area);
  return addProtection(context, sheet, area);
}

/** The sheet's protection, the one there is or a new one (reference: Sheet.protect). */
export function protectSheet(context: Context, sheet: LocalSheet): Protection {
  const known = context.book.protections.find((one) => one.sheetId === sheet.id && one.area === undefined);
  if (known) return new Protection(context, sheet, known);
  assertSheetOpen(context, sheet);
  return addProtection(context, sheet, undefined);
}

/** Mirrors the file's editors until they are changed: protects nothing yet. */
function addProtection(context: Context, sheet: LocalSheet, area: Area | undefined): Protection {
  const { book } = context;
  const stored: StoredProtection = {
    id: nextId(book.protections),
    sheetId: sheet.id,
    ...(area ? { area } : {}),
    description: '',
    warningOnly: false,
    editors: book.editors.filter((email) => !same(email, book.owner)),
    domainEdit: ownerDomain(book) !== '',
    unprotected: [],
  };
  book.protections.push(stored);
  return new Protection(context, sheet, stored);
}

function nextId(protections: readonly StoredProtection[]): string {
  return String(1 + Math.max(0, ...protections.map(({ id }) => Number(id) || 0)));
}

/** Protections of one kind, on some sheets. */
export function protectionsOf(
  context: Context,
  sheets: readonly LocalSheet[],
  type: EnumValue,
): Protection[] {
  const wantsRanges = type === PROTECTION_TYPE.values.RANGE;
  return context.book.protections.flatMap((stored) => {
    const sheet = sheets.find((one) => one.id === stored.sheetId);
    return sheet && (stored.area !== undefined) === wantsRanges
      ? [new Protection(context, sheet, stored)]
      : [];
  });
}
