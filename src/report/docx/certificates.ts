import { Document, Packer, PageOrientation, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { CERTIFICATE } from '../../lang/papers-certificate';
import { STOCK_EDGE } from '../../plan/certificate-stock';
import type { CertificatePaper } from '../certificate/certificate';
import { certificatePages } from './certificate-xml';
import { corePropertiesXml } from './core-properties';
import { mm } from './measures';
import { STYLES } from './styles';

const MAIN_PART = 'word/document.xml';
/** The same certificates are the same bytes: zip entries carry no clock's time (a zip's years begin with 1980). */
const FIXED_TIME = new Date(1980, 0, 1);
/** Stands for all pages in the file that docx makes; private-use letters, which no text can hold. */
const PAGES = '\ue000pages\ue001';

/**
 * The file of certificates: one page each, on paper of the stock's size. docx makes the file around them; the pages
 * themselves are `certificatePages`. Nothing floats (platform.md 7), and no text can push another.
 */
export async function buildCertificates(paper: CertificatePaper): Promise<Uint8Array> {
  const { title, agency, asOf } = paper;
  const children = [new Paragraph({ children: [new TextRun(PAGES)] })];
  const document = new Document({ title, styles: STYLES, sections: [{ properties: page(paper), children }] });
  const packed = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const main = strFromU8(packed[MAIN_PART] ?? new Uint8Array());
  const at = main.indexOf(PAGES);
  const start = main.lastIndexOf('<w:p>', at);
  const end = main.indexOf('</w:p>', at) + '</w:p>'.length;
  if (at < 0 || start < 0) throw new Error(`docx made no ${MAIN_PART} with the place of the pages`);
  packed[MAIN_PART] = strToU8(main.slice(0, start) + certificatePages(paper) + main.slice(end));
  const core = { kind: { name: CERTIFICATE.kindWord }, subject: title, letterhead: { agency }, asOf };
  packed['docProps/core.xml'] = strToU8(corePropertiesXml(core));
  return zipSync(packed, { mtime: FIXED_TIME });
}

/** Paper of the stock's size, with the margins that every printer needs. */
function page({ stock: { width, height } }: CertificatePaper) {
  const edge = mm(STOCK_EDGE);
  return {
    page: {
      // docx turns the page itself: width and height are given upright.
      size: {
        width: mm(Math.min(width, height)),
        height: mm(Math.max(width, height)),
        orientation: width > height ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { top: edge, bottom: edge, left: edge, right: edge, header: 0, footer: 0 },
    },
  };
}
