// What is looked up in the page once for each turn of its loop: a scan asks for every paragraph, and nothing of the page
// changes meanwhile.

/** @template T @param {() => T} read @returns {() => T} */
export const onceATurn = (read) => {
  /** @type {{ value: T } | undefined} */
  let kept;
  return () => {
    if (!kept) {
      kept = { value: read() };
      setTimeout(() => {
        kept = undefined;
      });
    }
    return kept.value;
  };
};
