//! `citemark check --jsonl` over many lines: in order, on every core, past every bad line, and within the limit of a passage.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a helper that fails is a failed test")]

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Output, Stdio};

const CLAIM: &str = "Japan’s population was 125 million in 2022.";

fn start(cores: usize) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_citemark"));
    command.args(["check", "--jsonl"]).env("RAYON_NUM_THREADS", cores.to_string());
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

fn run(input: Vec<u8>, cores: usize) -> Output {
    let mut child = start(cores);
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    output
}

/// The answers, without the time that each took.
fn answers(output: &Output) -> Vec<Value> {
    let text = std::str::from_utf8(&output.stdout).unwrap();
    let timeless = |line: &str| {
        let mut value: Value = serde_json::from_str(line).unwrap();
        value.as_object_mut().unwrap().remove("us");
        value
    };
    text.lines().map(timeless).collect()
}

fn line(text: &str, id: usize) -> String {
    json!({"id": id, "text": text, "ref": "2024-06-01"}).to_string()
}

#[test]
fn answers_stand_in_the_order_of_the_lines_on_any_number_of_cores() {
    let text = |id: usize| [CLAIM, " ", &"The committee met again. ".repeat(id % 37)].concat();
    let input: Vec<String> = (0..300).map(|id| line(&text(id), id)).collect();
    let input = input.join("\n").into_bytes();
    let (one, four) = (run(input.clone(), 1), run(input, 4));
    assert!(one.status.success() && four.status.success());
    let (one, four) = (answers(&one), answers(&four));
    assert_eq!(one, four);
    let ids: Vec<usize> = one.iter().map(|answer| answer["id"].as_u64().unwrap() as usize).collect();
    assert_eq!(ids, (0..300).collect::<Vec<_>>());
    assert!(one.iter().all(|answer| answer["claims"][0]["finding"] == "agrees"));
}

#[test]
fn a_bad_line_has_an_error_in_its_place_and_the_rest_go_on() {
    let mut input = Vec::new();
    for part in [
        line(CLAIM, 1).as_bytes(),
        b"\n\n{\"id\": \"x\", \"text\": \"a\", \"ref\": \"yesterday\"}\n{\"text\": \"half\n\xff\xfe\n",
        line(CLAIM, 2).as_bytes(),
    ] {
        input.extend_from_slice(part);
    }
    let output = run(input, 2);
    assert!(!output.status.success());
    let all = answers(&output);
    assert_eq!(all.len(), 5);
    let wrong = json!({"line": 3, "expected": "a day as 2023-12-08 in \"ref\"", "found": "\"yesterday\""});
    assert_eq!(all[1], json!({"id": "x", "error": wrong}));
    assert_eq!(
        (&all[2]["error"]["line"], &all[2]["error"]["expected"]),
        (&json!(4), &json!("a JSON object"))
    );
    assert_eq!(all[3]["error"]["line"], 5);
    assert_eq!((&all[0]["id"], &all[4]["id"]), (&json!(1), &json!(2)));
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("line 3: expected a day as 2023-12-08"), "{told}");
    assert!(told.contains("3 of 5 lines were not answered"), "{told}");
}

#[test]
fn a_line_is_answered_before_the_next_one_is_there() {
    let mut child = start(2);
    let mut stdin = child.stdin.take().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap()).lines();
    for id in 0..3 {
        writeln!(stdin, "{}", line(CLAIM, id)).unwrap();
        let answer: Value = serde_json::from_str(&output.next().unwrap().unwrap()).unwrap();
        assert_eq!(answer["id"], id);
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_text_is_read_up_to_the_limit_of_a_passage_wherever_a_character_ends() {
    for shift in ["", "a", "ab"] {
        let mut text = [shift, " ", CLAIM, " "].concat();
        // Characters of three bytes, so that the limit falls inside one for two of three shifts.
        text.push_str(&"日本。\n\n".repeat(30_000));
        text.push_str(CLAIM);
        let output = run(line(&text, 1).into_bytes(), 1);
        let all = answers(&output);
        let read = all[0]["read"].as_u64().unwrap() as usize;
        let bytes: usize = text.chars().take(read).map(char::len_utf8).sum();
        assert!(bytes <= citemark::check::LONGEST && bytes > citemark::check::LONGEST - 20, "{bytes}");
        assert_eq!(all[0]["claims"].as_array().unwrap().len(), 1);
        let excerpt = citemark::excerpt::Excerpt::new(&text);
        let checked = citemark::check(&excerpt, &citemark::pack::bundled().unwrap());
        assert_eq!(checked.annotations.len(), 1, "the library's check has the same limit");
    }
}
