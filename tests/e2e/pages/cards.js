// The widget over made-up answers, one for each kind of card: what is drawn is tested apart from what is checked.
import { engine, words } from './pkg/page.js';

const SOURCES = [
  { publisher: 'Office of Statistics', title: 'Statistical Yearbook', url: 'https://example.org/yearbook', licence: 'CC BY 4.0', released: '2024-12-16', retrieved: '2025-01-02' },
  { publisher: 'Institute of Figures', title: 'Figures of the World', url: 'https://example.com/world', licence: 'Public domain', released: '2024-03', retrieved: '2025-01-02' },
];

/** A line over the years: value by year, and gaps. */
const line = (label, unit, first, values, source = 0) => ({ variable: label.split(', ')[0], label, unit, firstYear: first, values: values.map((v) => (v === null ? null : String(v))), source });
const rising = (from, to, n) => Array.from({ length: n }, (_, i) => Math.round((from + ((to - from) * i) / (n - 1) + Math.sin(i) * (to - from) * 0.02) * 1e6) / 1e6);
const seen = (label, placeName, period, value, display, supports, source = 0) => ({ variable: label, label, place: placeName, placeName, period, value: value === null ? null : String(value), display, supports, status: '', source });
const chip = (id, label, stated = true, alternatives = []) => ({ id, label, stated, alternatives });
const choices = (...pairs) => pairs.map(([id, label]) => ({ id, label }));

const card = (form, finding, headline, explanation, reading, rest = {}) => ({
  form,
  finding,
  reason: null,
  headline,
  explanation,
  reading: { place: null, measure: null, period: null, figure: null, low: null, high: null, ...reading },
  observations: [],
  series: [],
  sources: SOURCES,
  ...rest,
});

