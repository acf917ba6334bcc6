//! Sorts short lists. One function for all of them: a generic sort compiled for each type of element would add more bytes
//! to the page than it saves time.

/// Puts a list in the order of its keys, equals as they stood; `swap` exchanges two neighbours of the list.
#[inline(never)]
pub(super) fn by_keys(keys: &mut [i64], swap: &mut dyn FnMut(usize, usize)) {
    for from in 1..keys.len() {
        let mut at = from;
        while at > 0 && keys.get(at - 1) > keys.get(at) {
            keys.swap(at - 1, at);
            swap(at - 1, at);
            at -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_stay_as_they_stood() {
        let mut list = ["b1", "a1", "b2", "a2", "c"];
        let mut keys = [2, 1, 2, 1, 3];
        by_keys(&mut keys, &mut |a, b| list.swap(a, b));
        assert_eq!(list, ["a1", "a2", "b1", "b2", "c"]);
    }
}
