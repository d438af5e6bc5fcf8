import { areaName, quoteTab } from './a1';
import { type ChartOption, optionOf, type StoredChart } from './chartModel';
import { type ChartData, type ChartLine, type ChartSeries, dataOf } from './chartSeries';
import type { LocalSheet } from './model';
import { escapeXml } from './xml';

/** A chart of the model as DrawingML (ECMA-376, part 1, 21.2), so that Excel and LibreOffice draw it. */

/** The colours that Sheets gives series in turn where none are named. */
const COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72'];
const SPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The text of the chart's part. `fileName` gives a tab's name as the file has it. */
export function chartXml(
  chart: StoredChart,
  sheets: readonly LocalSheet[],
  fileName: (tab: string) => string,
): string {
  const draw = new ChartWriter(chart, dataOf(chart, sheets), fileName);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${SPACES}><c:roundedCorners val="0"/>${draw.chart()}${draw.frame()}</c:chartSpace>`;
}

class ChartWriter {
  constructor(
    private readonly stored: StoredChart,
    private readonly data: ChartData,
    private readonly fileName: (tab: string) => string,
  ) {}

  chart(): string {
    const title = this.text('title');
    const visible = this.stored.showsHidden ? 0 : 1;
    return `<c:chart>${titleXml(title, 1400)}<c:autoTitleDeleted val="${title === '' ? 1 : 0}"/><c:plotArea><c:layout/>${this.plot()}</c:plotArea>${this.legend()}<c:plotVisOnly val="${visible}"/><c:dispBlanksAs val="gap"/></c:chart>`;
  }

  /** The paper of the chart. */
  frame(): string {
    const paper = this.text('backgroundColor') || '#ffffff';
    return `<c:spPr>${fill(paper)}<a:ln w="9525">${fill('#d9d9d9')}</a:ln></c:spPr>`;
  }

  private plot(): string {
    const { kind } = this.stored;
    const series = (kind === 'PIE' ? this.data.series.slice(0, 1) : this.data.series).map((one, at) =>
      this.series(one, at),
    );
    if (kind === 'PIE') return this.pie(series.join(''));
    const sheets = kind === 'LINE' ? '<c:marker val="1"/>' : '';
    const bars = kind === 'COLUMN' || kind === 'BAR';
    const direction = bars ? `<c:barDir val="${kind === 'BAR' ? 'bar' : 'col'}"/>` : '';
    const overlap = this.isStacked() ? '<c:overlap val="100"/>' : '';
    const gap = bars ? `<c:gapWidth val="60"/>${overlap}` : '';
    const name = bars ? 'barChart' : kind === 'LINE' ? 'lineChart' : 'areaChart';
    return `<c:${name}>${direction}<c:grouping val="${this.grouping(bars)}"/><c:varyColors val="0"/>${series.join('')}${gap}${sheets}<c:axId val="1001"/><c:axId val="1002"/></c:${name}>${this.axes()}`;
  }

  private pie(series: string): string {
    const hole = optionOf(this.stored.options, 'pieHole');
    if (typeof hole !== 'number' || hole <= 0)
      return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    // DrawingML takes 10 to 90 per cent.
    const size = Math.min(90, Math.max(10, Math.round(hole * 100)));
    return `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/><c:holeSize val="${size}"/></c:doughnutChart>`;
  }

  private isStacked(): boolean {
    const stacked = optionOf(this.stored.options, 'isStacked');
    return stacked !== undefined && stacked !== false && stacked !== 'false';
  }

  private grouping(bars: boolean): string {
    if (!this.isStacked()) return bars ? 'clustered' : 'standard';
    const stacked = optionOf(this.stored.options, 'isStacked');
    return stacked === 'percent' || stacked === 'relative' ? 'percentStacked' : 'stacked';
  }

  private series({ name, values }: ChartSeries, at: number): string {
    const { kind } = this.stored;
    const title = name ? `<c:tx>${this.texts(name)}</c:tx>` : '';
    const colour = this.colour(at);
    const look =
      kind === 'PIE'
        ? this.slices(values)
        : kind === 'LINE'
          ? `<c:spPr><a:ln w="28575" cap="rnd">${fill(colour)}</a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`
          : `<c:spPr>${fill(colour)}</c:spPr>${kind === 'AREA' ? '' : '<c:invertIfNegative val="0"/>'}`;
    const categories = this.data.categories ? `<c:cat>${this.texts(this.data.categories)}</c:cat>` : '';
    const smooth = kind === 'LINE' ? '<c:smooth val="0"/>' : '';
    return `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>${title}${look}${this.labels()}${categories}<c:val>${this.numbers(values)}</c:val>${smooth}</c:ser>`;
  }

  private slices(values: ChartLine): string {
    const count = values.area.rows * values.area.columns;
    return Array.from(
      { length: count },
      (_, at) =>
        `<c:dPt><c:idx val="${at}"/><c:bubble3D val="0"/><c:spPr>${fill(this.colour(at))}</c:spPr></c:dPt>`,
    ).join('');
  }

  private labels(): string {
    if (this.stored.kind !== 'PIE') return '';
    const shows = this.text('pieSliceText') || 'percentage';
    const flag = (name: string, on: boolean): string => `<c:show${name} val="${on ? 1 : 0}"/>`;
    return `<c:dLbls>${flag('LegendKey', false)}${flag('Val', shows === 'value')}${flag('CatName', shows === 'label')}${flag('SerName', false)}${flag('Percent', shows === 'percentage')}${flag('BubbleSize', false)}</c:dLbls>`;
  }

  private colour(at: number): string {
    const { options, kind } = this.stored;
    const own = optionOf(options, `${kind === 'PIE' ? 'slices' : 'series'}.${at}.color`);
    const list = optionOf(options, 'colors');
    const named: ChartOption | undefined = own ?? (Array.isArray(list) ? list[at % list.length] : undefined);
    return typeof named === 'string' ? named : (COLOURS[at % COLOURS.length] ?? '#4285f4');
  }

  /** Sheets names the axes by what they show: hAxis the categories of columns, the numbers of bars. */
  private axes(): string {
    const across = this.stored.kind === 'BAR';
    const [categories, numbers] = across ? ['vAxis', 'hAxis'] : ['hAxis', 'vAxis'];
    const [catPlace, valPlace] = across ? ['l', 'b'] : ['b', 'l'];
    // The first category of a bar chart stands at the top in Sheets.
    const order = across ? 'maxMin' : 'minMax';
    const crosses = across ? 'max' : 'autoZero';
    const isPercent = this.grouping(false) === 'percentStacked';
    const numberFormat = `<c:numFmt formatCode="${isPercent ? '0%' : 'General'}" sourceLinked="${isPercent ? 0 : 1}"/>`;
    const grid = `<c:majorGridlines><c:spPr><a:ln w="9525">${fill('#e0e0e0')}</a:ln></c:spPr></c:majorGridlines>`;
    return `<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/><c:axPos val="${catPlace}"/>${titleXml(this.text(`${categories}.title`), 1000)}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="1002"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx><c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/>${this.bounds(numbers)}</c:scaling><c:delete val="0"/><c:axPos val="${valPlace}"/>${grid}${titleXml(this.text(`${numbers}.title`), 1000)}${numberFormat}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1001"/><c:crosses val="${crosses}"/><c:crossBetween val="between"/></c:valAx>`;
  }

  private bounds(axis: string): string {
    const bound = (side: 'min' | 'max'): string => {
      const value =
        optionOf(this.stored.options, `${axis}.viewWindow.${side}`) ??
        optionOf(this.stored.options, `${axis}.${side}Value`);
      return typeof value === 'number' ? `<c:${side} val="${value}"/>` : '';
    };
    return bound('max') + bound('min');
  }

  private legend(): string {
    const place = this.text('legend.position') || this.text('legend') || 'right';
    const sides: Record<string, string> = { right: 'r', left: 'l', top: 't', bottom: 'b' };
    const side = sides[place];
    return side ? `<c:legend><c:legendPos val="${side}"/><c:overlay val="0"/></c:legend>` : '';
  }

  private text(option: string): string {
    const value = optionOf(this.stored.options, option);
    return typeof value === 'string' ? value : '';
  }

  private reference({ sheet, area }: ChartLine): string {
    const cells = areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    return `<c:f>${escapeXml(`${quoteTab(this.fileName(sheet.name))}!${cells}`)}</c:f>`;
  }

  private texts(line: ChartLine): string {
    return `<c:strRef>${this.reference(line)}<c:strCache>${points(line, (value) => value !== null)}</c:strCache></c:strRef>`;
  }

  private numbers(line: ChartLine): string {
    const cache = `<c:formatCode>General</c:formatCode>${points(line, (value) => typeof value === 'number')}`;
    return `<c:numRef>${this.reference(line)}<c:numCache>${cache}</c:numCache></c:numRef>`;
  }
}

/** What the cells held when the file was saved, for programs that draw before they calculate. */
function points(line: ChartLine, wanted: (value: unknown) => boolean): string {
  const { sheet, area } = line;
  const cells = Array.from({ length: area.rows * area.columns }, (_, at) => {
    const row = area.row + Math.floor(at / area.columns);
    const { value } = sheet.cell(row, area.column + (at % area.columns));
    return wanted(value) ? `<c:pt idx="${at}"><c:v>${escapeXml(String(value))}</c:v></c:pt>` : '';
  });
  return `<c:ptCount val="${cells.length}"/>${cells.join('')}`;
}

/** `size` in hundredths of a point. */
function titleXml(text: string, size: number): string {
  if (text === '') return '';
  const look = `sz="${size}" b="${size > 1000 ? 1 : 0}"`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${look}/></a:pPr><a:r><a:rPr lang="vi-VN" ${look}/><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** '#4285f4', or nothing drawn for what is no such colour. */
function fill(colour: string): string {
  const hex = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  return hex ? `<a:solidFill><a:srgbClr val="${hex.toUpperCase()}"/></a:solidFill>` : '<a:noFill/>';
}
