// Drafts as people keep them: markup is blanked, character for character, so that what is found in the plain text stands
// at the same place in the file.

/** @typedef {{ line: number, column: number }} Place */
/** @typedef {{ annotation: import('../dist/citemark.js').Annotation, place: Place & { endLine: number, endColumn: number } }} Found */
/** @typedef {{ name: string, text: string, found: Found[] }} Draft */

/** What is no prose in HTML. */
const HTML = [/<!--[\s\S]*?-->/g, /<(script|style|template|svg|head)\b[\s\S]*?<\/\1\s*>/gi, /<[a-z/!][^>]*>/gi];
/** The same in Markdown: code, addresses of links, and the signs of emphasis, headings and lists. */
const MARKDOWN = [
  /^---\n[\s\S]*?\n---$/m, /^(```|~~~)[\s\S]*?^\1.*$/gm, /`[^`\n]*`/g, /!\[[^\]\n]*\]\([^)\n]*\)/g, /\]\([^)\n]*\)|\]\[[^\]\n]*\]/g,
  /\[(?=[^\]\n]*[ \n])/g, /^#{1,6} /gm, /\*{1,3}|(?<!\w)_{1,3}|_{1,3}(?!\w)/g, /^\s*(>|[-+]) /gm,
];
/** Ends of blocks are ends of sentences: a line break for each. */
const BLOCK = /<\/?(p|div|h[1-6]|li|ul|ol|tr|table|blockquote|figcaption|figure|section|article|header|footer|br|hr)\b[^>]*>/gi;
/** A line break that only wraps the text. */
const WRAPPED = /(?<=[^\n])\n(?=[^\n\s#>*|0-9+-])/g;
/** Characters with a name in HTML that matter to figures: each becomes the character and blanks. */
const NAMED = /&(nbsp|#160|#xa0|ndash|mdash|minus|rsquo|#8217|amp|euro|pound);/gi;
/** @type {Record<string, string>} */
const CHARACTERS = { nbsp: ' ', '#160': ' ', '#xa0': ' ', ndash: '–', mdash: '—', minus: '−', rsquo: '’', '#8217': '’', amp: '&', euro: '€', pound: '£' };

/** @param {string} piece */
const blank = (piece) => piece.replace(/[^\n]/g, ' ');

/** The prose of a draft, as long as the draft. @param {string} text @param {string} name */
export const plain = (text, name) => {
  if (/\.x?html?$/i.test(name)) {
    let out = text.replace(BLOCK, (piece) => `${blank(piece).slice(0, -2)}\n\n`);
    for (const pattern of HTML) out = out.replace(pattern, blank);
    // A named character inside a word must leave no gap there: the blanks go before the word.
    return out.replace(/\S*&(?:\w+|#\w+);\S*/g, (word) => {
      const short = word.replace(NAMED, (_, which) => CHARACTERS[which.toLowerCase()]);
      return short.padStart(word.length);
    });
  }
  if (/\.(md|markdown|mdx)$/i.test(name)) {
    let out = text;
    for (const pattern of MARKDOWN) out = out.replace(pattern, blank);
    return out.replace(WRAPPED, ' ');
  }
  return text;
};

/** Lines and columns, both from 1, columns in UTF-16 units. @param {string} text */
export const placesIn = (text) => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  /** @param {number} offset @returns {Place} */
  const place = (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
  };
  /** @param {number} start @param {number} end */
  return (start, end) => {
    const { line: endLine, column: endColumn } = place(end);
    return { ...place(start), endLine, endColumn };
  };
};
