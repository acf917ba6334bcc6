// What wasm-bindgen writes when the widget is built, as far as the scripts here know it.
declare const init: (options: { module_or_path: Uint8Array }) => Promise<unknown>;
export default init;
export const Checker: any;
export const Widget: any;

declare global {
  /** Put in by the bundler. */
  const CITEMARK_HASHES: { wasm?: string; index?: string; lang?: Record<string, string> } | undefined;
  /** The same. */
  const CITEMARK_VERSION: string | undefined;
}
