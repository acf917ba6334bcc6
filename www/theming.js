// The page of looks: a choice sets `data-look` on the page and `theme` on the widget. The rest is CSS.
const widget = document.querySelector('cite-mark');
const apply = (/** @type {string} */ look) => {
  document.documentElement.dataset.look = look;
  widget?.setAttribute('theme', look === 'dark' ? 'dark' : look === 'newspaper' ? 'auto' : 'light');
};
for (const choice of document.querySelectorAll('input[name=look]')) {
  if (!(choice instanceof HTMLInputElement)) continue;
  choice.addEventListener('change', () => apply(choice.value));
  if (choice.checked) apply(choice.value);
}
