// The options page: fills in what is set, saves what can be used, and names what cannot.
import { choose, chosen } from './settings.js';

/** @param {string} id */
const field = (id) => /** @type {HTMLInputElement} */ (document.getElementById(id));
/** @param {string} id */
const lines = (id) =>
  field(id)
    .value.split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** A host name, of an address too. @param {string} line */
const host = (line) => {
  const name = new URL(line.includes('://') ? line : `https://${line}`).hostname;
  // Browsers differ in what they take for a host.
  if (!/^[\w.:[\]-]+$/.test(name)) throw new TypeError();
  return name;
};
/** @param {string} line */
const country = (line) => {
  if (!/^[a-z]{2,3}$/i.test(line)) throw new TypeError();
  return line.toUpperCase();
};
/** @param {string} line */
const address = (line) => {
  const url = new URL(line);
  if (url.protocol !== 'https:') throw new TypeError();
  return url.href;
};
/** Lines that are right, and a complaint for each that is not. @param {string} id @param {(line: string) => string} read @param {string} what @param {string[]} complaints */
const usable = (id, read, what, complaints) =>
  lines(id).flatMap((line) => {
    try {
      return [read(line)];
    } catch {
      complaints.push(`“${line}” is not ${what}.`);
      return [];
    }
  });

const fill = async () => {
  const { lang, context, home, packs, sites } = await chosen();
  field('lang').value = lang;
  field('context').checked = context;
  field('home').value = home;
  field('packs').value = packs.join('\n');
  for (const id of ['on', 'off'])
    field(id).value = Object.keys(sites)
      .filter((name) => sites[name] === id)
      .join('\n');
};

field('options').addEventListener('submit', async (event) => {
  event.preventDefault();
  /** @type {string[]} */
  const complaints = [];
  const [home = ''] = usable('home', country, 'a country’s two or three letters, as GB', complaints);
  const packs = usable('packs', address, 'an https address', complaints);
  /** @type {Record<string, 'on' | 'off'>} */
  const sites = {};
  for (const name of usable('on', host, 'a host name', complaints)) sites[name] = 'on';
  for (const name of usable('off', host, 'a host name', complaints)) sites[name] = 'off';
  if (!complaints.length) {
    await choose({ lang: field('lang').value, context: field('context').checked, home, packs, sites });
    await fill();
  }
  field('said').value = complaints.join(' ') || 'Saved';
});

fill();
