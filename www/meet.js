// One page, one widget. The copies on a page (the site's own, two of them, a reader's extension) agree by events on the
// document: the newest one acts, and the others pass on what they are asked and come back when it leaves. Details are
// strings, for only those cross between a page and an extension's world. Knows nothing of what a copy does.

const VERSION = typeof CITEMARK_VERSION === 'string' ? CITEMARK_VERSION : '0';

/** A copy starts; whoever is newer and here already refuses. */
const START = 'citemark-start';
/** A copy that stepped back was asked for something. */
const CALL = 'citemark-call';
/** The copy that acted is gone. */
const LEFT = 'citemark-left';

/** @param {string} a @param {unknown} b */
const newer = (a, b) => {
  const [one, other] = [a, String(b)].map((version) => version.split('.').map((part) => Number.parseInt(part, 10) || 0));
  const at = one.findIndex((part, index) => part !== (other[index] ?? 0));
  return at >= 0 && one[at] > (other[at] ?? 0);
};

/** @param {string} name @param {string} [detail] whether nobody objected */
const tell = (name, detail) => document.dispatchEvent(new CustomEvent(name, { detail, cancelable: true }));

/**
 * Joins the copies on this page. `begin` and `end` start and stop this one; `call` does what was asked: `check`, or
 * `scan` with an id after a space. Of two equal versions the later one acts.
 *
 * @param {{ begin(): void, end(): void, call(what: string): void }} copy
 * @param {string} [version] of this copy
 */
export const meet = ({ begin, end, call }, version = VERSION) => {
  let live = false;
  const start = () => {
    live = tell(START, version);
    if (live) begin();
  };
  /** @type {Record<string, (event: any) => void>} */
  const ears = {
    [START]: (event) => {
      if (!live) return;
      if (newer(version, event.detail)) return event.preventDefault();
      live = false;
      end();
    },
    [CALL]: (event) => {
      if (!live) return;
      event.preventDefault();
      call(String(event.detail));
    },
    [LEFT]: () => live || start(),
  };
  for (const name in ears) document.addEventListener(name, ears[name]);
  start();
  return {
    /** @param {string} what */
    call(what) {
      if (live) call(what);
      else tell(CALL, what);
    },
    free() {
      for (const name in ears) document.removeEventListener(name, ears[name]);
      if (!live) return;
      live = false;
      end();
      tell(LEFT);
    },
  };
};
