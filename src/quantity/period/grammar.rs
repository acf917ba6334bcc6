//! The grammar of time expressions: a table of patterns over the classes of [`super::lexer`], and the small
//! matcher that walks it.
//!
//! A line `:x` begins the rule `x`; each line below it is one way to say it, tried in order: a pattern, a space, and
//! what is done when it fits, a letter and a digit that [`super::action`] explains.
//!
//! A pattern is a row of steps. A step is a class, a set of classes `[..]`, or another rule `{x}`; `?` behind it makes it
//! optional, `*` lets it stand several times. Before it, `_` asks that it is written together with the token
//! before, `=` and `!` look ahead (it stands there, it does not), `<` looks at the token before. What a rule, a class in
//! capitals, `1` or `2` reads is handed to the action in order.

use super::days::NO;
use super::expression::Length;
use super::index::{BEGINS, FIRST, LAST, STARTS, bit};
use super::reader::Reader;

/// Rules that are written in Rust: `c` number word, `d` day of a month, `n` amount, `l` length, `y` year after something,
/// `B` year alone, `J` date in digits, `D` decade, `H` holiday's name.
pub(super) static RULES: &str = r#"
:o
O v
D_8 v
C-?O +
:r
{o} v
X l
:m
[Mm] m
:z
D 2
:Z
{y} v
{z} v
:t
,'_{z} v
,{y} v
o{z} v
[io]?{y} v
[io]?XU Y
'_{z} v
:s
{l} .
aUnah L3
aU L2
ahU L1
:T
tU L4
:F
g A0
r A1
l A2
[21f]k A3
[21]{p} A4
f{p} A5
Xx{p} A7
:f
{s}{F} .
![a]{s}[21]=[^Dn.,;)"] A8
{T}[21]{p} B0
{T}[21]=[^Dn.,;)"] A8
U[21]![a]{p} B1
:W
XX w
X v
:x
XG a
Xd b
{W}{l} c
{W}U{t} d1
{W}U d2
{W}[ZK]U d3
{W}Y!D d3
{W}{e} e
{W}{h} e
{W}{S} e
{W}{k} e
{W}{M} e
:S
S{t} s1
Su{t} s1
S s0
:h
{H}{t} h
{H} h
:E
{J} .
t?{d}o?{m}{t}? f
{m},?t?{d}{t} g1
{m},?t?{d} g0
{m}D_8 g3
:e
[Ww][,.-t]*{E} i
[Ww][,.-t]*{d} j
[Ww] k
{E} .
:M
D{m}{d} n
D{m} o
{m}{t} p1
{m} p0
:N
Q_D q
D_Q r
{o}-?U u
:k
D-?{N} V
{N}[-/']{Z} x
{N}_{Z} x
{N}{t} x
{o}h[io]{y} y
{N} z
:C
*otU C0
{o}-?[Uu] C1
:w
UD{t} t
UD t
:Y
U{y} E1
KU{y} E2
<[isfxo]'_{z} E0
{B} E0
:i
{J} F
{y} E0
{z} E0
:g
ZU{i} G0
[ZYK]{i} G1
ZU G2
:a
{x} .
FG? H
{h}U I
{h} .
{S} .
{g} .
{k} .
{C} .
{D} .
{e} .
{M} .
{w} .
{Y} .
:q
tU J
<tU J
t?{a} .
:v
{e} .
{h} .
<[zo]t{d} K
:p
tU{y} E1
t![Uu]{P} .
<[zo]t{d} K
{P} .
:P
{r}h[oi]{q} M
{r}[Uu][oi]{q} M1
{r}W[oi]{q} M2
{r}{l}[oi]{q} M3
{r}{l}![oi] M4
t?U[o+P]z?{v} N
t?U-?x-?d O
t?U1X O1
t?U2X![UuWMmS] O4
& O2
xd O3
Wot?{x} P
Wt?{f} P1
{x}-?W P2
{x}'j{N} P3
{f} .
i{l}zW Q
i{l}!s Q1
{n}X!U[Uu] Q2
[rl][itz]*{q} R
E S
P[-oit]*{q} S1
{a} .
tU T
:b
s{p} !0
+[zif]?{p} !0
P[zif]?{p} !4
1{p} !1
[vy]{p} !2
2{p} !3
<Il6{p} !2
l6{p} !1
<Ir6{p} !0
r6{p} !3
<[Uu]96{p} !1
Xx{p} !5
zq2{p} !2
zq1{p} !0
4P4{p} !6
:u
t?{l}X?@[iz]?{p} U0
t?[ZK]?UX?@[iz]?{p} U1
t{l}[xv3]{p} U0
t[ZK]?U[xv3]{p} U1
{l},f{e} X
{l},?+z?{e} X
:V
eU W0
eW W1
e[Mm] W2
e{l} W3
A W4
U-?[zp]-?U W5
"#;

/// How deep times may be told from other times: `two days before the day after Easter`.
const DEPTH: u8 = 3;

/// How often a step with `*` may stand: marks and small words between two parts of a date are few.
const MOST_AGAIN: u8 = 8;

/// What a pattern has read.
#[derive(Clone, Copy)]
pub(super) struct Match {
    pub start: usize,
    pub end: usize,
    /// The numbers, in order; [`NO`] for an optional step that is not there.
    pub values: [i32; 4],
    /// The length, where it has one.
    pub length: Length,
}

impl Reader<'_> {
    /// Reads by a rule: one past its last token, or 0. What it stands for is then in the reader.
    #[cfg_attr(shipped, optimize(speed))]
    pub fn rule(&mut self, rule: u8, i: usize) -> usize {
        let begins = BEGINS
            .1
            .get(usize::from(rule.wrapping_sub(b'@')))
            .is_some_and(|set| set & bit(self.at(i).class) != 0);
        if !begins {
            return 0;
        }
        match rule {
            b'c' => self.cardinal(i),
            b'd' => self.day_number(i),
            b'n' => self.amount(i),
            b'l' => self.counted(i),
            b'y' => self.year_after(i),
            b'B' => self.bare_year(i),
            b'J' => self.numeric(i),
            b'D' => self.decade(i),
            b'H' => self.holiday_name(i),
            b'p' if self.depth >= DEPTH => 0,
            b'p' => {
                self.depth += 1;
                let end = self.any_row(rule, i);
                self.depth -= 1;
                end
            }
            _ => self.any_row(rule, i),
        }
    }

    #[cfg_attr(shipped, optimize(speed))]
    fn any_row(&mut self, rule: u8, i: usize) -> usize {
        let mut row = FIRST.get(usize::from(rule.wrapping_sub(b'@'))).map_or(0, |row| usize::from(*row));
        let class = bit(self.at(i).class);
        while let Some(&start) = STARTS.get(row) {
            if BEGINS.0.get(row).is_some_and(|set| set & class != 0) {
                let mut found = Match { start: i, end: i, values: [NO; 4], length: self.length };
                let text = RULES.as_bytes().get(usize::from(start & !LAST)..).unwrap_or_default();
                if let [action, arg, ..] = *self.row(text, &mut found) {
                    let end = self.act(action, arg, &found);
                    if end > 0 {
                        return end;
                    }
                }
            }
            if start & LAST != 0 {
                break;
            }
            row += 1;
        }
        0
    }

    /// Walks one row; gives what stands behind its pattern, or nothing if it does not fit.
    #[cfg_attr(shipped, optimize(speed))]
    fn row(&mut self, row: &'static [u8], found: &mut Match) -> &'static [u8] {
        let (mut rest, mut values) = (row, 0);
        while let [first, ref behind @ ..] = *rest {
            if first == b' ' {
                return behind;
            }
            // What comes before the step, the step, what comes behind it.
            let prefix = if matches!(first, b'_' | b'=' | b'!' | b'<') { first } else { 0 };
            let step = if prefix == 0 { rest } else { behind };
            let close = match step.first() {
                Some(b'[') => b']',
                Some(b'{') => b'}',
                _ => 0,
            };
            let mut width = 1;
            if close != 0 {
                while step.get(width).is_some_and(|byte| *byte != close) {
                    width += 1;
                }
                width += 1;
            }
            let (step, after) = step.split_at_checked(width).unwrap_or_default();
            let inner = if close == 0 { step } else { step.get(1..width - 1).unwrap_or_default() };
            let head = inner.first().copied().unwrap_or(0);
            let suffix = after.first().copied().unwrap_or(b' ');
            let many = suffix == b'*';
            let optional = many || suffix == b'?';
            rest = if optional { after.get(1..).unwrap_or_default() } else { after };

            let mut read = NO;
            let mut fits = false;
            for _ in 0..MOST_AGAIN {
                let at = if prefix == b'<' { found.end.wrapping_sub(1) } else { found.end };
                let end = if prefix == b'_' && !self.joined(at) {
                    0
                } else if close == b'}' {
                    let end = self.rule(head, at);
                    read = if end > 0 { self.value } else { NO };
                    if matches!(head, b'l' | b's' | b'T') {
                        found.length = self.length;
                    }
                    end
                } else if self.at(at).is(inner) {
                    read = self.at(at).value;
                    at + 1
                } else {
                    0
                };
                fits |= end > 0;
                if end == 0 || !matches!(prefix, 0 | b'_') {
                    break;
                }
                found.end = end;
                if !many {
                    break;
                }
            }
            if fits == (prefix == b'!') && !optional {
                return &[];
            }
            if matches!(prefix, 0 | b'_')
                && !many
                && (close == b'}' || matches!(head, b'A'..=b'Z' | b'1' | b'2'))
            {
                if let Some(value) = found.values.get_mut(values) {
                    *value = read;
                }
                values += 1;
            }
        }
        &[]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_that_is_named_is_there() {
        for (at, _) in RULES.match_indices('{') {
            let rule = RULES.as_bytes()[at + 1];
            assert!(b"cdnlyBJDH".contains(&rule) || RULES.contains(&format!("\n:{}\n", char::from(rule))));
        }
    }
}
