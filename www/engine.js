// The wasm, loaded once for checker and widget, or the same as JavaScript; and files, read with messages that a reader
// understands.
import { file } from './files.js';

/** Hashes of what is fetched, which the build puts in. @type {{ wasm?: string, index?: string, lang?: Record<string, string> }} */
export const HASHES = typeof CITEMARK_HASHES === 'object' ? CITEMARK_HASHES : {};

/** An error with a word for programs (`offline`, `missing`, `integrity`, `wasm`, `pack`) beside the sentence for people. */
export class CitemarkError extends Error {
  /** @param {string} code @param {string} message */
  constructor(code, message) {
    super(message);
    this.name = 'CitemarkError';
    this.code = code;
  }
}

/** Milliseconds between tries: a server that is restarted, a train that leaves its tunnel. */
const PAUSES = [300, 1000, 3000];
/** Answers that may be another one soon. */
const PASSING = /^(?:408|425|429|5..)$/;

/** What the loader asked for while this script was on its way, by address. @type {import('./citemark').Early} */
const early = new Map();

/** @param {import('./citemark').Early} [asked] */
export const handOver = (asked) => {
  for (const [address, one] of asked ?? []) early.set(address, one);
};

/** An error after which trying again may help. @param {string} code @param {string} message */
const passing = (code, message) => Object.assign(new CitemarkError(code, message), { passing: true });

/** Bytes of one of the widget's own files, held against a hash by the browser; asked for again while that may help. @param {URL} url @param {string} [integrity] @returns {Promise<Uint8Array>} */
export const bytes = async (url, integrity) => {
  if (url.protocol === 'file:') {
    // Not by an import, which bundlers for the web would want to follow.
    const { readFile } = /** @type {any} */ (globalThis).process.getBuiltinModule('node:fs/promises');
    return readFile(url).catch(() => {
      throw new CitemarkError('missing', `${url.pathname} is not there.`);
    });
  }
  for (const pause of PAUSES) {
    try {
      return await fetched(url, integrity);
    } catch (error) {
      if (!(/** @type {any} */ (error).passing) || globalThis.navigator?.onLine === false) throw error;
      await new Promise((done) => setTimeout(done, pause));
    }
  }
  return fetched(url, integrity);
};

/** @param {URL} url @param {string} [integrity] @returns {Promise<Uint8Array>} */
const fetched = async (url, integrity) => {
  const name = url.pathname.split('/').pop();
  /** @param {RequestInit} [more] @returns {Promise<any>} */
  const ask = (more) => fetch(url, { credentials: 'same-origin', referrerPolicy: 'no-referrer', ...more }).catch(() => undefined);
  const asked = early.get(url.href);
  early.delete(url.href);
  let answer = await (asked && asked.integrity === integrity ? asked.answer : ask({ integrity }));
  if (!answer && integrity) {
    // A file with another hash looks like no answer: is there one without it? One that was cut short may be whole the next time.
    answer = await ask({ method: 'HEAD' });
    if (answer?.ok) throw passing('integrity', `the site’s file ${name} is not the one that this widget was built with.`);
  }
  if (!answer) {
    const why = globalThis.navigator?.onLine === false ? 'you seem to be offline' : 'the site did not answer';
    throw passing('offline', `${why}, so the figures could not be fetched.`);
  }
  if (!answer.ok) {
    const message = `the site’s data file ${name} is missing (${answer.status}).`;
    throw PASSING.test(`${answer.status}`) ? passing('missing', message) : new CitemarkError('missing', message);
  }
  try {
    return new Uint8Array(await answer.arrayBuffer());
  } catch {
    throw passing('offline', `the site’s data file ${name} came only in part.`);
  }
};

/** @type {Record<string, Promise<Record<string, string> | undefined>>} */
const languages = {};

/**
 * The messages of a language, a line each; none for English in its own words and where the file cannot be had.
 * @param {string} tag @param {Record<string, string>} [own] a publisher's words, by the names in the file
 */
export const words = async (tag, own) => {
  const name = /^(de|es|fr|ko)(?![a-z0-9])/i.exec(tag)?.[1].toLowerCase() ?? (own && 'en');
  if (!name) return '';
  languages[name] ??= bytes(file(`lang/${name}.json`), HASHES.lang?.[name])
    .then((data) => JSON.parse(new TextDecoder().decode(data)))
    .catch((error) => {
      console.warn(`citemark: ${error.message} English is used`);
      delete languages[name];
    });
  const all = await languages[name];
  return all ? Object.values({ ...all, ...own }).join('\n') : '';
};

/** @type {Promise<any> | undefined} */
let ready;

/** An address of the page's or the program's. @param {string} address */
export const placed = (address) => new URL(address, globalThis.document?.baseURI ?? import.meta.url);

/** The wasm module's exports. @param {string} [wasm] address of the `.wasm` */
export const engine = (wasm) => {
  ready ??= boot(wasm ? placed(wasm) : file('citemark_bg.wasm')).catch((error) => {
    ready = undefined;
    throw error;
  });
  return ready;
};

/** @param {URL} url */
const boot = async (url) => {
  if (typeof WebAssembly !== 'object') return asJavaScript('this browser has WebAssembly switched off.');
  const [module, code] = await Promise.all([import('./glue.js'), bytes(url, HASHES.wasm)]);
  try {
    await module.default({ module_or_path: code });
  } catch (error) {
    const why = String(error);
    if (/CompileError.*(policy|unsafe-eval|blocked|disallowed)/i.test(why)) return asJavaScript('this page’s security policy does not allow WebAssembly.');
    throw new CitemarkError('wasm', `the widget’s code could not be started (${why}).`);
  }
  return module;
};

/** The same code without wasm: larger and slower, so only here. @param {string} why */
const asJavaScript = async (why) => {
  const module = await import('./citemark_js.js').catch(() => {
    throw new CitemarkError('wasm', why);
  });
  module.initSync({ module: 0 });
  return module;
};
