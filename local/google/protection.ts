import type { Area, StoredProtection } from '../workbook/model';
import type { Members } from './call-log';
import type { HostState } from './state';
import { requireArguments, Service, ServiceError } from './strict';

/** A fresh protection mirrors the file's editors, and so protects nothing (apps-script.md 3.7). */
export function addProtection(state: HostState, sheetId: number, area: Area | undefined): Protection {
  state.permissions.requireSheet(sheetId);
  const { workbook } = state;
  const next = workbook.protections.reduce((highest, one) => Math.max(highest, Number(one.id) || 0), 0) + 1;
  const stored: StoredProtection = {
    id: String(next),
    sheetId,
    ...(area ? { area } : {}),
    description: '',
    warningOnly: false,
    editors: [...workbook.editors],
    domainEdit: false,
    unprotected: [],
  };
  workbook.protections.push(stored);
  return new Protection(state, stored);
}

/** developers.google.com/apps-script/reference/spreadsheet/protection */
export class Protection extends Service {
  readonly className = 'Protection';
  readonly members: Members = {
    getDescription: 'navigation',
    canEdit: 'navigation',
    canDomainEdit: 'navigation',
    isWarningOnly: 'navigation',
    getEditors: 'call',
    setDescription: 'call',
    setWarningOnly: 'call',
    setDomainEdit: 'call',
    addEditor: 'call',
    addEditors: 'call',
    removeEditor: 'call',
    removeEditors: 'call',
    remove: 'call',
  };

  constructor(
    private readonly state: HostState,
    private readonly stored: StoredProtection,
  ) {
    super();
  }

  getDescription(): string {
    return this.stored.description;
  }

  canEdit(): boolean {
    return this.state.permissions.passes(this.stored);
  }

  canDomainEdit(): boolean {
    return this.stored.domainEdit;
  }

  isWarningOnly(): boolean {
    return this.stored.warningOnly;
  }

  getEditors(): User[] {
    this.requireRight();
    return this.stored.editors.map((email) => new User(email));
  }

  setDescription(text: unknown): this {
    requireArguments('SpreadsheetApp.Protection.setDescription', [text], typeof text === 'string');
    this.requireRight();
    this.stored.description = text as string;
    return this;
  }

  setWarningOnly(on: unknown): this {
    requireArguments('SpreadsheetApp.Protection.setWarningOnly', [on], typeof on === 'boolean');
    this.requireRight();
    this.stored.warningOnly = on as boolean;
    return this;
  }

  setDomainEdit(on: unknown): this {
    requireArguments('SpreadsheetApp.Protection.setDomainEdit', [on], typeof on === 'boolean');
    this.requireRight();
    this.stored.domainEdit = on as boolean;
    return this;
  }

  addEditor(who: unknown): this {
    return this.addEditors([who]);
  }

  addEditors(people: unknown): this {
    requireArguments('SpreadsheetApp.Protection.addEditors', [people], Array.isArray(people));
    this.requireRight();
    for (const email of (people as unknown[]).map(emailOf)) {
      if (!this.stored.editors.includes(email)) this.stored.editors.push(email);
    }
    return this;
  }

  removeEditor(who: unknown): this {
    return this.removeEditors([who]);
  }

  /** The owner and the acting person cannot be removed (apps-script.md 3.7). */
  removeEditors(people: unknown): this {
    requireArguments('SpreadsheetApp.Protection.removeEditors', [people], Array.isArray(people));
    this.requireRight();
    const gone = new Set((people as unknown[]).map(emailOf).filter((email) => email !== this.state.user));
    this.stored.editors = this.stored.editors.filter((email) => !gone.has(email));
    return this;
  }

  remove(): void {
    this.requireRight();
    const { protections } = this.state.workbook;
    protections.splice(protections.indexOf(this.stored), 1);
  }

  private requireRight(): void {
    if (this.stored.warningOnly ? this.state.permissions.mayEditFile() : this.canEdit()) return;
    throw new ServiceError(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
}

/** developers.google.com/apps-script/reference/base/user */
export class User extends Service {
  readonly className = 'User';
  readonly members: Members = { getEmail: 'navigation' };

  constructor(readonly email: string) {
    super();
  }

  getEmail(): string {
    return this.email;
  }
}

function emailOf(who: unknown): string {
  return who instanceof User ? who.email : String(who);
}
