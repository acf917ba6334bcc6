/** Citemark: compares figures in a text with cited sources. Nothing that is checked leaves the browser. */

/** What the sources say of a claim. */
export type Finding = 'agrees' | 'differs' | 'outdated' | 'rightWhenPublished' | 'disputed' | 'context' | 'abstain';

export interface CheckerOptions {
  /**
   * Folder of the data pack, relative to the page; or several with spaces between, in order of preference: the first
   * that has a finding for a claim answers it. Default: `pack/` beside this script.
   */
  pack?: string;
  /** The same as a list, for programs. */
  packs?: (string | PackFiles)[];
  /** Address of `citemark_bg.wasm`, relative to the page. Default: beside this script. */
  wasm?: string;
  /** Hash of a pack of your own (`sha384-...` of its `index.pack`); the bundled pack's is built in. One for each of several. */
  integrity?: string;
  /** BCP 47 language of the answers: en, de, es, fr, ko. Default: English. */
  language?: string;
  /** A publisher's own words, by their names in `lang/en.json`: `{agrees: 'In line with the data'}`. */
  vocabulary?: Record<string, string>;
}

/** Files that were asked for before the script that needs them was there, by address. */
export type Early = Map<string, { integrity?: string; answer: Promise<Response | undefined> }>;

/** A pack that a page has in its hands: gives the bytes of a file of it, `index.pack` or a shard, by name. */
export type PackFiles = (name: string) => Promise<Uint8Array>;

export interface CheckOptions {
  /** Day of publication, `YYYY-MM-DD`: "today" for "last year". Without it relative dates are not read. */
  datePublished?: string;
  /** BCP 47 language of the text. */
  lang?: string;
  title?: string;
  /** Home country of the page, ISO 3166-1 alpha-2 or alpha-3 (`GB`, `GBR`): what "the country" is where the text names none. */
  home?: string;
  /** Address of the page, for the annotation's target. */
  url?: string;
  /** Text just before and after what is checked. */
  prefix?: string;
  suffix?: string;
  /** Leave out sentences that claim nothing, as a scan does: in an article they are the most. */
  onlyClaims?: boolean;
  /** Ids of chips as a reader corrected them. */
  corrections?: { place?: string; measure?: string; period?: string; figure?: string };
}

export interface Checker {
  /** One annotation for each claim, in the order of the text. Shards of the pack are fetched as needed, once. */
  check(text: string, options?: CheckOptions): Promise<Annotation[]>;
  /** Gives the memory back. */
  free(): void;
}

/** What goes wrong: `offline`, `missing`, `integrity` (a file that was changed), `wasm` (refused or absent), `pack` (damaged or foreign), `usage`. */
export interface CitemarkError extends Error {
  readonly code: 'offline' | 'missing' | 'integrity' | 'wasm' | 'pack' | 'usage';
}

/** A checker for programs: in a page, a worker, or Node 20 and later. */
export function load(options?: CheckerOptions): Promise<Checker>;

export const Citemark: { load: typeof load };
export default Citemark;

/** A W3C Web Annotation, motivation `assessing`, whose body is a schema.org ClaimReview. */
export interface Annotation {
  '@context': string;
  id: string;
  type: 'Annotation';
  motivation: 'assessing';
  target: { source: string; selector: Selector[] };
  body: ClaimReview;
  citemark: Card;
  /** What the page's own ClaimReview markup says of these words; in the widget's events only. */
  reviews?: PageReview[];
}

export type Selector =
  | { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string }
  | { type: 'TextPositionSelector'; start: number; end: number };

/** A ClaimReview of the page's, not the tool's. */
export interface PageReview {
  author: string;
  /** In its author's words. */
  rating: string;
  body: string;
  /** `http:` or `https:`, or empty. */
  url: string;
}

export interface ClaimReview {
  /** Language of headline and explanation. */
  inLanguage: string;
  '@context': string;
  '@type': 'ClaimReview';
  url: string;
  claimReviewed: string;
  itemReviewed: { '@type': 'Claim'; datePublished: string | null; appearance: string | null };
  author: { '@type': string; name: string };
  reviewRating: { '@type': 'Rating'; alternateName: string };
  reviewBody: string;
  citation: string[];
}

