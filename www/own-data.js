// The page on which a reader checks against a table of their own: it is compiled here, by a wasm that only this page
// fetches, and handed to the widget as a pack that comes before the bundled one. Nothing is sent anywhere.

/** The most that is read: a page has not the memory of a compiler on a desk. */
const MOST_BYTES = 20_000_000;
const EXAMPLE = 'own-data-example.csv';
const BUNDLED = 'pkg/pack/';

/** @template {HTMLElement} T @param {string} id @returns {T} */
const at = (id) => /** @type {T} */ (document.getElementById(id));
/** @param {string} id */
const input = (id) => /** @type {HTMLInputElement} */ (at(id));
/** @param {string} tag @param {string} text */
const element = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });
/** A file of the build's; its types are not known here. @param {string} file @returns {Promise<any>} */
const built = (file) => import(new URL(file, import.meta.url).href);

/** The compiler, fetched when a reader first brings a table. @type {Promise<any> | undefined} */
let fetched;
const compiler = () => {
  fetched ??= built('own-data/compiler.js').then(async (module) => {
    await module.default({ module_or_path: new URL('own-data/compiler_bg.wasm', import.meta.url) });
    return module;
  });
  fetched.catch(() => {
    fetched = undefined;
  });
  return fetched;
};

/** The table at hand. @type {{ name: string, bytes: Uint8Array } | undefined} */
let table;
/** The widget that checks against it. @type {{ scan(): unknown, free(): unknown } | undefined} */
let widget;

/** @param {string} text */
const say = (text) => {
  at('said').textContent = text;
};

/** @param {string[]} lines none takes the box away */
const complain = (lines) => {
  const box = at('problems');
  const [head, ...rest] = lines;
  box.replaceChildren();
  box.hidden = !head;
  if (!head) return;
  say('');
  box.append(element('strong', head));
  if (!rest.length) return;
  const list = document.createElement('ul');
  list.append(...rest.map((line) => element('li', line)));
  box.append(list);
};

/** @param {unknown} error */
const told = (error) => (error instanceof Error ? error.message : String(error)).replace(/^data package: /, '');

/** What is said of a table, in the compiler's order; the last may stay empty. */
const FIELDS = ['measure', 'unit', 'source', 'choices'];
const NEEDED = ['measure', 'source'];

/** Takes a file: what it says of itself goes into the form, and if that is all, it is compiled. @param {File} file */
const take = async (file) => {
  complain([]);
  if (file.size > MOST_BYTES) return complain([`${file.name} has ${Math.round(file.size / 1e6)} MB; this page reads up to ${MOST_BYTES / 1e6}. citemark pack reads more.`]);
  say(`Reading ${file.name} …`);
  const before = table;
  table = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  try {
    const { caption } = await compiler();
    /** @type {string[]} */
    const caught = caption(table.bytes);
    // What was said of another table does not hold for this one.
    for (const [nth, said] of caught.entries()) if (said || before) input(FIELDS[nth]).value = said;
  } catch (error) {
    return complain(['The compiler for tables cannot be loaded:', told(error)]);
  }
  const missing = NEEDED.find((field) => !input(field).value.trim());
  if (!missing) return compile();
  say(`${file.name} does not say everything about itself. Fill in what is missing, then press “Check against this table”.`);
  input(missing).focus();
};

const compile = async () => {
  complain([]);
  if (!table) {
    complain(['Choose a file first.']);
    return input('file').focus();
  }
  try {
    const { Table } = await compiler();
    const today = new Date().toISOString().slice(0, 10);
    const said = FIELDS.map((field) => input(field).value);
    const made = new Table(table.name, table.bytes, said, today);
    const { files, sentences, remarks } = made;
    made.free();
    await use(files);
    show(sentences);
    const how = remarks.length ? ` How it was read: ${remarks.join('; ')}.` : '';
    say(`${table.name} is ready: ${bytes(files)} compiled in your browser.${how} Sentences to check stand below.`);
  } catch (error) {
    complain(['This table cannot be used yet:', ...told(error).split('\n')]);
  }
};

/** @param {Map<string, Uint8Array>} files */
const bytes = (files) => {
  let all = 0;
  for (const file of files.values()) all += file.length;
  return all < 1000 ? `${all} bytes` : `${Math.round(all / 1000)} kB`;
};

/** Starts the widget with these files as the first of its packs. @param {Map<string, Uint8Array>} files */
const use = async (files) => {
  const { start } = await built('pkg/page.js');
  await widget?.free();
  /** @param {string} name */
  const own = async (name) => {
    const file = files.get(name);
    if (!file) throw new Error(`${name} is not part of the table.`);
    return file;
  };
  widget = await start({ mode: 'select', load: 'use', theme: 'auto', shortcut: 'Alt+Shift+C', for: 'sentences', packs: [own, BUNDLED] }, document);
};

/** Sentences to try: one that fits the table, one that does not. @param {string[]} sentences */
const show = (sentences) => {
  at('sentences').replaceChildren(...sentences.map((sentence) => element('p', sentence)));
  at('try').hidden = false;
};

const drop = at('drop');
/** @param {DragEvent} event */
const over = (event) => {
  event.preventDefault();
  drop.dataset.over = '';
};
// A file that is dropped beside the field would replace the page.
document.addEventListener('dragover', over);
document.addEventListener('dragleave', (event) => event.relatedTarget || delete drop.dataset.over);
document.addEventListener('drop', (event) => {
  event.preventDefault();
  delete drop.dataset.over;
  const file = event.dataTransfer?.files[0];
  if (file) take(file);
});
input('file').addEventListener('change', () => {
  const file = input('file').files?.[0];
  if (file) take(file);
});
at('table').addEventListener('submit', (event) => {
  event.preventDefault();
  compile();
});
at('example').addEventListener('click', async () => {
  const answer = await fetch(EXAMPLE).catch(() => undefined);
  if (!answer?.ok) return complain(['The example cannot be fetched now.']);
  take(new File([await answer.blob()], EXAMPLE));
});
at('scan').addEventListener('click', () => widget?.scan());
at('more').addEventListener('submit', (event) => {
  event.preventDefault();
  const sentence = input('sentence');
  const text = sentence.value.trim();
  if (!text) return;
  at('sentences').append(element('p', text));
  sentence.value = '';
  say('Your sentence stands with the others.');
});
