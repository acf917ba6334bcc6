// Where the widget's own files are: beside the scripts. The npm package has a list in this file's place, written so that
// bundlers find each file and put it into what they build.

const here = import.meta.url;

/** @param {string} name */
export const file = (name) => new URL(name, here);
