// What the reader has set: read by all parts of the extension, written by the options page.

/** @typedef {{ lang: string, context: boolean, home: string, packs: string[], sites: Record<string, 'on' | 'off'> }} Chosen */

/** @type {Chosen} */
const DEFAULTS = { lang: '', context: false, home: '', packs: [], sites: {} };

/** @returns {Promise<Chosen>} */
export const chosen = async () => /** @type {any} */ (await chrome.storage.local.get(DEFAULTS));

/** @param {Partial<Chosen>} some */
export const choose = (some) => chrome.storage.local.set(some);
