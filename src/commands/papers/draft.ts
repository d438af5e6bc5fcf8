import type { CalendarDate } from '../../lang/calendar';
import type { FigureSource } from '../../report/ledger';
import { type Outline, outlineText } from '../../report/outline';
import type { PackedWithTemplate } from '../../report/template/pack';
import { drawChart } from '../../sheets/chart-picture';

/** What a paper prints, whatever its form: as text, to be compared, and as the file. */
export interface PaperContent {
  /** Everything that is printed but the time of making; the same text is the same paper. */
  readonly text: string;
  /** The .docx. Called only when a new version is made: the library behind it starts late. */
  readonly pack: () => Promise<Uint8Array>;
  /** The .docx in the layout of an agency's own template; absent where a paper has its own form, as a certificate. */
  readonly packWith?: (template: Uint8Array, year: number) => Promise<PackedWithTemplate>;
}

/** A paper thought through but not yet made. */
export interface PaperDraft {
  /** As `Báo cáo` names it; one series of versions a kind and year, so a paper about one subject names it here. */
  readonly kind: string;
  readonly year: number;
  /** The day on which its figures, and the settings that it prints, hold. */
  readonly asOf: CalendarDate;
  /** Name of the file, without version and ending. */
  readonly fileName: string;
  readonly content: PaperContent;
  /** Every figure that it prints, for `Nguồn số liệu`. */
  readonly sources: readonly FigureSource[];
  /** What the person should know before signing, in the person's language. */
  readonly remarks: readonly string[];
}

/** An outline as the content of a paper, in the layout of Decree 30/2020. */
export function outlineContent(outline: Outline): PaperContent {
  return {
    text: outlineText(outline),
    pack: async () => {
      const { packOutline } = await import('../../report/docx/pack');
      return packOutline(outline, drawChart);
    },
    packWith: async (template, year) => {
      const { packWithTemplate } = await import('../../report/template/pack');
      return packWithTemplate(outline, template, drawChart, year);
    },
  };
}
