// Fills the page with fifty thousand nodes, the same ones each time. Every hundredth paragraph carries a figure that can be checked.
const NODES = 50_000;
const NODES_PER_PARAGRAPH = 6;
const PROSE = [
  'The ferry came in at seven, with post and two calves, and the harbour woke up.',
  'Somebody had painted the bench by the wall, and somebody had already sat on it.',
  'They talked about rain, about the price of rope, and about the mayor’s third dog.',
  'On page 14 of the minutes there is a drawing of a fish, which nobody admits to.',
  'At half past four the light goes, and one hears the radio from eleven kitchens.',
];
const CHECKED = [
  'Japan’s population was 125 million in 2022.',
  'Inflation in Turkey hit 72% in 2022.',
  'Unemployment in Germany was 3.1 per cent in 2022.',
  'Portugal’s population was 30 million in 2022.',
];
const EVERY = 100;

const filled = document.createDocumentFragment();
for (let at = 0; at * NODES_PER_PARAGRAPH < NODES; at += 1) {
  const paragraph = document.createElement('p');
  paragraph.id = `p-${at}`;
  const first = at % EVERY === 0 ? CHECKED[(at / EVERY) % CHECKED.length] : PROSE[at % PROSE.length];
  const middle = document.createElement('em');
  middle.textContent = PROSE[(at + 2) % PROSE.length];
  const last = document.createElement('span');
  last.textContent = PROSE[(at + 3) % PROSE.length];
  paragraph.append(`${first} `, middle, ' ', last);
  filled.append(paragraph);
}
document.getElementById('filled').append(filled);
