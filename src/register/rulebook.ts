import type { CatalogueEntry } from '../plan/catalogue';
import type { Criterion } from '../plan/criteria';
import type { Field } from '../plan/field';
import type { Period } from '../plan/settings';

/** What a row is checked against: the plan's own lists and years, read from the settings tabs. */
export interface Rulebook {
  readonly period: Period;
  readonly fields: readonly Field[];
  readonly criteria: readonly Criterion[];
  readonly catalogue: readonly CatalogueEntry[];
}

/** `Nguồn`; empty means the first (workbook.md). */
export const SOURCES = ['Đăng ký đầu năm', 'Phát hiện trong năm', 'Văn phòng giới thiệu'] as const;

/** `Cương vị`. */
export const LEADERSHIPS = ['Lãnh đạo, quản lý', 'Không giữ chức vụ lãnh đạo, quản lý'] as const;
