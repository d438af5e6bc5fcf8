/**
 * What the workbench's page and its server say to each other. Plain JSON both ways: requests go up as
 * `POST /api/<name>` and are answered; what happens to the book without being asked comes down as server-sent events
 * (`GET /events`). Rows and columns count from 1, as everywhere in this host.
 *
 * Every request carries the token that stands in the page the server gave out (`<meta name="workbench-token"
 * content="…">`), and comes from that page's origin; everything else is refused (docs/workbench.md). A tab of the browser
 * makes itself a random name, the *client*, and says it with every request: who it acts as and which dialogs are its own
 * hang on that name. It opens its events first, then asks for `opening`.
 *
 * - `POST /api/<name>`: JSON body, headers `Content-Type: application/json`, TOKEN_HEADER and CLIENT_HEADER. Answered with
 *   200 also where something is refused in words (`{ok: false, message}`); 400 what is no such request, 403 who may not ask.
 * - `POST /upload?name=<encodeURIComponent(file name)>`: the bytes of another .xlsx as the body, the same headers;
 *   answered with `Done`. All clients then get `reopened` and ask for `opening` again.
 * - `GET /events?token=…&client=…`: server-sent events (EventSource), `data:` is one Event as JSON.
 * - `GET /book`: the current book as a file (save a copy). `GET /file/<id>`: a file that scripts made.
 * - `GET /link?url=…`: the made file whose address a script or a cell names (a relative address; others are the page's).
 */
import type { Area } from '../workbook/model';
import type { StoredChart } from '../workbook/chartModel';
import type { ButtonName, ButtonSetName, MenuShown } from '../services/dialogs';

/** Somebody whom the person at this machine may be. */
export interface Person {
  readonly email: string;
  /** In words, e.g. "Văn phòng", "Phòng Kế hoạch", "Lãnh đạo", "Người chỉ xem". */
  readonly role: string;
  readonly isOwner: boolean;
}

/** Headers of requests, as Node and browsers take them in any case. */
export const TOKEN_HEADER = 'x-workbench-token';
export const CLIENT_HEADER = 'x-workbench-client';

/** What the page needs first. */
export interface Opening {
  readonly fileName: string;
  readonly people: readonly Person[];
  readonly me: Person;
  readonly tabs: readonly TabHead[];
  readonly activeTab: number;
  /** As `onOpen` built it; null for who may only view. */
  readonly menu: MenuShown | null;
  /** Counts up with every change of the book. */
  readonly version: number;
  /** False for who may only view: nothing can be typed, and there is no menu. */
  readonly mayEdit: boolean;
  /** What is being done at the moment, as the event `running` says it; null for nothing. */
  readonly running: string | null;
  /** The version that is safe on disk, and why not the present one, if it is not. */
  readonly saved: { readonly version: number; readonly problem: string | null };
  readonly locale: string;
}

/** A tab as the bar at the bottom shows it. */
export interface TabHead {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  /** '#rrggbb', null for none. */
  readonly colour: string | null;
}

/** A tab as it is drawn. Whole: a tab of 500 rows is some hundred kilobytes, which one machine sends in no time. */
export interface TabView extends TabHead {
  /** Version of the book at which this was taken. */
  readonly version: number;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlinesHidden: boolean;
  /** Pixels of the columns from 1 on. */
  readonly columnWidths: readonly number[];
  /** Pixels of the rows that differ from the usual height; rows grow with their wrapped text. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly usualRowHeight: number;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Area[];
  /** A style keeps its place in all views of all tabs of a session. */
  readonly styles: readonly ViewStyle[];
  /** Every cell that shows something or has a style, by rows. */
  readonly cells: readonly ViewCell[];
  /**
   * True where `since` was asked for and could be kept: `cells` then holds only those that changed since; one that shows
   * nothing any more comes as an empty text without a style. All else is whole as ever.
   */
  readonly changedOnly?: boolean;
  /** Style of the cells of a column from 1 on that are not in `cells`; null for none. */
  readonly columnStyles?: readonly (number | null)[];
  readonly lists: readonly ViewList[];
  readonly boxes: readonly Area[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly charts: readonly ViewChart[];
  /** Areas that this person may not edit, and those that only warn. */
  readonly locked: readonly Area[];
  readonly warned: readonly Area[];
  /** True where the whole tab is closed to this person but for `open`. */
  readonly closed: boolean;
  readonly open: readonly Area[];
}

export interface ViewCell {
  readonly row: number;
  readonly column: number;
  /** As the cell shows it: dates, numbers and formulas' results formatted by the book's locale. */
  readonly text: string;
  /** What the formula bar shows where it differs from `text`: a formula, a whole number, a long date. */
  readonly source?: string;
  /** Ticked or not, for a cell of `boxes`. */
  readonly ticked?: boolean;
  /** Numbers stand right. */
  readonly isNumber?: boolean;
  /** Place in `styles`; conditional formats are already in it. */
  readonly style?: number;
  /** Where a click leads: within the book ("tab" with cells) or outside. */
  readonly link?: { readonly tab: number; readonly a1: string } | { readonly url: string };
}

export interface ViewStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly fontColour?: string;
  readonly background?: string;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly border?: boolean;
}

