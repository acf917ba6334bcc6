// The installed package in Node: imports, checks, the command.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const RIGHT = 'Japan’s population was 125 million in 2022.';
const WRONG = 'Japan’s population was 90 million in 2022.';
const folder = mkdtempSync(join(tmpdir(), 'citemark-'));

/** The command as npx runs it. */
const run = (words, input) => spawnSync('node_modules/.bin/citemark', words, { input, encoding: 'utf8' });
const draft = (name, text) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

test('importing it changes nothing and needs no browser', async () => {
  const before = Object.keys(globalThis).sort();
  const { load, Citemark } = await import('citemark');
  assert.equal(typeof load, 'function');
  assert.equal(Citemark.load, load);
  assert.deepEqual(Object.keys(globalThis).sort(), before);
});

test('a newsroom back end checks a text', async () => {
  const { load } = await import('citemark');
  const checker = await load();
  const [right] = await checker.check(RIGHT, { datePublished: '2024-06-01' });
  assert.equal(right.citemark.finding, 'agrees');
  assert.equal(right.body['@type'], 'ClaimReview');
  const [wrong] = await checker.check(WRONG);
  assert.equal(wrong.citemark.finding, 'differs');
  await assert.rejects(checker.check(RIGHT, { datePublished: 'yesterday' }), { code: 'usage' });
  checker.free();
});

test('a pack that is not there is said', async () => {
  const { load } = await import('citemark');
  await assert.rejects(load({ pack: `file://${folder}/none/` }), { code: 'missing' });
});

test('types come with it', () => {
  const { exports, types } = JSON.parse(readFileSync('node_modules/citemark/package.json', 'utf8'));
  assert.equal(exports['.'].types, types);
  assert.match(readFileSync(join('node_modules/citemark', types), 'utf8'), /export function load/);
});

test('nothing runs at installation', () => {
  const { scripts, dependencies } = JSON.parse(readFileSync('node_modules/citemark/package.json', 'utf8'));
  assert.deepEqual([scripts, dependencies], [undefined, undefined]);
});

test('the command reads standard input', () => {
  const good = run([], RIGHT);
  assert.equal(good.status, 0, good.stderr);
  assert.match(good.stdout, /1 claims with figures, 1 compared/);
  const bad = run([], WRONG);
  assert.equal(bad.status, 1, bad.stderr);
  assert.match(bad.stdout, /^-:1:1: .*90 million/m);
  assert.match(bad.stdout, /https:\/\//);
});

test('exit codes are as asked for', () => {
  assert.equal(run(['--fail-on', 'none'], WRONG).status, 0);
  assert.equal(run(['--fail-on', 'agrees'], RIGHT).status, 1);
  for (const words of [['--fail-on', 'wrong'], ['--format', 'xml'], ['--date', 'yesterday'], [join(folder, 'none.md')], ['--what']]) {
    const bad = run(words, RIGHT);
    assert.equal(bad.status, 2, words.join(' '));
    assert.match(bad.stderr, /^citemark: /);
  }
});

test('SARIF says file, line and column', () => {
  const file = draft('story.md', `---\ntitle: 1\n---\n\n# Asia\n\nSome say *it*: [the population of\nJapan](https://example.org/90) was **90 million** in 2022. And no more.\n`);
  const { status, stdout, stderr } = run(['--format', 'sarif', file]);
  assert.equal(status, 1, stderr);
  const { version, runs } = JSON.parse(stdout);
  assert.equal(version, '2.1.0');
  const [{ tool, results }] = runs;
  assert.deepEqual(tool.driver.rules.map(({ id }) => id), ['differs', 'outdated', 'disputed', 'rightWhenPublished']);
  assert.equal(results.length, 1, stdout);
  const [{ ruleId, level, message, locations }] = results;
  assert.deepEqual([ruleId, level], ['differs', 'error']);
  assert.match(message.text, /Japan/);
  const { artifactLocation, region } = locations[0].physicalLocation;
  assert.match(artifactLocation.uri, /story\.md$/);
  assert.equal(region.startLine, 7);
  assert.match(region.snippet.text, /\*\*90 million\*\* in 2022/);
});

test('HTML is read without its markup', () => {
  const file = draft('story.html', `<head><title>90 million</title></head><p>In 2022 <b>Japan’s</b> population was 90&nbsp;million.</p><script>9</script>\n`);
  const { status, stdout } = run(['--format', 'json', file]);
  assert.equal(status, 1, stdout);
  const [{ annotations }] = JSON.parse(stdout);
  assert.equal(annotations[0].citemark.finding, 'differs');
});

test('a result goes into a file', () => {
  const out = join(folder, 'out.sarif');
  assert.equal(run(['--format', 'sarif', '--output', out], RIGHT).status, 0);
  assert.deepEqual(JSON.parse(readFileSync(out, 'utf8')).runs[0].results, []);
});
