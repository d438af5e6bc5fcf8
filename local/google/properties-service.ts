import type { Members } from './call-log';
import { requireArguments, Service, ServiceError } from './strict';

/** apps-script.md 3.3: 9 KB a value, 500 KB a store; a long key or value is refused by name. */
const LONGEST_VALUE = 9 * 1024;
const LONGEST_KEY = 250;
const LARGEST_STORE = 500 * 1024;

/** developers.google.com/apps-script/reference/properties/properties-service */
export class PropertiesService extends Service {
  readonly className = 'PropertiesService';
  readonly members: Members = { getDocumentProperties: 'navigation', getUserProperties: 'navigation' };
  private readonly documentStore: Properties;
  private readonly userStore: Properties;

  constructor(documentValues: Record<string, string>, userValues: Record<string, string>) {
    super();
    this.documentStore = new Properties(documentValues);
    this.userStore = new Properties(userValues);
  }

  getDocumentProperties(): Properties {
    return this.documentStore;
  }

  getUserProperties(): Properties {
    return this.userStore;
  }
}

/** developers.google.com/apps-script/reference/properties/properties */
export class Properties extends Service {
  readonly className = 'Properties';
  readonly members: Members = { getProperty: 'call', setProperty: 'call', deleteProperty: 'call' };

  constructor(private readonly values: Record<string, string>) {
    super();
  }

  getProperty(key: unknown): string | null {
    requireArguments('PropertiesService.Properties.getProperty', [key], typeof key === 'string');
    return this.values[key as string] ?? null;
  }

  setProperty(key: unknown, value: unknown): this {
    requireArguments(
      'PropertiesService.Properties.setProperty',
      [key, value],
      typeof key === 'string' && typeof value === 'string',
    );
    if ((key as string).length > LONGEST_KEY) throw new ServiceError('Argument too large: key');
    if (bytes(value as string) > LONGEST_VALUE) throw new ServiceError('Argument too large: value');
    const others = Object.entries(this.values).filter(([name]) => name !== key);
    const size = others.reduce(
      (sum, [name, text]) => sum + bytes(name) + bytes(text),
      bytes(key as string) + bytes(value as string),
    );
    if (size > LARGEST_STORE) {
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.values[key as string] = value as string;
    return this;
  }

  deleteProperty(key: unknown): this {
    requireArguments('PropertiesService.Properties.deleteProperty', [key], typeof key === 'string');
    Reflect.deleteProperty(this.values, key as string);
    return this;
  }
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
