import type { LocalSheet, StoredMetadata } from '../workbook/model';
import { assertEditor } from './access';
import type { Context } from './context';
import { call, navigation, type ServiceClass, serviceClass } from './call-log';
import { ServiceError } from './exceptions';
import { EnumGroup, Service } from './service';

export const DEVELOPER_METADATA_VISIBILITY = new EnumGroup('DeveloperMetadataVisibility', [
  'DOCUMENT',
  'PROJECT',
]);

/** Reference: spreadsheet/developer-metadata. Visibility is accepted and not kept: one script reads it here. */
export class DeveloperMetadata extends Service {
  readonly serviceClass = DEVELOPER_METADATA;

  constructor(
    private readonly context: Context,
    private readonly stored: StoredMetadata,
  ) {
    super();
  }

  getId(): number {
    return this.stored.id;
  }

  getKey(): string {
    return this.stored.key;
  }

  /** null when there is none (reference: getValue). */
  getValue(): string | null {
    return this.stored.value === '' ? null : this.stored.value;
  }

  setValue(value: string): this {
    this.assertThere();
    this.stored.value = value;
    return this;
  }

  remove(): void {
    this.assertThere();
    const { book } = this.context;
    book.metadata = book.metadata.filter((one) => one !== this.stored);
  }

  private assertThere(): void {
    assertEditor(this.context);
    if (!this.context.book.metadata.includes(this.stored))
      throw new ServiceError('The developer metadata was removed.');
  }
}

export const DEVELOPER_METADATA: ServiceClass = serviceClass<DeveloperMetadata>(
  'DeveloperMetadata',
  'SpreadsheetApp.DeveloperMetadata',
  {
    getId: navigation(),
    getKey: navigation(),
    getValue: navigation(),
    setValue: call('String'),
    remove: call(),
  },
);

export const ADD_METADATA = [
  'String',
  'String, DeveloperMetadataVisibility',
  'String, String',
  'String, String, DeveloperMetadataVisibility',
];

/** Of a sheet, or with null of the spreadsheet itself. */
export function addMetadata(context: Context, sheet: LocalSheet | null, key: string, value: unknown): void {
  assertEditor(context);
  const { metadata } = context.book;
  const id = 1 + Math.max(0, ...metadata.map((one) => one.id));
  metadata.push({
    id,
    key,
    value: typeof value === 'string' ? value : '',
    ...(sheet ? { sheetId: sheet.id } : {}),
  });
}

export function metadataOf(context: Context, sheet: LocalSheet | null): DeveloperMetadata[] {
  return context.book.metadata
    .filter((one) => one.sheetId === sheet?.id)
    .map((one) => new DeveloperMetadata(context, one));
}
