import { describe, expect, it } from 'vitest';
import { scriptedDialogs } from '../../local/services/dialogs';
import { SERVICE_MEMBERS } from '../../local/services/globals';
import { BEHAVIOURS } from './behaviour/all';
import { hostOf } from './helpers';

const METHODS = new Set(
  SERVICE_MEMBERS.filter(({ kind }) => kind !== 'property').map(
    ({ className, member }) => `${className}.${member}`,
  ),
);

describe('documented behaviour, member by member (docs/services.md)', () => {
  const all = Object.values(BEHAVIOURS).flat();
  it.each(all.map((one) => [one.says, one] as const))('%s', async (_, { members, code, gives }) => {
    const dialogs = scriptedDialogs(
      members.includes('Ui.prompt')
        ? [{ button: 'OK', text: '2026' }, { button: 'YES' }, { button: 'OK' }]
        : [],
    );
    const { result, calls } = await hostOf(code, { dialogs }).run('test');
    expect(result).toEqual(gives);
    // An entry that names what its script does not touch would be a false witness.
    const untouched = members.filter((name) =>
      METHODS.has(name) ? !calls.byService[name] : !code.includes(name.slice(name.lastIndexOf('.') + 1)),
    );
    expect(untouched).toEqual([]);
  });
});
