//! Listeners and timers that end themselves when dropped, so that `free()` cannot forget one.

use wasm_bindgen::prelude::*;
use web_sys::{Event, EventTarget};

/// An event listener, removed on drop. `Fn`, as what it does may raise the same event again. It listens in the capture phase: a page that stops events does not blind it.
pub struct Listener {
    target: EventTarget,
    name: &'static str,
    closure: Closure<dyn Fn(Event)>,
}

impl Listener {
    /// Starts listening.
    pub fn new(target: &EventTarget, name: &'static str, handle: impl Fn(Event) + 'static) -> Self {
        let closure = Closure::<dyn Fn(Event)>::new(handle);
        let _ =
            target.add_event_listener_with_callback_and_bool(name, closure.as_ref().unchecked_ref(), true);
        Self { target: target.clone(), name, closure }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let _ = self.target.remove_event_listener_with_callback_and_bool(
            self.name,
            self.closure.as_ref().unchecked_ref(),
            true,
        );
    }
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(handle: &JsValue, milliseconds: i32) -> JsValue;
    #[wasm_bindgen(js_name = clearTimeout)]
    fn clear_timeout(id: &JsValue);
}

/// A call in the future, cancelled on drop.
pub struct Timer {
    id: JsValue,
    _closure: Closure<dyn FnMut()>,
}

impl Timer {
    /// Calls `handle` once after a delay.
    pub fn after(milliseconds: i32, handle: impl FnMut() + 'static) -> Self {
        let closure = Closure::<dyn FnMut()>::new(handle);
        Self { id: set_timeout(closure.as_ref(), milliseconds), _closure: closure }
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        clear_timeout(&self.id);
    }
}
