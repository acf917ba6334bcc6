//! Plain data written as JSON, which the browser reads in one go: smaller than building its objects field by field, and
//! one call over the border where there were hundreds. Knows what annotations are made of (text, whole numbers, lists
//! and structures); knows no page.

use std::fmt::Error;

use serde::ser::{Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer};

/// Writes a value; nothing where it holds what annotations never do.
pub fn text(of: &impl Serialize) -> Option<String> {
    let mut out = Json(String::new());
    of.serialize(&mut out).ok()?;
    Some(out.0)
}

/// What is written so far. Its last character tells whether a comma is due.
struct Json(String);

type Done = Result<(), Error>;
type Never = Impossible<(), Error>;

impl Json {
    #[inline(never)]
    fn raw(&mut self, text: &str) {
        if !matches!(self.0.as_bytes().last(), None | Some(b'{' | b'[' | b':')) {
            self.0.push(',');
        }
        self.0.push_str(text);
    }

    #[inline(never)]
    fn quoted(&mut self, text: &str) {
        self.raw("\"");
        for c in text.chars() {
            match c {
                '"' | '\\' => {
                    self.0.push('\\');
                    self.0.push(c);
                }
                // The only others that JSON forbids in a text; four hexadecimal digits, two of them always 0.
                '\0'..' ' => {
                    self.0.push_str(if c < '\u{10}' { "\\u000" } else { "\\u001" });
                    self.0.push(char::from_digit(c as u32 & 15, 16).unwrap_or('0'));
                }
                _ => self.0.push(c),
            }
        }
        self.0.push('"');
    }

    #[inline(never)]
    fn key(&mut self, name: &str) {
        self.quoted(name);
        self.0.push(':');
    }

    fn whole(&mut self, below_zero: bool, size: u64) -> Done {
        let digits = size.to_string();
        self.raw(&[if below_zero { "-" } else { "" }, &digits].concat());
        Ok(())
    }
}

impl Serializer for &mut Json {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Self;
    type SerializeTuple = Never;
    type SerializeTupleStruct = Never;
    type SerializeTupleVariant = Never;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Never;

    fn serialize_bool(self, v: bool) -> Done {
        self.raw(if v { "true" } else { "false" });
        Ok(())
    }
    fn serialize_i8(self, v: i8) -> Done {
        self.serialize_i64(v.into())
    }
    fn serialize_i16(self, v: i16) -> Done {
        self.serialize_i64(v.into())
    }
    fn serialize_i32(self, v: i32) -> Done {
        self.serialize_i64(v.into())
    }
    fn serialize_i64(self, v: i64) -> Done {
        self.whole(v < 0, v.unsigned_abs())
    }
    fn serialize_u8(self, v: u8) -> Done {
        self.whole(false, v.into())
    }
    fn serialize_u16(self, v: u16) -> Done {
        self.whole(false, v.into())
    }
    fn serialize_u32(self, v: u32) -> Done {
        self.whole(false, v.into())
    }
    fn serialize_u64(self, v: u64) -> Done {
        self.whole(false, v)
    }
    fn serialize_f32(self, _: f32) -> Done {
        Err(Error)
    }
    fn serialize_f64(self, _: f64) -> Done {
        Err(Error)
    }
    fn serialize_char(self, _: char) -> Done {
        Err(Error)
    }
    fn serialize_str(self, v: &str) -> Done {
        self.quoted(v);
        Ok(())
    }
    fn serialize_bytes(self, _: &[u8]) -> Done {
        Err(Error)
    }
    fn serialize_none(self) -> Done {
        self.serialize_unit()
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Done {
        value.serialize(self)
    }
    fn serialize_unit(self) -> Done {
        self.raw("null");
        Ok(())
    }
    fn serialize_unit_struct(self, _: &'static str) -> Done {
        self.serialize_unit()
    }
    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Done {
        self.serialize_str(variant)
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Done {
        value.serialize(self)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Done {
        Err(Error)
    }
    fn serialize_seq(self, _: Option<usize>) -> Result<Self, Error> {
        self.raw("[");
        Ok(self)
    }
    fn serialize_tuple(self, _: usize) -> Result<Never, Error> {
        Err(Error)
    }
    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Never, Error> {
        Err(Error)
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Never, Error> {
        Err(Error)
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Self, Error> {
        self.raw("{");
        Ok(self)
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Error> {
        self.serialize_map(None)
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Never, Error> {
        Err(Error)
    }
}

impl SerializeSeq for &mut Json {
    type Ok = ();
    type Error = Error;
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        value.serialize(&mut **self)
    }
    fn end(self) -> Done {
        self.0.push(']');
        Ok(())
    }
}

impl SerializeMap for &mut Json {
    type Ok = ();
    type Error = Error;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Done {
        key.serialize(&mut **self)?;
        self.0.push(':');
        Ok(())
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        value.serialize(&mut **self)
    }
    fn end(self) -> Done {
        self.0.push('}');
        Ok(())
    }
}

impl SerializeStruct for &mut Json {
    type Ok = ();
    type Error = Error;
    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Done {
        self.key(key);
        value.serialize(&mut **self)
    }
    fn end(self) -> Done {
        self.0.push('}');
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde::Serialize;

    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Inner {
        some_text: String,
        absent: Option<u32>,
        empty: Vec<i32>,
    }

    #[derive(Serialize)]
    #[serde(tag = "type")]
    enum Tagged {
        First { start: usize },
        Second(Inner),
    }

    proptest! {
        #[test]
        fn reads_back_as_serde_json_writes_it(text in ".*", more in "[\\x00-\\x7f]*", number: i32, start: usize) {
            let inner = |some_text: &str| Inner { some_text: some_text.into(), absent: None, empty: vec![] };
            let list = vec![
                Tagged::First { start: start >> 12 },
                Tagged::Second(inner(&more)),
                Tagged::Second(Inner { absent: Some(7), empty: vec![number, -1, 0], ..inner(&text) }),
            ];
            let all = Some(list);
            let ours: serde_json::Value = serde_json::from_str(&super::text(&all).unwrap()).unwrap();
            prop_assert_eq!(ours, serde_json::to_value(&all).unwrap());
        }
    }
}
