// The site's look and order: titles, navigation, search. Which pages there are is found by `cargo xtask docs`, which puts this
// file beside them; it knows nothing of how they are made.
import { readFileSync } from 'node:fs';

/** Pages by group, in order: [{ text, items: [{ text, link }] }]. */
const sidebar = JSON.parse(readFileSync(new URL('./sidebar.json', import.meta.url), 'utf8'));

export default {
  title: 'Citemark',
  description: 'Compares figures in a text with cited sources, in the page',
  lang: 'en',
  base: process.env.CITEMARK_BASE ?? '/',
  cleanUrls: false,
  // Demo and references are built elsewhere; `cargo xtask docs` checks every link of the whole site.
  ignoreDeadLinks: true,
  lastUpdated: false,
  markdown: { headers: { level: [2, 3] } },
  themeConfig: {
    sidebar,
    outline: [2, 3],
    search: { provider: 'local' },
    nav: [
      { text: 'Guides', link: '/docs/embedding' },
      { text: 'Demo', link: '/demo/index.html', target: '_self' },
      { text: 'Rust', link: '/api/rust/citemark/index.html', target: '_self' },
      { text: 'TypeScript', link: '/api/typescript/index.html', target: '_self' },
    ],
  },
};
