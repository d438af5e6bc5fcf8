import { addRelations, addType, partText, relation, relationsOf, setPartText, type Parts } from './bookParts';
import { sizeOf, type StoredChart } from './chartModel';
import { chartXml } from './chartXml';
import type { LocalSheet } from './model';
import { elementText } from './xml';

/**
 * Charts in the file. The own part keeps them as the model has them; here they are drawn for Excel and LibreOffice.
 * Each frame has a name that tells whose it is, so that a file saved by another program gives the same charts again,
 * without those that somebody deleted there, and charts that were never ours stay untouched.
 */

const PIXEL = 9525; // EMU
const FRAME = 'SoDienHinh.chart.';
const SPACES =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const ANCHOR = /<xdr:(oneCellAnchor|twoCellAnchor|absoluteAnchor)\b[\s\S]*?<\/xdr:\1>/g;

/** What drawing a tab's charts needs to know of the workbook. */
export interface ChartBook {
  readonly sheets: readonly LocalSheet[];
  /** A tab's name as the file has it. */
  fileName(tab: string): string;
}

/** Draws a tab's charts into the parts of the file, beside drawings that the tab has already. */
export function giveCharts(
  parts: Parts,
  path: string,
  charts: readonly StoredChart[],
  book: ChartBook,
): void {
  if (charts.length === 0) return;
  const drawing = drawingOf(parts, path) ?? newDrawing(parts, path);
  const anchors = charts.map((chart) => {
    const part = `xl/charts/chartOwn${chart.id}.xml`;
    const id = `rIdOwnChart${chart.id}`;
    setPartText(parts, part, chartXml(chart, book.sheets, book.fileName));
    addType(parts, part, CHART_TYPE);
    addRelations(parts, drawing, [relation(id, 'chart', `/${part}`)]);
    return anchorXml(chart, id);
  });
  const xml = partText(parts, drawing);
  setPartText(parts, drawing, xml.replace('</xdr:wsDr>', `${anchors.join('')}</xdr:wsDr>`));
}

function drawingOf(parts: Parts, path: string): string | undefined {
  return [...relationsOf(parts, path).values()].find(
    (target) => /^xl\/drawings\/[^/]+\.xml$/.test(target) && parts.has(target),
  );
}

const AFTER_DRAWING =
  /<(legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst|mc:AlternateContent|\/worksheet)[\s/>]/;

