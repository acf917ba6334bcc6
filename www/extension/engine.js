// In the place of the site's engine: the widget's half of the code, as JavaScript.
import { initSync, Widget } from './glue.js';

export class CitemarkError extends Error {
  /** @param {string} code @param {string} message */
  constructor(code, message) {
    super(message);
    this.name = 'CitemarkError';
    this.code = code;
  }
}

/** The worker's answer. @param {any} question @returns {Promise<any>} */
export const asked = async (question) => {
  const answer = await chrome.runtime.sendMessage(question).catch(() => undefined);
  if (!answer) throw new CitemarkError('offline', 'the extension was renewed meanwhile: load this page again.');
  if (answer.code) throw new CitemarkError(answer.code, answer.message);
  return answer.value;
};

/** Nothing is fetched in a tab. */
export const handOver = () => {};

/** @param {string} lang */
export const words = (lang) => asked({ ask: 'words', lang });

/** @type {{ Widget: typeof Widget } | undefined} */
let ready;

export const engine = async () => {
  if (!ready) initSync({ module: 0 });
  ready ??= { Widget };
  return ready;
};
