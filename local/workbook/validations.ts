import { sourceFromFile, sourceToFile, formulaFromFile, formulaToFile, type TabNames } from './fileFormulas';
import type { Area, Validation } from './model';
import type { FileValidation } from './sheetTail';

/** Validations of the model ↔ data validations of Excel. */

/** Longer lists in quotes make Excel repair the file. */
const LONGEST_LIST = 255;

/** A file's validation as the model's, one for each area; undefined where the model has no word for it. */
export function validationFromFile(
  file: FileValidation,
  tab: string,
  tabs: TabNames,
): Validation[] | undefined {
  const rule = ruleFromFile(file, tab, tabs);
  if (rule === undefined) return undefined;
  const help = file.attributes['prompt'];
  const allowInvalid = !isRejecting(file.attributes);
  return file.areas.map((area) => ({
    area,
    ...rule,
    allowInvalid,
    ...(help === undefined || help === '' ? {} : { help }),
  }));
}

type Rule = Pick<Validation, 'kind' | 'values' | 'source'>;

function ruleFromFile(file: FileValidation, tab: string, tabs: TabNames): Rule | undefined {
  const [first = '', second] = file.formulas;
  const operator = file.attributes['operator'] ?? 'between';
  switch (file.attributes['type']) {
    case 'list':
      return listFromFile(first, tab, tabs);
    case 'custom':
      return { kind: 'custom', source: formulaFromFile(first, tabs) };
    case 'decimal':
    case 'whole': {
      const plain = isNumber(first) && second !== undefined && isNumber(second);
      // Whole numbers are a narrower rule than the model's: kept as they are.
      if (operator !== 'between' || !plain || file.attributes['type'] === 'whole') return undefined;
      return { kind: 'number-between', values: [first, second] };
    }
    case 'date':
      return operator === 'greaterThanOrEqual' && first === '1' ? { kind: 'date' } : undefined;
    default:
      return undefined;
  }
}

function listFromFile(formula: string, tab: string, tabs: TabNames): Rule | undefined {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(formula);
  if (quoted) {
    const values = (quoted[1] ?? '').replaceAll('""', '"').split(',');
    const trimmed = values.map((value) => value.trim());
    if (trimmed.join(',').toUpperCase() === 'TRUE,FALSE') return { kind: 'checkbox' };
    return { kind: 'list', values: trimmed };
  }
  const source = sourceFromFile(formula, tab, tabs);
  return source === undefined ? undefined : { kind: 'list-range', source };
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}

function isRejecting(attributes: Readonly<Record<string, string>>): boolean {
  const shows = attributes['showErrorMessage'] === '1' || attributes['showErrorMessage'] === 'true';
  return shows && (attributes['errorStyle'] ?? 'stop') === 'stop';
}

/** The model's validations as elements of the file, like ones together; and those that do not fit in it. */
export function validationsToFile(
  validations: readonly Validation[],
  tabs: TabNames,
): { file: FileValidation[]; unfit: Validation[] } {
  const groups = new Map<string, { areas: Area[]; element: Omit<FileValidation, 'areas'> }>();
  const unfit: Validation[] = [];
  for (const validation of validations) {
    const element = elementOf(validation, tabs);
    if (element === undefined) {
      unfit.push(validation);
      continue;
    }
    const key = JSON.stringify(element);
    const group = groups.get(key);
    if (group) group.areas.push(validation.area);
    else groups.set(key, { areas: [validation.area], element });
  }
  return { file: [...groups.values()].map(({ areas, element }) => ({ areas, ...element })), unfit };
}

function elementOf(validation: Validation, tabs: TabNames): Omit<FileValidation, 'areas'> | undefined {
  const rule = ruleToFile(validation, tabs);
  if (rule === undefined) return undefined;
  const { help, allowInvalid } = validation;
  // Excel allows 255 characters in a prompt.
  const prompt =
    help === undefined || help === '' ? {} : { showInputMessage: '1', prompt: help.slice(0, 255) };
  const attributes = {
    ...rule.attributes,
    allowBlank: '1',
    ...(allowInvalid ? { errorStyle: 'warning' } : {}),
    showErrorMessage: '1',
    ...prompt,
  };
  return { attributes, formulas: rule.formulas };
}

interface FileRule {
  readonly attributes: Record<string, string>;
  readonly formulas: string[];
}

function ruleToFile(validation: Validation, tabs: TabNames): FileRule | undefined {
  const { kind, values = [], source = '' } = validation;
  switch (kind) {
    case 'checkbox':
      return { attributes: { type: 'list' }, formulas: ['"TRUE,FALSE"'] };
    case 'list':
      return listToFile(values);
    case 'list-range':
      return { attributes: { type: 'list' }, formulas: [sourceToFile(source, tabs)] };
    case 'date':
      return { attributes: { type: 'date', operator: 'greaterThanOrEqual' }, formulas: ['1'] };
    case 'number-between':
      return { attributes: { type: 'decimal' }, formulas: [values[0] ?? '0', values[1] ?? '0'] };
    case 'custom': {
      const formula = formulaToFile(source, tabs);
      return formula.length > LONGEST_LIST
        ? undefined
        : { attributes: { type: 'custom' }, formulas: [formula] };
    }
  }
}

function listToFile(values: readonly string[]): FileRule | undefined {
  const text = values.join(',');
  const awkward = values.some((value) => value.includes(',') || value !== value.trim() || value === '');
  const tooLong = text.length > LONGEST_LIST;
  // An ordinary list of TRUE and FALSE would come back as a checkbox.
  const likeCheckbox = text.toUpperCase() === 'TRUE,FALSE';
  if (values.length === 0 || awkward || tooLong || likeCheckbox) return undefined;
  return { attributes: { type: 'list' }, formulas: [`"${text.replaceAll('"', '""')}"`] };
}
