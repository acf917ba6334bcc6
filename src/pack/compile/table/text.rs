//! Tables that are text: bytes of any encoding to rows of cells, whatever separates them. Knows no meaning.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::choices::Choices;
use super::{Grid, GridRow};

/// What separates cells, the likelier first where a table leaves it open.
const DELIMITERS: [u8; 4] = [b'\t', b';', b'|', b','];
/// Rows that are looked at to find out.
const LOOKED_AT: usize = 200;
/// Rows of a table in memory.
const MOST_ROWS: usize = 4_000_000;

/// Reads a text file.
pub(super) fn read(bytes: &[u8], choices: &Choices) -> Result<Grid, String> {
    let (text, remark) = decode(bytes, choices.encoding.as_deref())?;
    let text = if text.contains('\n') { text } else { text.replace('\r', "\n") };
    // Lines before the table keep their place, so that rows are counted as an editor counts them.
    let text = without_said(&text);
    let delimiter = choices.delimiter.unwrap_or_else(|| delimiter(&text));
    let rows = rows(&text, delimiter, MOST_ROWS)?;
    Ok(Grid { rows, remarks: remark.into_iter().collect(), delimiter: Some(delimiter) })
}

/// The text of a file, and a remark where its encoding was guessed.
pub(crate) fn decode(bytes: &[u8], label: Option<&str>) -> Result<(String, Option<String>), String> {
    if let Some(label) = label {
        let encoding = Encoding::for_label(label.trim().as_bytes());
        let encoding = encoding.ok_or_else(|| {
            format!("encoding: expected a name of the Encoding Standard, as windows-1252, found \"{label}\"")
        })?;
        let (text, used, bad) = encoding.decode(bytes);
        if bad {
            return Err(format!("the file is not in {}: say its encoding", used.name()));
        }
        return Ok((text.into_owned(), None));
    }
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        let (text, used, bad) = encoding.decode(bytes);
        let broken = || format!("the file begins as {} and is not: say its encoding", used.name());
        return if bad { Err(broken()) } else { Ok((text.into_owned(), None)) };
    }
    // UTF-16 without a mark: every other byte of plain text is zero.
    let zeros = |from: usize| bytes.iter().skip(from).step_by(2).take(400).filter(|&&byte| byte == 0).count();
    let most = (bytes.len().min(800) * 3 / 8).max(2);
    for (encoding, from) in [(UTF_16LE, 1), (UTF_16BE, 0)] {
        if zeros(from) >= most {
            let (text, bad) = encoding.decode_without_bom_handling(bytes);
            if !bad && !text.contains(|c: char| c.is_control() && !c.is_whitespace()) {
                return Ok((text.into_owned(), Some(format!("read as {}", encoding.name()))));
            }
        }
    }
    if let Some(text) = UTF_8.decode_without_bom_handling_and_without_replacement(bytes) {
        return Ok((text.into_owned(), None));
    }
    if bytes.contains(&0) {
        return Err("the file is no text, and no workbook that can be read".into());
    }
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
    Ok((text.into_owned(), Some("not in UTF-8: read as windows-1252 (latin-1)".into())))
}

/// Lines before a table that say what it holds (`# unit: people`) are emptied.
fn without_said(text: &str) -> String {
    let mut said = true;
    let lines = text.split_inclusive('\n').map(|line| {
        said &= is_said(line) || line.trim().is_empty();
        if said { "\n" } else { line }
    });
    lines.collect()
}

/// Whether a line says something about the table. Spreadsheets put a line with commas in it in quotes.
pub(crate) fn is_said(line: &str) -> bool {
    line.trim_start_matches(['\u{feff}', '"']).starts_with('#')
}

/// What separates the cells: what cuts most rows into the same number of them, more than one.
fn delimiter(text: &str) -> u8 {
    let (mut best, mut found) = (0, b',');
    for delimiter in DELIMITERS {
        let rows = rows(text, delimiter, LOOKED_AT).unwrap_or_default();
        let mut widths: Vec<usize> =
            rows.iter().map(|row| row.cells.len()).filter(|&width| width > 1).collect();
        widths.sort_unstable();
        let most = widths.chunk_by(|a, b| a == b).map(<[usize]>::len).max().unwrap_or_default();
        if most > best {
            (best, found) = (most, delimiter);
        }
    }
    found
}

fn rows(text: &str, delimiter: u8, most: usize) -> Result<Vec<GridRow>, String> {
    let mut reader = csv::ReaderBuilder::new();
    let mut reader =
        reader.has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let mut out = Vec::new();
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record).map_err(|error| error.to_string())? {
        if out.len() == most {
            return if most == MOST_ROWS { Err(format!("more than {MOST_ROWS} rows")) } else { Ok(out) };
        }
        // The position is that of the end of the row before: empty lines follow it.
        let at = record.position().map_or((0, 1), |at| (at.byte(), at.line()));
        let from =
            usize::try_from(at.0).ok().and_then(|from| text.as_bytes().get(from..)).unwrap_or_default();
        let empty = from.iter().take_while(|byte| matches!(byte, b'\n' | b'\r'));
        let line = at.1 + empty.filter(|&&byte| byte == b'\n').count() as u64;
        out.push(GridRow { line, cells: record.iter().map(|cell| cell.trim().to_owned()).collect() });
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that fails is a failed test")]
    use super::*;

    fn cells(bytes: &[u8]) -> Vec<(u64, Vec<String>)> {
        let grid = read(bytes, &Choices::default()).unwrap();
        grid.rows.into_iter().map(|row| (row.line, row.cells)).collect()
    }

    #[test]
    fn separators_are_found() {
        for text in [
            "a;b\nx;1,5\ny;2,5\n", "a\tb\nx\t1,5\ny\t2,5\n", "a|b\nx|1,5\ny|2,5\n",
            "a,b\nx,\"1,5\"\ny,\"2,5\"\n",
        ] {
            let found = cells(text.as_bytes());
            assert_eq!(
                found,
                [
                    (1, vec!["a".into(), "b".into()]),
                    (2, vec!["x".into(), "1,5".into()]),
                    (3, vec!["y".into(), "2,5".into()])
                ],
                "{text}"
            );
        }
    }

    #[test]
    fn rows_are_counted_as_an_editor_counts_them() {
        let text = "# unit: %\n\nplace,2022\n\n\"two\nlines\",1\r\n\r\nb,2\n";
        let lines: Vec<u64> = cells(text.as_bytes()).into_iter().map(|(line, _)| line).collect();
        assert_eq!(lines, [3, 5, 8]);
    }

    #[test]
    fn encodings_are_read() {
        let text = "Ort;2022\nMünchen;1\n";
        let wide = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
        let latin: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
        let mut marked = vec![0xff, 0xfe];
        marked.extend(wide(u16::to_le_bytes));
        for bytes in [text.as_bytes().to_vec(), latin, marked, wide(u16::to_le_bytes), wide(u16::to_be_bytes)]
        {
            assert_eq!(cells(&bytes)[1].1, ["München", "1"]);
        }
        let korean = encoding_rs::EUC_KR.encode("지역,2022\n서울,1\n").0.into_owned();
        let choices = Choices { encoding: Some("euc-kr".into()), ..Choices::default() };
        assert_eq!(read(&korean, &choices).unwrap().rows[1].cells, ["서울", "1"]);
        assert!(read(&[0xff, 0xfe, 0xff], &Choices::default()).is_err());
        assert!(read(&[1, 0, 0xff, 0xc0, 3, 9, 9, 9, 9, 9], &Choices::default()).is_err());
    }
}
