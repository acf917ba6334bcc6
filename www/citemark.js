// The entry: small enough for every page view. It waits until a reader selects something (or a page asks), and only then
// fetches the widget. Importing it has no effect but to define <cite-mark> and to start from its own script tag.

import { ahead } from './early.js';

/** @import { CheckerOptions, Settings } from './citemark' */

/** Each setting: what it may be, how that is said, what it is otherwise. @type {Record<string, [string, string?, string?]>} */
const SETTINGS = {
  for: ['.+', 'an id'],
  pack: ['.+', 'addresses'],
  wasm: ['.+', 'an address'],
  integrity: ['sha(256|384|512)-.+', 'sha384-…'],
  mode: ['select|scan', undefined, 'select'],
  load: ['use|idle', undefined, 'use'],
  lang: ['[a-z]{2,3}(-.+)?', 'a language, as pt-BR'],
  theme: ['auto|light|dark', undefined, 'auto'],
  'mode-context': ['|on|off', 'on|off', 'off'],
  strict: ['|on|off', 'on|off', 'off'],
  shortcut: ['((Alt|Ctrl|Control|Meta|Shift)\\+)+[^+]+|', 'keys, as Alt+Shift+C', 'Alt+Shift+C'],
  vocabulary: ['\\{.+', 'JSON'],
  date: ['\\d{4}-(0\\d|1[0-2])-[0-3]\\d.*', 'YYYY-MM-DD'],
  home: ['[a-z]{2,3}', 'as GB'],
};
const NAMES = Object.keys(SETTINGS);
const Base = globalThis.HTMLElement ?? class {};

/** @param {CheckerOptions} [options] */
export const load = async (options) => (await import('./page.js')).load(options);

/** Whether each of some addresses is one. @param {string} given */
const placed = (given) => {
  try {
    return !!given.match(/\S+/g)?.every((one) => new URL(one, document.baseURI));
  } catch {
    return false;
  }
};

/** The setting as given if it can be used, else its default. @param {string} name @param {string | null} given */
const usable = (name, given) => {
  const [pattern, words = pattern, fallback] = SETTINGS[name];
  if (given === null) return [fallback];
  if (new RegExp(`^(${pattern})$`, 'i').test(given) && (!/address/.test(words) || placed(given))) return [given];
  return [fallback, `citemark: ${name}="${given}" is not ${words}; ${fallback ?? 'none'} is used`];
};

/** @param {(name: string) => string | null} get */
const read = (get) => {
  const out = /** @type {Record<string, any>} */ ({});
  for (const name of NAMES) {
    const [value, complaint] = usable(name, get(name));
    if (complaint) console.warn(complaint);
    out[name] = value;
  }
  out.context = out['mode-context'] !== 'off';
  out.strict = out.strict !== 'off';
  return /** @type {Settings} */ (out);
};

/** The reader's word for this site, else the site's own. */
const off = () => {
  try {
    const reader = localStorage.citemark;
    if (reader) return reader === 'off';
  } catch {} // a frame without storage
  return !!document.querySelector('meta[name=citemark][content=off i]');
};

/** Another address of the script with all the rest, once it did not come: browsers keep such a failure by the address. */
let again = '';

/** That script, asked for again while it may help; not where the page pins it by an address. @param {number} [left] @returns {Promise<typeof import('./page.js')>} */
const rest = (left = 3) =>
  (again ? import(/* @vite-ignore */ /* webpackIgnore: true */ again) : import('./page.js')).catch(async (error) => {
    if (!left || document.querySelector('script[type=importmap]')) throw error;
    again = `${again || './page.js?'}1`;
    await new Promise((done) => setTimeout(done, 5e3 / 4 ** left));
    return rest(left - 1);
  });

