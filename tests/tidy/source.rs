//! One file as the rules see it. Knows Rust's comments and literals, so that a word in a comment is not taken for
//! code; knows no rule.

/// A tracked text file.
pub struct Source {
    /// Its path from the root, with `/`.
    pub path: String,
    /// All of it.
    pub text: String,
    /// For Rust files: the text with comments and literals blanked, line for line, outside test modules.
    pub code: String,
}

impl Source {
    pub fn new(path: &str, text: String) -> Self {
        let code = if path.ends_with(".rs") { without_tests(&blank(&text)) } else { String::new() };
        Self { path: path.to_owned(), text, code }
    }

    /// Whether it is part of the library (the command line in src/bin is not).
    pub fn is_library(&self) -> bool {
        self.path.starts_with("src/")
            && self.path.ends_with(".rs")
            && !self.path.starts_with("src/bin/")
            && !self.is_test()
    }

    /// Whether it is only compiled for tests.
    fn is_test(&self) -> bool {
        self.path.ends_with("/tests.rs") || self.path.contains("/tests/")
    }

    /// The lines of code that have the word, as `path:line: what`.
    pub fn lines_with(&self, word: &str, what: &str) -> Vec<String> {
        found(&self.path, &self.code, word, what)
    }

    /// The lines of the whole text that have the word.
    pub fn text_lines_with(&self, word: &str, what: &str) -> Vec<String> {
        found(&self.path, &self.text, word, what)
    }
}

fn found(path: &str, text: &str, word: &str, what: &str) -> Vec<String> {
    let lines = text.lines().enumerate().filter(|(_, line)| has_word(line, word));
    lines.map(|(at, _)| format!("{path}:{}: {what}", at + 1)).collect()
}

/// Whether the word stands there and is not the tail of a longer name.
fn has_word(line: &str, word: &str) -> bool {
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        let glued_before = word.starts_with(is_name) && line[..at].ends_with(is_name);
        let glued_after = word.ends_with(is_name) && line[at + word.len()..].starts_with(is_name);
        !glued_before && !glued_after
    })
}

/// Blanks comments, strings and character literals, keeping the lines.
fn blank(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = literal(rest, out.chars().next_back());
        let (taken, left) = rest.split_at(length.unwrap_or(first.len_utf8()));
        if length.is_some() {
            out.extend(taken.chars().map(|c| if c == '\n' { c } else { ' ' }));
        } else {
            out.push(first);
        }
        rest = left;
    }
    out
}

/// The length of the comment or literal that starts here.
fn literal(text: &str, before: Option<char>) -> Option<usize> {
    let until =
        |end: &str, from: usize| text[from..].find(end).map_or(text.len(), |at| from + at + end.len());
    if text.starts_with("//") {
        return Some(text.find('\n').unwrap_or(text.len()));
    }
    if text.starts_with("/*") {
        return Some(until("*/", 2));
    }
    if text.starts_with('"') {
        return Some(quoted(text));
    }
    let in_name = before.is_some_and(|c| c.is_alphanumeric() || c == '_');
    let raw = text.strip_prefix("br").or_else(|| text.strip_prefix('r')).filter(|_| !in_name);
    if let Some(raw) = raw {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        if raw[hashes..].starts_with('"') {
            return Some(until(&format!("\"{}", "#".repeat(hashes)), text.len() - raw.len() + hashes + 1));
        }
    }
    if let Some(inner) = text.strip_prefix('\'') {
        let mut chars = inner.chars();
        return match chars.next()? {
            '\\' => Some(until("'", 3)),
            one if chars.next() == Some('\'') => Some(2 + one.len_utf8()),
            _ => None,
        };
    }
    None
}

fn quoted(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Blanks every item behind `#[cfg(test)]`: up to the end of its block, or to the semicolon of a declaration.
fn without_tests(code: &str) -> String {
    let mut out = String::new();
    let mut rest = code;
    while let Some(at) = rest.find("#[cfg(test)]") {
        let (before, item) = rest.split_at(at);
        let end = item_end(item);
        out.push_str(before);
        out.extend(item[..end].chars().filter(|c| *c == '\n'));
        rest = &item[end..];
    }
    out + rest
}

fn item_end(item: &str) -> usize {
    let mut depth = 0;
    for (at, c) in item.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth <= 1 => return at + 1,
            '}' => depth -= 1,
            ';' if depth == 0 => return at + 1,
            _ => {}
        }
    }
    item.len()
}

#[test]
fn comments_and_literals_are_blanked() {
    assert_eq!(blank("a // unwrap\nb"), "a          \nb");
    assert_eq!(blank("f(\"x\\\"{\", 'c', '\\'', b'{')"), "f(      ,    ,     , b   )");
    assert_eq!(blank("r#\"a\"b\"# /* c\nd */ e"), format!("{}\n{} e", " ".repeat(13), " ".repeat(4)));
    assert_eq!(blank("fn f<'a>(x: &'a str, r: R)"), "fn f<'a>(x: &'a str, r: R)");
}

#[test]
fn test_modules_are_left_out() {
    let source =
        Source::new("src/a.rs", "fn a() {}\n#[cfg(test)]\nmod tests { fn b() { c() } }\nfn d() {}".into());
    assert_eq!(source.code, "fn a() {}\n\n\nfn d() {}");
}

#[test]
fn words_are_whole() {
    assert!(has_word("x.unwrap()", ".unwrap()"));
    assert!(has_word("a: f64,", "f64"));
    assert!(!has_word("to_f64(x)", "f64"));
    assert!(!has_word("f64x(x)", "f64"));
}
