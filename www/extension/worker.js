// The extension's own place, where wasm may run whatever a page's policy is: the checker and the pack live here. It knows
// text and answers, and puts the widget into a tab when its reader asks for it; it sees no page.
import { load } from './checker.js';
import { words } from './engine.js';
import { chosen } from './settings.js';

/** Key of the worker's own pack, as `load` has it. */
const OWN = '';
const MENU = 'check';

/** @type {Map<string, ReturnType<typeof load>>} */
const checkers = new Map();

/** A checker for the packs that the reader chose; where one of them cannot be had, that is what the card says. @param {string} language */
const checker = async (language) => {
  const { packs } = await chosen();
  const key = JSON.stringify([packs, language]);
  let loaded = checkers.get(key);
  if (!loaded) {
    loaded = load({ packs: [...packs, OWN], language });
    loaded.catch(() => checkers.delete(key));
    checkers.set(key, loaded);
  }
  return loaded;
};

/** What the widget in a tab asks for. @type {Record<string, (message: any) => Promise<unknown>>} */
const ANSWERS = {
  check: async ({ text, options, lang }) => (await checker(lang)).check(text, options),
  peek: async ({ text, options, lang }) => (await checker(lang)).peek(text, options),
  words: ({ lang }) => words(lang),
};

chrome.runtime.onMessage.addListener((message, sender, answer) => {
  const work = sender.id === chrome.runtime.id && ANSWERS[message?.ask];
  if (!work) return false;
  work(message).then(
    (value) => answer({ value }),
    (error) => answer({ code: error.code ?? 'pack', message: error.message }),
  );
  return true; // the answer comes later
});

/** Puts the widget into a tab, if it is not there, and asks it. @param {{ id?: number } | undefined} tab @param {'check' | 'scan'} what @param {number} [frame] */
const ask = async (tab, what, frame = 0) => {
  if (tab?.id === undefined) return;
  const there = { tabId: tab.id, frameIds: [frame] };
  try {
    await chrome.scripting.executeScript({ target: there, files: ['content.js'] });
    await chrome.tabs.sendMessage(tab.id, { do: what }, { frameId: frame });
    await chrome.action.setBadgeText?.({ tabId: tab.id, text: '' });
  } catch {
    // A page of the browser's own, a shop for extensions, a frame of another site: nobody but the browser may work there.
    await chrome.action.setBadgeText?.({ tabId: tab.id, text: '–' });
  }
};

// Firefox for Android has neither menus of a selection nor keys: there the toolbar's entry does it all.
chrome.runtime.onInstalled.addListener(() => {
  chrome.contextMenus?.removeAll(() => chrome.contextMenus.create({ id: MENU, title: 'Check this figure', contexts: ['selection'] }));
});
chrome.contextMenus?.onClicked.addListener((info, tab) => ask(tab, 'check', info.frameId));
chrome.action.onClicked.addListener((tab) => ask(tab, 'scan'));
chrome.commands?.onCommand.addListener((command, tab) => command === MENU && ask(tab, 'check'));
