import { inspect } from 'node:util';
import type { Context } from './context';
import { navigation, serviceClass, type ServiceClass } from './call-log';
import { Service } from './service';
import { formatString } from './format-string';

/** Reference: base/logger and base/console: kept by the execution, printed nowhere. */
export class Logger extends Service {
  readonly serviceClass = LOGGER;

  constructor(private readonly context: Context) {
    super();
  }

  log(data: unknown, ...values: unknown[]): this {
    this.context.log.push(values.length > 0 ? formatString(String(data), values) : shown(data));
    return this;
  }

  clear(): void {
    this.context.log.length = 0;
  }

  getLog(): string {
    return this.context.log.join('\n');
  }
}

export const LOGGER: ServiceClass = serviceClass<Logger>('Logger', 'Logger', {
  log: navigation('Object', 'Object, ...Object'),
  clear: navigation(),
  getLog: navigation(),
});

export class Console extends Service {
  readonly serviceClass = CONSOLE;

  constructor(private readonly context: Context) {
    super();
  }

  log(...data: unknown[]): void {
    const [first, ...rest] = data;
    const hasSlots = typeof first === 'string' && first.includes('%') && rest.length > 0;
    this.context.log.push(hasSlots ? formatString(first, rest) : data.map(shown).join(' '));
  }

  info(...data: unknown[]): void {
    this.log(...data);
  }

  warn(...data: unknown[]): void {
    this.log(...data);
  }

  error(...data: unknown[]): void {
    this.log(...data);
  }
}

export const CONSOLE: ServiceClass = serviceClass<Console>('console', 'console', {
  log: navigation('...Object'),
  info: navigation('...Object'),
  warn: navigation('...Object'),
  error: navigation('...Object'),
});

function shown(value: unknown): string {
  return typeof value === 'string' ? value : inspect(value, { breakLength: Infinity });
}
