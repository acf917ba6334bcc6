// What old libraries did to the language and to the page's prototypes, all at once. The number of caught calls is
// shown in the page; nothing is broken outright, only changed.
(() => {
  let calls = 0;
  const caught = () => {
    calls += 1;
    const shown = document.getElementById('calls');
    if (shown) shown.value = String(calls);
  };
  const wrap = (owner, name) => {
    const before = owner[name];
    owner[name] = function (...rest) {
      caught();
      return before.apply(this, rest);
    };
  };
  for (const name of ['appendChild', 'insertBefore', 'removeChild', 'cloneNode']) wrap(Node.prototype, name);
  for (const name of ['attachShadow', 'setAttribute', 'append', 'remove']) wrap(Element.prototype, name);
  wrap(EventTarget.prototype, 'addEventListener');
  wrap(Document.prototype, 'createElement');

  // Enumerable strangers, as Prototype.js left them.
  Object.prototype.extend = function () { return this; };
  Array.prototype.last = function () { return this[this.length - 1]; };
  Array.prototype.toJSON = function () { return [...this]; };
  String.prototype.strip = function () { return this.trim(); };
  window.$ = (id) => document.getElementById(id);
  window.fetch = ((before) => function (...rest) {
    caught();
    return before.apply(this === undefined ? window : this, rest);
  })(window.fetch);
})();
