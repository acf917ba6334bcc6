//! Compiles the bundled Data Package (`data/`) into the program, for the feature `cli` only. Reads nothing but the
//! package; the wasm build does none of this.

#[cfg(feature = "cli")]
#[path = "src/error.rs"]
#[allow(dead_code, unused_imports, reason = "the build script needs a part of the crate")]
mod error;

#[cfg(feature = "cli")]
#[path = "src/text/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the build script needs a part of the crate")]
mod text;

#[cfg(feature = "cli")]
#[allow(dead_code, unused_imports, reason = "the build script needs a part of the crate")]
#[path = "src/quantity"]
mod quantity {
    #[path = "date.rs"]
    pub mod date;
    #[path = "decimal.rs"]
    pub mod decimal;
    pub use date::Date;
    pub use decimal::Decimal;
}

#[cfg(feature = "cli")]
#[allow(dead_code, unused_imports, unexpected_cfgs, reason = "the build script needs a part of the crate")]
#[path = "src/pack"]
mod pack {
    #[path = "codes.rs"]
    pub mod codes;
    #[path = "compile/mod.rs"]
    pub mod compile;
    #[path = "format/mod.rs"]
    pub mod format;
    #[path = "lexicon.rs"]
    pub mod lexicon;
    #[path = "model.rs"]
    pub mod model;
    #[path = "reader.rs"]
    pub mod reader;
    #[path = "series.rs"]
    pub mod series;
    #[path = "sha256.rs"]
    mod sha256;
}

#[cfg(feature = "cli")]
pub use error::Error;

/// What the library may use and this script may not: the script compiles the bundled tables only, which are plain.
fn features() {
    println!("cargo::rustc-check-cfg=cfg(with_parquet)");
    println!("cargo::rustc-check-cfg=cfg(with_tables)");
    if std::env::var_os("CARGO_FEATURE_COMPILE").is_some() {
        println!("cargo::rustc-cfg=with_tables");
    }
    if std::env::var_os("CARGO_FEATURE_PARQUET").is_some() {
        println!("cargo::rustc-cfg=with_parquet");
    }
}

#[cfg(feature = "cli")]
fn main() {
    use std::path::{Path, PathBuf};

    features();
    sheets();
    println!("cargo:rerun-if-changed=data");
    println!("cargo:rerun-if-changed=build.rs");
    let folder = |name: &str| PathBuf::from(std::env::var_os(name).unwrap_or_default());
    let compiled = match pack::compile::compile(&folder("CARGO_MANIFEST_DIR").join("data")) {
        Ok(compiled) => compiled,
        Err(error) => {
            eprintln!("{error}");
            std::process::exit(1);
        }
    };
    let out = folder("OUT_DIR").join("pack");
    let write = |path: &Path, bytes: &[u8]| {
        if let Err(error) = std::fs::write(path, bytes) {
            eprintln!("cannot write {}: {error}", path.display());
            std::process::exit(1);
        }
    };
    let _ = std::fs::remove_dir_all(&out);
    let _ = std::fs::create_dir_all(&out);
    write(&out.join("index"), &compiled.index);
    let mut list = String::from("&[\n");
    for (name, bytes) in &compiled.shards {
        write(&out.join(name), bytes);
        list.push_str(&format!("include_bytes!(concat!(env!(\"OUT_DIR\"), \"/pack/{name}\")),\n"));
    }
    list.push(']');
    write(&out.join("shards.rs"), list.as_bytes());
}

#[cfg(not(feature = "cli"))]
fn main() {
    features();
    sheets();
}

/// The style sheets of the widget without what only people read.
fn sheets() {
    use std::path::Path;

    let out = std::env::var_os("OUT_DIR").unwrap_or_default();
    for name in ["style.css", "marks.css"] {
        let file = Path::new("src/web").join(name);
        println!("cargo:rerun-if-changed={}", file.display());
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        if let Err(error) = std::fs::write(Path::new(&out).join(name), shorter(&text)) {
            eprintln!("cannot write {name}: {error}");
            std::process::exit(1);
        }
    }
}

fn shorter(css: &str) -> String {
    let mut bare = String::new();
    for part in css.split("*/") {
        bare.push_str(part.split("/*").next().unwrap_or_default());
    }
    let mut text = bare.split_whitespace().collect::<Vec<_>>().join(" ");
    for sign in ["{", "}", ";", ","] {
        text = text.replace(&format!(" {sign}"), sign).replace(&format!("{sign} "), sign);
    }
    text.replace(": ", ":").replace(";}", "}")
}