function newDrawing(parts: Parts, path: string): string {
  const number = /(\d+)\.xml$/.exec(path)?.[1] ?? '0';
  const drawing = `xl/drawings/drawingOwn${number}.xml`;
  setPartText(
    parts,
    drawing,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr ${SPACES}></xdr:wsDr>`,
  );
  addType(parts, drawing, DRAWING_TYPE);
  addRelations(parts, path, [relation('rIdOwnDrawing', 'drawing', `/${drawing}`)]);
  const xml = partText(parts, path);
  const cells = Math.max(0, xml.lastIndexOf('</sheetData>'), xml.lastIndexOf('<sheetData/>'));
  const at = cells + xml.slice(cells).search(AFTER_DRAWING);
  const element =
    '<drawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rIdOwnDrawing"/>';
  setPartText(parts, path, xml.slice(0, at) + element + xml.slice(at));
  return drawing;
}

function anchorXml(chart: StoredChart, relationId: string): string {
  const { id, row, column, offsetX, offsetY } = chart;
  const { width, height } = sizeOf(chart);
  const from = `<xdr:from><xdr:col>${column - 1}</xdr:col><xdr:colOff>${offsetX * PIXEL}</xdr:colOff><xdr:row>${row - 1}</xdr:row><xdr:rowOff>${offsetY * PIXEL}</xdr:rowOff></xdr:from>`;
  const size = `cx="${Math.round(width * PIXEL)}" cy="${Math.round(height * PIXEL)}"`;
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
  // Numbers of frames on one drawing must differ; those of other programs start at 1.
  const frame = `<xdr:nvGraphicFramePr><xdr:cNvPr id="${100000 + id}" name="${FRAME}${id}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${uri}"><c:chart xmlns:c="${uri}" r:id="${relationId}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></a:graphicData></a:graphic>`;
  return `<xdr:oneCellAnchor>${from}<xdr:ext ${size}/><xdr:graphicFrame macro="">${frame}</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`;
}

/**
 * Takes our charts out of a tab's drawing, before it is read as another program's. @returns those of `known` that are
 * still there, at the place where they stand now
 */
export function takeCharts(parts: Parts, path: string, known: readonly StoredChart[]): StoredChart[] {
  const drawing = known.length > 0 ? drawingOf(parts, path) : undefined;
  if (drawing === undefined) return [];
  const relations = relationsOf(parts, drawing);
  const found: StoredChart[] = [];
  const rest = partText(parts, drawing).replace(ANCHOR, (anchor) => {
    const name = /<xdr:cNvPr\b[^>]*\bname="([^"]*)"/.exec(anchor)?.[1] ?? '';
    const chart = known.find(({ id }) => name === `${FRAME}${id}`);
    if (!chart || found.some(({ id }) => id === chart.id)) return anchor;
    found.push({ ...chart, ...placeOf(anchor) });
    const id = /<c:chart\b[^>]*\br:id="([^"]*)"/.exec(anchor)?.[1] ?? '';
    dropChart(parts, drawing, id, relations.get(id));
    return '';
  });
  setPartText(parts, drawing, rest);
  if (!new RegExp(ANCHOR.source).test(rest)) dropDrawing(parts, path, drawing);
  return known.flatMap(({ id }) => found.filter((chart) => chart.id === id));
}

function placeOf(anchor: string): Partial<StoredChart> {
  const from = /<xdr:from>([\s\S]*?)<\/xdr:from>/.exec(anchor)?.[1];
  if (from === undefined) return {};
  const number = (name: string): number => Number(elementText(from, `xdr:${name}`) ?? 0);
  return {
    row: number('row') + 1,
    column: number('col') + 1,
    offsetX: Math.round(number('colOff') / PIXEL),
    offsetY: Math.round(number('rowOff') / PIXEL),
  };
}

function dropChart(parts: Parts, drawing: string, relationId: string, target: string | undefined): void {
  dropRelation(parts, drawing, (tag) => tag.includes(`Id="${relationId}"`));
  if (target === undefined) return;
  // Excel adds parts for style and colours.
  for (const inner of relationsOf(parts, target).values())
    if (/^xl\/charts\//.test(inner)) dropPart(parts, inner);
  dropPart(parts, target);
}

function dropDrawing(parts: Parts, path: string, drawing: string): void {
  const id = [...relationsOf(parts, path)].find(([, target]) => target === drawing)?.[0] ?? '';
  dropRelation(parts, path, (tag) => tag.includes(`Id="${id}"`));
  dropPart(parts, drawing);
  const xml = partText(parts, path);
  setPartText(parts, path, xml.replace(/<drawing\b[^>]*\/>|<drawing\b[^>]*>\s*<\/drawing>/, ''));
}

function dropPart(parts: Parts, path: string): void {
  parts.delete(path);
  parts.delete(relationsPath(path));
  const types = '[Content_Types].xml';
  const text = partText(parts, types);
  setPartText(
    parts,
    types,
    text.replace(/<Override\b[^>]*\/>/g, (tag) => (tag.includes(`"/${path}"`) ? '' : tag)),
  );
}

function dropRelation(parts: Parts, path: string, isGone: (tag: string) => boolean): void {
  const file = relationsPath(path);
  if (!parts.has(file)) return;
  const text = partText(parts, file).replace(/<Relationship\b[^>]*\/>/g, (tag) => (isGone(tag) ? '' : tag));
  setPartText(parts, file, text);
}

function relationsPath(path: string): string {
  const cut = path.lastIndexOf('/') + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}
