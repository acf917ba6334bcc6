//! Exact decimal numbers: what stands in the text, in the tables and on the card. No binary floats.

use std::cmp::Ordering;
use std::fmt;

/// Most digits kept behind the decimal point; a division is rounded here.
pub const MAX_SCALE: u8 = 12;

/// A decimal number `mantissa / 10^scale`. Trailing zeros are kept as printed (`2.50` has scale 2); comparison is by
/// value. Operations that would leave the range give `None`.
///
/// ```
/// use citemark::quantity::Decimal;
/// let a = Decimal::parse("1.7").unwrap();
/// let tn = Decimal::from(1_000_000_000_000_i64);
/// assert_eq!(a.mul(tn).unwrap().to_string(), "1700000000000.0");
/// assert_eq!(a.mul(tn).unwrap().normal().to_string(), "1700000000000");
/// assert!(Decimal::parse("1.50") == Decimal::parse("1.5"));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Decimal {
    mantissa: i64,
    scale: u8,
}

/// Mantissas stay within eighteen digits and sign, so that a sum of two and a shift by one digit fit as well. The
/// world's yearly output in dollars has fifteen.
const LIMIT: i128 = 10_i128.pow(18);

#[inline(never)]
fn pow10(n: u8) -> i64 {
    let mut out = 1_i64;
    for _ in 0..n.min(18) {
        out *= 10;
    }
    out
}

/// Brings a wide result into range: digits behind the point go where there are too many of them, rounded. Nothing
/// where the whole part is too large.
#[inline(never)]
fn fit(wide: i128, scale: u8) -> Option<Decimal> {
    let (mut wide, mut scale) = (wide, scale);
    while scale > MAX_SCALE || wide.unsigned_abs() >= LIMIT.unsigned_abs() {
        scale = scale.checked_sub(1)?;
        let last = wide % 10;
        // Half away from zero, once: only the last digit that goes decides.
        let up = !(scale > MAX_SCALE || wide.unsigned_abs() / 10 >= LIMIT.unsigned_abs()) && last.abs() >= 5;
        wide = wide / 10 + if up { last.signum() } else { 0 };
    }
    Some(Decimal { mantissa: wide as i64, scale })
}

#[allow(clippy::should_implement_trait, reason = "the operators cannot say that the range was left")]
impl Decimal {
    /// Zero.
    pub const ZERO: Self = Self { mantissa: 0, scale: 0 };
    /// One.
    pub const ONE: Self = Self { mantissa: 1, scale: 0 };
    /// One hundred.
    pub const HUNDRED: Self = Self { mantissa: 100, scale: 0 };

    /// `mantissa / 10^scale`, if it is in range.
    #[inline(never)]
    #[must_use]
    pub fn new(mantissa: i128, scale: u8) -> Option<Self> {
        let fits = scale <= MAX_SCALE && mantissa > -LIMIT && mantissa < LIMIT;
        fits.then_some(Self { mantissa: mantissa as i64, scale })
    }

    /// A small constant `mantissa / 10^scale`; a scale past the limit is cut to it.
    #[must_use]
    pub const fn constant(mantissa: i64, scale: u8) -> Self {
        Self { mantissa, scale: if scale > MAX_SCALE { MAX_SCALE } else { scale } }
    }

