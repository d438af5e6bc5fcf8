import { isDate } from 'node:util/types';
import { ServiceError } from './exceptions';
import type { Member } from './call-log';

/**
 * Parameter lists and what fits them. Types: Integer, number, String, Boolean, Object (anything), Date,
 * Function, Options (a plain object), Blob, or a service class or enum by its name; `[]` behind for arrays,
 * `?` behind where null is allowed, `...` before the last for any number of it.
 */

/** The name of the service class or enum of a value; undefined for anything else. */
export type ClassOf = (value: unknown) => string | undefined;

interface Parameter {
  readonly type: string;
  readonly depth: number;
  readonly nullable: boolean;
  readonly rest: boolean;
}

const parsed = new Map<string, readonly Parameter[]>();

/** Throws Google's message where no signature fits the arguments. */
export function checkArguments(
  fullName: string,
  member: Member,
  args: readonly unknown[],
  classOf: ClassOf,
): void {
  if (member.signatures.some((signature) => fits(parametersOf(signature), args, classOf))) return;
  const types = args.map((value) => typeName(value, classOf)).join(',');
  // Wording: apps-script.md 3.1, from live logs.
  throw new ServiceError(`The parameters (${types}) don't match the method signature for ${fullName}.`);
}

function parametersOf(signature: string): readonly Parameter[] {
  let parameters = parsed.get(signature);
  if (!parameters) {
    parameters = signature === '' ? [] : signature.split(',').map((text) => parameterOf(text.trim()));
    parsed.set(signature, parameters);
  }
  return parameters;
}

function parameterOf(text: string): Parameter {
  const [, dots, type = '', brackets = '', mark] = /^(\.\.\.)?(\w+)((?:\[\])*)(\?)?$/.exec(text) ?? [];
  if (type === '') throw new Error(`Unreadable parameter: ${text}`);
  return { type, depth: brackets.length / 2, nullable: mark === '?', rest: dots !== undefined };
}

function fits(parameters: readonly Parameter[], args: readonly unknown[], classOf: ClassOf): boolean {
  const last = parameters[parameters.length - 1];
  const fixed = last?.rest ? parameters.length - 1 : parameters.length;
  if (last?.rest ? args.length < fixed : args.length !== fixed) return false;
  return args.every((value, at) => {
    const parameter = parameters[at] ?? last;
    return parameter !== undefined && fitsOne(parameter, parameter.depth, value, classOf);
  });
}

function fitsOne(parameter: Parameter, depth: number, value: unknown, classOf: ClassOf): boolean {
  if (value === null || value === undefined) return parameter.nullable || parameter.type === 'Object';
  if (depth === 0) return fitsType(parameter.type, value, classOf);
  if (!Array.isArray(value)) return false;
  // Cells are looked at where they are written, rows here: a block may have 100,000 of them.
  if (parameter.type === 'Object' && depth === 1) return true;
  return value.every((one) => fitsOne(parameter, depth - 1, one, classOf));
}

function fitsType(type: string, value: unknown, classOf: ClassOf): boolean {
  switch (type) {
    case 'Object':
      return true;
    case 'Integer':
    case 'Byte':
      return typeof value === 'number' && Number.isInteger(value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'String':
      return typeof value === 'string';
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Date':
      return isDate(value);
    case 'Function':
      return typeof value === 'function';
    case 'Options':
      return typeof value === 'object' && !Array.isArray(value) && classOf(value) === undefined;
    default:
      return classOf(value) === type;
  }
}

/** Java-ish names as in Google's message: String, number, (class), number[]. */
function typeName(value: unknown, classOf: ClassOf): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return `${value.length > 0 ? typeName(value[0], classOf) : 'Object'}[]`;
  return classOf(value) ?? '(class)';
}
