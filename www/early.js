// Wasm and index, asked for while the script that needs them is still on its way: on a slow network that is a round trip. Asked
// for as that script does, with the same hash and credentials, and handed over to it: nothing is fetched twice.
import { index, wasm } from './own.js';

/** @import { Early, Settings } from './citemark' */

/** Hashes of the two, which the build puts in. @type {{ wasm?: string, index?: string }} */
const HASHES = typeof CITEMARK_HASHES === 'object' ? CITEMARK_HASHES : {};

/** @type {Early} */
const early = new Map();

/** What is asked for, once for a page. What a pack of the page's own is made of, the checker knows. @param {Settings} settings @returns {Early} */
export const ahead = (settings) => {
  if (!early.size && !settings.wasm && !settings.pack)
    for (const [url, integrity] of /** @type {[URL, string | undefined][]} */ ([[wasm(), HASHES.wasm], [index(), HASHES.index]]))
      early.set(url.href, { integrity, answer: fetch(url, { credentials: 'same-origin', referrerPolicy: 'no-referrer', integrity }).catch(() => undefined) });
  return early;
};
