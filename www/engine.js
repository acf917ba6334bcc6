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

/** Bytes of one of the widget's own files, held against a hash by the browser. @param {URL} url @param {string} [integrity] @returns {Promise<Uint8Array>} */
export const bytes = async (url, integrity) => {
  if (url.protocol === 'file:') {
    // Not by an import, which bundlers for the web would want to follow.
    const { readFile } = /** @type {any} */ (globalThis).process.getBuiltinModule('node:fs/promises');
    return readFile(url).catch(() => {
      throw new CitemarkError('missing', `${url.pathname} is not there.`);
    });
  }
  /** @param {RequestInit} [more] @returns {Promise<any>} */
  const ask = (more) => fetch(url, { credentials: 'same-origin', referrerPolicy: 'no-referrer', ...more }).catch(() => undefined);
  let answer = await ask({ integrity });
  if (!answer && integrity) {
    // A file with another hash looks like no answer: is there one without it?
    answer = await ask({ method: 'HEAD' });
    if (answer?.ok) throw new CitemarkError('integrity', `the site’s file ${url.pathname.split('/').pop()} is not the one that this widget was built with.`);
  }
  if (!answer) {
    const why = globalThis.navigator?.onLine === false ? 'you seem to be offline' : 'the site did not answer';
    throw new CitemarkError('offline', `${why}, so the figures could not be fetched.`);
  }
  if (!answer.ok) throw new CitemarkError('missing', `the site’s data file ${url.pathname.split('/').pop()} is missing (${answer.status}).`);
  return new Uint8Array(await answer.arrayBuffer());
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
