//! The library as wasm, in a browser: the same words give the same reading as on the host. Runs under
//! wasm-bindgen's test runner (`cargo xtask test --only wasm`).

#![cfg(target_arch = "wasm32")]

use citemark::text::tokenize;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn tokens_cover_the_text() {
    let text = "Prices rose 2.5 per cent to £1,200 – a record.";
    let tokens = tokenize(text);
    let words: Vec<_> = tokens.iter().map(|token| token.of(text)).collect();
    assert!(words.contains(&"£"), "{words:?}");
}
