import { type Bundle, declares, returnsPromise } from '../../host/bundle';
import { areaName, cellName } from '../../workbook/a1';
import type { Ran, Refused, RequestName, Requests, Typed } from '../protocol';
import { failureWords, refusalWords } from './refusals';
import type { Client, Session } from './session';

type Handler<Name extends RequestName> = (
  asks: Requests[Name]['asks'],
  at: At,
) => Requests[Name]['answers'] | Promise<Requests[Name]['answers']>;

/** Who asks. */
export interface At {
  readonly session: Session;
  readonly bundle: Bundle;
  readonly client: Client;
}

const refused = (message: string): Refused => ({ ok: false, message });

/** Everything that a tab of the browser may ask once it said who acts in it. */
export const HANDLERS: { readonly [Name in Exclude<RequestName, 'opening'>]: Handler<Name> } = {
  view: ({ tab, since }, { session, client }) => {
    session.look();
    return session.views.view(tab, client.email, since) ?? refused('Trang này không còn trong sổ.');
  },
  type: ({ tab, row, column, text, since }, at) =>
    byHand(at, tab, (name) => at.client.hand.type(name, cellName(row, column), text), since),
  paste: ({ tab, row, column, rows }, at) =>
    byHand(at, tab, (name) => at.client.hand.pasteText(name, cellName(row, column), rows)),
  clear: ({ tab, area }, at) => byHand(at, tab, (name) => at.client.hand.clear(name, areaName(area))),
  tick: ({ tab, row, column, ticked, since }, at) =>
    byHand(at, tab, (name) => at.client.hand.tick(name, cellName(row, column), ticked), since),
  insertRows: ({ tab, before, count }, at) =>
    byHand(at, tab, (name) => at.client.hand.insertRows(name, before, count)),
  deleteRows: ({ tab, row, count }, at) =>
    byHand(at, tab, (name) => at.client.hand.deleteRows(name, row, count)),
  sortRows: ({ tab, area, column, ascending }, at) =>
    byHand(at, tab, (name) => at.client.hand.sortRows(name, areaName(area), column, ascending)),
  renameTab: ({ tab, name: next }, at) => byHand(at, tab, (name) => at.client.hand.renameTab(name, next)),
  duplicateTab: ({ tab }, at) => byHand(at, tab, (name) => at.client.hand.duplicateTab(name)),
  select: ({ tab, area }, { session, client }) => {
    client.place = { tab, area };
    return { ok: true, version: session.views.version };
  },
  runMenu,
  runFromPage,
  answer: ({ dialog, button, text }, { session, client }) =>
    session.questions.answer(client.id, dialog, button, text)
      ? { ok: true, version: session.views.version }
      : refused('Câu hỏi này không còn chờ trả lời.'),
  files: (_, { session }) => ({ files: session.folder.listed() }),
  save: async (_, { session }) => {
    const { version, problem } = await session.saving.now();
    return version === session.views.version ? { ok: true, version } : refused(problem ?? '');
  },
};

/**
 * An act of a person at the grid: the book is changed at once, also in the middle of a script; the triggers have their
 * turn later. Nothing is awaited, for in the middle of a script a promise is kept only after it. With `since` the answer
 * brings what changed on the tab since that version.
 */
function byHand(
  { session, client }: At,
  tab: number,
  act: (name: string) => Promise<unknown>,
  since?: number,
): Typed {
  const { book } = session;
  const name = book.sheets.find(({ id }) => id === tab)?.name;
  if (name === undefined) return refused('Trang này không còn trong sổ.');
  const active = book.activeSheetId;
  act(name).catch(() => undefined);
  book.activeSheetId = active;
  const { failure } = client.hand;
  session.look();
  if (failure === undefined) {
    const { version } = session.views;
    return {
      ok: true,
      version,
      ...(since === undefined ? {} : { view: session.views.view(tab, client.email, since) }),
    };
  }
  return refused(failure instanceof Error ? refusalWords(failure.message) : String(failure));
}

function runMenu({ functionName }: { functionName: string }, at: At): Ran | Promise<Ran> {
  const { session, client } = at;
  const caption = session.captionOf(client, functionName);
  if (caption === undefined) return refused('Bạn chỉ có quyền xem sổ này nên không chạy được lệnh.');
  return inTurn(at, `“${caption}”`, () => client.host.run(functionName));
}

/** Names of functions by which a page begins something (src/main.ts). */
const BEGINS = /^page\w+Begin$/;

function runFromPage(asks: Requests['runFromPage']['asks'], at: At): Ran | Promise<Ran> {
  const { session, client, bundle } = at;
  const { functionName, arguments: args } = asks;
  if (functionName.endsWith('_') || !declares(bundle, functionName))
    return refused(`Không có hàm ${functionName} cho trang gọi.`);
  // What begins long work and answers at once goes on inside its own run, as on Google: it needs its turn.
  if (returnsPromise(bundle, functionName) || BEGINS.test(functionName))
    return inTurn(at, 'một việc từ trang bên', () => client.host.runFromPage(functionName, ...args));
  try {
    const run = (): unknown => client.host.runFromPageNow(functionName, ...args).result;
    const result = session.asClientNow(client, run);
    session.ended();
    return { ok: true, result, version: session.views.version };
  } catch (error) {
    session.ended();
    return refused(failureWords(error));
  }
}

/** A script of a person's own: one at a time, the second is told who does what. */
function inTurn(
  { session, client }: At,
  what: string,
  run: () => Promise<{ readonly result: unknown }>,
): Ran | Promise<Ran> {
  const busy = session.jobs.command;
  if (busy !== null) return refused(`${busy}. Đề nghị chờ xong rồi chạy lại.`);
  return new Promise((resolve) => {
    session.jobs.add({
      what: `${session.roleOf(client.email)} (${client.email}) đang chạy ${what}`,
      run: async () => {
        let answer: Ran;
        try {
          const { result } = await session.asClient(client, run);
          answer = { ok: true, result: result ?? null, version: 0 };
        } catch (error) {
          answer = refused(failureWords(error));
        }
        session.ended();
        resolve(answer.ok ? { ...answer, version: session.views.version } : answer);
      },
    });
  });
}
