import type { Cell } from './calendar';
import { tidy } from './text';

/** "1.234,5": point between thousands, decimal comma, rounded half up to at most so many decimals. */
export function formatNumber(value: number, decimals = 2): string {
  if (!Number.isFinite(value)) return '';
  const [whole = '0', fraction = ''] = rounded(Math.abs(value), decimals).toFixed(decimals).split('.');
  const significant = fraction.replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const text = significant === '' ? grouped : `${grouped},${significant}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** Rounds the decimal digits as written: 0.15 is 0.2 with one decimal, though its binary value lies below. */
function rounded(value: number, decimals: number): number {
  const shifted = Number(`${value}e${decimals}`);
  return Number.isInteger(value) || Number.isNaN(shifted)
    ? value
    : Number(`${Math.round(shifted)}e${-decimals}`);
}

/**
 * A count in prose, "01" to "09", "10", "1.234": house style of plan 87/KH-BDT ("01 tập thể", "02 lĩnh
 * vực"). Zero is "0"; a good sentence says it in words.
 */
export function formatCount(count: number): string {
  return Number.isInteger(count) && count >= 1 && count <= 9 ? `0${count}` : formatNumber(count);
}

/**
 * The whole number a cell means, null for none: 12, "12", "01", "1.234" and "1 234" (thousands), "2,0".
 * "1,5" and "1.5" are no whole numbers; nor are percentages, dates and boxes.
 */
export function parseWhole(cell: Cell): number | null {
  if (typeof cell === 'number') return Number.isSafeInteger(cell) ? cell + 0 : null;
  if (typeof cell !== 'string') return null;
  const match = /^([+-]?)(\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+)(?:[.,]0{1,2})?$/.exec(tidy(cell));
  if (!match) return null;
  const value = Number((match[2] ?? '').replace(/[. ]/g, ''));
  if (!Number.isSafeInteger(value)) return null;
  return match[1] === '-' && value !== 0 ? -value : value;
}

/**
 * A share in percent, 0 to 100, null for none: 80, "80", "80%", 0.8, "0,8" and "0.8" are all 80. A number up
 * to 1 is a fraction (what a cell in percent format holds), but "0,8%" is typed in percent.
 */
export function parsePercent(cell: Cell): number | null {
  const match = typeof cell === 'string' ? /^(\d+(?:[.,]\d+)?) ?(%?)$/.exec(tidy(cell)) : null;
  const value = typeof cell === 'number' ? cell : match ? Number((match[1] ?? '').replace(',', '.')) : NaN;
  const percent = match?.[2] === '%' || value > 1 ? value : value * 100;
  // 0.07 * 100 is a hair above 7.
  return percent >= 0 && percent <= 100 ? Math.round(percent * 1e6) / 1e6 : null;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** "I", "II", … for parts, sections and annexes (Decree 30/2020/NĐ-CP); for whole numbers from 1. */
export function toRoman(value: number): string {
  let rest = value;
  let roman = '';
  for (const [worth, letters] of ROMAN) {
    while (rest >= worth) {
      roman += letters;
      rest -= worth;
    }
  }
  return roman;
}

/** The letters of điểm in order, a) b) c) d) đ) e) g)…: Vietnamese alphabet without ă, â, ê, ô, ơ, ư. */
export const vietnameseLetters: readonly string[] = [...'abcdđeghiklmnopqrstuvxy'];
