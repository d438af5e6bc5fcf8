import { type Hand, Refusal } from '../../../local/host/hand';
import { INSPECTION } from '../../scenarios/agency';
import { contradiction } from '../../scenarios/one-story';
import { NOTHING, type Scale, type Tally, type TrustPart } from '../scale';
import { type Case, cases } from './list';
import { type BeforeCall, type Command, type Trial, Trial as Attempt } from './trial';

const RECOUNT: Command = { does: '', calls: 'menuRecount' };
/** What a person reads when somebody else holds the book. */
const BUSY = /đang (thực hiện|chạy|làm|tổng hợp|bận)/i;

/** A run that ends anywhere for good, as one that Google cuts off; or one service call that fails once. */
const REACHES = ['killed', 'one call fails'] as const;

async function faults(scale: Scale): Promise<Tally> {
  const lost: string[] = [];
  let tried = 0;
  for (const one of await cases()) {
    const { end, calls } = await undisturbed(one);
    for (const reach of REACHES) {
      for (const n of scale.places(calls, 1)) {
        tried += 1;
        const wrong = await withFault(one, n, reach, end);
        if (wrong !== null) lost.push(`${one.command.does}, ${reach} at call ${n}: ${wrong}`);
      }
    }
  }
  return { ...NOTHING, faults: tried, lost };
}

/** What the command comes to by itself, counted once more; and how many calls it makes. */
async function undisturbed({ command, ground }: Case): Promise<{ end: Map<string, string>; calls: number }> {
  const trial = new Attempt(ground);
  const { died, result } = await trial.run(command);
  if (died) throw new Error(`${command.calls} died by itself: ${trial.shown.join(' ')}`);
  // A command that is refused does nothing that could be disturbed.
  if ((result as { readonly ok?: boolean } | null)?.ok === false)
    throw new Error(`${command.calls} was refused: ${JSON.stringify(result)}`);
  const { calls } = trial;
  await trial.run(RECOUNT);
  return { end: trial.end(), calls };
}

async function withFault(
  { command, ground }: Case,
  n: number,
  reach: (typeof REACHES)[number],
  end: ReadonlyMap<string, string>,
): Promise<string | null> {
  const trial = new Attempt(ground);
  const before = trial.inputs();
  const fault: BeforeCall = (_, call) => {
    if (reach === 'killed' ? call >= n : call === n) throw new Error('Service error: Spreadsheets');
  };
  const { died } = await trial.run(command, fault);
  // What leaves a page's call is shown by the page.
  if (reach === 'one call fails' && !command.page && (died || trial.shown.length === 0))
    return 'nobody was told';
  const inputs = gone(before, trial.inputs());
  if (inputs !== null && !command.removesRows) return `an input is gone: ${inputs}`;
  if (command.again === false) {
    await trial.run(RECOUNT);
    return held(trial) ?? contradiction(trial, false);
  }
  await trial.run(command);
  const busy = held(trial);
  if (busy !== null) return busy;
  await trial.run(RECOUNT);
  return contradiction(trial, false) ?? unlike(end, trial.end());
}

function held(trial: Trial): string | null {
  const said = trial.shown.find((text) => BUSY.test(text) && /người khác|chờ/.test(text));
  return said === undefined ? null : `the lock was not free: ${said.slice(0, 200)}`;
}

/** A year is the same year as a number, as digits, and with its word beside it. */
function gone(before: readonly string[], after: readonly string[]): string | null {
  const plain = (one: string): string => one.replace(/"(?:năm )?(\d{4})"/g, '$1');
  const left = after.map(plain);
  for (const one of before) {
    const at = left.indexOf(plain(one));
    if (at < 0) return one;
    left.splice(at, 1);
  }
  return null;
}

function unlike(end: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string | null {
  const names = [...new Set([...end.keys(), ...now.keys()])];
  const other = names.find((name) => end.get(name) !== now.get(name));
  if (other === undefined) return null;
  const [was = [], is = []] = [end.get(other)?.split('\n'), now.get(other)?.split('\n')];
  const at = Math.max(
    0,
    was.findIndex((line, row) => line !== is[row]),
  );
  return `run again it ends otherwise: ${other}, row ${at + 1}: ${was[at] ?? '(none)'} was to be, ${is[at] ?? '(none)'} is`;
}

/** Calls that write cells, or only find the place of the next write. */
const WRITE = /^(Range\.set|Sheet\.getRange)/;

/** What somebody does at the grid, or with a command, while the command runs. */
const ACTS: Readonly<Record<string, (hand: Hand, trial: Trial) => Promise<unknown>>> = {
  'a row is inserted above': (hand) => hand.insertRows(INSPECTION, 5, 1),
  'the rows are sorted by name': (hand) => hand.sortRows(INSPECTION, 'A5:U40', 5, true),
  'a row is deleted': (hand) => hand.deleteRows(INSPECTION, 6, 1),
  'a new row is typed': (hand) => hand.paste(INSPECTION, 'E12', [['Người mới đến']]),
  'a cell is typed over': (hand) => hand.type(INSPECTION, 'K6', 'Nội dung khác'),
  'another person of the Office counts': (_, trial) =>
    trial.run({ does: '', calls: 'menuRecount', who: 'second' }),
};

async function interleavings(scale: Scale): Promise<Tally> {
  const lost: string[] = [];
  let tried = 0;
  const acts = Object.entries(ACTS);
  for (const [index, one] of (await cases()).entries()) {
    const { calls } = await undisturbed(one);
    for (const [turn, [name, does]] of acts.entries()) {
      if (scale.name === 'quick' && turn !== index % acts.length) continue;
      for (const n of scale.places(calls, 1)) {
        tried += 1;
        const wrong = await meanwhile(one, n, does);
        if (wrong !== null) lost.push(`${one.command.does}, ${name} at call ${n}: ${wrong}`);
      }
    }
  }
  return { ...NOTHING, interleavings: tried, lost };
}

async function meanwhile(
  { command, ground }: Case,
  n: number,
  does: (hand: Hand, trial: Trial) => Promise<unknown>,
): Promise<string | null> {
  const trial = new Attempt(ground);
  let inputs = trial.inputs();
  let act: Promise<unknown> = Promise.resolve();
  let isQueued = false;
  let isDone = false;
  await trial.run(command, (fullName, call) => {
    // What is queued goes to Sheets with the next call that is no write.
    const joins = isQueued && command.writesTogether === true && WRITE.test(fullName);
    isQueued = WRITE.test(fullName);
    if (call < n || isDone || joins) return;
    isDone = true;
    act = does(trial.hand('inspection'), trial).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
    });
    inputs = trial.inputs();
  });
  await act;
  const during = gone(inputs, trial.inputs());
  if (during !== null && !command.removesRows) return `an input is gone: ${during}`;
  await trial.run(RECOUNT);
  const after = gone(inputs, trial.inputs());
  if (after !== null && !command.removesRows) return `an input is gone after counting again: ${after}`;
  const busy = held(trial);
  if (busy !== null) return busy;
  const wrong = contradiction(trial, false);
  if (wrong !== null) return wrong;
  const settled = trial.end();
  await trial.run(RECOUNT);
  return unlike(settled, trial.end());
}

/** Every command, killed at any service call, and with any call failing once. */
export const COMMAND_FAULTS: TrustPart = {
  name: 'Every command dies or fails at any service call',
  run: faults,
};

/** Every command, with somebody at work at any service call. */
export const COMMAND_INTERLEAVINGS: TrustPart = {
  name: 'Every command, and somebody at work at any service call',
  run: interleavings,
};
