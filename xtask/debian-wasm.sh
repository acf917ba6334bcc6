#!/bin/sh
# Installs the wasm32-unknown-unknown target on Debian and its kin where rustup cannot: Debian's rustc-web is a current
# compiler that comes with the source of its standard library, which is built here once (under a minute) and put where
# /usr/bin/rustc looks for it. Needs root. Safe to run again.
set -eu
export DEBIAN_FRONTEND=noninteractive
target=wasm32-unknown-unknown

if ! /usr/bin/rustc --version >/dev/null 2>&1 || [ ! -e /usr/bin/lld-22 ]; then
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends rustc-web cargo-web rust-web-src rust-web-clippy lld-22
fi

sysroot=$(/usr/bin/rustc --print sysroot)
dest=$(/usr/bin/rustc --print target-libdir --target "$target")
if ! ls "$dest"/libstd*.rlib >/dev/null 2>&1; then
    library=$sysroot/lib/rustlib/src/rust/library
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    # The library's crates are marked unstable and want the compiler that they came with: both are so by construction.
    RUSTC_BOOTSTRAP=1 RUSTC=/usr/bin/rustc RUSTFLAGS="-Zforce-unstable-if-unmarked --remap-path-prefix=$library=/rustc/library" \
        /usr/bin/cargo build -q --profile dist -Zavoid-dev-deps --offline --target "$target" --target-dir "$work" \
        --manifest-path "$library/sysroot/Cargo.toml" \
        --config 'source.crates-io.replace-with="vendored"' \
        --config "source.vendored.directory=\"$library/vendor\""
    mkdir -p "$dest"
    cp "$work/$target/dist/deps/"lib*.rlib "$dest/"
fi

# The compiler's default linker for wasm is called rust-lld.
host=$(/usr/bin/rustc -vV | sed -n 's/^host: //p')
linker=$sysroot/lib/rustlib/$host/bin/rust-lld
if [ ! -e "$linker" ]; then
    mkdir -p "$(dirname "$linker")"
    ln -s /usr/bin/lld-22 "$linker"
fi
