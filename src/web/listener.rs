//! The callback of the page: one function receives events, timers, idle time, answers and mutations. One closure instead
//! of twenty takes fewer bytes, and `free()` cannot miss one: it holds the widget weakly.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{EventTarget, MutationObserver, MutationObserverInit, Node};

use super::object;

/// What a timer was set for.
pub enum Alarm {
    /// The selection rests.
    Settled,
    /// The page has done with drawing.
    Quiet,
    /// The browser has time for the walk through the article.
    Idle,
    /// The search for marks goes on.
    Search,
}

/// The function, as the page has it.
pub struct Listener(Function);

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(call: &Function, milliseconds: i32, what: i32) -> i32;
    #[wasm_bindgen(js_name = clearTimeout)]
    pub fn clear_timeout(id: i32);

    type Settling;
    #[wasm_bindgen(static_method_of = Settling, js_class = Promise, js_name = allSettled)]
    fn all(of: &Array) -> Promise;
    // Without a new promise's closures in Rust.
    #[wasm_bindgen(method, js_name = then)]
    fn tell(this: &Settling, call: &Function) -> JsValue;
}

impl Listener {
    /// Wraps what is to be called. It must live on after the widget: calls that were under way find nobody at home.
    pub fn new(hear: impl Fn(JsValue, JsValue) + 'static) -> Self {
        Self(Closure::<dyn Fn(JsValue, JsValue)>::new(hear).into_js_value().unchecked_into())
    }

    /// Starts or ends listening for events, named in a row. In the capture phase: a page that stops events does not
    /// blind it.
    pub fn listen(&self, target: &EventTarget, names: &str, on: bool) {
        for name in names.split(' ') {
            let _ = if on {
                target.add_event_listener_with_callback_and_bool(name, &self.0, true)
            } else {
                target.remove_event_listener_with_callback_and_bool(name, &self.0, true)
            };
        }
    }

    /// Calls once after a delay; the number ends it.
    pub fn after(&self, milliseconds: i32, what: Alarm) -> i32 {
        set_timeout(&self.0, milliseconds, what as i32)
    }

    /// Calls when the browser is idle, at the latest after `patience`; soon, where it cannot say.
    pub fn when_idle(&self, patience: i32) {
        let global = js_sys::global();
        let options = object::of(&[("timeout", &patience.into())]);
        let ask = object::field(&global, "requestIdleCallback").dyn_into::<Function>();
        if !ask.is_ok_and(|ask| ask.call2(&global, &self.0, &options).is_ok()) {
            self.after(1, Alarm::Idle);
        }
    }

    /// Calls when a promise is settled, whichever way, with its outcome and the ticket.
    pub fn answered(&self, promise: &JsValue, ticket: u32) {
        let both = Settling::all(&Array::of2(promise, &ticket.into()));
        both.unchecked_ref::<Settling>().tell(&self.0);
    }

    /// Calls when the text below a node changes.
    pub fn observe(&self, node: &Node) -> Option<MutationObserver> {
        let observer = MutationObserver::new(&self.0).ok()?;
        let yes = JsValue::TRUE;
        let options = object::of(&[("childList", &yes), ("characterData", &yes), ("subtree", &yes)]);
        let options: MutationObserverInit = options.unchecked_into();
        observer.observe_with_options(node, &options).ok()?;
        Some(observer)
    }
}

/// The outcome of a promise and its ticket, as [`Listener::answered`] passes them on.
pub fn outcome(list: &Array) -> (Result<JsValue, JsValue>, u32) {
    let first = list.get(0);
    let kept = Reflect::has(&first, &"value".into()).unwrap_or_default();
    let outcome =
        if kept { Ok(object::field(&first, "value")) } else { Err(object::field(&first, "reason")) };
    (outcome, object::number(&list.get(1), "value") as u32)
}
