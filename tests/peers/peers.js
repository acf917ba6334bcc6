// Other readers of text, each as its own documentation starts it: a text goes in, how many things it found comes out.
import { recognizeCurrency, recognizeDateTime, recognizeNumber, recognizePercentage } from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import numbers from 'compromise-numbers';
import { LocalLinter } from 'harper.js';
import { slimBinaryInlined } from 'harper.js/slimBinaryInlined';
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';

const recognizers = () => {
  const all = [recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDateTime];
  return (text) => all.reduce((count, recognize) => count + recognize(text, 'en-us').length, 0);
};

const harper = async () => {
  const linter = new LocalLinter({ binary: slimBinaryInlined });
  await linter.setup();
  return async (text) => (await linter.lint(text)).length;
};

export const peers = {
  compromise: () => {
    nlp.plugin(numbers);
    return (text) => nlp(text).numbers().json().length;
  },
  'Recognizers-Text': recognizers,
  'chrono-node': () => (text) => chrono.parse(text, new Date('2024-06-01')).length,
  'wink-nlp': () => {
    const reader = wink(model);
    return (text) => reader.readDoc(text).entities().out().length;
  },
  'harper.js': harper,
};
