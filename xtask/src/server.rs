//! Serves www/ as a strict site would: right types, compression, revalidation, and a Content-Security-Policy that
//! refuses inline code, eval and HTML strings. Knows HTTP; knows nothing of the widget.

use std::fmt::Write as _;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, UNIX_EPOCH};

use anyhow::{Context, Result};
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{self, HeaderMap, HeaderValue};
use axum::http::{Method, StatusCode, Uri};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use tokio::net::TcpListener;
use tower_http::compression::CompressionLayer;
use tower_http::services::ServeDir;

use crate::paths;

/// Where `cargo xtask serve` listens unless told otherwise.
const PORT: u16 = 8000;
/// How many ports after [`PORT`] are tried when it is taken.
const MORE_PORTS: u16 = 20;

/// What the pages may do: load and run their own files, compile wasm, and nothing else.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     connect-src 'self'; img-src 'self'; font-src 'self'; manifest-src 'self'; require-trusted-types-for 'script'; \
     trusted-types 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; frame-src 'self'";

/// A folder to serve, and how.
#[derive(Clone, Debug)]
pub struct Site {
    /// The folder.
    pub folder: PathBuf,
    /// The Content-Security-Policy of every answer.
    pub policy: String,
    /// Answers that stand in for files: a path that starts with `/`, and the bytes, or none for "not found".
    pub replaced: Vec<(String, Option<Vec<u8>>)>,
    /// What goes wrong with a path before it goes right.
    pub faults: Vec<(String, Fault, Times)>,
}

/// What can go wrong with an answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// Another status, with nothing of the file.
    Status(u16),
    /// The answer ends before the file does.
    Truncated,
    /// A page of the site's, with status 200.
    WrongType,
    /// The answer comes so many milliseconds later.
    Slow(u64),
}

/// How often it goes wrong, over all clones of the site.
#[derive(Clone, Debug)]
pub struct Times {
    left: Arc<AtomicUsize>,
    /// Questions for the head alone that go wrong as those for the whole did before.
    heads: Arc<AtomicUsize>,
}

impl Default for Site {
    fn default() -> Self {
        Self { folder: paths::www(), policy: POLICY.to_owned(), replaced: Vec::new(), faults: Vec::new() }
    }
}

impl Site {
    /// The same with other bytes at a path.
    pub fn with(mut self, path: &str, bytes: Vec<u8>) -> Self {
        self.replaced.push((path.to_owned(), Some(bytes)));
        self
    }

    /// The same with a path that goes wrong so many times.
    pub fn failing(mut self, path: &str, fault: Fault, times: usize) -> Self {
        let times = Times { left: Arc::new(AtomicUsize::new(times)), heads: Arc::default() };
        self.faults.push((path.to_owned(), fault, times));
        self
    }

    /// The same with nothing at a path.
    pub fn without(mut self, path: &str) -> Self {
        self.replaced.push((path.to_owned(), None));
        self
    }
}

/// Paths that were asked for, in order; with the method before it where that is not GET.
pub type Log = Arc<Mutex<Vec<String>>>;

struct Shared {
    site: Site,
    log: Log,
}

/// Serves www/ until it is stopped.
pub fn run(port: Option<u16>) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = listen(port).await?;
        let address = listener.local_addr()?;
        println!("\n    http://{address}/\n\nCtrl-C stops it.");
        serve(listener, Site::default(), Log::default()).await
    })
}

/// Answers requests from a listener.
pub async fn serve(listener: TcpListener, site: Site, log: Log) -> Result<()> {
    let files = ServeDir::new(&site.folder);
    let shared = Arc::new(Shared { site, log });
    let app = Router::new()
        .fallback_service(files)
        .layer(from_fn_with_state(shared, answer))
        .layer(CompressionLayer::new());
    axum::serve(listener, app).await.context("the server stopped")
}

async fn listen(port: Option<u16>) -> Result<TcpListener> {
    let address = |port| SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    if let Some(port) = port {
        let taken = || format!("cannot listen on port {port}: choose another with --port N");
        return TcpListener::bind(address(port)).await.with_context(taken);
    }
    for port in PORT..PORT + MORE_PORTS {
        if let Ok(listener) = TcpListener::bind(address(port)).await {
            return Ok(listener);
        }
    }
    TcpListener::bind(address(0)).await.context("no free port")
}

