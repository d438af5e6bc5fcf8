import type { Members } from './call-log';
import type { Range } from './range';
import { Service } from './strict';

/** developers.google.com/apps-script/reference/spreadsheet/range-list: one call for several ranges. */
export class RangeList extends Service {
  readonly className = 'RangeList';
  readonly members: Members = { setNumberFormat: 'call', setFontWeight: 'call', setBackground: 'call' };

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  setNumberFormat(pattern: unknown): this {
    for (const range of this.ranges) range.setNumberFormat(pattern);
    return this;
  }

  setFontWeight(weight: unknown): this {
    for (const range of this.ranges) range.setFontWeight(weight);
    return this;
  }

  setBackground(colour: unknown): this {
    for (const range of this.ranges) range.setBackground(colour);
    return this;
  }
}
