// The core as JavaScript and as wasm say the same of every line of the corpus, to the letter.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const dist = new URL('node_modules/citemark/dist/', import.meta.url);
const file = (name) => readFileSync(new URL(name, dist));
const lines = readFileSync(process.env.CITEMARK_CORPUS, 'utf8').trim().split('\n').map((line) => JSON.parse(line));

const wasm = async () => {
  const { engine } = await import(new URL('page.js', dist));
  return engine();
};
const javascript = async () => {
  const module = await import(new URL('citemark_js.js', dist));
  module.initSync({ module: 0 });
  return module;
};

const answers = ({ Checker }) => {
  const checker = new Checker(file('pack/index.pack'));
  const check = ({ text, ref }) => {
    for (;;) {
      const { annotations, shards, pack } = checker.check(text, { datePublished: ref, lang: 'en' });
      if (!shards.length) return JSON.stringify(annotations);
      for (const name of shards) checker.addShard(file(`pack/${name}`), pack);
    }
  };
  lines.forEach(check);
  const start = performance.now();
  const all = lines.map(check);
  return { all, each: (performance.now() - start) / lines.length };
};

test('both builds say the same of the corpus', async (t) => {
  const [one, other] = [answers(await wasm()), answers(await javascript())];
  assert.ok(one.all.length > 1000);
  one.all.forEach((answer, index) => assert.equal(other.all[index], answer, lines[index].id));
  t.diagnostic(`${lines.length} lines; each ${one.each.toFixed(2)} ms as wasm, ${other.each.toFixed(2)} ms as JavaScript`);
});
