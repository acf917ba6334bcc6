#!/usr/bin/env node
// The `citemark` command: reads drafts, compares their figures with cited sources, prints what came of it. Nothing that it
// reads leaves the machine. Exit code 0: nothing found; 1: something found; 2: it could not be done.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { load } from '../dist/citemark.js';
import { placesIn, plain } from './draft.js';
import { sarif } from './sarif.js';

const HELP = `Compares the figures of drafts with cited sources.

  citemark [check] [options] [FILE...]   texts, Markdown or HTML; standard input without a file, or for -
  citemark assets FOLDER                 copies the files that a page fetches, to serve them yourself

  --format text|json|sarif   what is printed [text]
  --output FILE              where to [standard output]
  --date YYYY-MM-DD          day of publication: what "last year" is measured from
  --lang TAG                 language of the text [en]
  --fail-on LIST             findings that make the exit code 1 [differs,outdated]; none for never
  --all                      text: claims that agree or could not be checked too
  --pack FOLDER              a data pack of your own
  --version, --help

Exit code: 0 nothing found, 1 a finding of --fail-on, 2 it could not be done.`;

const FINDINGS = ['agrees', 'differs', 'outdated', 'rightWhenPublished', 'disputed', 'context', 'abstain'];
const FORMATS = ['text', 'json', 'sarif'];
/** What an editor wants to see without asking for it. */
const TOLD = ['differs', 'outdated', 'rightWhenPublished', 'disputed'];

const OPTIONS = /** @type {const} */ ({
  format: { type: 'string', default: 'text' },
  output: { type: 'string' },
  date: { type: 'string' },
  lang: { type: 'string' },
  'fail-on': { type: 'string', default: 'differs,outdated' },
  all: { type: 'boolean', default: false },
  pack: { type: 'string' },
  version: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
});

/** @param {string} name */
const read = async (name) => {
  if (name !== '-') return readFile(name, 'utf8');
  const parts = [];
  for await (const part of process.stdin) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
};

const VERSION = async () => JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')).version;

/** @param {string[]} words */
const main = async (words) => {
  const { values, positionals } = parseArgs({ args: words, options: OPTIONS, allowPositionals: true });
  if (values.help) return print(HELP);
  if (values.version) return print(await VERSION());
  const [command, ...rest] = positionals;
  if (command === 'assets') return assets(rest);
  const names = command === 'check' ? rest : positionals;
  const failing = values['fail-on'] === 'none' ? [] : values['fail-on'].split(',');
  const wrong = failing.find((one) => !FINDINGS.includes(one));
  if (wrong !== undefined) throw new Error(`--fail-on: ${wrong} is none of ${FINDINGS.join(', ')}`);
  if (!FORMATS.includes(values.format)) throw new Error(`--format: ${values.format} is none of ${FORMATS.join(', ')}`);

  const checker = await load(values.pack ? { pack: `${new URL(`${values.pack}/`, `file://${process.cwd()}/`)}` } : {});
  const drafts = [];
  for (const name of names.length ? names : ['-']) {
    const text = await read(name);
    const annotations = await checker.check(plain(text, name), { datePublished: values.date, lang: values.lang });
    const place = placesIn(text);
    drafts.push({ name, text, found: annotations.map((annotation) => ({ annotation, place: place(annotation.citemark.start, annotation.citemark.end) })) });
  }
  checker.free();

  const writers = { text: () => readable(drafts, values.all), json: () => json(drafts), sarif: async () => sarif(drafts, await VERSION()) };
  const out = await writers[/** @type {'text' | 'json' | 'sarif'} */ (values.format)]();
  if (values.output) await writeFile(values.output, `${out}\n`);
  else print(out);
  const found = drafts.some((draft) => draft.found.some(({ annotation }) => failing.includes(annotation.citemark.finding)));
  process.exitCode = found ? 1 : 0;
};

/** @param {string} text */
const print = (text) => {
  process.stdout.write(`${text}\n`);
};

/** @param {string[]} folders */
const assets = async ([folder]) => {
  if (!folder) throw new Error('assets: a folder was expected');
  await mkdir(folder, { recursive: true });
  await cp(fileURLToPath(new URL('../dist/', import.meta.url)), folder, { recursive: true });
  print(`Copied to ${folder}. In the page: <script type="module" src=".../citemark.js"></script>`);
};

/** @param {import('./draft.js').Draft[]} drafts */
const json = (drafts) =>
  JSON.stringify(
    drafts.map(({ name, found }) => ({ file: name, annotations: found.map(({ annotation }) => annotation) })),
    undefined,
    2,
  );

/** A line for people and editors: `file:line:column: finding: sentence`. @param {import('./draft.js').Draft[]} drafts @param {boolean} all */
const readable = (drafts, all) => {
  const lines = [];
  let checked = 0;
  for (const { name, found } of drafts) {
    for (const { annotation, place } of found) {
      const { finding, headline, explanation, sources } = annotation.citemark;
      if (finding !== 'abstain' && finding !== 'context') checked += 1;
      if (!all && !TOLD.includes(finding)) continue;
      lines.push(`${name}:${place.line}:${place.column}: ${headline}: ${annotation.body.claimReviewed}`);
      lines.push(`    ${explanation}`);
      for (const { url } of finding === 'abstain' ? [] : sources) lines.push(`    ${url}`);
    }
  }
  const claims = drafts.reduce((sum, { found }) => sum + found.length, 0);
  lines.push(`${claims} claims with figures, ${checked} compared with sources`);
  return lines.join('\n');
};

main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`citemark: ${error.message}\n`);
  process.exitCode = 2;
});
