import { tokensOf } from './references';

/**
 * A formula as the engine can count it: it lacks HYPERLINK, drops `--`, and its clock is not ours.
 */
export function formulaForEngine(formula: string, now: number): string {
  const tokens = tokensOf(formula);
  const clocked = clockPutIn(tokens, now);
  const signed = signsKept(clocked);
  return labelsOnly(signed).join('');
}

const isBlank = (token: string | undefined) => token !== undefined && /^\s$/.test(token);

/** TODAY() and NOW() as numbers. */
function clockPutIn(tokens: readonly string[], now: number): string[] {
  const result: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    const name = token.toUpperCase();
    const called = (name === 'TODAY' || name === 'NOW') && tokens[i + 1] === '(';
    const close = called ? nextSolid(tokens, i + 2) : -1;
    if (called && tokens[close] === ')') {
      result.push('(', String(name === 'TODAY' ? Math.floor(now) : now), ')');
      i = close;
    } else result.push(token);
  }
  return result;
}

function nextSolid(tokens: readonly string[], from: number): number {
  let at = from;
  while (isBlank(tokens[at])) at++;
  return at;
}

/** `--(…)`, which makes numbers of yes and no, as `1*(…)`; `5--3` stays. */
function signsKept(tokens: readonly string[]): string[] {
  const result: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const second = tokens[i] === '-' ? nextSolid(tokens, i + 1) : -1;
    const before = lastSolid(result);
    const isSign = before === undefined || /^[=(,;{<>+*/^&-]$/.test(before);
    if (isSign && tokens[second] === '-') {
      result.push('1', '*');
      i = second;
    } else result.push(tokens[i] ?? '');
  }
  return result;
}

function lastSolid(tokens: readonly string[]): string | undefined {
  let at = tokens.length - 1;
  while (isBlank(tokens[at])) at--;
  return tokens[at];
}

/** HYPERLINK(address; label) as (label), HYPERLINK(address) as (address). */
function labelsOnly(tokens: readonly string[]): string[] {
  const result: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    if (token.toUpperCase() !== 'HYPERLINK' || tokens[i + 1] !== '(') {
      result.push(token);
      continue;
    }
    const { parts, end } = argumentsOf(tokens, i + 2);
    const shown = parts[1] ?? parts[0] ?? [];
    result.push('(', ...labelsOnly(shown), ')');
    i = end;
  }
  return result;
}

/** The arguments from that token on, and where the closing bracket stands. */
function argumentsOf(tokens: readonly string[], from: number): { parts: string[][]; end: number } {
  const parts: string[][] = [[]];
  let depth = 0;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    if (token === ')' && depth === 0) return { parts, end: i };
    if (token === '(' || token === '{') depth++;
    if (token === ')' || token === '}') depth--;
    if (token === ',' && depth === 0) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return { parts, end: tokens.length };
}
