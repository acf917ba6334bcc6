// The widget's code as JavaScript, made by `cargo xtask javascript`; not there until then.
export const initSync: (options: { module: unknown }) => unknown;
export const Checker: any;
export const Widget: any;