/// Adds what a plain file server lacks: the policy, tags for revalidation, and stand-ins for tests.
async fn answer(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    if let Ok(mut log) = shared.log.lock() {
        let (method, uri) = (request.method(), request.uri());
        log.push(if method == Method::GET { uri.to_string() } else { format!("{method} {uri}") });
    }
    let head = request.method() == Method::HEAD;
    let known = request.headers().get(header::IF_NONE_MATCH).cloned();
    let mut response = match shared.site.replaced.iter().find(|(replaced, _)| *replaced == path) {
        Some((_, Some(bytes))) => (mime(&path), bytes.clone()).into_response(),
        Some((_, None)) => StatusCode::NOT_FOUND.into_response(),
        None => {
            let tag = tag(&shared.site, request.uri()).await;
            let mut response = match (&tag, known) {
                (Some(tag), Some(known)) if *tag == known => StatusCode::NOT_MODIFIED.into_response(),
                _ => next.run(request).await,
            };
            if let Some(tag) = tag {
                response.headers_mut().insert(header::ETAG, tag);
            }
            response
        }
    };
    add_headers(response.headers_mut(), &shared.site.policy, &path);
    match shared.site.fault(&path, head) {
        Some(fault) => spoilt(response, fault).await,
        None => response,
    }
}

impl Site {
    /// What goes wrong this time.
    fn fault(&self, path: &str, head: bool) -> Option<Fault> {
        let (_, fault, times) = self.faults.iter().find(|(faulty, ..)| faulty == path)?;
        let counter = if head { &times.heads } else { &times.left };
        counter.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).ok()?;
        if !head {
            times.heads.fetch_add(1, Ordering::Relaxed);
        }
        Some(*fault)
    }
}

/// An answer gone wrong.
async fn spoilt(mut response: Response, fault: Fault) -> Response {
    // What is wrong now is not to be kept.
    let headers = response.headers_mut();
    headers.remove(header::ETAG);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    match fault {
        Fault::Status(code) => {
            *response.status_mut() = StatusCode::from_u16(code).unwrap_or(StatusCode::SERVICE_UNAVAILABLE);
            *response.body_mut() = Body::from("gone wrong");
            response.headers_mut().remove(header::CONTENT_LENGTH);
        }
        Fault::WrongType => {
            *response.status_mut() = StatusCode::OK;
            *response.body_mut() = Body::from("<!doctype html><title>Please sign in</title>");
            response.headers_mut().remove(header::CONTENT_LENGTH);
            response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html"));
        }
        Fault::Truncated => {
            let some: Result<&[u8], std::io::Error> = Ok(b"\0");
            let end = Err(std::io::Error::other("cut off"));
            response.headers_mut().remove(header::CONTENT_LENGTH);
            *response.body_mut() = Body::from_stream(futures_util::stream::iter([some, end]));
        }
        Fault::Slow(milliseconds) => tokio::time::sleep(Duration::from_millis(milliseconds)).await,
    }
    response
}

fn add_headers(headers: &mut HeaderMap, policy: &str, path: &str) {
    if let Ok(policy) = HeaderValue::from_str(policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    // `no-cache` keeps a copy and asks whether it still holds; shards carry a hash of their bytes in their name.
    let cache = if is_shard(path) { "public, max-age=31536000, immutable" } else { "no-cache" };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    // The tag is finer than whole seconds: a file rebuilt within one second must not look unchanged.
    headers.remove(header::LAST_MODIFIED);
}

/// Whether the path is a pack shard: its name has a run of hexadecimal digits that is long enough to be a hash.
fn is_shard(path: &str) -> bool {
    let Some(name) = path.strip_prefix("/pkg/pack/") else { return false };
    name.split(|c: char| !c.is_ascii_hexdigit()).any(|run| run.len() >= 8)
}

/// A weak tag from length and time of change, for paths that name a plain file.
async fn tag(site: &Site, uri: &Uri) -> Option<HeaderValue> {
    let path = uri.path().trim_start_matches('/');
    if path.contains("..") || path.contains('%') {
        return None;
    }
    let mut file = site.folder.join(path);
    if uri.path().ends_with('/') {
        file.push("index.html");
    }
    let data = tokio::fs::metadata(file).await.ok().filter(|data| data.is_file())?;
    let changed = data.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    let mut text = String::new();
    write!(text, "W/\"{:x}-{:x}\"", data.len(), changed.as_nanos()).ok()?;
    HeaderValue::from_str(&text).ok()
}

fn mime(path: &str) -> [(header::HeaderName, &'static str); 1] {
    let kind = match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    };
    [(header::CONTENT_TYPE, kind)]
}
