import { type CalendarDate } from '../lang/calendar';
import type { Settings } from '../plan/settings';
import { periodOf } from '../plan/settings';
import type { Letterhead, PlanReference } from '../report/letterhead';
import { paperOn, PAPERS_TAB, type PaperSetting, readPapers } from '../tabs/papers';
import type { ReadBook } from './read-book';

/** The letterhead in force on a day, with what `Văn bản` says of that kind of paper put over `Cấu hình`. */
export function letterheadOn(
  settings: Settings,
  papers: readonly PaperSetting[],
  kind: string,
  on: CalendarDate,
): Letterhead {
  const own = paperOn(papers, kind, on);
  const or = (typed: readonly string[] | undefined, usual: readonly string[]): readonly string[] =>
    typed && typed.length > 0 ? typed : usual;
  return {
    parentAgency: settings.text('Cơ quan chủ quản', on),
    agency: settings.text('Tên cơ quan', on),
    agencyCode: settings.text('Ký hiệu cơ quan', on),
    symbol: own?.symbol ?? '',
    place: settings.text('Địa danh', on),
    signerTitle: or(
      own?.signerTitle,
      settings.lines('Chức vụ người ký', on).flatMap((line) => line.split(/\s+\/\s+/)),
    ),
    signer: own?.signer || settings.text('Người ký báo cáo', on),
    addressees: or(own?.addressees, settings.lines('Kính gửi', on)),
    recipients: or(own?.recipients, settings.lines('Nơi nhận báo cáo', on)),
  };
}

/** The plan as papers cite it. */
export function planReference(settings: Settings, on: CalendarDate): PlanReference {
  const period = periodOf(settings, on);
  return {
    name: settings.text('Tên kế hoạch', on),
    number: settings.text('Số kế hoạch', on),
    date: settings.date('Ngày kế hoạch', on),
    fromYear: period.fromYear,
    toYear: period.toYear,
  };
}

/** The letterhead of a kind of paper, as the book's `Văn bản` and `Cấu hình` have it on a day. */
export function letterheadFor(read: ReadBook, kind: string, on: CalendarDate): Letterhead {
  const papers = read.system.get(PAPERS_TAB.id);
  return letterheadOn(read.records.settings, papers ? readPapers(papers.table) : [], kind, on);
}

/** The row of `Văn bản` for a kind of paper in force on a day, for papers that need to know what is typed there. */
export function paperSettingFor(read: ReadBook, kind: string, on: CalendarDate): PaperSetting | null {
  const papers = read.system.get(PAPERS_TAB.id);
  return papers ? paperOn(readPapers(papers.table), kind, on) : null;
}
