import type { Context } from './context';
import { call, navigation, serviceClass, type ServiceClass } from './call-log';
import { ServiceError } from './exceptions';
import { Service } from './service';

const LONGEST_KEY = 250;

/** Reference: properties/properties; limits and messages: apps-script.md 3.1, 3.3. */
export class Properties extends Service {
  readonly serviceClass = PROPERTIES;

  constructor(
    private readonly context: Context,
    private readonly stored: Record<string, string>,
  ) {
    super();
  }

  getProperty(key: string): string | null {
    return Object.hasOwn(this.stored, key) ? (this.stored[key] ?? null) : null;
  }

  getProperties(): Record<string, string> {
    return { ...this.stored };
  }

  getKeys(): string[] {
    return Object.keys(this.stored);
  }

  setProperty(key: string, value: string): this {
    this.store({ [key]: value });
    return this;
  }

  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): this {
    for (const [key, value] of Object.entries(properties)) {
      // Google stringifies what is no string, in old paths 1 as "1.0" [?]: always pass strings (apps-script.md 3.5).
      if (typeof value !== 'string')
        throw new ServiceError(`The value of the property ${key} is not a String.`);
    }
    if (deleteAllOthers) this.deleteAllProperties();
    this.store(properties as Record<string, string>);
    return this;
  }

  deleteProperty(key: string): this {
    Reflect.deleteProperty(this.stored, key);
    return this;
  }

  deleteAllProperties(): this {
    for (const key of Object.keys(this.stored)) Reflect.deleteProperty(this.stored, key);
    return this;
  }

  private store(added: Record<string, string>): void {
    const { propertyValueBytes, propertyStoreBytes } = this.context.limits;
    for (const [key, value] of Object.entries(added)) {
      if (key.length > LONGEST_KEY) throw new ServiceError('Argument too large: key');
      if (Buffer.byteLength(value) > propertyValueBytes) throw new ServiceError('Argument too large: value');
    }
    const after = Object.entries({ ...this.stored, ...added });
    const size = after.reduce(
      (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
      0,
    );
    if (size > propertyStoreBytes) {
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    Object.assign(this.stored, added);
  }
}

export const PROPERTIES: ServiceClass = serviceClass<Properties>(
  'Properties',
  'PropertiesService.Properties',
  {
    getProperty: call('String'),
    getProperties: call(),
    getKeys: call(),
    setProperty: call('String, String'),
    setProperties: call('Options', 'Options, Boolean'),
    deleteProperty: call('String'),
    deleteAllProperties: call(),
  },
);

/** Reference: properties/properties-service. */
export class PropertiesService extends Service {
  readonly serviceClass = PROPERTIES_SERVICE;

  constructor(private readonly context: Context) {
    super();
  }

  getDocumentProperties(): Properties {
    return new Properties(this.context, this.context.book.documentProperties);
  }

  getScriptProperties(): Properties {
    return new Properties(this.context, this.context.stores.scriptProperties);
  }

  getUserProperties(): Properties {
    const { stores, effectiveUser } = this.context;
    return new Properties(this.context, (stores.userProperties[effectiveUser] ??= {}));
  }
}

export const PROPERTIES_SERVICE: ServiceClass = serviceClass<PropertiesService>(
  'PropertiesService',
  'PropertiesService',
  {
    getDocumentProperties: navigation(),
    getScriptProperties: navigation(),
    getUserProperties: navigation(),
  },
);
