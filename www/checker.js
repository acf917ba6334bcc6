// A checker for programs: fetches the index of each pack once and a shard when a check first needs it. Text goes in,
// annotations come out, nothing else leaves.
import { bytes, CitemarkError, engine, HASHES, placed, words } from './engine.js';
import { file } from './files.js';

/** @import { Annotation, CheckerOptions, CheckOptions, PackFiles } from './citemark' */

const FOLDER = 'pack/';
const INDEX = 'index.pack';

/** Files of a pack by name: from a folder, or as the page hands them over. @param {string | PackFiles} pack @param {string} [integrity] @returns {PackFiles} */
const files = (pack, integrity) => {
  if (typeof pack === 'function') return pack;
  const own = file(FOLDER);
  const folder = pack ? placed(pack) : own;
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  /** @param {string} name */
  const at = (name) => (folder.href === own.href ? file(FOLDER + name) : new URL(name, folder));
  // A pack of the page's own has a hash only if the page says it.
  const hash = integrity ?? (folder.href === own.href ? HASHES.index : undefined);
  return (name) => bytes(at(name), name === INDEX ? hash : undefined);
};

/** @param {CheckerOptions} [options] */
export const load = async ({ pack = '', packs = pack.trim().split(/\s+/), wasm, integrity, language = '', vocabulary } = {}) => {
  // One hash for each pack; a single pack may have several, as the browser reads them.
  const hashes = packs.length > 1 ? integrity?.trim().split(/\s+/) : [integrity];
  const from = packs.map((one, nth) => files(one, hashes?.[nth]));
  const [{ Checker }, lines, first, ...more] = await Promise.all([engine(wasm), words(language, vocabulary), ...from.map((get) => get(INDEX))]);
  const checker = guard(() => new Checker(first));
  checker.speak(language, lines);
  for (const index of more) guard(() => checker.addPack(index));
  /** @type {Map<string, Promise<void>>} */
  const shards = new Map();
  /** @param {string} name @param {number} pack */
  const fetched = (name, pack) => {
    const key = name + pack;
    let shard = shards.get(key);
    if (!shard) {
      // The checker verifies the bytes against the name, which is their checksum.
      shard = from[pack](name).then((data) => guard(() => checker.addShard(data, pack)));
      shard.catch(() => shards.delete(key));
      shards.set(key, shard);
    }
    return shard;
  };
  return {
    /** @param {string} text @param {CheckOptions} [options] @returns {Promise<Annotation[]>} */
    async check(text, options = {}) {
      const asked = new Set();
      for (;;) {
        const { annotations, shards: needed, pack } = guard(() => checker.check(String(text), { ...options }));
        if (!needed.length) return annotations;
        if (needed.every((/** @type {string} */ name) => asked.has(name + pack))) throw new CitemarkError('pack', 'the data files do not fit together.');
        for (const name of needed) asked.add(name + pack);
        await Promise.all(needed.map((/** @type {string} */ name) => fetched(name, pack)));
      }
    },
    /** The same with what is there already: `true` where figures would have to be fetched. @param {string} text @param {CheckOptions} options @returns {Annotation[] | true} */
    peek(text, options) {
      const { annotations, shards } = guard(() => checker.check(text, { ...options }));
      return shards.length ? true : annotations;
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
