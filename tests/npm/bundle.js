// Builds the same page with each bundler into built/NAME, each with what its users would have in their configuration.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const html = readFileSync('index.html', 'utf8');
/** The page of bundlers that make none by themselves. */
const page = (name) => {
  mkdirSync(`built/${name}`, { recursive: true });
  writeFileSync(`built/${name}/index.html`, html.replace('/src/main.js', '/main.js'));
};
const assets = (folder) => execFileSync('node', ['node_modules/citemark/bin/command.js', 'assets', folder]);

const bundlers = {
  async vite() {
    const { build } = await import('vite');
    await build({ logLevel: 'error', build: { outDir: 'built/vite' } });
  },
  async esbuild() {
    const { build } = await import('esbuild');
    page('esbuild');
    await build({ entryPoints: ['src/main.js'], bundle: true, splitting: true, format: 'esm', minify: true, outdir: 'built/esbuild', logLevel: 'error' });
    // It copies no files.
    assets('built/esbuild');
  },
  async webpack() {
    page('webpack');
    await pack((await import('webpack')).default, 'webpack');
  },
  async rspack() {
    page('rspack');
    await pack((await import('@rspack/core')).rspack, 'rspack');
  },
  async plain() {
    mkdirSync('built/plain', { recursive: true });
    writeFileSync('built/plain/index.html', html.replace('/src/main.js', '/citemark/citemark.js'));
    assets('built/plain/citemark');
    cpSync('src', 'built/plain/src', { recursive: true });
  },
};

const pack = (bundler, name) =>
  new Promise((done, fail) => {
    bundler({ mode: 'production', performance: false, entry: './src/main.js', output: { path: resolve('built', name), filename: 'main.js', publicPath: 'auto' } }, (error, stats) => {
      if (error || stats?.hasErrors() || stats?.hasWarnings()) fail(error ?? new Error(stats.toString({ all: false, errors: true, warnings: true })));
      else done(stats);
    });
  });

for (const name of process.argv.slice(2)) await bundlers[name]();
