// The widget in a tab, put there when its reader asked. It is the site's own widget but for two files: the checker asks the
// extension's worker, and the engine is the widget's half of the code as JavaScript, which runs whatever the page's policy is.
import { notice } from './notice.js';
import { start } from './page.js';
import { chosen } from './settings.js';

/** One for each document, though this script comes anew with each request. @type {any} */
const world = globalThis;

/** @type {Promise<{ check(): unknown, scan(): unknown }> | undefined} */
let widget;

const open = async () => {
  const { lang, context, home, sites } = await chosen();
  const site = sites[location.hostname];
  if (site === 'off') return notice('you have switched Citemark off for this site in its options.');
  if (site !== 'on' && document.querySelector('meta[name=citemark][content=off i]'))
    return notice('this site asks for it. In Citemark’s options you can switch it on for this site all the same.');
  // Its events are nobody's on the page: what a reader checks is not told to it.
  return start({ mode: 'select', load: 'use', theme: 'auto', shortcut: 'Alt+Shift+C', lang: lang || undefined, context, home: home || undefined }, new EventTarget());
};

if (!world.citemark) {
  world.citemark = true;
  chrome.runtime.onMessage.addListener((message) => {
    if (message.do !== 'check' && message.do !== 'scan') return;
    widget ??= open();
    widget.then((one) => (message.do === 'scan' ? one.scan() : one.check()));
  });
  // Another choice holds from the next time on.
  chrome.storage.onChanged.addListener(() => {
    widget?.then((/** @type {any} */ one) => one.free());
    widget = undefined;
  });
}