const PEOPLE = line('Population, Northland', 'people', 1960, rising(4e5, 1.44e6, 64));
export const CARDS = {
  one: card('level', 'outdated', 'Was right in 2011', '“1.2 million people” was right in 2011; the yearbook has 1.438 million people for 2023.', {
    place: chip('N', 'Northland', true, choices(['S', 'Southland'])),
    measure: chip('Population', 'Population', true, choices(['Households', 'Households'])),
    period: chip('2011', '2011', false, choices(['2023', '2023'], ['2022', '2022'])),
    figure: chip('x', '1.2 million people (1.15 million people to 1.25 million people)'),
    low: '1150000',
    high: '1250000',
  }, {
    observations: [seen('Population', 'Northland', '2023', 1440000, '1.44 million people', false), seen('Population', 'Northland', '2011', 1230000, '1.23 million people', true)],
    series: [PEOPLE],
  }),
  two: card('level', 'disputed', 'The sources disagree', '“9 per cent” depends on the source: the yearbook has 9.1%, the institute has 6.4%.', {
    place: chip('N', 'Northland'),
    measure: chip('Inflation', 'Inflation (consumer prices)'),
    period: chip('2022', '2022'),
    figure: chip('x', '9 per cent (8.5% to 9.5%)'),
    low: '8.5',
    high: '9.5',
  }, {
    observations: [seen('Inflation', 'Northland', '2022', 9.1, '9.1% a year', true), seen('Inflation', 'Northland', '2022', 6.4, '6.4% a year', false, 1)],
    series: [
      line('Inflation, Northland', '% a year', 2000, [2.1, 2.3, 1.9, 2.6, 2.2, 2.8, 3.1, 2.9, 4.2, 0.4, 1.8, 3.2, 2.7, 2.1, 1.6, 0.5, 0.9, 1.9, 2.2, 1.8, 0.9, 4.1, 9.1, 5.2]),
      line('Inflation, Northland', '% a year', 2010, [1.6, 2.9, 2.5, 2.0, 1.4, 0.4, 0.8, 1.7, 2.0, null, 0.8, 3.3, 6.4, 4.4], 1),
    ],
  }),
  event: card('event', 'disputed', 'The sources disagree', 'In line with it: a report by two groups. Against it: the ministry.', {
    place: chip('N', 'Northland'),
    measure: chip('return', 'People sent back from Northland in October 2023'),
    period: chip('2023-10-09', '2023-10-09'),
    figure: chip('x', 'as many as 600 people'),
    low: '480',
    high: '600',
  }, {
    sources: ['Morning Paper', 'Evening Paper', 'Human Rights Monitor of the North', 'Ministry of the Interior', 'Radio Five', 'Daily Gazette'].map((publisher, i) => ({ ...SOURCES[0], publisher, title: `Report number ${i + 1} on the returns`, url: `https://example.org/report-${i}` })),
    observations: [600, 500, 500, 0, 500, 500].map((n, i) => seen('return', 'Northland', '2023-10-09', n, n ? `some ${n}` : 'none', n > 0, i)),
  }),
  places: card('comparison', 'agrees', 'Agrees with the sources', 'The yearbook has 1.44 million people for Northland and 0.9 million for Southland in 2023: 1.6 times as many.', {
    place: chip('N', 'Northland'),
    measure: chip('Population', 'Population'),
    period: chip('2023', '2023', false, choices(['2022', '2022'])),
  }, {
    observations: [seen('Population', 'Northland', '2023', 1440000, '1.44 million people', true), seen('Population', 'Southland', '2023', 900000, '900,000 people', true)],
    series: [PEOPLE, line('Population, Southland', 'people', 1960, rising(7e5, 9e5, 64))],
  }),
  change: card('change', 'agrees', 'Agrees with the sources', 'Output went from 40 tonnes in 2005 to 25 tonnes in 2015: down 37.5%.', {
    place: chip('N', 'Northland'),
    measure: chip('Output', 'Output'),
    period: chip('2005–2015', '2005–2015'),
    figure: chip('x', '40 tonnes'),
  }, {
    observations: [seen('Output', 'Northland', '2005', 40, '40 tonnes', true), seen('Output', 'Northland', '2015', 25, '25 tonnes', true)],
    series: [line('Output, Northland', 'tonnes', 2000, [36, 37, 39, 38, 41, 40, 38, 37, 34, 30, 31, 29, 28, 27, 26, 25, 25, 24, 26, 27])],
  }),
  rank: card('rank', 'differs', 'Differs from the sources', 'Northland is fifth of 190 countries by output in 2022.', {
    place: chip('N', 'Northland'),
    measure: chip('Output', 'Output'),
    period: chip('2022', '2022', false),
  }, {
    observations: [seen('Output', 'Northland', '2022', 27, '27 tonnes', false)],
    series: [line('Output, Northland', 'tonnes', 2018, [26, 27, 26, 28, 27])],
  }),
  single: card('level', 'agrees', 'Agrees with the sources', 'The census has 48,759,000 people for Northland in 2021.', {
    place: chip('N', 'Northland'),
    measure: chip('Census', 'Census'),
    period: chip('2021', '2021'),
    figure: chip('x', '48,759,000 people'),
    low: '48758500',
    high: '48759500',
  }, {
    observations: [seen('Census', 'Northland', '2021', 48759000, '48.76 million people', true)],
    series: [line('Census, Northland', 'people', 2021, [48759000])],
  }),
  negative: card('level', 'differs', 'Differs from the sources', 'The yearbook has −1.44% for 2020.', {
    place: chip('N', 'Northland'),
    measure: chip('Growth', 'Economic growth (GDP)'),
    period: chip('2020', '2020'),
    figure: chip('x', '2.1% (−2.15% to −2.05%)'),
    low: '-2.15',
    high: '-2.05',
  }, {
    observations: [seen('Economic growth (GDP)', 'Northland', '2020', -1.44, '−1.44% a year', false)],
    series: [line('Economic growth (GDP), Northland', '% a year', 2008, [1.2, -4.8, 2.2, 1.7, -0.4, 0.3, 1.1, 1.6, 2.0, 2.4, 1.8, 0.9, -1.44, 4.2, 2.6])],
  }),
  huge: card('level', 'agrees', 'Agrees with the sources', 'The yearbook has US$31.42 trillion for 2022.', {
    place: chip('N', 'Northland'),
    measure: chip('Debt', 'Public debt'),
    period: chip('2022', '2022'),
    figure: chip('x', '$31.4 trillion'),
    low: '31350000000000',
    high: '31450000000000',
  }, {
    observations: [seen('Debt', 'Northland', '2022', 31420000000000, 'US$31.42 trillion', true)],
    series: [line('Debt, Northland', 'US$', 1995, rising(4.9e12, 3.142e13, 28))],
  }),
  tiny: card('level', 'differs', 'Differs from the sources', 'The yearbook has 0.00038 for 2019.', {
    place: chip('N', 'Northland'),
    measure: chip('Rate', 'Rate'),
    period: chip('2019', '2019'),
    figure: chip('x', '0.00042'),
    low: '0.000415',
    high: '0.000425',
  }, {
    observations: [seen('Rate', 'Northland', '2019', '0.00038', '0.00038 a head', false)],
    series: [line('Rate, Northland', 'a head', 2010, ['0.00031', '0.00033', '0.00032', '0.00034', null, '0.00036', '0.00035', '0.00037', '0.00037', '0.00038', '0.0004'])],
  }),
  abstain: { ...card('level', 'abstain', 'Not checked', 'These data have no series for what is measured here.', { figure: chip('x', '40%') }), reason: 'not_in_dataset' },
  then: card('level', 'rightWhenPublished', 'Right when published', '“90,000 people” was right when published; the source has revised its figure since.', {
    place: chip('T', 'The town'),
    measure: chip('Population', 'Population'),
    period: chip('2020', '2020'),
    figure: chip('x', '90,000 people'),
    low: '89500',
    high: '90500',
  }, {
    observations: [seen('Population', 'The town', '2020', 93000, '93,000 people', false)],
    series: [line('Population, The town', 'people', 2015, [86000, 87500, 89000, 91000, 92000, 93000, 93500])],
  }),
};