/** Everything a card shows. Figures are strings of plain decimals: never binary floats. */
export interface Card {
  /** The claim in the checked text, UTF-16 units, end exclusive. */
  start: number;
  end: number;
  form: 'level' | 'change' | 'comparison' | 'rank' | 'share' | 'event' | 'review' | 'none';
  finding: Finding;
  /** Why nothing is judged, as a code. */
  reason: string | null;
  /** Whether a scan marks it in the text: only what the sources bear out or dispute. */
  marked: boolean;
  /** Figures of the checked text that no claim took, as they are written. */
  unchecked: string[];
  headline: string;
  explanation: string;
  reading: {
    place: Chip | null;
    measure: Chip | null;
    period: Chip | null;
    figure: Chip | null;
    low: string | null;
    high: string | null;
  };
  observations: Observation[];
  series: Series[];
  sources: Source[];
}

export interface Chip {
  id: string;
  label: string;
  stated: boolean;
  alternatives: { id: string; label: string }[];
}

export interface Observation {
  variable: string;
  label: string;
  place: string;
  placeName: string;
  period: string;
  value: string | null;
  display: string;
  supports: boolean | null;
  status: string;
  /** Index into `sources`. */
  source: number;
}

export interface Series {
  variable: string;
  label: string;
  unit: string;
  firstYear: number;
  /** How many values a year has: 1, 4 for quarters, 12 for months. */
  perYear: 1 | 4 | 12;
  /** The quarter or month of the first value, from 1; 1 for years. */
  firstPart: number;
  values: (string | null)[];
  source: number;
}

export interface Source {
  publisher: string;
  title: string;
  url: string;
  licence: string;
  attribution: string;
  released: string;
  retrieved: string;
}

/** Settings of `<cite-mark>` (attributes) and of the script tag (`data-` attributes). */
export interface Settings extends Omit<CheckerOptions, 'vocabulary'> {
  /** The same as JSON. */
  vocabulary?: string;
  /** Id of the element that a scan reads. Default: the story, found as reader views find it. */
  for?: string;
  mode: 'select' | 'scan';
  /** When the widget is fetched: at the reader's first selection, or as soon as the page is idle. */
  load: 'use' | 'idle';
  /** BCP 47 language of the interface: en, de, fr, es, ko. Default: the page's, then the browser's. */
  lang?: string;
  theme: 'auto' | 'light' | 'dark';
  /** Attribute `mode-context`: figures, chart and sources without any word of judgement. */
  context?: boolean;
  /** A scan marks in the text also what differs or is out of date: for drafts in a newsroom. */
  strict?: boolean;
  /** Opens the card by keyboard, `Alt+Shift+C`. */
  shortcut: string;
  /** Day of publication, if the page's markup does not say it. */
  date?: string;
  /** Home country of the page, ISO 3166-1 alpha-2 or alpha-3, as `GB`. */
  home?: string;
}

/** `<cite-mark for="article" pack="..." mode="select|scan" lang theme mode-context>`: the widget on this page. */
export class CiteMark extends HTMLElement {
  for: string;
  pack: string;
  wasm: string;
  integrity: string;
  mode: 'select' | 'scan';
  load: 'use' | 'idle';
  theme: 'auto' | 'light' | 'dark';
  /** Attribute `mode-context`: figures, chart and sources without any word of judgement. */
  modeContext: boolean;
  strict: boolean;
  shortcut: string;
  date: string;
  home: string;
  /** Opens the card for the page's selection. */
  check(): Promise<void> | undefined;
  /** Walks through the article, marks what was read, opens the list. */
  scan(): Promise<void> | undefined;
  /** Leaves the page as it was. */
  free(): Promise<void> | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'cite-mark': CiteMark;
  }
  /** Heard on `<cite-mark>`, or on `document` for the script tag. */
  interface GlobalEventHandlersEventMap {
    /** Annotations of a check. */
    'citemark-check': CustomEvent<Annotation[]>;
    /** The annotation whose card is open. */
    'citemark-open': CustomEvent<Annotation>;
    /** What went wrong: a word for programs, a sentence for people. */
    'citemark-error': CustomEvent<{ code: CitemarkError['code']; message: string }>;
  }
}
