// Compiles the Vue component on standard input as a bundler's plugin would, with the element left alone.
import { readFileSync } from 'node:fs';
import { compileScript, parse } from 'vue/compiler-sfc';

const { descriptor, errors } = parse(readFileSync(0, 'utf8'));
if (errors.length) throw errors[0];
const templateOptions = { compilerOptions: { isCustomElement: (tag) => tag === 'cite-mark' } };
process.stdout.write(compileScript(descriptor, { id: 'block', inlineTemplate: true, templateOptions }).content);
