// An editor that keeps its own model of the draft: any element that it does not know is thrown out, and counted.
const editor = document.getElementById('editor');
const foreign = document.getElementById('foreign');
const KNOWN = new Set(['P', 'BR', 'DIV']);

new MutationObserver((changes) => {
  for (const change of changes)
    for (const node of change.addedNodes)
      if (node.nodeType === Node.ELEMENT_NODE && !KNOWN.has(node.tagName)) {
        foreign.value = String(Number(foreign.value) + 1);
        node.replaceWith(...node.childNodes);
      }
}).observe(editor, { childList: true, subtree: true, attributes: true });
