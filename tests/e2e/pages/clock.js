// A clock for the page that leaps so many milliseconds at each look, and a count of the waits for idle time.
const leap = Number(new URL(import.meta.url).searchParams.get('leap'));
const idle = requestIdleCallback.bind(window);
const { dataset } = document.documentElement;
let clock = performance.now();
dataset.waits = '0';
window.requestIdleCallback = (...all) => {
  dataset.waits = String(Number(dataset.waits) + 1);
  return idle(...all);
};
performance.now = () => (clock += leap);