/** Waits for the first selection, then loads the widget. @param {Settings} settings @param {EventTarget} target */
const attach = (settings, target) => {
  /** @type {Promise<Awaited<ReturnType<typeof import('./page.js').start>> | undefined | void> | undefined} */
  let page;
  let ended = false;
  /** @type {HTMLElement | undefined} */
  let shown;
  let settling = 0;
  const open = async () => {
    if (ended) return;
    page ??= rest().then(
      (module) => (ended ? undefined : module.start(settings, target, early, leave)),
      ({ message }) => {
        page = undefined;
        if (ended) return;
        target.dispatchEvent(new CustomEvent('citemark-error', { detail: { code: 'missing', message }, bubbles: true, composed: true }));
        show('Citemark failed: try again');
      },
    );
    const early = ahead(settings);
    return page;
  };
  /** A button at the end of the selection, until the widget draws its own. A figure in words is told by the widget. @param {string} words */
  const show = (words) => {
    const selection = /** @type {any} */ (document.getSelection());
    shown?.remove();
    if (!/\d/.test(selection)) return;
    shown = document.createElement('citemark-widget');
    const button = document.createElement('button');
    const { right = 0, bottom = 0 } = [...selection.getRangeAt(0).getClientRects()].pop() ?? {};
    button.append(words);
    button.style.cssText = `position:fixed;padding:6px 1em;z-index:2147483647;left:min(${right}px,100% - 15em);top:min(${bottom + 6}px,100% - 3em)`;
    button.onmousedown = (event) => event.preventDefault();
    button.onclick = () => {
      button.replaceChildren(document.createElement('progress'));
      handle.check();
    };
    shown.attachShadow({ mode: 'open' }).append(button);
    document.body.append(shown);
  };
  const seen = () => {
    clearTimeout(settling);
    if (document.getSelection()?.isCollapsed !== false) return shown?.remove();
    open();
    settling = setTimeout(() => show('Check figure'), 200);
  };
  /** @param {'add' | 'remove'} what */
  const listen = (what) => document[`${what}EventListener`]('selectionchange', seen, true);
  const leave = () => {
    listen('remove');
    clearTimeout(settling);
    shown?.remove();
  };
  const handle = {
    check: async () => (await open())?.check(),
    scan: async () => (await open())?.scan(),
    free: async () => {
      ended = true;
      leave();
      (await page)?.free();
    },
  };
  if (off()) {
    ended = true;
    return handle;
  }
  listen('add');
  seen();
  if (location.hash.startsWith('#citemark=')) open(); // a link to a check
  const soon = settings.mode === 'scan' ? handle.scan : settings.load === 'idle' && open;
  if (soon) (globalThis.requestIdleCallback ?? setTimeout)(() => ended || soon());
  return handle;
};

/** What the script tag itself started. @type {ReturnType<typeof attach> | undefined} */
let tagged;

export class CiteMark extends Base {
  static observedAttributes = NAMES;
  /** @type {ReturnType<typeof attach> | undefined} */
  #handle;
  connectedCallback() {
    tagged?.free();
    this.#handle ??= attach(read((name) => this.getAttribute(name)), this);
  }
  disconnectedCallback() {
    this.free();
  }
  /** @param {string} _ @param {string | null} before @param {string | null} after */
  attributeChangedCallback(_, before, after) {
    if (!this.#handle || before === after) return;
    this.free();
    this.connectedCallback();
  }
  check() {
    if (this.isConnected) this.connectedCallback();
    return this.#handle?.check();
  }
  scan() {
    if (this.isConnected) this.connectedCallback();
    return this.#handle?.scan();
  }
  free() {
    const gone = this.#handle?.free();
    this.#handle = undefined;
    return gone;
  }
}

for (const name of NAMES) {
  if (name === 'lang') continue; // HTMLElement has it
  const flag = name === 'mode-context' || name === 'strict';
  Object.defineProperty(CiteMark.prototype, name === 'mode-context' ? 'modeContext' : name, {
    get() {
      const value = usable(name, this.getAttribute(name))[0] ?? '';
      return flag ? value !== 'off' : value;
    },
    set(value) {
      if (flag) this.toggleAttribute(name, !!value);
      else if (value == null) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
  });
}

export const Citemark = { load };
export default Citemark;

if (globalThis.document) {
  // A second copy of this file leaves the element to the first. In an extension's own world there is no registry.
  if (!globalThis.customElements?.get('cite-mark')) globalThis.customElements?.define('cite-mark', CiteMark);
  const tag = [...document.scripts].find((script) => script.type === 'module' && script.src === import.meta.url);
  if (tag) {
    const settings = read((name) => tag.getAttribute(`data-${name}`));
    // An element takes the tag's place, also one that comes later.
    if (!document.querySelector('cite-mark')) tagged = attach(settings, document);
  }
}
