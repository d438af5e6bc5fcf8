import { expect, it } from 'vitest';
import { QUICK } from '../scale';
import { PAGE_ARGUMENTS } from './page-arguments';
import { COMMAND_FAULTS, COMMAND_INTERLEAVINGS } from './parts';

it('a command that dies or fails anywhere loses nothing, and ends the same when it is run again', async () => {
  const { faults, lost } = await COMMAND_FAULTS.run(QUICK);
  expect(lost).toEqual([]);
  expect(faults).toBeGreaterThan(60);
});

it('somebody at work meanwhile loses nothing, and codes and statuses stay one story', async () => {
  const { interleavings, lost } = await COMMAND_INTERLEAVINGS.run(QUICK);
  expect(lost).toEqual([]);
  expect(interleavings).toBeGreaterThan(30);
});

it('whatever a page’s function is sent, by whomever: nothing is written, and the answer is in words', async () => {
  const { inputs, lost } = await PAGE_ARGUMENTS.run(QUICK);
  expect(lost).toEqual([]);
  expect(inputs).toBeGreaterThan(150);
});