/** The cases whose words are in a text; while `wait` is set, not before `release()`. */
const ask = async (text) => {
  if (globalThis.wait) await new Promise((done) => { globalThis.release = done; });
  const found = [];
  for (const [name, made] of Object.entries(CARDS)) {
    const words = document.getElementById(name).textContent;
    const start = text.indexOf(words);
    if (start < 0) continue;
    const citemark = { ...made, start, end: start + words.length };
    const itemReviewed = { '@type': 'Claim', datePublished: set.has('undated') ? null : '2024-06-01' };
    found.push({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation', body: { '@type': 'ClaimReview', itemReviewed }, citemark });
  }
  return found;
};

const set = new URLSearchParams(location.search);
document.documentElement.dir = set.get('dir') ?? 'ltr';
const lang = set.get('lang') ?? 'en';
const spoken = await words(lang);
const module = await engine();
const widget = new module.Widget(ask, () => {}, { lang, words: spoken, theme: set.get('theme') ?? '', shortcut: 'Alt+Shift+C', context: set.has('context'), strict: true });

/** Opens the card of a case, or of all paragraphs from one to another. */
globalThis.show = (from, to = from) => {
  const range = document.createRange();
  range.setStart(document.getElementById(from).firstChild, 0);
  range.setEnd(document.getElementById(to).firstChild, document.getElementById(to).textContent.length);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
  document.getElementById(from).scrollIntoView({ block: 'start' });
  widget.check();
};
globalThis.scan = () => widget.scan(document.querySelector('main'));
globalThis.widget = widget;
document.documentElement.dataset.ready = 'true';
