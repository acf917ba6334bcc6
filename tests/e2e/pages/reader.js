// Reads a page as a scan does, with a checker that answers nothing: what it was asked, with what stood before. Counts, where it is
// told to, how often the widget looks at styles and goes from node to node.
import { beside, story } from '/article.js';
import { engine } from '/pkg/page.js';

globalThis.read = async () => {
  const { Widget } = await engine();
  const said = [];
  const widget = new Widget(
    async (text, { prefix }) => {
      said.push([text, prefix]);
      return [];
    },
    () => {},
    { lang: 'en', words: '' },
  );
  widget.scan(story(document), beside);
  const told = () => document.querySelector('citemark-widget')?.shadowRoot.querySelector('[part=summary]')?.textContent ?? '';
  while (!/figures read/.test(told())) await new Promise((done) => setTimeout(done, 5));
  widget.free();
  return JSON.stringify(said);
};

/** A clock of its own: each look at it is so many milliseconds later. */
globalThis.setClock = (step) => {
  let at = 0;
  performance.now = () => {
    at += step;
    return at;
  };
};

/** Asks about a paragraph behind so many siblings; how often was looked. */
globalThis.looks = async (before) => {
  const main = document.querySelector('main');
  const many = document.createDocumentFragment();
  for (let at = 0; at < before; at += 1) many.append(document.createElement('p'));
  main.prepend(many);
  let count = 0;
  const style = globalThis.getComputedStyle;
  globalThis.getComputedStyle = (...all) => {
    count += 1;
    return style(...all);
  };
  const next = Object.getOwnPropertyDescriptor(Node.prototype, 'nextSibling');
  Object.defineProperty(Node.prototype, 'nextSibling', {
    ...next,
    get() {
      count += 1;
      return next.get.call(this);
    },
  });
  const text = document.getElementById('plain').firstChild;
  getSelection().setBaseAndExtent(text, 0, text, text.data.length - 1);
  const { Widget } = await engine();
  let asked;
  const widget = new Widget(
    async (said) => {
      asked = said;
      return [];
    },
    () => {},
    { lang: 'en', words: '' },
  );
  widget.check();
  while (!asked) await new Promise((done) => setTimeout(done, 10));
  widget.free();
  globalThis.getComputedStyle = style;
  Object.defineProperty(Node.prototype, 'nextSibling', next);
  return { asked, count };
};
document.documentElement.dataset.reader = 'true';
