//! The icons, each a few strokes of SVG: a shape for every finding, so that colour never stands alone.

use super::dom::Builder;

/// The widget's own mark: a quotation that is underlined.
pub const MARK: &str = "M6 5h3v4c0 2-1 3-3 3.4M13 5h3v4c0 2-1 3-3 3.4M4 18.5h16";
/// A cross.
pub const CROSS: &str = "M6 6l12 12M18 6L6 18";

/// Strokes of the icon of a finding, on a field of 24 by 24.
fn strokes(finding: &str) -> &'static str {
    match finding {
        "agrees" => "M5 12.5l4.5 4.5L19 7.5",
        "differs" => "M6 9h12M6 15h12M16 5L8 19",
        "rightWhenPublished" => "M5 7h14v12H5zM8.5 4v3M15.5 4v3M9 13l2.2 2.2L15 11.3",
        "outdated" => "M12 6.5V12l3.5 2.5M12 3a9 9 0 1 0 .01 0",
        "disputed" => "M12 4v16M6 20h12M4 8h16M4 8l-2 6h4zM20 8l-2 6h4z",
        "context" => "M4 19V5M4 19h16M8 15l4-5 3 3 5-7",
        _ => "M9 9.2a3 3 0 1 1 4.2 2.7c-.8.4-1.2 1-1.2 2.1M12 17.5v.01",
    }
}

/// The icon of a finding.
pub fn finding(build: &mut Builder, finding: &str) {
    draw(build, "icon", strokes(finding));
}

/// An icon from its strokes.
pub fn draw(build: &mut Builder, part: &str, path: &str) {
    build.put(
        "<*svg|viewBox=0 0 24 24|aria-hidden=true|focusable=false|class=icon|part=$|<*path|d=$|/|/",
        &[part, path],
    );
}
