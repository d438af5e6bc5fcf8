import { type CertificateElement, DRAFT_LINE } from '../../plan/certificate-stock';
import { bandsOf } from '../../plan/stock-bands';
import type { Certificate, CertificatePaper } from './certificate';
import { type Fitted, fitText } from './fit';

/** How the text of an element looks. */
export interface Look {
  readonly bold: boolean;
  readonly italics: boolean;
  readonly align: 'left' | 'centre';
}

const plain: Look = { bold: false, italics: false, align: 'centre' };
const bold: Look = { ...plain, bold: true };

export const LOOK: Readonly<Record<CertificateElement, Look>> = {
  nation: bold,
  motto: bold,
  giver: bold,
  given: plain,
  heading: bold,
  recipient: bold,
  post: plain,
  achievement: plain,
  placeDate: { ...plain, italics: true },
  signerTitle: bold,
  decision: { ...plain, align: 'left' },
  signerName: bold,
};

/** A text where it stands; millimetres from the upper left corner of the stock. */
export interface SetText extends Fitted {
  readonly element: CertificateElement;
  readonly top: number;
  readonly left: number;
  readonly width: number;
}

/** Part of a band; `texts` from the top down. */
export interface SetColumn {
  readonly left: number;
  readonly width: number;
  readonly texts: readonly SetText[];
}

/** A row of the table that holds a certificate's text; millimetres. */
export interface SetBand {
  readonly top: number;
  readonly height: number;
  readonly columns: readonly SetColumn[];
}

/**
 * Sets a certificate on its stock. What is printed on the stock already keeps its room on either form, so that the
 * draft shows the text where it will be printed.
 */
export function setCertificate({ stock, form }: CertificatePaper, { texts }: Certificate): SetBand[] {
  return bandsOf(stock.places, stock.height - DRAFT_LINE).map(({ top, height, columns }) => ({
    top,
    height,
    columns: columns.map(({ left, width, boxes }) => ({
      left,
      width,
      texts: boxes.flatMap((box): SetText[] => {
        const text = texts[box.element];
        if (text === '' || (box.preprinted && form === 'stock')) return [];
        const weight = LOOK[box.element].bold ? 'bold' : 'regular';
        const fitted = fitText(text, weight, box.width, box.height, box.size);
        return [{ ...fitted, element: box.element, top: box.top, left: box.left, width: box.width }];
      }),
    })),
  }));
}

/** Whose text had to be set smaller, and whose did not fit at all. */
export function tightCertificates(paper: CertificatePaper): { smaller: string[]; cut: string[] } {
  const tight = { smaller: [] as string[], cut: [] as string[] };
  for (const one of paper.certificates) {
    const all = setCertificate(paper, one).flatMap(({ columns }) => columns.flatMap(({ texts }) => texts));
    if (all.some(({ cut }) => cut)) tight.cut.push(one.recipient);
    else if (all.some(({ smaller }) => smaller)) tight.smaller.push(one.recipient);
  }
  return tight;
}
