// Counts what holds on to a page: listeners, observers, timers that have not gone off, and calls that come of themselves.
(() => {
  const counted = { listeners: {}, observers: 0, waiting: new Set(), calls: 0 };
  globalThis.counted = counted;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const key = (type, call, options) => `${type} ${options === true || options?.capture === true}`;
  const held = new WeakMap();
  EventTarget.prototype.addEventListener = function (type, call, options) {
    const target = this ?? globalThis;
    const mine = held.get(target) ?? new Map();
    held.set(target, mine);
    const name = key(type, call, options);
    const calls = mine.get(name) ?? new Set();
    mine.set(name, calls);
    if (call && !calls.has(call)) {
      calls.add(call);
      counted.listeners[type] = (counted.listeners[type] ?? 0) + 1;
    }
    return addEventListener.call(target, type, call, options);
  };
  EventTarget.prototype.removeEventListener = function (type, call, options) {
    const target = this ?? globalThis;
    if (held.get(target)?.get(key(type, call, options))?.delete(call)) {
      counted.listeners[type] -= 1;
      if (counted.listeners[type] === 0) delete counted.listeners[type];
    }
    return removeEventListener.call(target, type, call, options);
  };
  const timer = (start, stop) => {
    const [begin, end] = [globalThis[start], globalThis[stop]];
    if (!begin) return;
    globalThis[start] = (call, ...rest) => {
      const id = begin(
        (...given) => {
          if (start !== 'setInterval') counted.waiting.delete(`${start} ${id}`);
          counted.calls += 1;
          call(...given);
        },
        ...rest,
      );
      // A driver's own watch over a script is set for hours.
      if (!(rest[0] > 3_600_000)) counted.waiting.add(`${start} ${id}`);
      return id;
    };
    globalThis[stop] = (id) => {
      counted.waiting.delete(`${start} ${id}`);
      end(id);
    };
  };
  timer('setTimeout', 'clearTimeout');
  timer('setInterval', 'clearInterval');
  timer('requestAnimationFrame', 'cancelAnimationFrame');
  timer('requestIdleCallback', 'cancelIdleCallback');
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver']) {
    const Before = globalThis[name];
    globalThis[name] = class extends Before {
      #on = false;
      observe(...rest) {
        if (!this.#on) counted.observers += 1;
        this.#on = true;
        return super.observe(...rest);
      }
      disconnect() {
        if (this.#on) counted.observers -= 1;
        this.#on = false;
        return super.disconnect();
      }
    };
  }
})();
