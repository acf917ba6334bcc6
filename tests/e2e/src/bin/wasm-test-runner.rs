//! wasm-bindgen's test runner, at the version of the lock file: cargo calls it for tests that run as wasm.

fn main() -> anyhow::Result<()> {
    wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(std::env::args_os())
}
