// A calendar day in the ways that pages write one. Knows text; knows nothing of pages. A day that is not stated in full is
// none: no month gets its first, no year its January.

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(\\d{4})(?!\\d)';
/** 2019-11-19T10:00, 2019/11/19; at the beginning. */
const ISO = /^\s*(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
/** 20191119, with or without hours, minutes and seconds. */
const COMPACT = /^\s*(\d{4})(\d\d)(\d\d)(?:\d{4}|\d{6}|T\d+Z?)?\s*$/;
/** Seconds or milliseconds since 1970. */
const EPOCH = /^\s*(\d{10}|\d{13})\s*$/;
/** 19 November 2019, 19th of Nov. 2019, 19-Nov-2019 */
const DAY_FIRST = new RegExp(`(?<![\\d/.-])${DAY}(?:\\s+of)?[\\s.-]*\\b${MONTH},?[\\s-]+${YEAR}`, 'i');
/** November 19, 2019, Nov 19th 2019 */
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s*${DAY}(?:\\s*,\\s*|\\s+)${YEAR}`, 'i');
/** 19/11/2019 */
const NUMBERS = /(?<![\d/.-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d/.-])/;
/** 2019-11-19 in a line of text */
const ISO_INSIDE = /(?<![\d/.-])(\d{4})-(\d\d)-(\d\d)(?![\d-])/;

/** Countries that write the month first. */
const MONTH_BEFORE_DAY = /^en-(US|PH|PR|GU|AS|VI)$/i;

/** `YYYY-MM-DD`, if there is such a day. Drafts carry 0000-00-00, empty fields the first second of 1970. @param {number} year @param {number} month @param {number} day */
const calendar = (year, month, day) => {
  const time = Date.UTC(year, month - 1, day);
  if (year < 1500 || year > 2199 || !time) return;
  const text = new Date(time).toISOString().slice(0, 10);
  const pad = (/** @type {number} */ number) => `${number}`.padStart(2, '0');
  return text === `${year}-${pad(month)}-${pad(day)}` ? text : undefined;
};

/** @param {string} name */
const month = (name) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** The first day that is written out in a line of text, and where. @param {string} text @param {string} [lang] BCP 47 language of the text: decides 03/04/2023 */
export const dayIn = (text, lang = '') => {
  /** @type {{ day: string | undefined, from: number, to: number }[]} */
  const found = [];
  /** @param {RegExpExecArray | null} match @param {string | undefined} day */
  const add = (match, day) => match && day && found.push({ day, from: match.index, to: match.index + match[0].length });
  const first = DAY_FIRST.exec(text);
  if (first) add(first, calendar(+first[3], month(first[2]), +first[1]));
  const second = MONTH_FIRST.exec(text);
  if (second) add(second, calendar(+second[3], month(second[1]), +second[2]));
  const iso = ISO_INSIDE.exec(text);
  if (iso) add(iso, calendar(+iso[1], +iso[2], +iso[3]));
  const numbers = NUMBERS.exec(text);
  if (numbers) {
    const [a, b] = [+numbers[1], +numbers[3]];
    const known = a > 12 || b > 12 || a === b || /-[a-z]{2}$/i.test(lang);
    const monthFirst = b > 12 || (a <= 12 && MONTH_BEFORE_DAY.test(lang));
    if (known) add(numbers, monthFirst ? calendar(+numbers[4], a, b) : calendar(+numbers[4], b, a));
  }
  return found.sort((one, other) => one.from - other.from)[0];
};

/** The day of a value in markup. @param {string | null | undefined} value @param {string} [lang] */
export const day = (value, lang) => {
  const text = value ?? '';
  if (text.length > 200) return;
  const iso = ISO.exec(text);
  if (iso) return calendar(+iso[1], +iso[3], +iso[4]);
  const compact = COMPACT.exec(text);
  if (compact) return calendar(+compact[1], +compact[2], +compact[3]);
  const epoch = EPOCH.exec(text);
  if (epoch) {
    const [year, month, day] = new Date(+epoch[1] * (epoch[1].length === 10 ? 1000 : 1)).toISOString().slice(0, 10).split('-');
    return calendar(+year, +month, +day);
  }
  return dayIn(text, lang)?.day;
};
