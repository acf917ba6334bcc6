//! Every link of the built site leads somewhere: to a file that is there, and to an anchor in it. Knows HTML as generators
//! write it; asks no other host.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Result, bail};

use super::markdown::resolved;
use crate::stamp;

/// Attributes that hold an address.
const ATTRIBUTES: [&str; 2] = [" href=\"", " src=\""];
/// So many faults are told.
const TOLD: usize = 30;

/// Checks a folder that is served under a path.
pub fn check(site: &Path, base: &str) -> Result<String> {
    let files = stamp::files(site);
    let names: BTreeSet<String> = files.iter().map(|file| name(site, file)).collect();
    let mut pages = BTreeMap::new();
    for name in names.iter().filter(|name| name.ends_with(".html")) {
        pages.insert(name.clone(), fs::read_to_string(site.join(name))?);
    }
    let anchors: BTreeMap<&String, BTreeSet<&str>> =
        pages.iter().map(|(name, text)| (name, values(text, " id=\"").collect())).collect();
    let (mut count, mut faults) = (0, Vec::new());
    for (page, text) in &pages {
        for link in ATTRIBUTES.iter().flat_map(|attribute| values(text, attribute)) {
            if is_elsewhere(link) {
                continue;
            }
            count += 1;
            let (file, anchor) = target(page, link, base, &names);
            let known = names.contains(&file);
            // rustdoc makes the anchors of lines in sources, and others, by script.
            let made = anchor.is_none_or(|anchor| {
                let all = anchors.get(&file);
                page.starts_with("api/") || all.is_none_or(|all| all.contains(anchor))
            });
            if !known || !made {
                faults.push(format!("{page}: {link}"));
            }
        }
    }
    faults.sort();
    faults.dedup();
    if !faults.is_empty() {
        let more = faults.len().saturating_sub(TOLD);
        faults.truncate(TOLD);
        bail!("links that lead nowhere ({more} more):\n{}", faults.join("\n"));
    }
    if pages.len() < 20 || count < 500 {
        bail!("{count} links in {} pages: this is not the whole site", pages.len());
    }
    Ok(format!("{count} in {} pages", pages.len()))
}

fn name(site: &Path, file: &Path) -> String {
    file.strip_prefix(site).unwrap_or(file).to_string_lossy().replace('\\', "/")
}

/// The values of an attribute.
fn values<'a>(text: &'a str, attribute: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(attribute).skip(1).filter_map(|rest| rest.split('"').next())
}

/// Other hosts, and what is no address of a file.
fn is_elsewhere(link: &str) -> bool {
    link.contains("://")
        || link.starts_with("//")
        || ["mailto:", "data:", "javascript:"].iter().any(|scheme| link.starts_with(scheme))
}

/// The file that a link leads to, and the anchor in it.
fn target<'a>(page: &str, link: &'a str, base: &str, names: &BTreeSet<String>) -> (String, Option<&'a str>) {
    let (path, anchor) = link.split_once('#').map_or((link, None), |(path, anchor)| (path, Some(anchor)));
    let path = path.split('?').next().unwrap_or_default();
    let anchor = anchor.filter(|anchor| !anchor.is_empty());
    if path.is_empty() {
        return (page.to_owned(), anchor);
    }
    let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
    let file = match path.strip_prefix(base) {
        Some(rest) => resolved("", rest),
        None => resolved(folder, path),
    };
    let tries = [file.clone(), format!("{file}.html"), format!("{file}/index.html"), "index.html".into()];
    let found = tries.iter().take(if file.is_empty() { 4 } else { 3 }).find(|name| names.contains(*name));
    (found.cloned().unwrap_or(file), anchor)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_find_their_files() {
        let names: BTreeSet<String> =
            ["index.html", "docs/npm.html", "demo/index.html"].map(str::to_owned).into();
        let of = |link| target("docs/npm.html", link, "/base/", &names).0;
        assert_eq!(of("/base/docs/npm#x"), "docs/npm.html");
        assert_eq!(of("/base/"), "index.html");
        assert_eq!(of("../demo/"), "demo/index.html");
        assert_eq!(of("#x"), "docs/npm.html");
        assert_eq!(of("gone.html"), "docs/gone.html");
    }

    #[test]
    fn what_leads_nowhere_is_told() {
        let site = std::env::temp_dir().join(format!("citemark-links-{}", std::process::id()));
        fs::create_dir_all(&site).unwrap();
        fs::write(site.join("index.html"), "<a href=\"gone.html\">a</a><a id=\"b\" href=\"#c\">b</a>")
            .unwrap();
        let told = check(&site, "/").unwrap_err().to_string();
        fs::remove_dir_all(site).unwrap();
        assert!(told.contains("index.html: gone.html") && told.contains("index.html: #c"), "{told}");
    }
}
