import { formatDate, lastDayOfYear } from '../lang/calendar';
import { parseWhole } from '../lang/numbers';
import { say } from '../lang/interface';
import { ask } from '../sheets/dialogs';
import { actingLanguage } from '../sheets/person';

/** Asks for year and day, the second question being the confirmation; null when the person gives up. */
export function askCompileRequest(): { year: string; asOf: string } | null {
  const language = actingLanguage();
  const title = say('compileTitle', language);
  const typedYear = ask(title, say('compileAskYear', language));
  if (typedYear === null) return null;
  const year = typedYear.trim();
  const whole = parseWhole(year);
  const day = whole === null ? '31/12' : formatDate(lastDayOfYear(whole));
  const asOf = ask(title, say('compileAskDay', language, { year, day }));
  return asOf === null ? null : { year, asOf: asOf.trim() };
}
