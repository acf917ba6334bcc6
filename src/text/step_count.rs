//! Counts accesses to tokens in tests, which show with it that reading is linear. Outside tests it does nothing.

#[cfg(test)]
thread_local! {
    static STEPS: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
}

/// Notes so many looks at a token, or at bytes of the text.
#[inline(always)]
pub(crate) fn add(_looks: usize) {
    #[cfg(test)]
    STEPS.with(|steps| steps.set(steps.get() + _looks as u64));
}

/// How many looks an action takes.
#[cfg(test)]
pub(crate) fn of(action: impl FnOnce()) -> u64 {
    let before = STEPS.with(std::cell::Cell::get);
    action();
    STEPS.with(std::cell::Cell::get) - before
}
