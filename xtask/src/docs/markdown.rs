//! A page of the repository as a page of the site: its name, its address, and its links, which point to other pages or to files
//! beside them. Knows Markdown's links and code blocks; nothing of what the pages say.

/// Where a file's page stands among those of the site.
pub fn page(file: &str) -> String {
    match file {
        "README.md" => "index.md".into(),
        _ => file.replace("/README.md", "/index.md"),
    }
}

/// The address of a file's page, from the site's root.
pub fn address(file: &str) -> String {
    let page = page(file);
    let page = page.strip_suffix("index.md").or_else(|| page.strip_suffix(".md")).unwrap_or(&page);
    format!("/{page}")
}

/// The text with its links for the site. Files that are no pages are added to `linked`.
pub fn rewritten(text: &str, file: &str, pages: &[&str], linked: &mut Vec<String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut fenced = false;
    for line in text.split_inclusive('\n') {
        fenced ^= line.trim_start().starts_with("```");
        if fenced {
            out.push_str(line);
            continue;
        }
        for (at, part) in line.split("](").enumerate() {
            let target = part.split(')').next().filter(|_| at > 0 && part.contains(')'));
            let Some(target) = target else {
                out.push_str(if at > 0 { "](" } else { "" });
                out.push_str(&plain(part));
                continue;
            };
            out.push_str("](");
            out.push_str(&link(target, file, pages, linked));
            out.push_str(&plain(&part[target.len()..]));
        }
    }
    out
}

/// Text outside of code that VitePress would take for an element or an expression of its own.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, part) in text.split('`').enumerate() {
        if at > 0 {
            out.push('`');
        }
        // Every other part is code, where Markdown escapes by itself; expressions are looked for even there.
        let part = if at % 2 == 0 { part.replace("<cite", "&lt;cite") } else { part.to_owned() };
        out.push_str(&part.replace("{{", "{\u{200b}{"));
    }
    out
}

fn link(target: &str, file: &str, pages: &[&str], linked: &mut Vec<String>) -> String {
    if target.contains("://") || target.starts_with('#') || target.starts_with("mailto:") {
        return target.into();
    }
    let (path, anchor) = target.split_once('#').map_or((target, None), |(path, anchor)| (path, Some(anchor)));
    let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
    let name = resolved(folder, path);
    let anchor = anchor.map_or(String::new(), |anchor| format!("#{anchor}"));
    let readme = format!("{name}/README.md");
    if let Some(page) = pages.iter().find(|page| **page == name || **page == readme) {
        return address(page) + &anchor;
    }
    linked.push(name.clone());
    format!("/files/{name}{anchor}")
}

/// A relative path from a folder, without dots.
pub fn resolved(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    if path.starts_with('/') {
        parts.clear();
    }
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_have_their_addresses() {
        assert_eq!(address("README.md"), "/");
        assert_eq!(address("docs/npm.md"), "/docs/npm");
        assert_eq!(address("tests/reading/README.md"), "/tests/reading/");
    }

    #[test]
    fn links_lead_to_pages_or_to_files_beside_them() {
        let (pages, mut linked) = (["README.md", "docs/npm.md", "tests/reading/README.md"], Vec::new());
        let text = "[a](npm.md#x) [b](../tests/reading) ![c](../www/a.png) [d](https://example.org/a)\n```\n[e](npm.md)\n```\n";
        let site = rewritten(text, "docs/npm.md", &pages, &mut linked);
        let line =
            "[a](/docs/npm#x) [b](/tests/reading/) ![c](/files/www/a.png) [d](https://example.org/a)\n";
        assert_eq!(site, format!("{line}```\n[e](npm.md)\n```\n"));
        assert_eq!(linked, ["www/a.png"]);
    }
}
