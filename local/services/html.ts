import type { Context } from './context';
import { navigation, property, serviceClass, type ServiceClass } from './call-log';
import type { Blob } from './blob';
import { ServiceError } from './exceptions';
import { EnumGroup, Service } from './service';

export const X_FRAME_OPTIONS = new EnumGroup('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);

/** Reference: html/html-output. */
export class HtmlOutput extends Service {
  readonly serviceClass = HTML_OUTPUT;
  private title: string | null = null;
  private width: number | null = null;
  private height: number | null = null;

  constructor(private content: string) {
    super();
  }

  getContent(): string {
    return this.content;
  }

  setContent(content: string): this {
    this.content = content;
    return this;
  }

  append(content: string): this {
    this.content += content;
    return this;
  }

  getTitle(): string | null {
    return this.title;
  }

  setTitle(title: string): this {
    this.title = title;
    return this;
  }

  getWidth(): number | null {
    return this.width;
  }

  /** null takes the width back (reference: setWidth). */
  setWidth(width: number | null): this {
    this.width = width;
    return this;
  }

  getHeight(): number | null {
    return this.height;
  }

  setHeight(height: number | null): this {
    this.height = height;
    return this;
  }
}

export const HTML_OUTPUT: ServiceClass = serviceClass<HtmlOutput>('HtmlOutput', 'HtmlOutput', {
  getContent: navigation(),
  setContent: navigation('String'),
  append: navigation('String'),
  getTitle: navigation(),
  setTitle: navigation('String'),
  getWidth: navigation(),
  setWidth: navigation('Integer?'),
  getHeight: navigation(),
  setHeight: navigation('Integer?'),
});

/** Reference: html/html-service. Templates are not played: pages of this add-on are static files. */
export class HtmlService extends Service {
  readonly serviceClass = HTML_SERVICE;
  readonly XFrameOptionsMode = X_FRAME_OPTIONS;

  constructor(private readonly context: Context) {
    super();
  }

  createHtmlOutput(html: string | Blob = ''): HtmlOutput {
    return new HtmlOutput(typeof html === 'string' ? html : html.getDataAsString());
  }

  createHtmlOutputFromFile(name: string): HtmlOutput {
    const { pages } = this.context;
    const page = pages[name.replace(/\.html$/, '')];
    if (page === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
    return new HtmlOutput(page);
  }
}

export const HTML_SERVICE: ServiceClass = serviceClass<HtmlService>('HtmlService', 'HtmlService', {
  XFrameOptionsMode: property,
  createHtmlOutput: navigation('', 'String', 'Blob'),
  createHtmlOutputFromFile: navigation('String'),
});
