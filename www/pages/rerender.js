// A small framework's manners: it remembers the text nodes that it made, writes to them, and throws when one of them no
// longer stands where it was put.
const STORY = ['Japan’s population was 125 million in 2022.', 'Inflation in Turkey hit 72% in 2022.'];
const OTHER = ['Nothing in this story can be checked.', 'It is about the sea, and about boats.'];
const root = document.getElementById('root');
const lost = document.getElementById('lost');
let lines = [...STORY];
let nodes = [];

const paragraph = (text, at) => {
  const element = document.createElement('p');
  element.id = `line-${at}`;
  const node = document.createTextNode(text);
  element.append(node, document.createTextNode(' The framework holds on to this node.'));
  nodes[at] = { element, node };
  return element;
};

const draw = () => {
  nodes = [];
  root.replaceChildren(...lines.map(paragraph));
};

/** Writes what has changed into the nodes that are there, as a framework does. */
const update = () => {
  nodes.forEach(({ element, node }, at) => {
    if (node.parentNode !== element || element.firstChild !== node) lost.value = String(Number(lost.value) + 1);
    if (node.data !== lines[at]) node.data = lines[at];
  });
};

const on = (id, act) => document.getElementById(id).addEventListener('click', act);
on('again', draw);
on('edit', () => {
  lines[0] = lines[0].includes('125') ? STORY[0].replace('125', '95') : STORY[0];
  update();
});
on('insert', () => root.prepend(Object.assign(document.createElement('p'), { textContent: 'A line that came in late.' })));
on('away', () => {
  history.pushState({}, '', '#other');
  lines = [...OTHER];
  draw();
});
on('back', () => {
  history.pushState({}, '', '#story');
  lines = [...STORY];
  draw();
});
draw();
