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
    mantissa: i128,
    scale: u8,
}

/// Mantissas stay below 10^30, so that two of them can be brought to one scale inside an `i128`.
const LIMIT: i128 = 10_i128.pow(30);

const fn pow10(n: u8) -> i128 {
    10_i128.pow(n as u32)
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
    pub const fn new(mantissa: i128, scale: u8) -> Option<Self> {
        if scale <= MAX_SCALE && mantissa > -LIMIT && mantissa < LIMIT {
            Some(Self { mantissa, scale })
        } else {
            None
        }
    }

    /// A small constant `mantissa / 10^scale`; a scale past the limit is cut to it.
    pub const fn constant(mantissa: i64, scale: u8) -> Self {
        Self { mantissa: mantissa as i128, scale: if scale > MAX_SCALE { MAX_SCALE } else { scale } }
    }

    /// Reads plain notation: an optional sign, digits, an optional point and digits. No separators, no exponent.
    pub fn parse(text: &str) -> Option<Self> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (mut mantissa, mut scale, mut point, mut any) = (0_i128, 0_u8, false, false);
        for b in digits.bytes() {
            match b {
                b'0'..=b'9' => {
                    any = true;
                    if point {
                        scale += 1;
                    }
                    if scale > MAX_SCALE {
                        return None;
                    }
                    mantissa = mantissa * 10 + i128::from(b - b'0');
                    if mantissa >= LIMIT {
                        return None;
                    }
                }
                b'.' if !point => point = true,
                _ => return None,
            }
        }
        any.then_some(Self { mantissa: if negative { -mantissa } else { mantissa }, scale })
    }

    /// The digits without the point.
    pub const fn mantissa(self) -> i128 {
        self.mantissa
    }

    /// How many digits stand behind the point.
    pub const fn scale(self) -> u8 {
        self.scale
    }

    /// Without trailing zeros behind the point.
    pub fn normal(mut self) -> Self {
        while self.scale > 0 && self.mantissa % 10 == 0 {
            self.mantissa /= 10;
            self.scale -= 1;
        }
        self
    }

    fn at_scale(self, scale: u8) -> Option<i128> {
        self.mantissa.checked_mul(pow10(scale.checked_sub(self.scale)?))
    }

    /// Sum.
    pub fn add(self, other: Self) -> Option<Self> {
        let scale = self.scale.max(other.scale);
        Self::new(self.at_scale(scale)?.checked_add(other.at_scale(scale)?)?, scale)
    }

    /// Difference.
    pub fn sub(self, other: Self) -> Option<Self> {
        self.add(other.neg())
    }

    /// Product, rounded half up to [`MAX_SCALE`] digits behind the point.
    pub fn mul(self, other: Self) -> Option<Self> {
        let (mut a, mut b) = (self, other);
        if a.mantissa.checked_mul(b.mantissa).is_none() {
            (a, b) = (a.normal(), b.normal());
        }
        let scale = a.scale + b.scale;
        let product = a.mantissa.checked_mul(b.mantissa)?;
        if scale > MAX_SCALE {
            return Self::new(div_round(product, pow10(scale - MAX_SCALE))?, MAX_SCALE);
        }
        Self::new(product, scale)
    }

    /// Quotient, rounded half up to `scale` digits behind the point. `None` for a division by zero.
    pub fn div(self, other: Self, scale: u8) -> Option<Self> {
        let scale = scale.min(MAX_SCALE);
        let up = i32::from(scale) + i32::from(other.scale) - i32::from(self.scale);
        let (mut top, mut bottom) = (self.normal().mantissa, other.mantissa);
        let up = up + i32::from(self.scale - self.normal().scale);
        let shift = 10_i128.checked_pow(up.unsigned_abs())?;
        if up >= 0 {
            top = top.checked_mul(shift)?;
        } else {
            bottom = bottom.checked_mul(shift)?;
        }
        Self::new(div_round(top, bottom)?, scale)
    }

    /// Rounded half up to `scale` digits behind the point.
    pub fn round(self, scale: u8) -> Self {
        if scale >= self.scale {
            return self;
        }
        match div_round(self.mantissa, pow10(self.scale - scale)) {
            Some(mantissa) => Self { mantissa, scale },
            None => self,
        }
    }

    /// Times ten to the `power`.
    pub fn shift(self, power: i8) -> Option<Self> {
        if power >= 0 {
            let power = power as u8;
            let from_scale = power.min(self.scale);
            Self::new(
                self.mantissa.checked_mul(10_i128.checked_pow(u32::from(power - from_scale))?)?,
                self.scale - from_scale,
            )
        } else {
            let scale = self.scale.checked_add(power.unsigned_abs())?;
            if scale > MAX_SCALE {
                return Self::new(
                    div_round(self.mantissa, 10_i128.checked_pow(u32::from(scale - MAX_SCALE))?)?,
                    MAX_SCALE,
                );
            }
            Self::new(self.mantissa, scale)
        }
    }

    /// The other sign.
    pub const fn neg(self) -> Self {
        Self { mantissa: -self.mantissa, scale: self.scale }
    }

    /// Without sign.
    pub const fn abs(self) -> Self {
        Self { mantissa: self.mantissa.abs(), scale: self.scale }
    }

    /// Whether it is zero.
    pub const fn is_zero(self) -> bool {
        self.mantissa == 0
    }

    /// Whether it is below zero.
    pub const fn is_negative(self) -> bool {
        self.mantissa < 0
    }

    /// The nearest float, for places on a drawing only: never for comparing or printing.
    pub fn to_f64_for_drawing(self) -> f64 {
        self.mantissa as f64 / pow10(self.scale) as f64
    }

    /// The whole number, if it is one and fits.
    pub fn to_i64(self) -> Option<i64> {
        let n = self.normal();
        if n.scale == 0 { i64::try_from(n.mantissa).ok() } else { None }
    }
}

/// Quotient rounded half away from zero.
fn div_round(top: i128, bottom: i128) -> Option<i128> {
    if bottom == 0 {
        return None;
    }
    let (q, r) = (top.checked_div(bottom)?, top.checked_rem(bottom)?);
    let up = r.unsigned_abs() >= bottom.unsigned_abs() - r.unsigned_abs();
    Some(if r != 0 && up { q + if (top < 0) == (bottom < 0) { 1 } else { -1 } } else { q })
}

impl From<i64> for Decimal {
    fn from(n: i64) -> Self {
        Self { mantissa: i128::from(n), scale: 0 }
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
    fn cmp(&self, other: &Self) -> Ordering {
        let (a, b) = (self.normal(), other.normal());
        let scale = a.scale.max(b.scale);
        match (a.at_scale(scale), b.at_scale(scale)) {
            (Some(a), Some(b)) => a.cmp(&b),
            // Only the one with fewer decimals can overflow when scaled up: it is the larger in size.
            (None, _) => self.mantissa.signum().cmp(&0),
            (_, None) => 0.cmp(&other.mantissa.signum()),
        }
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
