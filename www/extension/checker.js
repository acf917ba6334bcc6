// In the place of the site's checker: asks the extension's worker.
import { asked } from './engine.js';

/** @param {{ language?: string }} settings */
export const load = async ({ language = '' }) => ({
  /** @param {string} text @param {any} options */
  check: (text, options) => asked({ ask: 'check', text, options, lang: language }),
  /** @param {string} text @param {any} options */
  peek: (text, options) => asked({ ask: 'peek', text, options, lang: language }),
  free() {},
});
