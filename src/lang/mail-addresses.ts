import { tidy } from './text';

const ADDRESS = /^[^\s@,;<>"()]+@[^\s@,;<>"()]+\.[^\s@,;<>"()]+$/;

/** The addresses of an `Email` cell, each once, and what in it is no address. Several stand apart by ; or , */
export function addressesIn(typed: string): { addresses: string[]; misread: string[] } {
  const parts = typed
    .split(/[;,\r\n]+/)
    .map(tidy)
    .filter((part) => part !== '');
  const good = parts.filter((part) => ADDRESS.test(part)).map((part) => part.toLowerCase());
  return { addresses: [...new Set(good)], misread: parts.filter((part) => !ADDRESS.test(part)) };
}
