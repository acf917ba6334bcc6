// The wasm, loaded once for checker and widget; and files, read with messages that a reader understands.

/** An error with a word for programs (`offline`, `missing`, `wasm`, `pack`) beside the sentence for people. */
export class CitemarkError extends Error {
  /** @param {string} code @param {string} message */
  constructor(code, message) {
    super(message);
    this.name = 'CitemarkError';
    this.code = code;
  }
}

/** Bytes of one of the widget's own files. @param {URL} url @returns {Promise<Uint8Array>} */
export const bytes = async (url) => {
  if (url.protocol === 'file:') {
    const name = 'node:fs/promises'; // a variable, so that bundlers for the web leave it alone
    const { readFile } = await import(/* @vite-ignore */ /* webpackIgnore: true */ name);
    return readFile(url).catch(() => {
      throw new CitemarkError('missing', `${url.pathname} is not there.`);
    });
  }
  const answer = await fetch(url, { credentials: 'same-origin', referrerPolicy: 'no-referrer' }).catch(() => {
    const why = globalThis.navigator?.onLine === false ? 'you seem to be offline' : 'the site did not answer';
    throw new CitemarkError('offline', `${why}, so the figures could not be fetched.`);
  });
  if (!answer.ok) throw new CitemarkError('missing', `the site’s data file ${url.pathname.split('/').pop()} is missing (${answer.status}).`);
  return new Uint8Array(await answer.arrayBuffer());
};

/** @type {Record<string, Promise<string>>} */
const languages = {};

/** The messages of a language other than English, a line each; none for English and where its file cannot be had. @param {string} tag */
export const words = (tag) => {
  const name = /^(de|es|fr|ko)(?![a-z0-9])/i.exec(tag)?.[1].toLowerCase();
  if (!name) return Promise.resolve('');
  languages[name] ??= bytes(new URL(`lang/${name}.json`, import.meta.url))
    .then((file) => Object.values(JSON.parse(new TextDecoder().decode(file))).join('\n'))
    .catch(() => {
      delete languages[name];
      return '';
    });
  return languages[name];
};

/** @type {Promise<any> | undefined} */
let ready;

/** The wasm module's exports. @param {string} [wasm] address of the `.wasm` */
export const engine = (wasm) => {
  ready ??= boot(new URL(wasm ?? 'pkg/citemark_bg.wasm', wasm ? globalThis.document?.baseURI ?? import.meta.url : import.meta.url)).catch((error) => {
    ready = undefined;
    throw error;
  });
  return ready;
};

/** @param {URL} url */
const boot = async (url) => {
  if (typeof WebAssembly !== 'object') throw new CitemarkError('wasm', 'this browser has WebAssembly switched off.');
  const [module, code] = await Promise.all([import('./pkg/citemark.js'), bytes(url)]);
  try {
    await module.default({ module_or_path: code });
  } catch (error) {
    const why = String(error);
    const refused = /CompileError.*(policy|unsafe-eval|blocked|disallowed)/i.test(why);
    throw new CitemarkError('wasm', refused ? 'this page’s security policy does not allow WebAssembly.' : `the widget’s code could not be started (${why}).`);
  }
  return module;
};
