import { type CalendarDate, type Cell, compareDates, parseDate, parseDayMonth } from '../lang/calendar';
import { parsePercent, parseWhole } from '../lang/numbers';
import { cellText, comparisonKey, tidy } from '../lang/text';
import { DEFAULT_STOCK_PLACES, DEFAULT_STOCK_SIZE, STOCK_SETTINGS } from './certificate-stock';

/** Every `Mục` of tab `Cấu hình` with the plan's own default (workbook.md, Settings). */
export const SETTING_DEFAULTS = {
  'Cơ quan chủ quản': 'ỦY BAN NHÂN DÂN TỈNH KHÁNH HÒA',
  'Tên cơ quan': 'BAN DÂN TỘC',
  'Ký hiệu cơ quan': 'BDT',
  'Địa danh': 'Khánh Hòa',
  'Tên kế hoạch': 'Kế hoạch xây dựng, bồi dưỡng và nhân rộng điển hình tiên tiến',
  'Số kế hoạch': '87/KH-BDT',
  'Ngày kế hoạch': '31/12/2021',
  'Giai đoạn từ năm': '2021',
  'Giai đoạn đến năm': '2025',
  'Năm đăng ký đầu tiên': '2022',
  'Năm làm việc': '',
  'Hạn đăng ký hằng năm': '31/03',
  'Hạn nộp kết quả hằng năm': '15/11',
  'Hạn báo cáo hằng năm': '15/12',
  'Nhận đăng ký muộn': 'Có',
  'Người ký báo cáo': 'Đặng Văn Tuấn',
  'Chức vụ người ký': 'TRƯỞNG BAN',
  'Kính gửi': '',
  'Nơi nhận báo cáo': 'Sở Nội vụ (VBĐT)\nLãnh đạo Ban (VBĐT)\nCác phòng thuộc Ban (VBĐT)\nLưu: VT, VP',
  /** What decisions and proposals rest on, one document a line (domain.md 2.1); the plan itself is added. */
  'Căn cứ pháp lý': [
    'Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003',
    'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2013',
    'Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
  ].join('\n'),
  'Tỷ lệ phiếu tối thiểu (%)': '80',
  'Trừ người không biểu quyết': 'Không',
  'Ngôn ngữ': 'vi',
  /** 0–23: from this hour on the automatic work reminds departments that are late; empty = never. */
  'Giờ tự đôn đốc': '',
  [STOCK_SETTINGS.size]: DEFAULT_STOCK_SIZE,
  [STOCK_SETTINGS.places]: DEFAULT_STOCK_PLACES,
} as const;
export type SettingName = keyof typeof SETTING_DEFAULTS;

/** Defaults that the law changed on a day; until then those above hold (domain.md 2.1). */
export const LATER_DEFAULTS: readonly {
  readonly name: SettingName;
  readonly value: string;
  readonly from: CalendarDate;
}[] = [
  {
    name: 'Căn cứ pháp lý',
    value: [
      'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
      'Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    ].join('\n'),
    from: { year: 2024, month: 1, day: 1 },
  },
  {
    name: 'Căn cứ pháp lý',
    value: [
      'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
      'Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
    ].join('\n'),
    from: { year: 2025, month: 7, day: 1 },
  },
];

/** One row of `Cấu hình`; `from` null = in force from the start. */
export interface SettingRow {
  readonly name: string;
  readonly value: Cell;
  readonly from: CalendarDate | null;
}

/**
 * The settings, each asked for the day it shall hold on: the agency was renamed and merged in 2025, and a
 * report prints what was in force on its own date (domain.md 5).
 */
export class Settings {
  private readonly rows = new Map<string, SettingRow[]>();

  constructor(rows: readonly SettingRow[]) {
    for (const row of rows) {
      const key = comparisonKey(row.name);
      const same = this.rows.get(key);
      if (same) same.push(row);
      else this.rows.set(key, [row]);
    }
  }

  /** The cell in force on a day: the latest `Hiệu lực từ` not after it; the default where no row is. */
  cell(name: SettingName, on: CalendarDate): Cell {
    let best: SettingRow | null = null;
    for (const row of this.rows.get(comparisonKey(name)) ?? []) {
      if (row.from && compareDates(row.from, on) > 0) continue;
      // A later row wins a tie: people add a correction below, not above.
      if (!best || !best.from || (row.from && compareDates(row.from, best.from) >= 0)) best = row;
    }
    return best ? best.value : defaultOn(name, on);
  }

  /** One line of text, tidied. */
  text(name: SettingName, on: CalendarDate): string {
    return tidy(cellText(this.cell(name, on)));
  }

  /** The lines of a setting typed one a line, empty lines left out. */
  lines(name: SettingName, on: CalendarDate): string[] {
    return cellText(this.cell(name, on))
      .split(/\r\n|\r|\n/)
      .map(tidy)
      .filter((line) => line !== '');
  }

  /** A whole number, or the default's when the cell holds none. */
  whole(name: SettingName, on: CalendarDate): number {
    return parseWhole(this.cell(name, on)) ?? Number(SETTING_DEFAULTS[name]);
  }

  /** A percentage 0–100; `80%`, 0.8 and 80 are the same. */
  percent(name: SettingName, on: CalendarDate): number {
    return parsePercent(this.cell(name, on)) ?? Number(SETTING_DEFAULTS[name]);
  }

  date(name: SettingName, on: CalendarDate): CalendarDate | null {
    return parseDate(this.cell(name, on));
  }

  /** A yearly deadline such as 31/03, on the given year; 29/02 is 28/02 in a year that has no such day. */
  deadline(name: SettingName, year: number, on: CalendarDate): CalendarDate {
    const day = parseDayMonth(this.cell(name, on)) ?? parseDayMonth(SETTING_DEFAULTS[name]);
    const [month, dayOfMonth] = [day?.month ?? 12, day?.day ?? 31];
    return parseDate({ year, month, day: dayOfMonth }) ?? { year, month, day: dayOfMonth - 1 };
  }

  /** `Có` or `Không`; TRUE from a checkbox means `Có`. */
  yes(name: SettingName, on: CalendarDate): boolean {
    const cell = this.cell(name, on);
    return typeof cell === 'boolean'
      ? cell
      : ['có', 'co', 'yes', 'true', '1'].includes(comparisonKey(cellText(cell)));
  }
}

function defaultOn(name: SettingName, on: CalendarDate): string {
  const later = LATER_DEFAULTS.filter((one) => one.name === name && compareDates(one.from, on) <= 0);
  return later[later.length - 1]?.value ?? SETTING_DEFAULTS[name];
}

/** The years of the plan, inclusive. */
export interface Period {
  readonly fromYear: number;
  readonly toYear: number;
  /** Nothing is expected of a year before it. */
  readonly firstRegistrationYear: number;
}

/** The plan's period (plan 87/KH-BDT, title and II.3); it does not change with the day. */
export function periodOf(settings: Settings, on: CalendarDate): Period {
  return {
    fromYear: settings.whole('Giai đoạn từ năm', on),
    toYear: settings.whole('Giai đoạn đến năm', on),
    firstRegistrationYear: settings.whole('Năm đăng ký đầu tiên', on),
  };
}

/** The period as the last change of `Cấu hình` has it, be that change in force already or not. */
export function latestPeriod(settings: Settings): Period {
  return periodOf(settings, { year: 9999, month: 12, day: 31 });
}
