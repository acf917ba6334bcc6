//! A link to a check: `PAGE#citemark=PACK&date=DAY&text=WORDS`, as the widget copies it.

use citemark::quantity::Date;

/// What a link carries.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Link {
    /// Hash of the pack that was asked.
    pub pack: String,
    /// The page's day, if it was known.
    pub date: Option<Date>,
    /// The words that were checked.
    pub text: String,
}

/// Reads a link; the error says what was expected.
pub fn parse(address: &str) -> Result<Link, String> {
    let fragment = address.split_once('#').map_or(address, |(_, fragment)| fragment);
    // The browser's own directive stands behind ours.
    let fragment = fragment.split(":~:").next().unwrap_or_default();
    let mut link = Link { pack: String::new(), date: None, text: String::new() };
    for (name, value) in url::form_urlencoded::parse(fragment.as_bytes()) {
        match &*name {
            "citemark" => link.pack = value.into_owned(),
            "date" if !value.is_empty() => {
                link.date = Some(
                    Date::parse(&value)
                        .ok_or_else(|| format!("date: expected 2023-12-08, found {value:?}"))?,
                );
            }
            "text" => link.text = value.into_owned(),
            _ => {}
        }
    }
    if link.pack.is_empty() || link.text.is_empty() {
        return Err("expected a link with #citemark=PACK&date=DAY&text=WORDS".into());
    }
    Ok(link)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_read() {
        let link =
            parse("https://example.org/a#citemark=1a2b&date=2023-12-08&text=One%20in%20%2B5:~:text=One");
        let wanted = Link { pack: "1a2b".into(), date: Date::new(2023, 12, 8), text: "One in +5".into() };
        assert_eq!(link, Ok(wanted));
        assert_eq!(parse("#citemark=1&date=&text=a").map(|link| link.date), Ok(None));
        assert!(parse("https://example.org/").is_err());
        assert!(parse("#citemark=1&date=May&text=a").is_err_and(|error| error.contains("May")));
    }
}
