//! The error of the crate: bad packs and misuse. It knows no other module. Text that cannot be read is not an error: it
//! gives an abstention, a value.

use std::fmt;

/// What went wrong: a pack that cannot be used, a data package that cannot be compiled, or a call with bad options.
/// The message names what was expected and where; the kind is private so that it can grow.
///
/// ```
/// let error = citemark::pack::Pack::open(b"not a pack".to_vec()).err().unwrap();
/// assert!(error.is_pack());
/// assert!(error.to_string().starts_with("pack: "));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Error {
    kind: Kind,
    message: Box<str>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Pack,
    Data,
    Usage,
}

impl Error {
    /// A pack whose bytes are damaged, truncated, of another version or hostile.
    pub(crate) fn pack(message: impl Into<Box<str>>) -> Self {
        Self { kind: Kind::Pack, message: message.into() }
    }

    /// A data package that does not fit its schema; the message names file, row and column.
    #[allow(dead_code, reason = "used by the compile feature only")]
    pub(crate) fn data(message: impl Into<Box<str>>) -> Self {
        Self { kind: Kind::Data, message: message.into() }
    }

    /// An option or argument that cannot be understood.
    #[allow(dead_code, reason = "used by the edges: command line and wasm")]
    pub(crate) fn usage(message: impl Into<Box<str>>) -> Self {
        Self { kind: Kind::Usage, message: message.into() }
    }

    /// Whether the pack's bytes are at fault.
    #[must_use]
    pub fn is_pack(&self) -> bool {
        self.kind == Kind::Pack
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.kind {
            Kind::Pack => "pack",
            Kind::Data => "data package",
            Kind::Usage => "usage",
        };
        write!(f, "{what}: {}", self.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {}
