import { load } from 'citemark';

// What a page's own script would do with it.
globalThis.findings = async (text, options) => {
  const checker = await load();
  const annotations = await checker.check(text, options);
  checker.free();
  return annotations.map((annotation) => annotation.citemark.finding);
};
