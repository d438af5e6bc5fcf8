import { navigation, serviceClass, type ServiceClass } from './call-log';

/** The base of everything that the bundle can hold of Google's. */
export abstract class Service {
  abstract readonly serviceClass: ServiceClass;
}

/** A group of constants such as `SpreadsheetApp.ProtectionType`. */
export class EnumGroup<Name extends string = string> extends Service {
  readonly serviceClass: ServiceClass;
  readonly values: Readonly<Record<Name, EnumValue<Name>>>;

  constructor(name: string, names: readonly Name[]) {
    super();
    const values = {} as Record<Name, EnumValue<Name>>;
    names.forEach((one, at) => (values[one] = new EnumValue(name, one, at)));
    this.values = values;
    const members = Object.fromEntries(
      names.map((one) => [one, { kind: 'property' as const, signatures: [] }]),
    );
    this.serviceClass = { name, qualified: name, members };
    for (const one of names) Object.defineProperty(this, one, { value: values[one], enumerable: false });
  }
}

/** One constant; `String()` and JSON give its name (reference: "Enums", apps-script.md 0). */
export class EnumValue<Name extends string = string> extends Service {
  readonly serviceClass: ServiceClass;

  constructor(
    group: string,
    readonly label: Name,
    private readonly position: number,
  ) {
    super();
    this.serviceClass = enumClass(group);
  }

  name(): string {
    return this.label;
  }

  ordinal(): number {
    return this.position;
  }

  toJSON(): string {
    return this.label;
  }

  compareTo(other: EnumValue): number {
    return this.position - other.position;
  }
}

function enumClass(group: string): ServiceClass {
  return serviceClass<EnumValue>(group, group, {
    name: navigation(),
    ordinal: navigation(),
    toJSON: navigation('', 'String'),
    compareTo: navigation(group),
  });
}
