//! Writes the generated file: `citemark-lang FOLDER FILE`.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, file] = arguments.as_slice() else {
        eprintln!("expected a language's folder and the file to write");
        return ExitCode::from(2);
    };
    let written = citemark_lang::generate(Path::new(folder))
        .and_then(|text| std::fs::write(file, text).map_err(|error| format!("{file}: {error}")));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::FAILURE
        }
    }
}
