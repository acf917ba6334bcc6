// A checker for programs: fetches the pack's index once and each shard when a check first needs it. Text goes in,
// annotations come out, nothing else leaves.
import { bytes, CitemarkError, engine, HASHES, placed, words } from './engine.js';

/** @import { Annotation, CheckerOptions, CheckOptions } from './citemark' */

const INDEX = 'index.pack';

/** @param {CheckerOptions} [options] */
export const load = async ({ pack, wasm, integrity, language = '' } = {}) => {
  const own = new URL('pack/', import.meta.url);
  const folder = pack ? placed(pack) : own;
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  // A pack of the page's own has a hash only if the page says it.
  const hash = integrity ?? (folder.href === own.href ? HASHES.index : undefined);
  const [{ Checker }, index, lines] = await Promise.all([engine(wasm), bytes(new URL(INDEX, folder), hash), words(language)]);
  const checker = guard(() => new Checker(index));
  /** @type {Map<string, Promise<void>>} */
  const shards = new Map();
  /** @param {string} name */
  const fetched = (name) => {
    let shard = shards.get(name);
    if (!shard) {
      // The checker verifies the bytes against the name, which is their checksum.
      shard = bytes(new URL(name, folder)).then((data) => guard(() => checker.addShard(data)));
      shard.catch(() => shards.delete(name));
      shards.set(name, shard);
    }
    return shard;
  };
  return {
    /** @param {string} text @param {CheckOptions} [options] @returns {Promise<Annotation[]>} */
    async check(text, options = {}) {
      const asked = new Set();
      for (;;) {
        const { annotations, shards: needed } = guard(() => checker.check(String(text), { ...options, language, words: lines }));
        if (!needed.length) return annotations;
        if (needed.every((/** @type {string} */ name) => asked.has(name))) throw new CitemarkError('pack', 'the data files do not fit together.');
        for (const name of needed) asked.add(name);
        await Promise.all(needed.map(fetched));
      }
    },
    free() {
      checker.free();
    },
  };
};

/** @template T @param {() => T} call */
const guard = (call) => {
  try {
    return call();
  } catch (error) {
    if (error instanceof CitemarkError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new CitemarkError(message.startsWith('usage') ? 'usage' : 'pack', message);
  }
};
