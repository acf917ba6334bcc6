// Where the two files are that every check needs: beside the scripts. The npm package has other lines in this file's place,
// in the form that bundlers look for.

const here = import.meta.url;

export const wasm = () => new URL('citemark_bg.wasm', here);
export const index = () => new URL('pack/index.pack', here);
