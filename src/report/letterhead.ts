import type { CalendarDate } from '../lang/calendar';

/** The agency's settings in force on the report's date (`Cấu hình`, `Văn bản`). */
export interface Letterhead {
  /** Cơ quan chủ quản, e.g. "ỦY BAN NHÂN DÂN TỈNH KHÁNH HÒA". */
  readonly parentAgency: string;
  /** Tên cơ quan, e.g. "BAN DÂN TỘC". */
  readonly agency: string;
  /** Ký hiệu cơ quan, e.g. "BDT". */
  readonly agencyCode: string;
  /** Địa danh, e.g. "Khánh Hòa". */
  readonly place: string;
  /** `Ký hiệu` of `Văn bản` for this kind of paper, e.g. "BB-HĐTĐKT"; empty or missing = as usual. */
  readonly symbol?: string;
  /** Lines of `Chức vụ người ký`, e.g. ["TRƯỞNG BAN"] or ["KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"]. */
  readonly signerTitle: readonly string[];
  readonly signer: string;
  /** `Kính gửi`, one an entry; empty = an internal paper. */
  readonly addressees: readonly string[];
  /** `Nơi nhận báo cáo` as typed, one an entry, without "- " and ";". */
  readonly recipients: readonly string[];
}

/** The plan that is being reported on (`Cấu hình`). */
export interface PlanReference {
  /** Tên kế hoạch, without the period. */
  readonly name: string;
  /** Số kế hoạch, e.g. "87/KH-BDT". */
  readonly number: string;
  readonly date: CalendarDate | null;
  readonly fromYear: number;
  readonly toYear: number;
}

/** One row of `Nội dung báo cáo`: the Office's own words for a section of the outline. */
export interface Prose {
  /** Section number of the outline: "I", "II.1", "II.2.1", "III.2", "IV" ... */
  readonly section: string;
  readonly text: string;
}