/** A chart with what it shows. */
export interface ViewChart extends StoredChart {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** Texts as displayed; empty where the chart has none. Hidden rows are left out unless the chart shows them. */
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** Cells with a list: the words to choose from; other words are allowed, as in the book. */
export interface ViewList {
  readonly area: Area;
  readonly words: readonly string[];
}

/** Requests by name: what goes up, what comes back. */
export interface Requests {
  /** '' = whoever opens the book first: the Office. Asking again with another address = being somebody else. */
  readonly opening: { asks: { email: string }; answers: Opening };
  /** With `since` only the cells that changed after that version, where the server still knows them. */
  readonly view: { asks: { tab: number; since?: number | undefined }; answers: TabView | Refused };
  /** A person types into a cell; the text as typed. With `since` what the tab looks like now comes with the answer. */
  readonly type: {
    asks: { tab: number; row: number; column: number; text: string; since?: number | undefined };
    answers: Typed;
  };
  readonly paste: {
    asks: { tab: number; row: number; column: number; rows: readonly (readonly string[])[] };
    answers: Done;
  };
  readonly clear: { asks: { tab: number; area: Area }; answers: Done };
  readonly tick: {
    asks: { tab: number; row: number; column: number; ticked: boolean; since?: number | undefined };
    answers: Typed;
  };
  readonly insertRows: { asks: { tab: number; before: number; count: number }; answers: Done };
  readonly deleteRows: { asks: { tab: number; row: number; count: number }; answers: Done };
  readonly sortRows: { asks: { tab: number; area: Area; column: number; ascending: boolean }; answers: Done };
  readonly renameTab: { asks: { tab: number; name: string }; answers: Done };
  readonly duplicateTab: { asks: { tab: number }; answers: Done };
  /** Where the person stands; what the next script finds active. */
  readonly select: { asks: { tab: number; area: Area }; answers: Done };
  /** A menu item or a page's call; answered when the script has ended. Dialogs come meanwhile as events. */
  readonly runMenu: { asks: { functionName: string }; answers: Ran };
  readonly runFromPage: { asks: { functionName: string; arguments: readonly unknown[] }; answers: Ran };
  readonly answer: { asks: { dialog: number; button: ButtonName; text: string }; answers: Done };
  /** Files that scripts made, newest first. */
  readonly files: { asks: Record<string, never>; answers: { readonly files: readonly MadeFile[] } };
  /** Writes the book now; answered when it is on disk, or with the reason why it is not. */
  readonly save: { asks: Record<string, never>; answers: Done };
}

export type RequestName = keyof Requests;

/** Refused things are told as Sheets tells them; nothing was changed then. */
export type Done = { readonly ok: true; readonly version: number } | Refused;
/** The tab as it looks after the edit, by itself: asking for it costs as long again as the edit. */
export type Typed =
  { readonly ok: true; readonly version: number; readonly view?: TabView | undefined } | Refused;
export type Ran = { readonly ok: true; readonly result: unknown; readonly version: number } | Refused;
export interface Refused {
  readonly ok: false;
  readonly message: string;
}

export interface MadeFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  /** Relative address to download it from. */
  readonly url: string;
}

/** What comes down. */
export type Event =
  /** These tabs look otherwise now; `tabs` null = the tabs themselves changed (new, gone, renamed, moved). */
  | { readonly kind: 'changed'; readonly version: number; readonly tabs: readonly number[] | null }
  | {
      readonly kind: 'question';
      readonly dialog: number;
      readonly type: 'alert' | 'prompt';
      readonly title: string;
      readonly text: string;
      readonly buttons: ButtonSetName;
    }
  | {
      readonly kind: 'page';
      readonly type: 'modal' | 'modeless' | 'sidebar';
      readonly title: string;
      /** Relative address of the page, to be shown in a sandboxed frame. */
      readonly url: string;
      readonly width: number | null;
      readonly height: number | null;
    }
  | { readonly kind: 'toast'; readonly title: string; readonly text: string; readonly seconds: number | null }
  /** A script went to a cell (Sheet.activate, Range.activate). */
  | { readonly kind: 'show'; readonly tab: number; readonly a1: string }
  /** A script runs, or ended. */
  | { readonly kind: 'running'; readonly what: string | null }
  /** The file was written, or why not. */
  | { readonly kind: 'saved'; readonly version: number; readonly problem: string | null }
  /** Questions that need no answer any more: their script ended, or another tab of the same name answered. */
  | { readonly kind: 'answered'; readonly dialog: number }
  /** Another file is open now; ask for `opening` again. */
  | { readonly kind: 'reopened'; readonly fileName: string }
  /** The server is going; nothing more comes. */
  | { readonly kind: 'closing' }
  /** People or their rights changed: ask for `opening` with the same address, if the switch is to show it. */
  | { readonly kind: 'people'; readonly people: readonly Person[] };

/**
 * What an add-on page in its sandboxed frame says to the workbench's page by `postMessage`. The parent takes only messages
 * whose `source` is that frame's window (its origin is 'null'), the frame only those of its parent. The frame:
 * `<iframe sandbox="allow-scripts allow-downloads allow-forms allow-popups" src="/page/<id>">`.
 */
export type PageSays =
  /** google.script.run.<functionName>(...arguments); to be answered by PageHears with the same number. */
  | {
      readonly workbench: 'run';
      readonly call: number;
      readonly functionName: string;
      readonly arguments: readonly unknown[];
    }
  /** google.script.host.close() */
  | { readonly workbench: 'close' }
  /** google.script.host.setWidth(), setHeight(); pixels. */
  | { readonly workbench: 'size'; readonly width?: number; readonly height?: number }
  /** google.script.host.editor.focus() */
  | { readonly workbench: 'focus' }
  /** A link was clicked: absolute addresses go to a new window without opener, others to `GET /link?url=…`. */
  | { readonly workbench: 'open'; readonly url: string };

/** What the workbench's page answers: the body of `runFromPage`, or a refusal where it did not come through. */
export interface PageHears {
  readonly workbench: 'ran';
  readonly call: number;
  readonly answer: Ran;
}
