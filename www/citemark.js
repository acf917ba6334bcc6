// The entry: small enough for every page view. It waits until a reader selects something (or a page asks), and only then
// fetches the widget. Importing it has no effect but to define <cite-mark> and to start from its own script tag.

/** @import { CheckerOptions, Settings } from './citemark' */

/** @type {Record<string, string>} */
const DEFAULTS = { pack: 'pkg/pack/', wasm: 'pkg/citemark_bg.wasm', mode: 'select', theme: 'auto', shortcut: 'Alt+Shift+C' };
/** @type {Record<string, string[]>} */
const CHOICES = { mode: ['select', 'scan'], theme: ['auto', 'light', 'dark'] };
const NAMES = ['for', 'pack', 'wasm', 'mode', 'lang', 'theme', 'context', 'shortcut', 'date'];
const has = typeof document === 'object';
const Base = globalThis.HTMLElement ?? class {};

/** @param {CheckerOptions} [options] */
export const load = async (options) => (await import('./checker.js')).load(options);

/** @param {(name: string) => string | null} get */
const read = (get) => {
  const out = /** @type {Record<string, any>} */ ({ ...DEFAULTS });
  for (const name of NAMES) {
    const value = get(name);
    if (value === null) continue;
    if (CHOICES[name] && !CHOICES[name].includes(value))
      console.warn(`citemark: ${name}="${value}" is not one of ${CHOICES[name].join(', ')}; ${DEFAULTS[name]} is used`);
    else out[name] = name === 'context' ? value !== 'off' : value;
  }
  if (get('mode-context') !== null) out.context = true;
  // A page's addresses are relative to the page, the defaults to this file.
  for (const name of ['pack', 'wasm']) out[name] = new URL(out[name], get(name) === null ? import.meta.url : document.baseURI).href;
  return /** @type {Settings} */ (out);
};

/** Waits for the first selection, then loads the widget. @param {Settings} settings @param {EventTarget} target */
const attach = (settings, target) => {
  /** @type {Promise<Awaited<ReturnType<typeof import('./page.js').start>> | undefined> | undefined} */
  let page;
  let ended = false;
  const open = () => {
    page ??= import('./page.js').then((module) => (ended ? undefined : module.start(settings, target)));
    still();
    return page;
  };
  const seen = () => document.getSelection()?.isCollapsed === false && open();
  const still = () => document.removeEventListener('selectionchange', seen, true);
  const handle = {
    check: async () => (await open())?.check(),
    scan: async () => (await open())?.scan(),
    free: async () => {
      ended = true;
      still();
      (await page)?.free();
    },
  };
  if (has && document.querySelector('meta[name=citemark][content=off]')) return handle;
  document.addEventListener('selectionchange', seen, true);
  if (settings.mode === 'scan') (globalThis.requestIdleCallback ?? setTimeout)(handle.scan);
  else seen();
  return handle;
};

export class CiteMark extends Base {
  static observedAttributes = [...NAMES, 'mode-context'];
  /** @type {ReturnType<typeof attach> | undefined} */
  #handle;
  connectedCallback() {
    this.#handle ??= attach(read((name) => this.getAttribute(name)), this);
  }
  disconnectedCallback() {
    this.free();
  }
  attributeChangedCallback() {
    if (!this.#handle) return;
    this.free();
    this.connectedCallback();
  }
  check() {
    return this.#handle?.check();
  }
  scan() {
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
  Object.defineProperty(CiteMark.prototype, name, {
    get() {
      return name === 'context' ? this.hasAttribute(name) : (this.getAttribute(name) ?? DEFAULTS[name] ?? '');
    },
    set(value) {
      if (name === 'context') this.toggleAttribute(name, !!value);
      else this.setAttribute(name, value);
    },
  });
}

export const Citemark = { load };
export default Citemark;

if (has) {
  if (!customElements?.get('cite-mark')) customElements?.define('cite-mark', CiteMark);
  const tag = [...document.scripts].find((script) => script.type === 'module' && script.src === import.meta.url);
  if (tag) attach(read((name) => tag.getAttribute(`data-${name}`)), document);
}