    /// Reads plain notation: an optional sign, digits, an optional point and digits. No separators, no exponent.
    #[inline(never)]
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (mut mantissa, mut scale, mut point, mut any) = (0_i64, 0_u8, false, false);
        for b in digits.bytes() {
            match b {
                b'0'..=b'9' => {
                    any = true;
                    scale += u8::from(point);
                    if scale > MAX_SCALE || mantissa >= LIMIT as i64 / 10 {
                        return None;
                    }
                    mantissa = mantissa * 10 + i64::from(b - b'0');
                }
                b'.' if !point => point = true,
                _ => return None,
            }
        }
        any.then_some(Self { mantissa: if negative { -mantissa } else { mantissa }, scale })
    }

    /// The digits without the point.
    #[must_use]
    pub const fn mantissa(self) -> i128 {
        self.mantissa as i128
    }

    /// How many digits stand behind the point.
    #[must_use]
    pub const fn scale(self) -> u8 {
        self.scale
    }

    /// Without trailing zeros behind the point.
    #[inline(never)]
    #[must_use]
    pub fn normal(mut self) -> Self {
        while self.scale > 0 && self.mantissa % 10 == 0 {
            self.mantissa /= 10;
            self.scale -= 1;
        }
        self
    }

    /// The mantissa at a scale not below its own.
    fn at_scale(self, scale: u8) -> i128 {
        i128::from(self.mantissa) * i128::from(pow10(scale.saturating_sub(self.scale)))
    }

    /// Sum.
    #[inline(never)]
    #[must_use]
    pub fn add(self, other: Self) -> Option<Self> {
        let scale = self.scale.max(other.scale);
        fit(self.at_scale(scale) + other.at_scale(scale), scale)
    }

    /// Difference.
    #[must_use]
    pub fn sub(self, other: Self) -> Option<Self> {
        self.add(other.neg())
    }

    /// Product, rounded half up to twelve digits after the point, and to fewer where there is no room.
    #[inline(never)]
    #[must_use]
    pub fn mul(self, other: Self) -> Option<Self> {
        fit(i128::from(self.mantissa) * i128::from(other.mantissa), self.scale + other.scale)
    }

    /// Quotient, rounded half up to `scale` digits behind the point. `None` for a division by zero.
    #[inline(never)]
    #[must_use]
    pub fn div(self, other: Self, scale: u8) -> Option<Self> {
        let scale = scale.min(MAX_SCALE);
        // Up to twelve digits more on either side: within 10^18 × 10^18.
        let (a, b) = (self.normal(), other.normal());
        let (up, down) = (scale + b.scale, a.scale);
        let shift = i128::from(pow10(up.abs_diff(down).min(18)));
        let (top, bottom) = (i128::from(a.mantissa), i128::from(b.mantissa));
        if up.abs_diff(down) > 18 {
            // Twenty-four digits behind the point: in two steps.
            return self.div(other, scale - (up - down - 18));
        }
        let (top, bottom) = if up >= down { (top * shift, bottom) } else { (top, bottom * shift) };
        fit(div_round(top, bottom)?, scale)
    }

    /// Rounded half up to `scale` digits behind the point.
    #[inline(never)]
    #[must_use]
    pub fn round(self, scale: u8) -> Self {
        if scale >= self.scale {
            return self;
        }
        match div_round(i128::from(self.mantissa), i128::from(pow10(self.scale - scale))) {
            Some(mantissa) => Self { mantissa: mantissa as i64, scale },
            None => self,
        }
    }

    /// Times ten to the `power`.
    #[inline(never)]
    #[must_use]
    pub fn shift(self, power: i8) -> Option<Self> {
        if power < 0 {
            return fit(i128::from(self.mantissa), self.scale.checked_add(power.unsigned_abs())?);
        }
        let (power, from_scale) = (power.unsigned_abs(), power.unsigned_abs().min(self.scale));
        if power - from_scale > 18 {
            return self.is_zero().then_some(self);
        }
        fit(i128::from(self.mantissa) * i128::from(pow10(power - from_scale)), self.scale - from_scale)
    }

    /// The other sign.
    #[must_use]
    pub const fn neg(self) -> Self {
        Self { mantissa: -self.mantissa, scale: self.scale }
    }

    /// Without sign.
    #[must_use]
    pub const fn abs(self) -> Self {
        Self { mantissa: self.mantissa.abs(), scale: self.scale }
    }

    /// Whether it is zero.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.mantissa == 0
    }

    /// Whether it is below zero.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.mantissa < 0
    }

    /// The nearest float, for places on a drawing only: never for comparing or printing.
    #[must_use]
    pub fn to_f64_for_drawing(self) -> f64 {
        self.mantissa as f64 / pow10(self.scale) as f64
    }

    /// The whole number, if it is one.
    #[must_use]
    pub fn to_i64(self) -> Option<i64> {
        let n = self.normal();
        (n.scale == 0).then_some(n.mantissa)
    }
}

/// Quotient rounded half away from zero.
fn div_round(top: i128, bottom: i128) -> Option<i128> {
    let (q, r) = (top.checked_div(bottom)?, top.checked_rem(bottom)?);
    let up = r.unsigned_abs() >= bottom.unsigned_abs() - r.unsigned_abs();
    Some(if r != 0 && up { q + if (top < 0) == (bottom < 0) { 1 } else { -1 } } else { q })
}

impl From<i64> for Decimal {
    /// Whole numbers past the range become its end: no figure of a text or table is that large.
    fn from(n: i64) -> Self {
        let most = LIMIT as i64 - 1;
        Self { mantissa: n.clamp(-most, most), scale: 0 }
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Decimal {}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    #[inline(never)]
    fn cmp(&self, other: &Self) -> Ordering {
        if self.scale == other.scale {
            return self.mantissa.cmp(&other.mantissa);
        }
        let scale = self.scale.max(other.scale);
        self.at_scale(scale).cmp(&other.at_scale(scale))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = pow10(self.scale).unsigned_abs();
        let m = self.mantissa.unsigned_abs();
        let sign = if self.mantissa < 0 { "-" } else { "" };
        write!(f, "{sign}{}", m / unit)?;
        if self.scale > 0 {
            write!(f, ".{:0width$}", m % unit, width = usize::from(self.scale))?;
        }
        Ok(())
    }
}
