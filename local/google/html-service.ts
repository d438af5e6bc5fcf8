import type { Members } from './call-log';
import { requireArguments, Service } from './strict';

/** developers.google.com/apps-script/reference/html/html-service */
export class HtmlService extends Service {
  readonly className = 'HtmlService';
  readonly members: Members = { createHtmlOutput: 'navigation' };

  createHtmlOutput(html: unknown): HtmlOutput {
    requireArguments('HtmlService.createHtmlOutput', [html], typeof html === 'string');
    return new HtmlOutput(html as string);
  }
}

/** developers.google.com/apps-script/reference/html/html-output */
export class HtmlOutput extends Service {
  readonly className = 'HtmlOutput';
  readonly members: Members = {
    setTitle: 'navigation',
    setWidth: 'navigation',
    setHeight: 'navigation',
    getContent: 'navigation',
  };

  constructor(private readonly html: string) {
    super();
  }

  setTitle(title: unknown): this {
    requireArguments('HtmlOutput.setTitle', [title], typeof title === 'string');
    return this;
  }

  setWidth(width: unknown): this {
    requireArguments('HtmlOutput.setWidth', [width], Number.isInteger(width));
    return this;
  }

  setHeight(height: unknown): this {
    requireArguments('HtmlOutput.setHeight', [height], Number.isInteger(height));
    return this;
  }

  getContent(): string {
    return this.html;
  }
}
