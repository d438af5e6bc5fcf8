/**
 * What the workbench's page and its server say to each other. Plain JSON both ways: requests go up as
 * `POST /api/<name>` and are answered; what happens to the book without being asked comes down as server-sent events
 * (`GET /events`). Rows and columns count from 1, as everywhere in this host.
 *
 * Every request carries the token that stands in the page the server gave out, and comes from that page's origin;
 * everything else is refused (README, "The workbench").
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
  readonly styles: readonly ViewStyle[];
  readonly cells: readonly ViewCell[];
  readonly lists: readonly ViewList[];
  readonly boxes: readonly Area[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly charts: readonly StoredChart[];
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

/** Cells with a list: the words to choose from; other words are allowed, as in the book. */
export interface ViewList {
  readonly area: Area;
  readonly words: readonly string[];
}

/** Requests by name: what goes up, what comes back. */
export interface Requests {
  readonly opening: { asks: { email: string }; answers: Opening };
  readonly view: { asks: { tab: number }; answers: TabView };
  /** A person types into a cell; the text as typed. */
  readonly type: { asks: { tab: number; row: number; column: number; text: string }; answers: Done };
  readonly paste: {
    asks: { tab: number; row: number; column: number; rows: readonly (readonly string[])[] };
    answers: Done;
  };
  readonly clear: { asks: { tab: number; area: Area }; answers: Done };
  readonly tick: { asks: { tab: number; row: number; column: number; ticked: boolean }; answers: Done };
  readonly insertRows: { asks: { tab: number; before: number; count: number }; answers: Done };
  readonly deleteRows: { asks: { tab: number; row: number; count: number }; answers: Done };
  readonly sortRows: { asks: { tab: number; area: Area; column: number; ascending: boolean }; answers: Done };
  readonly select: { asks: { tab: number; area: Area }; answers: Done };
  /** A menu item or a page's call; answered when the script has ended. Dialogs come meanwhile as events. */
  readonly runMenu: { asks: { functionName: string }; answers: Ran };
  readonly runFromPage: { asks: { functionName: string; arguments: readonly unknown[] }; answers: Ran };
  readonly answer: { asks: { dialog: number; button: ButtonName; text: string }; answers: Done };
  /** Files that scripts made, newest first. */
  readonly files: { asks: Record<string, never>; answers: { readonly files: readonly MadeFile[] } };
}

/** Refused things are told as Sheets tells them; nothing was changed then. */
export type Done = { readonly ok: true; readonly version: number } | Refused;
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
  | { readonly kind: 'saved'; readonly version: number; readonly problem: string | null };
