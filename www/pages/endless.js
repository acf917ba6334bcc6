// Adds ten paragraphs each time the end comes into view, up to a limit; the first of each ten carries a figure.
const BATCH = 10;
const MOST = 2_000;
const FIGURE = 'Japan’s population was 125 million in 2022.';
const PROSE = 'The tide went out and came in again, and the boats turned round on their chains.';
const feed = document.getElementById('feed');
let count = 0;

const more = () => {
  for (let at = 0; at < BATCH && count < MOST; at += 1) {
    const item = document.createElement('article');
    item.setAttribute('aria-posinset', String(count + 1));
    item.setAttribute('aria-setsize', '-1');
    item.tabIndex = 0;
    const text = document.createElement('p');
    text.textContent = at === 0 ? FIGURE : PROSE;
    item.append(text);
    feed.append(item);
    count += 1;
  }
};

new IntersectionObserver((seen) => {
  if (seen.some((entry) => entry.isIntersecting)) more();
}).observe(document.getElementById('end'));
more();
