import { toIsoDate } from '../../lang/calendar';
import type { Outline } from '../outline';
import { cleanXml } from './clean';

/** What a file says of itself. */
interface Titled extends Pick<Outline, 'subject' | 'asOf'> {
  readonly kind: Pick<Outline['kind'], 'name'>;
  readonly letterhead: Pick<Outline['letterhead'], 'agency'>;
}

/**
 * `docProps/core.xml`: the title, the agency as author and the day of the figures. docx would write the clock's
 * time and "Un-named"; a person's name has no place here.
 */
export function corePropertiesXml(outline: Titled): string {
  const time = `${toIsoDate(outline.asOf)}T00:00:00Z`;
  const stamp = (tag: string): string => `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${time}</dcterms:${tag}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${cleanXml(`${outline.kind.name}: ${outline.subject}`)}</dc:title>`,
    `<dc:creator>${cleanXml(outline.letterhead.agency)}</dc:creator>`,
    '<dc:language>vi-VN</dc:language>',
    stamp('created'),
    stamp('modified'),
    '</cp:coreProperties>',
  ].join('');
}
