//! Words and frames of English. Generated from `lang/en` by `cargo xtask vocabulary`: change the files there.

use super::frame::{Frame, Give, Kind, named};
use super::{Class, Classes};
use crate::vocabulary::Form;

/// The classes by name.
#[allow(missing_docs, reason = "each is told in `lang/en/vocabulary.toml`")]
#[allow(dead_code, reason = "some are named by frames only")]
pub mod class {
    use super::Class;

    pub const PLACE: Class = Class(0);
    pub const WORLD: Class = Class(1);
    pub const REGION: Class = Class(2);
    pub const DEMONYM: Class = Class(3);
    pub const PEOPLE: Class = Class(4);
    pub const ELSEWHERE: Class = Class(5);
    pub const MEASURE: Class = Class(6);
    pub const COUNTED: Class = Class(7);
    pub const PREDICATE: Class = Class(8);
    pub const VERB: Class = Class(9);
    pub const TAIL: Class = Class(10);
    pub const TOP: Class = Class(11);
    pub const BOTTOM: Class = Class(12);
    pub const FIGURE: Class = Class(13);
    pub const RANKED: Class = Class(14);
    pub const MULTIPLE: Class = Class(15);
    pub const TIME: Class = Class(16);
    pub const SPAN: Class = Class(17);
    pub const SINCE: Class = Class(18);
    pub const COMMA: Class = Class(19);
    pub const SEMICOLON: Class = Class(20);
    pub const OPEN: Class = Class(21);
    pub const CLOSE: Class = Class(22);
    pub const POSSESSIVE: Class = Class(23);
    pub const QUESTION: Class = Class(24);
    pub const RESIDUE: Class = Class(25);
    pub const ARTICLE: Class = Class(26);
    pub const A: Class = Class(27);
    pub const FILLER: Class = Class(28);
    pub const BE: Class = Class(29);
    pub const STAND: Class = Class(30);
    pub const HAVE: Class = Class(31);
    pub const WITH: Class = Class(32);
    pub const RISE: Class = Class(33);
    pub const FALL: Class = Class(34);
    pub const GROW: Class = Class(35);
    pub const SHRINK: Class = Class(36);
    pub const WITHIN: Class = Class(37);
    pub const OF: Class = Class(38);
    pub const FROM: Class = Class(39);
    pub const TO: Class = Class(40);
    pub const BY: Class = Class(41);
    pub const AND: Class = Class(42);
    pub const LIVE: Class = Class(43);
    pub const HOME: Class = Class(44);
    pub const HOST: Class = Class(45);
    pub const THERE: Class = Class(46);
    pub const COUNTRY: Class = Class(47);
    pub const ITS: Class = Class(48);
    pub const IT: Class = Class(49);
    pub const BORN: Class = Class(50);
    pub const WOMEN: Class = Class(51);
    pub const AT: Class = Class(52);
    pub const LAY_OUT: Class = Class(53);
    pub const SUBORDINATE: Class = Class(54);
    pub const REPORT: Class = Class(55);
    pub const UNSURE: Class = Class(56);
    pub const BREAKS: Class = Class(57);
    pub const THAT: Class = Class(58);
    pub const WHICH: Class = Class(59);
    pub const WHERE: Class = Class(60);
    pub const TIMEWISE: Class = Class(61);
    pub const LEADS_AWAY: Class = Class(62);
    pub const SCOPE: Class = Class(63);
    pub const GDP: Class = Class(64);
    pub const EVERYONE: Class = Class(65);
    pub const ADULTS: Class = Class(66);
    pub const WORKERS: Class = Class(67);
    pub const HOME_TO: Class = Class(68);
    pub const PRESENT: Class = Class(69);
    pub const PEAK: Class = Class(70);
    pub const OF_GDP: Class = Class(71);
    pub const OF_LABOUR_FORCE: Class = Class(72);
    pub const OF_LAND_AREA: Class = Class(73);
    pub const WHEN: Class = Class(74);
    pub const WHEN_PART: Class = Class(75);
    pub const WHEN_END: Class = Class(76);
    pub const RECORD_KIND: Class = Class(77);
    pub const RECORD: Class = Class(78);
    pub const HANGING: Class = Class(79);
    pub const YEAR: Class = Class(80);
    pub const GROWTH: Class = Class(81);
    pub const MEASURE_OF_OTHERS: Class = Class(82);
    pub const THE_COUNTRY: Class = Class(83);
    pub const ITS_OWN: Class = Class(84);
    pub const MOST: Class = Class(85);
    pub const LEAST: Class = Class(86);
    pub const OF_ADULTS: Class = Class(87);
    pub const SHORTFALL: Class = Class(88);
    pub const DENIES: Class = Class(89);
    pub const OTHER_SIDE: Class = Class(90);
    pub const PERSONS: Class = Class(91);
    pub const BEYOND: Class = Class(92);
    pub const SHORT_OF: Class = Class(93);
    pub const WORTH: Class = Class(94);
    pub const YEARLY: Class = Class(95);
    pub const CHILDREN: Class = Class(96);
    pub const INTO: Class = Class(97);
    pub const RANKED_BY: Class = Class(98);
    pub const RANK: Class = Class(99);
    pub const THAN_ANY: Class = Class(100);
    pub const UNTOLD_TIME: Class = Class(101);
    pub const COUNTRY_OF: Class = Class(102);
    pub const HOME_COUNTRY: Class = Class(103);
    pub const NOW: Class = Class(104);
    pub const RECEIVE: Class = Class(105);
    pub const MORE: Class = Class(106);
    pub const FEWER: Class = Class(107);
    pub const GAINED: Class = Class(108);
    pub const LOST: Class = Class(109);
    pub const THAN: Class = Class(110);
    pub const MORE_THAN: Class = Class(111);
    pub const LESS_THAN: Class = Class(112);
    pub const THAT_OF: Class = Class(113);
    pub const SIZE_OF: Class = Class(114);
    pub const TOGETHER: Class = Class(115);
    pub const SCORE: Class = Class(116);
    pub const ON: Class = Class(117);
    pub const MEMBER: Class = Class(118);
    pub const LAND: Class = Class(119);
    pub const STANCE_HYPOTHETICAL: Class = Class(120);
    pub const STANCE_FORECAST: Class = Class(121);
    pub const STANCE_DENIED: Class = Class(122);
    pub const STANCE_OPINION: Class = Class(123);
    pub const STANCE_HARMLESS: Class = Class(124);
    pub const STANCE_NOT: Class = Class(125);
}

/// The sets of classes that words have.
pub static SETS: [Classes; 165] = [
    Classes(0x4000000000004000000, 0x0),
    Classes(0x8000000, 0x0),
    Classes(0x10000000, 0x0),
    Classes(0x40000010000000, 0x0),
    Classes(0x80000010000000, 0x0),
    Classes(0x20000000008000000010000000, 0x0),
    Classes(0x4000000000010000000, 0x0),
    Classes(0x20000000000010000000, 0x0),
    Classes(0x60000000000010000000, 0x0),
    Classes(0x40000000000010000000, 0x0),
    Classes(0x40000000000000010000000, 0x0),
    Classes(0x800000000000000010000000, 0x0),
    Classes(0x100000000000000000010000000, 0x0),
    Classes(0x8000000000000000000010000000, 0x0),
    Classes(0x10000000000000000000010000000, 0x0),
    Classes(0x40000000000000000000010000000, 0x0),
    Classes(0x80000000000000000000010000000, 0x0),
    Classes(0x10000000000000000000000010000000, 0x0),
    Classes(0x20000000, 0x0),
    Classes(0x200000000020000000, 0x0),
    Classes(0x40000000, 0x0),
    Classes(0x200000000040000000, 0x0),
    Classes(0x400000000040000000, 0x0),
    Classes(0x100000400000000040000000, 0x0),
    Classes(0x200000400000000040000000, 0x0),
    Classes(0x100000000000000040000000, 0x0),
    Classes(0x80000000, 0x0),
    Classes(0x80000080000000, 0x0),
    Classes(0x200000000000080000080000000, 0x0),
    Classes(0x200000000080000000, 0x0),
    Classes(0x200000000000000000080000000, 0x0),
    Classes(0x100000000, 0x0),
    Classes(0x200000000, 0x0),
    Classes(0xa00000000, 0x0),
    Classes(0x1000000000000000000200000000, 0x0),
    Classes(0x400000000, 0x0),
    Classes(0x1400000000, 0x0),
    Classes(0x800000000, 0x0),
    Classes(0x2000000000, 0x0),
    Classes(0x4000004008000002000000000, 0x0),
    Classes(0x4000000002000000000, 0x0),
    Classes(0x4000000004000000000, 0x0),
    Classes(0x8000000000, 0x0),
    Classes(0x2000000000000010000000000, 0x0),
    Classes(0x4000004008000020000000000, 0x0),
    Classes(0x40000000000, 0x0),
    Classes(0x80000000000, 0x0),
    Classes(0x200000080000000000, 0x0),
    Classes(0x100000000000, 0x0),
    Classes(0x100000100000000000, 0x0),
    Classes(0x200000100000000000, 0x0),
    Classes(0x200000000000, 0x0),
    Classes(0x200000200000000000, 0x0),
    Classes(0x400000000000, 0x0),
    Classes(0x200000400000000000, 0x0),
    Classes(0x800000000000, 0x0),
    Classes(0x400000000000010000800000000000, 0x0),
    Classes(0x800000000400000000800000000000, 0x0),
    Classes(0x800000000800000000000, 0x0),
    Classes(0x40000800000000800000000000, 0x0),
    Classes(0x400040000800000000800000000000, 0x0),
    Classes(0x400000000000000000800000000000, 0x0),
    Classes(0x800000000000000000800000000000, 0x0),
    Classes(0x1000000000000, 0x0),
    Classes(0x4041000000000000, 0x0),
    Classes(0x1000000001000000000000, 0x0),
    Classes(0x2000000000000, 0x0),
    Classes(0x4000000000000, 0x0),
    Classes(0x80000000008000000000000, 0x0),
    Classes(0x4008010000000000000, 0x0),
    Classes(0x20000000000000, 0x0),
    Classes(0xa0000000000000, 0x0),
    Classes(0x200020000000000000, 0x0),
    Classes(0x40000000000000, 0x0),
    Classes(0x4840000000000000, 0x0),
    Classes(0x7040000000000000, 0x0),
    Classes(0x20000000006040000000000000, 0x0),
    Classes(0x4040000000000000, 0x0),
    Classes(0x40000004040000000000000, 0x0),
    Classes(0x40000000040000000000000, 0x0),
    Classes(0x20000000000040000000000000, 0x0),
    Classes(0x8000000000000040000000000000, 0x0),
    Classes(0x10000000000000040000000000000, 0x0),
    Classes(0x80000000000000, 0x0),
    Classes(0x1000000000000080000000000000, 0x0),
    Classes(0x100000000000000, 0x0),
    Classes(0xc300000000000000, 0x0),
    Classes(0x100000000000000c300000000000000, 0x0),
    Classes(0x1000000000000008100000000000000, 0x0),
    Classes(0x20000000000000008100000000000000, 0x0),
    Classes(0x4000000020000000100000000000000, 0x0),
    Classes(0x1000000000000000100000000000000, 0x0),
    Classes(0x2000000000000000100000000000000, 0x0),
    Classes(0x4000000000000000100000000000000, 0x0),
    Classes(0x8000000000000000100000000000000, 0x0),
    Classes(0x20000000000000000100000000000000, 0x0),
    Classes(0x4200000000000000, 0x0),
    Classes(0x2000000000c200000000000000, 0x0),
    Classes(0x2000000000000000c200000000000000, 0x0),
    Classes(0x4000000000004200000000000000, 0x0),
    Classes(0x400000000000000, 0x0),
    Classes(0x2000008000e000000000000000, 0x0),
    Classes(0x4000000000000000, 0x0),
    Classes(0x8000000000000000, 0x0),
    Classes(0x4008000000000000000, 0x0),
    Classes(0x200000000004008000000000000000, 0x0),
    Classes(0x10000000000000000, 0x0),
    Classes(0x400010000000000000000, 0x0),
    Classes(0x20000000000000000, 0x0),
    Classes(0x80000020000000000000000, 0x0),
    Classes(0x40000000000000000, 0x0),
    Classes(0x80000000000000000, 0x0),
    Classes(0x200000000000000000, 0x0),
    Classes(0x800000000000000000, 0x0),
    Classes(0x1000000000000000000, 0x0),
    Classes(0x2000000000000000000, 0x0),
    Classes(0x4000000000000000000, 0x0),
    Classes(0x14000000000000000000, 0x0),
    Classes(0x124000000000000000000, 0x0),
    Classes(0x20000004000000000000000000, 0x0),
    Classes(0x8000000000000000000, 0x0),
    Classes(0x10000000000000000000, 0x0),
    Classes(0x20000000000000000000, 0x0),
    Classes(0x800020000000000000000000, 0x0),
    Classes(0x40000000000000000000, 0x0),
    Classes(0x80000000000000000000, 0x0),
    Classes(0x200000000000000000000, 0x0),
    Classes(0x400000000000000000000, 0x0),
    Classes(0x800000000400000000000000000000, 0x0),
    Classes(0x2000000000000000000000, 0x0),
    Classes(0x4000000000000000000000, 0x0),
    Classes(0x8000000000000000000000, 0x0),
    Classes(0x10000000000000000000000, 0x0),
    Classes(0x20000000000000000000000, 0x0),
    Classes(0x4000000020000000000000000000000, 0x0),
    Classes(0x80000000000000000000000, 0x0),
    Classes(0x400000000000000000000000, 0x0),
    Classes(0x800000000000000000000000, 0x0),
    Classes(0x1000000000000000000000000, 0x0),
    Classes(0x2000000000000000000000000, 0x0),
    Classes(0x4000000000000000000000000, 0x0),
    Classes(0x8000000000000000000000000, 0x0),
    Classes(0x10000000000000000000000000, 0x0),
    Classes(0x40000000000000000000000000, 0x0),
    Classes(0x80000000000000000000000000, 0x0),
    Classes(0x200000000000000000000000000, 0x0),
    Classes(0x400000000000000000000000000, 0x0),
    Classes(0x800000000000000000000000000, 0x0),
    Classes(0x1000000000000000000000000000, 0x0),
    Classes(0x2000000000000000000000000000, 0x0),
    Classes(0x8000000000000000000000000000, 0x0),
    Classes(0x10000000000000000000000000000, 0x0),
    Classes(0x20000000000000000000000000000, 0x0),
    Classes(0x60000000000000000000000000000, 0x0),
    Classes(0x40000000000000000000000000000, 0x0),
    Classes(0x80000000000000000000000000000, 0x0),
    Classes(0x100000000000000000000000000000, 0x0),
    Classes(0x400000000000000000000000000000, 0x0),
    Classes(0x800000000000000000000000000000, 0x0),
    Classes(0x1000000000000000000000000000000, 0x0),
    Classes(0x2000000000000000000000000000000, 0x0),
    Classes(0x4000000000000000000000000000000, 0x0),
    Classes(0x8000000000000000000000000000000, 0x0),
    Classes(0x10000000000000000000000000000000, 0x0),
    Classes(0x20000000000000000000000000000000, 0x0),
];

/// Words and phrases in order, each behind the number of its set in hexadecimal.
pub static WORDS: &str = "\
01a\n\
a2a disaster\n\
02a healthy\n\
02a high of\n\
02a huge\n\
a1a lie\n\
02a little over\n\
02a little under\n\
02a low of\n\
02a massive\n\
02a mere\n\
02a modest\n\
03a record\n\
02a record high of\n\
02a record low of\n\
02a remarkable\n\
02a staggering\n\
02a total of\n\
02a whopping\n\
89a year\n\
02about\n\
0dabove\n\
a3above forecasts\n\
4dabove the\n\
20accelerated\n\
53according\n\
4daccording to\n\
15account for\n\
14accounted for\n\
14accounting for\n\
15accounts for\n\
1aachieved\n\
26across\n\
6factive population\n\
02actual\n\
54added\n\
53adding\n\
54adds\n\
91admitted\n\
6eadult population\n\
6eadults\n\
21advanced\n\
20advances\n\
50after\n\
02again\n\
4dagainst\n\
a3against forecasts\n\
7dago\n\
4dahead of\n\
a3ahead of forecasts\n\
5caim\n\
55aimed\n\
a0aiming\n\
5caims\n\
7aall\n\
74all of\n\
02all told\n\
5dalleged\n\
5dallegedly\n\
02almost\n\
02alone\n\
02already\n\
02also\n\
4falthough\n\
a0ambition\n\
49amid\n\
67among\n\
14amounted to\n\
14amounting to\n\
15amounts to\n\
01an\n\
02an all time high of\n\
02an equivalent of\n\
02an estimated\n\
02an eye watering\n\
02an impressive\n\
a0analysts polled\n\
a0analysts see\n\
2dand\n\
02and yet\n\
53announced\n\
53announces\n\
07annual\n\
0bannually\n\
a0anticipated\n\
a0anticipates\n\
02approximately\n\
37archipelago\n\
13are\n\
15are at\n\
43are born\n\
a0are expected\n\
32are home to\n\
a0are likely to\n\
2fare living in\n\
a0are set to\n\
33are sheltering\n\
14are worth\n\
80area\n\
06around\n\
02around about\n\
49as\n\
02as a whole\n\
74as at\n\
9aas big as\n\
02as few as\n\
0fas high as\n\
9fas if\n\
a3as it were\n\
9aas large as\n\
02as little as\n\
02as low as\n\
02as many as\n\
02as much as\n\
74as of\n\
9fas though\n\
02as well\n\
5bassume\n\
55assumes\n\
58assuming\n\
45at\n\
a3at best\n\
90at home\n\
a3at its best\n\
a3at its worst\n\
02at last\n\
02at least\n\
0cat present\n\
02at the time\n\
a3at their worst\n\
a3at worst\n\
1aattracted\n\
14averaged\n\
15averages\n\
14averaging\n\
a2awful\n\
8ababies\n\
8ababies apiece\n\
8ababies each\n\
a0bank sees\n\
02barely\n\
4dbased on\n\
86baseless\n\
a3beat forecasts\n\
49beating\n\
a3beating expectations\n\
a3beating forecasts\n\
a2beautiful\n\
50because\n\
50because of\n\
65before\n\
78beginning of\n\
a3believe it or not\n\
0ebelow\n\
a3below forecasts\n\
4dbelow the\n\
a2best\n\
a3best known\n\
a3best part of\n\
a2best place\n\
a2better\n\
a3better known\n\
a3better off\n\
11better than\n\
a3beyond forecasts\n\
02big\n\
96bigger than\n\
81biggest\n\
7fbirth rate\n\
7fbirths\n\
8abirths each\n\
1aboasted\n\
1dboasts\n\
a1bogus\n\
49boosted by\n\
20bounced back\n\
02breakneck\n\
49bringing\n\
a0budgeted for\n\
4fbut\n\
2cby\n\
02by contrast\n\
49by official count\n\
49by the count of\n\
49by the estimates of\n\
49by the figures of\n\
49by the reckoning of\n\
a0by the time\n\
53calculated\n\
53calculates\n\
74calendar year\n\
8dcame\n\
23came down\n\
14came in at\n\
14came out at\n\
14came to\n\
a3can be expected to\n\
a3can expect to\n\
55can t\n\
55cannot\n\
a3cannot be expected to\n\
55ceiling\n\
8achildren\n\
8achildren apiece\n\
8achildren each\n\
8achildren on average\n\
4dciting\n\
6ccitizens\n\
02civilian\n\
55claimed\n\
55claiming\n\
55claims\n\
20climb\n\
20climbed\n\
17climbed above\n\
20climbs\n\
1aclocked\n\
75close of\n\
02close to\n\
9bcombined\n\
23come down\n\
8dcomes\n\
14comes in at\n\
14comes out at\n\
15comes to\n\
4dcompared to\n\
4dcompared with\n\
53confirmed\n\
53confirms\n\
a3confounding forecasts\n\
a1conspiracy\n\
24contracted\n\
24contracts\n\
a1contrary to\n\
14contributed\n\
14contributes\n\
23cooled\n\
a1corrected\n\
a1correction\n\
5bcould\n\
a3could be expected to\n\
a3could expect to\n\
a0could fall\n\
a0could hit\n\
a3could neither read\n\
a3could not read\n\
a0could reach\n\
a3could read\n\
a0could rise\n\
a3could write\n\
1acounted\n\
3ccountry\n\
02countrywide\n\
70covers\n\
20creeps up\n\
20creeps upwards\n\
20crept up\n\
20crept upwards\n\
a2cruelest\n\
a2cruellest\n\
02current\n\
0ccurrently\n\
7fdeath rate\n\
7fdeaths\n\
7fdebt\n\
a1debunked\n\
a1debunks\n\
7adecade\n\
23decline\n\
23declined\n\
23declines\n\
23decreased\n\
87defectors\n\
84deficit\n\
a3defied forecasts\n\
a3defying forecasts\n\
37democracy\n\
a1denial\n\
5adenied\n\
5adenies\n\
5adeny\n\
86denying\n\
46derived\n\
46derives\n\
a2deserve\n\
a2deserves\n\
4edespite\n\
46devoted\n\
46devotes\n\
a1did not say\n\
23dipped\n\
18dipped below\n\
a2disgrace\n\
5adismissed\n\
86dismisses\n\
a1disowned\n\
a1disputed\n\
a1disputes\n\
7fdoctors\n\
23down\n\
49down from\n\
02dramatically\n\
a2dreadful\n\
1adrew\n\
49driven by\n\
23drop\n\
23dropped\n\
18dropped below\n\
23drops\n\
50due to\n\
77during\n\
89each year\n\
7dearlier\n\
78early\n\
23eased\n\
23ebbed\n\
6aeconomic output\n\
a0economists polled\n\
a0economists see\n\
38economy\n\
23edged down\n\
20edged higher\n\
23edged lower\n\
20edged up\n\
23edges down\n\
20edges up\n\
23edging down\n\
20edging up\n\
84emigration\n\
8femirate\n\
46emit\n\
48emits\n\
46emitted\n\
79end\n\
75end of\n\
74end of the year\n\
a0end the year\n\
a0ending the year\n\
1aendured\n\
1aenjoyed\n\
02entire\n\
55envisage\n\
5cenvisages\n\
14equal to\n\
14equalled\n\
15equals\n\
14equivalent to\n\
a1erroneously\n\
87escapees\n\
04estimated\n\
53estimates\n\
02even\n\
49even as\n\
9feven if\n\
49even though\n\
89every year\n\
02exactly\n\
55exaggerated\n\
17exceed\n\
17exceeded\n\
17exceeding\n\
17exceeds\n\
67except\n\
67excluding\n\
25expand\n\
21expanded\n\
21expands\n\
5cexpect\n\
a3expect to live\n\
a3expectation\n\
55expected\n\
a3expected age\n\
a3expected lifespan\n\
a0expected to\n\
a3expected to live\n\
a3expected years\n\
a0expecting\n\
5cexpects\n\
a3expects to live\n\
1aexperienced\n\
53explained\n\
7fexports\n\
14extended to\n\
14extends to\n\
02eye watering\n\
a1fabricated\n\
1afaced\n\
a1fact checkers\n\
a1fake\n\
23falling\n\
23falls\n\
5dfalse\n\
5dfalsely\n\
55fanciful\n\
55fantasy\n\
49far above\n\
49far below\n\
96far bigger than\n\
96far higher than\n\
96far larger than\n\
97far lower than\n\
97far smaller than\n\
a2far too\n\
02faster\n\
49faster than\n\
55fear\n\
55feared\n\
55fears\n\
23fell\n\
23fell back\n\
18fell below\n\
a1few believe\n\
93fewer\n\
02fewer than\n\
82fewest\n\
a1fiction\n\
02finally\n\
53finds\n\
78first half of\n\
50following\n\
68for\n\
02for a second year running\n\
02for a third year running\n\
02for example\n\
02for instance\n\
02for the first time\n\
02for the first time in years\n\
02for the second consecutive year\n\
02for the second straight year\n\
02for the second year in a row\n\
02for the second year running\n\
02for the third consecutive year\n\
02for the third year in a row\n\
02for the third year running\n\
5cforecast\n\
5cforecasting\n\
5cforecasts\n\
55foresee\n\
5cforesees\n\
7fforests\n\
53found\n\
a3free will\n\
7afresh\n\
a2friendlier\n\
2afrom\n\
49fueled by\n\
49fuelled by\n\
74full\n\
74full year\n\
02fully\n\
02further\n\
02furthermore\n\
20gain\n\
22gained\n\
94gains\n\
84gap\n\
33gave shelter to\n\
6agdp\n\
46generated\n\
46generates\n\
46gets\n\
02give or take\n\
33gives shelter to\n\
49giving\n\
23go down\n\
20go up\n\
5cgoal\n\
19goes beyond\n\
a0going to\n\
a3goodwill\n\
46got\n\
02gradually\n\
8fgrand duchy\n\
91granted\n\
96greater than\n\
a2greatest nation\n\
21grew\n\
6agross domestic product\n\
86groundless\n\
25grow\n\
21growing\n\
21grown\n\
21grows\n\
7egrowth\n\
1ahad\n\
12had been\n\
a3had been forecast\n\
20had climbed\n\
24had contracted\n\
23had dropped\n\
19had exceeded\n\
21had expanded\n\
a3had expected\n\
23had fallen\n\
a3had forecast\n\
21had grown\n\
16had hit\n\
20had increased\n\
9fhad it\n\
20had jumped\n\
23had narrowed\n\
a3had predicted\n\
16had reached\n\
1ahad recorded\n\
20had risen\n\
24had shrunk\n\
23had slid\n\
19had surpassed\n\
91had taken in\n\
19had topped\n\
20had widened\n\
a2happier\n\
33harboured\n\
33harbours\n\
a1hardly anyone\n\
a3hardly be expected to\n\
1dhas\n\
20has advanced\n\
14has averaged\n\
13has been\n\
30has been home to\n\
14has been put at\n\
20has climbed\n\
24has contracted\n\
23has declined\n\
23has dropped\n\
23has eased\n\
19has exceeded\n\
21has expanded\n\
23has fallen\n\
21has grown\n\
1ahas had\n\
16has hit\n\
33has hosted\n\
20has increased\n\
20has jumped\n\
23has narrowed\n\
17has passed\n\
23has plunged\n\
16has reached\n\
20has rebounded\n\
20has risen\n\
24has shrunk\n\
23has slid\n\
23has slowed\n\
20has soared\n\
14has stayed at\n\
14has stayed close to\n\
14has stood at\n\
20has surged\n\
17has surpassed\n\
91has taken in\n\
19has topped\n\
20has widened\n\
1dhave\n\
13have been\n\
23have fallen\n\
20have grown\n\
16have reached\n\
20have risen\n\
1fhaving\n\
a0headed for\n\
a0heading towards\n\
02headline\n\
02healthy\n\
14held at\n\
14held steady at\n\
49helped by\n\
02hence\n\
90here\n\
09high\n\
51higher than\n\
81highest\n\
7ahistoric\n\
7ahistorical\n\
16hit\n\
49hit by\n\
16hits\n\
5dhoax\n\
14holds at\n\
31home to\n\
55hope\n\
a0hope to\n\
55hoped\n\
5chopes\n\
34host\n\
33hosted\n\
33hosting\n\
34hosts\n\
34houses\n\
14hovered around\n\
14hovered near\n\
14hovering around\n\
14hovering at\n\
14hovering close to\n\
14hovering near\n\
15hovers around\n\
15hovers at\n\
14hovers close to\n\
15hovers near\n\
0ahowever\n\
02huge\n\
9fhypothetically\n\
a2i believe\n\
a2i feel\n\
a2i think\n\
57if\n\
a3if any\n\
a3if not\n\
5bimagine\n\
55imagine that\n\
a0imf sees\n\
7fimports\n\
02impressive\n\
27in\n\
9fin a world where\n\
02in addition\n\
02in all\n\
02in annual terms\n\
02in contrast\n\
02in excess of\n\
02in fact\n\
a1in jest\n\
49in line with\n\
a2in my view\n\
49in spite of\n\
8cin terms of\n\
a0in the coming\n\
49in the view of\n\
74in the year\n\
9fin theory\n\
02in total\n\
a1inaccurate\n\
23inched down\n\
20inched higher\n\
23inched lower\n\
20inched up\n\
20inches up\n\
20inching up\n\
4dincluding\n\
7fincome per head\n\
55incorrect\n\
5dincorrectly\n\
20increased\n\
20increases\n\
02indeed\n\
53indicate\n\
53indicated\n\
53indicates\n\
6cinhabitants\n\
26inside\n\
02instead\n\
a0intends\n\
8binto\n\
a1invented\n\
7finvestment\n\
13is\n\
a1is a lie\n\
15is at\n\
19is beyond\n\
23is down\n\
a0is due to\n\
15is equal to\n\
15is equivalent to\n\
15is estimated at\n\
14is estimated to be\n\
a0is expected\n\
a0is heading for\n\
32is home to\n\
33is host to\n\
33is hosting\n\
a0is likely to\n\
a3is not alone\n\
15is now at\n\
15is put at\n\
14is put by officials at\n\
8dis ranked\n\
14is reported at\n\
46is responsible for\n\
15is running at\n\
a0is set to\n\
33is sheltering\n\
14is steady at\n\
14is stuck at\n\
14is unchanged at\n\
20is up\n\
15is worth\n\
3aisland\n\
37island nation\n\
42it\n\
a1it is a lie\n\
41its\n\
49its biggest\n\
49its fastest\n\
49its highest\n\
49its lowest\n\
6cits people\n\
49its slowest\n\
a1jested\n\
55joke\n\
5djoked\n\
5djokes\n\
5djoking\n\
20jump\n\
20jumped\n\
20jumps\n\
02just\n\
02just over\n\
02just under\n\
a1kidding\n\
8akids each\n\
3bkingdom\n\
6flabor force\n\
6flabour force\n\
3eland\n\
9eland area\n\
02large\n\
96larger than\n\
81largest\n\
74last\n\
78late\n\
02latest\n\
14lay at\n\
20leap\n\
20leaped\n\
20leapt\n\
82least\n\
49leaving\n\
49led by\n\
93less\n\
02less than\n\
5blet us say\n\
7clevel\n\
55lied\n\
14lies at\n\
49lifted by\n\
60like\n\
2flive in\n\
2elived in\n\
1alived through\n\
2elived within\n\
2flives in\n\
2eliving in\n\
a0ll\n\
96longer than\n\
a0looks set\n\
95loses\n\
95lost\n\
a2lovelier\n\
09low\n\
52lower than\n\
82lowest\n\
14made up\n\
1amaintained\n\
a1make that\n\
15make up\n\
15makes up\n\
49making\n\
14making up\n\
02markedly\n\
02massive\n\
7cmaximum\n\
55may\n\
a0may fall\n\
a0may grow\n\
a0may hit\n\
a0may reach\n\
a0may rise\n\
a0may well\n\
02meagre\n\
49meaning\n\
02meanwhile\n\
14measured\n\
8cmeasured by\n\
14measures\n\
9dmember\n\
87men\n\
02mere\n\
78mid\n\
78middle of\n\
5bmight\n\
55might be\n\
a0might reach\n\
a0might rise\n\
87migrants\n\
7cminimum\n\
a1misheard\n\
a1misleading\n\
5dmisprint\n\
a1misprinted\n\
a1misquoted\n\
a1misread\n\
a1misreported\n\
a3missed forecasts\n\
49missing\n\
a3missing forecasts\n\
a1misstated\n\
a1mistaken\n\
a1mistakenly\n\
a1mistook\n\
a1mistranslated\n\
a1mistranslation\n\
02modest\n\
7amonth\n\
92more\n\
02more than\n\
8emore than any country\n\
8emore than any other country\n\
8emore than any other country in the world\n\
8emore than any other nation\n\
8emore than anywhere else\n\
49more than double\n\
a2more than enough\n\
a3more than expected\n\
02moreover\n\
7fmortality rate\n\
81most\n\
20mount\n\
20mounted\n\
96much bigger than\n\
96much higher than\n\
96much larger than\n\
97much lower than\n\
97much smaller than\n\
7amulti\n\
a2must be\n\
5dmyth\n\
55n t\n\
23narrowed\n\
23narrows\n\
3cnation\n\
07national\n\
6anational income\n\
6anational output\n\
87nationals\n\
02nationwide\n\
02near\n\
02nearer\n\
02nearly\n\
a2needs more\n\
a4neither\n\
84net loss\n\
5fnever\n\
a1never said\n\
7anew\n\
a2nicer\n\
55no\n\
a3no better\n\
86no evidence\n\
a3no fewer\n\
02no fewer than\n\
02no less than\n\
a1no one believes\n\
a1no one claims\n\
a1no one seriously\n\
a1no one thinks\n\
85no so called\n\
85no such\n\
a1no truth\n\
a3no worse\n\
5dnobody\n\
55none\n\
5dnonsense\n\
62nor\n\
59not\n\
a3not counting\n\
a2not enough\n\
a3not far\n\
a3not including\n\
a3not just\n\
a3not least\n\
a3not only\n\
02not quite\n\
02not seasonally adjusted\n\
a3not to mention\n\
a1not true\n\
1anotched up\n\
53noted\n\
53notes\n\
53noting\n\
0cnow\n\
19now exceeds\n\
15now stands at\n\
0cnowadays\n\
15number\n\
81number one\n\
14numbered\n\
15numbers\n\
53observed\n\
70occupies\n\
29of\n\
83of adults\n\
71of economic output\n\
71of gdp\n\
71of gross domestic product\n\
73of its area\n\
71of its economy\n\
71of its gdp\n\
71of its gross domestic product\n\
72of its labor force\n\
72of its labour force\n\
73of its land\n\
73of its land area\n\
71of its national income\n\
71of its output\n\
73of its surface\n\
73of its territory\n\
73of its total land area\n\
72of its workforce\n\
72of labour force\n\
73of land area\n\
71of national income\n\
71of national output\n\
71of output\n\
83of people aged 15 and over\n\
72of the active population\n\
71of the country s gdp\n\
71of the country s gross domestic product\n\
73of the country s land\n\
71of the economy\n\
72of the estimated workforce\n\
71of the gdp\n\
72of the labor force\n\
72of the labour force\n\
73of the land\n\
73of the land area\n\
71of the national income\n\
73of the territory\n\
72of the total workforce\n\
72of the work force\n\
72of the workforce\n\
72of the working age population\n\
72of the working population\n\
71of their gdp\n\
71of total gdp\n\
71of total output\n\
72of workers\n\
02official\n\
02officially\n\
69on\n\
a0on course to\n\
49on estimates of\n\
49on the back of\n\
49on the estimates of\n\
49on the figures of\n\
02on the year\n\
a0on track to\n\
02only\n\
60or\n\
02or a little more\n\
02or less\n\
02or more\n\
a1or rather\n\
02or so\n\
02or thereabouts\n\
a2ought\n\
90our country\n\
84outflow\n\
5coutlook\n\
6boutput\n\
a2outrageous\n\
06over\n\
02overall\n\
46owe\n\
46owed\n\
46owes\n\
49owing to\n\
17passed\n\
7cpeak\n\
16peaked at\n\
a0penciled in\n\
a0pencilled in\n\
6dpeople\n\
6epeople aged 15 and over\n\
67per\n\
89per year\n\
6dpersons\n\
21picked up\n\
9fpicture a\n\
55plan\n\
55planned\n\
a0planning\n\
5cplans\n\
a0pledge\n\
5cpledged\n\
a0pledges\n\
a2plenty of\n\
23plunge\n\
23plunged\n\
7cpoint\n\
53pointed out\n\
6cpopulation\n\
7apost\n\
1aposted\n\
7dpreceding\n\
02precisely\n\
55predict\n\
5cpredicted\n\
5cprediction\n\
5cpredicts\n\
02present\n\
02presently\n\
9fpretend\n\
7dprevious\n\
7dpreviously\n\
7fprice\n\
7fprices\n\
7dprior\n\
46produced\n\
46produces\n\
55project\n\
5cprojected\n\
5cprojection\n\
5cprojections\n\
5cprojects\n\
55promise\n\
5cpromised\n\
5cpromises\n\
49prompting\n\
67provided\n\
53published\n\
46pumped out\n\
46pumps out\n\
49pushed by\n\
47put\n\
46put out\n\
10put together\n\
46puts\n\
49putting\n\
7aquarter\n\
20quickened\n\
02quickly\n\
5dquipped\n\
a1quips\n\
49raising\n\
1aran\n\
14ran at\n\
14ran to\n\
8dranked\n\
8dranks\n\
8dranks as\n\
02rapidly\n\
4drather than\n\
16reach\n\
16reached\n\
16reaches\n\
16reaching\n\
21rebounded\n\
53recalled\n\
91received\n\
91receives\n\
53reckon\n\
53reckons\n\
a0reckons on\n\
08record\n\
1crecorded\n\
1arecords\n\
49reflecting\n\
87refugees\n\
86refuted\n\
a1refutes\n\
1eregistered\n\
a1reject\n\
86rejected\n\
a1rejecting\n\
86rejects\n\
46released\n\
14remained at\n\
14remained high at\n\
14remained stable at\n\
14remained steady at\n\
14remained unchanged at\n\
15remains at\n\
14remains high at\n\
14remains low at\n\
14remains steady at\n\
14remains stuck at\n\
15remains unchanged at\n\
02remarkable\n\
53remarked\n\
53report\n\
1breported\n\
53reports\n\
14represented\n\
14representing\n\
15represents\n\
3brepublic\n\
6cresidents\n\
02respectable\n\
02respectively\n\
5dretracted\n\
23retreated\n\
53revealed\n\
53reveals\n\
20rise\n\
20risen\n\
20rises\n\
20rising\n\
02robust\n\
20rose\n\
17rose above\n\
17rose past\n\
02roughly\n\
a1rumor\n\
a1rumors\n\
5drumour\n\
a1rumours\n\
14running at\n\
15runs at\n\
14runs to\n\
53said\n\
23sank\n\
a1satirical\n\
1asaw\n\
53say\n\
5bsay that\n\
a3say what you will\n\
53saying\n\
53says\n\
a2scandal\n\
02scarcely\n\
55scenario\n\
9cscore\n\
9cscored\n\
9cscores\n\
02seasonally adjusted\n\
78second half of\n\
a0seeks to\n\
a0sees growth\n\
a0sees inflation\n\
a0sees the economy\n\
a0set to\n\
a0shall\n\
a2shameful\n\
02sharply\n\
95shed\n\
33shelter\n\
33sheltered\n\
33sheltering\n\
34shelters\n\
20shoot up\n\
4dshort of\n\
97shorter than\n\
84shortfall\n\
20shot up\n\
5eshould\n\
a0should be back\n\
a0should fall\n\
a0should grow\n\
9fshould it\n\
a0should reach\n\
a0should rise\n\
53show\n\
53showed\n\
53showing\n\
53shows\n\
24shrank\n\
24shrinks\n\
24shrunk\n\
4csince\n\
23sink\n\
23sinking\n\
7fsize\n\
23slid\n\
18slid below\n\
23slide\n\
02slightly less than\n\
02slightly more than\n\
02slightly over\n\
02slightly under\n\
a1slip of the tongue\n\
23slipped\n\
18slipped below\n\
23slowed\n\
49slower than\n\
02slowly\n\
02sluggish\n\
23slump\n\
23slumped\n\
02small\n\
97smaller than\n\
82smallest\n\
02so\n\
49so that\n\
20soar\n\
20soared\n\
02solid\n\
02some\n\
02something like\n\
70spans\n\
46spend\n\
48spends\n\
46spent\n\
a1spoof\n\
02staggering\n\
15stand at\n\
15stands at\n\
78start of\n\
3dstate\n\
53stated\n\
53states\n\
14stayed at\n\
14stayed close to\n\
15stays at\n\
02steadily\n\
14steady at\n\
02steeply\n\
02still\n\
14stood at\n\
14stood unchanged at\n\
02strong\n\
02strongly\n\
02stubborn\n\
1asuffered\n\
53suggest\n\
53suggested\n\
53suggests\n\
8fsultanate\n\
58suppose\n\
55supposed\n\
a1supposedly\n\
9fsupposing\n\
9esurface\n\
20surge\n\
20surged\n\
17surpassed\n\
17surpasses\n\
1asustained\n\
20swelled\n\
a4t\n\
9btaken together\n\
91takes in\n\
5ctarget\n\
55targeted\n\
a0targeting\n\
5ctargets\n\
a1teased\n\
a2terrible\n\
39territory\n\
63than\n\
8ethan any other country\n\
8ethan any other country in the world\n\
8ethan any other nation\n\
8ethan anywhere else\n\
a3than expected\n\
a3than forecast\n\
a3than forecasters\n\
a3than predicted\n\
a3than projected\n\
49thanks to\n\
64that\n\
98that in\n\
99that of\n\
00the\n\
02the equivalent of\n\
49the fastest\n\
78the first half of\n\
a2the most beautiful\n\
8ethe most in the world\n\
8ethe most of any country\n\
6cthe public\n\
9athe size of\n\
9athe size that of\n\
49the slowest\n\
3ftheir\n\
49their highest\n\
49their lowest\n\
02then\n\
36there are\n\
36there is\n\
35there was\n\
35there were\n\
02therefore\n\
90this country\n\
4fthough\n\
28throughout\n\
03thus\n\
20ticked higher\n\
23ticked lower\n\
20ticked up\n\
7atime\n\
02tiny\n\
2bto\n\
02to be exact\n\
02to be precise\n\
0ctoday\n\
10together\n\
53told\n\
02too\n\
a2too few\n\
a2too little\n\
a2too many\n\
a2too much\n\
91took in\n\
81top\n\
17topped\n\
19tops\n\
09total\n\
14totaled\n\
14totaling\n\
14totalled\n\
14totalling\n\
15totals\n\
16touched\n\
23tumbled\n\
a1typo\n\
a2unacceptable\n\
02unadjusted\n\
14unchanged at\n\
05under\n\
a1unfounded\n\
57unless\n\
60unlike\n\
61until\n\
86untrue\n\
20up\n\
49up from\n\
02up to\n\
02upwards of\n\
88valued at\n\
02vast\n\
4dversus\n\
02virtually\n\
a0vowed\n\
a0vows\n\
a0want\n\
a0wants\n\
a3wants for\n\
7awar\n\
12was\n\
a1was a lie\n\
14was about\n\
14was at\n\
43was born\n\
23was down\n\
14was down at\n\
14was equal to\n\
14was equivalent to\n\
14was estimated at\n\
14was estimated to be\n\
30was home to\n\
33was host to\n\
33was hosting\n\
14was last recorded at\n\
14was measured at\n\
14was put at\n\
8dwas ranked\n\
14was recorded at\n\
46was responsible for\n\
14was running at\n\
33was sheltering\n\
14was steady at\n\
14was stuck at\n\
14was unchanged at\n\
20was up\n\
14was worth\n\
90we\n\
51well above\n\
52well below\n\
02well over\n\
02well under\n\
23went down\n\
19went past\n\
20went up\n\
20went up to\n\
12were\n\
14were at\n\
43were born\n\
9fwere it\n\
2ewere living in\n\
14were worth\n\
9fwhat if\n\
4cwhen\n\
4bwhere\n\
4fwhereas\n\
56whether\n\
a3whether or not\n\
4awhich\n\
4fwhile\n\
4dwho\n\
02whole\n\
74whole of\n\
74whole of the year\n\
66whom\n\
02whopping\n\
40whose\n\
20widened\n\
20widens\n\
5cwill\n\
a3will forget\n\
a3will remember\n\
1fwith\n\
a1withdrew\n\
28within\n\
67without\n\
a1without evidence\n\
44women\n\
a2wonderful\n\
6fworkers\n\
6fworkforce\n\
6fworking population\n\
a2worse\n\
a3worse off\n\
a3worse than\n\
a2worst\n\
a2worst place\n\
88worth\n\
5bwould\n\
55would be\n\
a3would understand\n\
53writes\n\
5dwrong\n\
5dwrongly\n\
53wrote\n\
76year\n\
02year on year\n\
02year over year\n\
7byearly\n\
02yet\n\
";

/// The frames, in the order in which they are tried.
pub static FRAMES: [Frame; 89] = [
    Frame {
        name: named("an economy grows by figure"),
        form: Form::Change,
        whole: true,
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x1e00000000, 0x0), Classes(0x80000, 0x0), Classes(0x20000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x700000, 0x200000, 0x400000, 0x0],
        first: 0x294a1,
        last: 0x400000,
        tight: 0x40000,
        needs: &[Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x1e00000000, 0x0)],
        gives: &[Give { kind: Kind::Growth, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place grows by figure"),
        form: Form::Change,
        whole: true,
        takes: &[Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x1800000000, 0x0), Classes(0x20000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x30, 0x20, 0x0],
        first: 0x5,
        last: 0x20,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x2000, 0x0), Classes(0x1800000000, 0x0)],
        gives: &[Give { kind: Kind::Growth, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "economy",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place sees a measure grow by figure"),
        form: Form::Change,
        whole: true,
        takes: &[Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x10, 0x0), Classes(0x80000000, 0x0), Classes(0x40, 0x0), Classes(0x1e00000000, 0x0), Classes(0x20000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x4, 0x10, 0x10, 0x20, 0x40, 0x180, 0x100, 0x0],
        first: 0xd,
        last: 0x100,
        tight: 0x0,
        needs: &[Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x80000000, 0x0), Classes(0x1e00000000, 0x0)],
        gives: &[Give { kind: Kind::Growth, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place has growth of figure"),
        form: Form::Change,
        whole: true,
        takes: &[Classes(0x2000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x80000, 0x0), Classes(0x40, 0x0), Classes(0x1e00000000, 0x0), Classes(0x20000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0xa, 0x4, 0x8, 0x30, 0x20, 0x40, 0x180, 0x100, 0x0],
        first: 0x1,
        last: 0x100,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x1e00000000, 0x0), Classes(0x2000000000, 0x0)],
        gives: &[Give { kind: Kind::Growth, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("measure moves by figure within years"),
        form: Form::Change,
        whole: true,
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x1e00000000, 0x0), Classes(0x20000000000, 0x0), Classes(0x2000, 0x0), Classes(0x20000, 0x0), Classes(0x20000, 0x0), Classes(0x80000, 0x0), Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x1e00000000, 0x0), Classes(0x20000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x300000, 0x200000, 0x400000, 0x0, 0x52943000000, 0x52942000000, 0x4000000, 0x28000000, 0x10000000, 0x20000000, 0x100000000000, 0x80000000, 0x100000000, 0x200000000, 0x400000000, 0x100000000000, 0x1000000000, 0x100000000000, 0x4000000000, 0x8000000000, 0x100000000000, 0x20000000000, 0x40000000000, 0x80000000000, 0x100000000000, 0x600000000000, 0x400000000000, 0x0],
        first: 0x8294a1,
        last: 0x400000400000,
        tight: 0x80000040000,
        needs: &[Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x20000, 0x0), Classes(0x1e00000000, 0x0)],
        gives: &[Give { kind: Kind::Change, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("measure doubles within years"),
        form: Form::Change,
        whole: true,
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x8000, 0x0), Classes(0x20000, 0x0), Classes(0x20000, 0x0), Classes(0x80000, 0x0), Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x8000, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x100000, 0x0, 0x14a50c00000, 0x14a50800000, 0x1000000, 0xa000000, 0x4000000, 0x8000000, 0x40000000000, 0x20000000, 0x40000000, 0x80000000, 0x100000000, 0x40000000000, 0x400000000, 0x40000000000, 0x1000000000, 0x2000000000, 0x40000000000, 0x8000000000, 0x10000000000, 0x20000000000, 0x40000000000, 0x0],
        first: 0x2294a1,
        last: 0x40000100000,
        tight: 0x20000040000,
        needs: &[Classes(0x40, 0x0), Classes(0x8000, 0x0), Classes(0x20000, 0x0)],
        gives: &[Give { kind: Kind::Change, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place gains figure of people within years"),
        form: Form::Change,
        whole: true,
        takes: &[Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x3000000000000000000000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x20000, 0x0), Classes(0x20000, 0x0), Classes(0x80000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x3000000000000000000000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x20, 0x40, 0x0, 0xb00, 0xa00, 0x400, 0x800, 0x1000, 0x2000, 0x4000, 0x0],
        first: 0x85,
        last: 0x4040,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x80, 0x0), Classes(0x2000, 0x0), Classes(0x20000, 0x0), Classes(0x3000000000000000000000000000, 0x0)],
        gives: &[Give { kind: Kind::Change, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("a place's measure is more than another's"),
        form: Form::Comparison,
        whole: false,
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x20000000, 0x0), Classes(0x18000000000000000000000000000, 0x0), Classes(0x20000000000000000000000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x2000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x100000, 0x2a200000, 0x1400000, 0x800000, 0x1000000, 0x0, 0x4000000, 0x8000000, 0x10000000, 0x0, 0x140000000, 0x80000000, 0x100000000, 0x0],
        first: 0x294a1,
        last: 0x111000000,
        tight: 0x40000,
        needs: &[Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x20000000, 0x0), Classes(0x18000000000000000000000000000, 0x0)],
        gives: &[Give { kind: Kind::Comparison, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: true,
        closed: true,
        agreement: false,
    },
    Frame {
        name: named("place has more than another"),
        form: Form::Comparison,
        whole: false,
        takes: &[Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x20200080000000, 0x0), Classes(0xc00000000000000000000000000, 0x0), Classes(0x80, 0x0), Classes(0x400, 0x0), Classes(0x4000000000000000000000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x80000, 0x0), Classes(0x40000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x80000000000000000000000000000, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x60, 0x80, 0x80, 0x500, 0x200, 0x400, 0x1800, 0xa000, 0xa000, 0x4000, 0x8000, 0x10000, 0x0],
        first: 0x5,
        last: 0x10400,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x20200080000000, 0x0), Classes(0xc00000000000000000000000000, 0x0), Classes(0x4000000000000000000000000000, 0x0)],
        gives: &[Give { kind: Kind::Comparison, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: true,
        closed: true,
        agreement: false,
    },
    Frame {
        name: named("a place's measure is so many times another's"),
        form: Form::Comparison,
        whole: false,
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x60000000, 0x0), Classes(0x8000, 0x0), Classes(0x40000000000000000000000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x8000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x2000, 0x0), Classes(0x4000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x420100000, 0x200000, 0x15400000, 0x800000, 0x1000000, 0x2000000, 0x0, 0x8000000, 0x10000000, 0x0, 0x140000000, 0x80000000, 0x100000000, 0x200000000, 0x0, 0x800000000, 0x5000000000, 0x2000000000, 0x4000000000, 0x8000000000, 0x0],
        first: 0x294a1,
        last: 0x8212000000,
        tight: 0x40000,
        needs: &[Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x60000000, 0x0)],
        gives: &[Give { kind: Kind::Comparison, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: true,
        closed: true,
        agreement: false,
    },
    Frame {
        name: named("measure stands at figure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x20000000, 0x0), Classes(0x40000000, 0x0), Classes(0x20000000, 0x0), Classes(0x600000000, 0x0), Classes(0x80000, 0x0), Classes(0x10000000000, 0x0), Classes(0x2000, 0x0), Classes(0x1000000000000000000000080, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x780000, 0x40, 0x80, 0x100, 0x200, 0x780000, 0x800, 0x780000, 0x2000, 0x4000, 0x780000, 0x10000, 0x20000, 0x40000, 0x780000, 0x2000000, 0x2000000, 0x400000, 0x1800000, 0x1000000, 0x2000000, 0x4000000, 0x0],
        first: 0x294a1,
        last: 0x6000000,
        tight: 0x40000,
        needs: &[Classes(0x40, 0x0), Classes(0x2000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("in place, measure stands at figure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x2000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x80000, 0x0), Classes(0x40, 0x0), Classes(0x20000000, 0x0), Classes(0x40000000, 0x0), Classes(0x20000000, 0x0), Classes(0x600000000, 0x0), Classes(0x80000, 0x0), Classes(0x10000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0xa, 0x4, 0x8, 0x30, 0x20, 0x3c0, 0x1000, 0x1000, 0x200, 0xc00, 0x800, 0x1000, 0x0],
        first: 0x1,
        last: 0x1000,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x2000000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("measure stands at figure in place"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40, 0x0), Classes(0x20000000, 0x0), Classes(0x40000000, 0x0), Classes(0x20000000, 0x0), Classes(0x600000000, 0x0), Classes(0x80000, 0x0), Classes(0x10000000000, 0x0), Classes(0x2000, 0x0), Classes(0x2000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0)],
        follow: &[0x1e, 0x80, 0x80, 0x10, 0x60, 0x40, 0x80, 0x100, 0xa00, 0x400, 0x800, 0x0],
        first: 0x1,
        last: 0x800,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x2000000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("migration to a place stands at figure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40, 0x0), Classes(0x2000000000000000000000000, 0x0), Classes(0x2000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x20000000, 0x0), Classes(0x40000000, 0x0), Classes(0x20000000, 0x0), Classes(0x600000000, 0x0), Classes(0x80000, 0x0), Classes(0x10000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x6, 0x28, 0x28, 0x10, 0x20, 0x3c0, 0x1000, 0x1000, 0x200, 0xc00, 0x800, 0x1000, 0x0],
        first: 0x1,
        last: 0x1000,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x2000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "net migration|net immigration|foreign direct investment|fdi",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("measure worldwide stands at figure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40, 0x0), Classes(0x2, 0x0), Classes(0x20000000, 0x0), Classes(0x40000000, 0x0), Classes(0x20000000, 0x0), Classes(0x600000000, 0x0), Classes(0x80000, 0x0), Classes(0x10000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x3c, 0x100, 0x100, 0x20, 0xc0, 0x80, 0x100, 0x0],
        first: 0x1,
        last: 0x100,
        tight: 0x0,
        needs: &[Classes(0x2, 0x0), Classes(0x40, 0x0), Classes(0x2000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("measure moves to figure from figure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x600000000, 0x0), Classes(0x80000, 0x0), Classes(0x10000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0), Classes(0x8000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x300000, 0x200000, 0x400000, 0x1800000, 0x1000000, 0x2000000, 0x0],
        first: 0x294a1,
        last: 0x2000000,
        tight: 0x40000,
        needs: &[Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x600000000, 0x0), Classes(0x8000000000, 0x0), Classes(0x10000000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }, Give { kind: Kind::Level, measure: 1, place: 1, figure: 2, dated: true }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("measure moves from figure to figure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x600000000, 0x0), Classes(0x8000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0), Classes(0x10000000000, 0x0), Classes(0x2000, 0x0), Classes(0x20000, 0x0), Classes(0x20000, 0x0), Classes(0x80000, 0x0), Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x600000000, 0x0), Classes(0x8000000000, 0x0), Classes(0x2000, 0x0), Classes(0x10000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x100000, 0x200000, 0xc00000, 0x800000, 0x1000000, 0x2000000, 0x0, 0x294a18000000, 0x294a10000000, 0x20000000, 0x140000000, 0x80000000, 0x100000000, 0x800000000000, 0x400000000, 0x800000000, 0x1000000000, 0x2000000000, 0x800000000000, 0x8000000000, 0x800000000000, 0x20000000000, 0x40000000000, 0x800000000000, 0x100000000000, 0x200000000000, 0x400000000000, 0x800000000000, 0x1000000000000, 0x2000000000000, 0x4000000000000, 0x8000000000000, 0x0],
        first: 0x40294a1,
        last: 0x8000003000000,
        tight: 0x400000040000,
        needs: &[Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x600000000, 0x0), Classes(0x8000000000, 0x0), Classes(0x10000000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 2, dated: false }, Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: true }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("measure moves by figure to figure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x600000000, 0x0), Classes(0x20000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0), Classes(0x10000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x300000, 0x200000, 0xc00000, 0x800000, 0x1000000, 0x0],
        first: 0x294a1,
        last: 0x1000000,
        tight: 0x40000,
        needs: &[Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x600000000, 0x0), Classes(0x10000000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 2, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place has measure of figure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x180000000, 0x0), Classes(0x40, 0x0), Classes(0x10004060000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x20, 0x40, 0x80, 0x0],
        first: 0x5,
        last: 0xc0,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x10004060000000, 0x0), Classes(0x180000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place has figure of measure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x180000000, 0x0), Classes(0x2000, 0x0), Classes(0x40, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x20, 0x0],
        first: 0x5,
        last: 0x20,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x180000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("measure figure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x0],
        first: 0x294a1,
        last: 0x80000,
        tight: 0x40000,
        needs: &[Classes(0x40, 0x0), Classes(0x2000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("measure at figure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x10000000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x100000, 0x0],
        first: 0x294a1,
        last: 0x100000,
        tight: 0x40000,
        needs: &[Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x10000000000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("measure is a share of a place's output"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40, 0x0), Classes(0x60000000, 0x0), Classes(0x2000, 0x0), Classes(0x4000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x8, 0x0), Classes(0x10000000000000000, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x150, 0x20, 0x40, 0x80, 0x200, 0x200, 0x0],
        first: 0x1,
        last: 0x200,
        tight: 0x0,
        needs: &[Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x60000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x10000000000000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: Some(Class(71)),
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("two measures of one place stand at figures"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40, 0x0), Classes(0x40000000000, 0x0), Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x40000000000, 0x0), Classes(0x40, 0x0), Classes(0x8, 0x0), Classes(0x40, 0x0), Classes(0x40000000000, 0x0), Classes(0x40, 0x0), Classes(0x60000000, 0x0), Classes(0x2000, 0x0), Classes(0x40000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x50, 0x20, 0x40, 0x40000, 0x100, 0x200, 0x400, 0x800, 0x1000, 0x2000, 0x40000, 0x8000, 0x10000, 0x20000, 0x40000, 0x80000, 0x100000, 0x200000, 0x0],
        first: 0x4281,
        last: 0x200000,
        tight: 0x0,
        needs: &[Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x60000000, 0x0), Classes(0x40000000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }, Give { kind: Kind::Level, measure: 2, place: 1, figure: 2, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("one measure of two places stands at figures"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x60000000, 0x0), Classes(0x2000, 0x0), Classes(0x40000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x20, 0x140, 0x80, 0x100, 0x200, 0x400, 0x800, 0x1000, 0x0],
        first: 0x1,
        last: 0x1000,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x60000000, 0x0), Classes(0x6000000000, 0x0), Classes(0x40000000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }, Give { kind: Kind::Level, measure: 1, place: 2, figure: 2, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place spends figure on something"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x20000000, 0x0), Classes(0x20000000000000, 0x0), Classes(0x2000, 0x0), Classes(0x800000000000000000000000, 0x0), Classes(0x400, 0x0), Classes(0x800000000000000000000000, 0x0)],
        follow: &[0x2, 0x4, 0x18, 0x10, 0x20, 0xc0, 0x80, 0x100, 0x0],
        first: 0x5,
        last: 0x180,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x400, 0x0), Classes(0x2000, 0x0), Classes(0x20000000000000, 0x0)],
        gives: &[Give { kind: Kind::Tail, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place covers figure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x200, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x0],
        first: 0x5,
        last: 0x10,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x200, 0x0), Classes(0x2000, 0x0)],
        gives: &[Give { kind: Kind::Verb, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("women have figure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x8, 0x0), Classes(0x8000000000000, 0x0), Classes(0x8000000000000, 0x0), Classes(0x2000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x80000000, 0x0), Classes(0x2000, 0x0), Classes(0x1000000000000000000000000, 0x0)],
        follow: &[0x2, 0x80, 0x8, 0x50, 0x20, 0x40, 0x80, 0x100, 0x200, 0x0],
        first: 0x5,
        last: 0x300,
        tight: 0x0,
        needs: &[Classes(0x2000, 0x0), Classes(0x80000000, 0x0), Classes(0x8000000000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "fertility rate",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place (measure figure)"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x1, 0x0), Classes(0x200000, 0x0), Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x400000, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x0],
        first: 0x1,
        last: 0x10,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x200000, 0x0), Classes(0x400000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: true,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place, measure figure"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x1, 0x0), Classes(0x80000, 0x0), Classes(0x40, 0x0), Classes(0x4000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x4, 0x18, 0x10, 0x0],
        first: 0x1,
        last: 0x10,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: true,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("with a measure of figure, place"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x100000000, 0x0), Classes(0x40, 0x0), Classes(0x4000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0), Classes(0x1, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x20, 0x0],
        first: 0x1,
        last: 0x20,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0), Classes(0x100000000, 0x0), Classes(0x4000000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place, with a measure of figure"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x1, 0x0), Classes(0x80000, 0x0), Classes(0x100000000, 0x0), Classes(0x40, 0x0), Classes(0x4000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x6, 0x4, 0x8, 0x10, 0x20, 0x0],
        first: 0x1,
        last: 0x20,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x100000000, 0x0), Classes(0x4000000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: true,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place, a country with a measure of figure"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x1, 0x0), Classes(0x80000, 0x0), Classes(0x8000000, 0x0), Classes(0x80001200000f, 0x0), Classes(0x800000000000, 0x0), Classes(0x100000000, 0x0), Classes(0x40, 0x0), Classes(0x4000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x4, 0x18, 0x18, 0x20, 0x40, 0x80, 0x100, 0x0],
        first: 0x1,
        last: 0x100,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0), Classes(0x8000000, 0x0), Classes(0x100000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x800000000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: true,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("a place's measure of figure"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x4000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x800, 0x40, 0x800, 0x100, 0x200, 0x400, 0x800, 0x1000, 0x2000, 0x0],
        first: 0x2a5,
        last: 0x3000,
        tight: 0x400,
        needs: &[Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x4000000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("a measure of figure in a place"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x40, 0x0), Classes(0x4000000000, 0x0), Classes(0x2000, 0x0), Classes(0x2000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x50, 0x20, 0x40, 0x0],
        first: 0x1,
        last: 0x40,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x2000000000, 0x0), Classes(0x4000000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("a place's figure of measure"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x2000, 0x0), Classes(0x40, 0x0), Classes(0x8, 0x0), Classes(0x2000, 0x0), Classes(0x40, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x20, 0x0, 0x80, 0x100, 0x0],
        first: 0x45,
        last: 0x120,
        tight: 0x0,
        needs: &[Classes(0x40, 0x0), Classes(0x2000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("measure, at figure"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x80000, 0x0), Classes(0x10000000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x100000, 0x200000, 0x0],
        first: 0x294a1,
        last: 0x200000,
        tight: 0x40000,
        needs: &[Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0), Classes(0x10000000000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: true,
        agreement: false,
    },
    Frame {
        name: named("measure, figure,"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x8, 0x0), Classes(0x40, 0x0), Classes(0x80000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x80, 0x40, 0x80, 0x100, 0x0],
        first: 0x25,
        last: 0x100,
        tight: 0x0,
        needs: &[Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: true,
        agreement: false,
    },
    Frame {
        name: named("place: measure figure"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x1, 0x0), Classes(0x100000, 0x0), Classes(0x40, 0x0), Classes(0x4000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x4, 0x18, 0x10, 0x0],
        first: 0x1,
        last: 0x10,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x100000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: true,
        agreement: false,
    },
    Frame {
        name: named("measure: figure"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x100000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x100000, 0x0],
        first: 0x294a1,
        last: 0x100000,
        tight: 0x40000,
        needs: &[Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x100000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: true,
        agreement: false,
    },
    Frame {
        name: named("place has figure of a measure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x180000000, 0x0), Classes(0x2000, 0x0), Classes(0x4000000000, 0x0), Classes(0x40, 0x0), Classes(0x400, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0xa0, 0x40, 0x0, 0x0],
        first: 0x5,
        last: 0xc0,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x2000, 0x0), Classes(0x180000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }, Give { kind: Kind::Tail, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("measure, worth figure"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x8, 0x0), Classes(0x40, 0x0), Classes(0x80000, 0x0), Classes(0x400000000000000000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x80, 0x40, 0x80, 0x100, 0x200, 0x0],
        first: 0x25,
        last: 0x200,
        tight: 0x0,
        needs: &[Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0), Classes(0x400000000000000000000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: true,
        agreement: false,
    },
    Frame {
        name: named("place, a country with a figure of measure"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x1, 0x0), Classes(0x80000, 0x0), Classes(0x8000000, 0x0), Classes(0x80001200000f, 0x0), Classes(0x800000000000, 0x0), Classes(0x100000000, 0x0), Classes(0x2000, 0x0), Classes(0x40, 0x0), Classes(0x80, 0x0)],
        follow: &[0x2, 0x4, 0x18, 0x18, 0x20, 0x40, 0x180, 0x0, 0x0],
        first: 0x1,
        last: 0x180,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0), Classes(0x8000000, 0x0), Classes(0x100000000, 0x0), Classes(0x800000000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }, Give { kind: Kind::Count, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "people",
        only: "",
        of: None,
        apposition: true,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("land is figure of a kind"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x20000000, 0x0), Classes(0x2000, 0x0), Classes(0x40, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x20, 0x0],
        first: 0x5,
        last: 0x20,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x20000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: Some(Class(73)),
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("a kind of land covers figure of a place"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40, 0x0), Classes(0x200, 0x0), Classes(0x2000, 0x0), Classes(0x4000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x800000000000020000000000000000, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x50, 0x20, 0x40, 0x80, 0x100, 0x0],
        first: 0x1,
        last: 0x144,
        tight: 0x0,
        needs: &[Classes(0x40, 0x0), Classes(0x200, 0x0), Classes(0x2000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: Some(Class(73)),
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place scores figure on a measure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000000, 0x0), Classes(0x2000, 0x0), Classes(0x200000000000000000000000000000, 0x0), Classes(0x40, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x20, 0x40, 0x0],
        first: 0x5,
        last: 0x40,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x100000000000000000000000000000, 0x0), Classes(0x200000000000000000000000000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place has figure of people"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x180000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x20, 0x0],
        first: 0x5,
        last: 0x20,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x80, 0x0), Classes(0x2000, 0x0), Classes(0x180000000, 0x0)],
        gives: &[Give { kind: Kind::Count, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place is home to figure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000100000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x20, 0x0],
        first: 0x5,
        last: 0x30,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x2000, 0x0), Classes(0x100000100000000000, 0x0)],
        gives: &[Give { kind: Kind::Count, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "people",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("there are figure in place"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x400000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x2000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x2, 0x0)],
        follow: &[0x2, 0x4, 0x88, 0x50, 0x20, 0x40, 0x0, 0x0],
        first: 0x1,
        last: 0xc0,
        tight: 0x0,
        needs: &[Classes(0x80, 0x0), Classes(0x2000, 0x0), Classes(0x400000000000, 0x0)],
        gives: &[Give { kind: Kind::Count, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("there are figure of a people"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x400000000000, 0x0), Classes(0x2000, 0x0), Classes(0x10, 0x0)],
        follow: &[0x2, 0x4, 0x0],
        first: 0x1,
        last: 0x4,
        tight: 0x0,
        needs: &[Classes(0x10, 0x0), Classes(0x2000, 0x0), Classes(0x400000000000, 0x0)],
        gives: &[Give { kind: Kind::People, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "people",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("figure live in place"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x80000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0)],
        follow: &[0x2, 0x4, 0x28, 0x10, 0x20, 0x0],
        first: 0x1,
        last: 0x20,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x80, 0x0), Classes(0x2000, 0x0), Classes(0x80000000000, 0x0)],
        gives: &[Give { kind: Kind::Count, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("people number figure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x10, 0x0), Classes(0x40000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x4, 0x0],
        first: 0x1,
        last: 0x4,
        tight: 0x0,
        needs: &[Classes(0x10, 0x0), Classes(0x2000, 0x0), Classes(0x40000000, 0x0)],
        gives: &[Give { kind: Kind::People, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "people",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place is a country of figure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x20000000, 0x0), Classes(0x8000000, 0x0), Classes(0x80001200000f, 0x0), Classes(0x800000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x60, 0x60, 0x80, 0x100, 0x200, 0x0],
        first: 0x5,
        last: 0x300,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x2000, 0x0), Classes(0x8000000, 0x0), Classes(0x20000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x800000000000, 0x0)],
        gives: &[Give { kind: Kind::Count, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "people",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place, a country of figure"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x1, 0x0), Classes(0x80000, 0x0), Classes(0x8000000, 0x0), Classes(0x80001200000f, 0x0), Classes(0x800000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0)],
        follow: &[0x2, 0x4, 0x18, 0x18, 0x20, 0x40, 0x80, 0x0],
        first: 0x1,
        last: 0xc0,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0), Classes(0x8000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x800000000000, 0x0)],
        gives: &[Give { kind: Kind::Count, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "people",
        only: "",
        of: None,
        apposition: true,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("a country of figure, place"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x800000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x80000, 0x0), Classes(0x1, 0x0)],
        follow: &[0x2, 0x4, 0x18, 0x10, 0x20, 0x0],
        first: 0x1,
        last: 0x20,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0), Classes(0x4000000000, 0x0), Classes(0x800000000000, 0x0)],
        gives: &[Give { kind: Kind::Count, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "people",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("a place's figure of people"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x20, 0x0],
        first: 0x5,
        last: 0x20,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x80, 0x0), Classes(0x2000, 0x0), Classes(0x800000, 0x0)],
        gives: &[Give { kind: Kind::Count, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place, with figure of people"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x1, 0x0), Classes(0x80000, 0x0), Classes(0x100000000, 0x0), Classes(0x1000000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0)],
        follow: &[0x2, 0x4, 0x18, 0x10, 0x20, 0x0],
        first: 0x1,
        last: 0x20,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x80, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0), Classes(0x100000000, 0x0)],
        gives: &[Give { kind: Kind::Count, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: true,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("with figure of people, place"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x100000000, 0x0), Classes(0x1000000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x80000, 0x0), Classes(0x1, 0x0)],
        follow: &[0x6, 0x4, 0x8, 0x30, 0x20, 0x0],
        first: 0x1,
        last: 0x20,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x80, 0x0), Classes(0x2000, 0x0), Classes(0x100000000, 0x0)],
        gives: &[Give { kind: Kind::Count, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place, home to figure"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x1, 0x0), Classes(0x80000, 0x0), Classes(0x100000000000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x0],
        first: 0x1,
        last: 0x18,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0), Classes(0x100000000000000000, 0x0)],
        gives: &[Give { kind: Kind::Count, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "people",
        only: "",
        of: None,
        apposition: true,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("home to figure, place"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x100000000000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x80000, 0x0), Classes(0x1, 0x0)],
        follow: &[0x2, 0xc, 0x8, 0x10, 0x0],
        first: 0x1,
        last: 0x10,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0), Classes(0x100000000000000000, 0x0)],
        gives: &[Give { kind: Kind::Count, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "people",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("babies are born in place"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x4000000000000, 0x0), Classes(0x2000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x50, 0x20, 0x40, 0x0],
        first: 0x1,
        last: 0x40,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x80, 0x0), Classes(0x2000, 0x0), Classes(0x2000000000, 0x0), Classes(0x4000000000000, 0x0)],
        gives: &[Give { kind: Kind::Count, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place hosts figure of refugees"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x20000000, 0x0), Classes(0x200000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0)],
        follow: &[0x2, 0x4, 0x18, 0x10, 0x20, 0x40, 0x0],
        first: 0x5,
        last: 0x40,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x80, 0x0), Classes(0x2000, 0x0), Classes(0x200000000000, 0x0)],
        gives: &[Give { kind: Kind::Asylum, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("figure of refugees in place"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x400000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x2000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x50, 0x20, 0x40, 0x0],
        first: 0x3,
        last: 0x40,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x80, 0x0), Classes(0x2000, 0x0), Classes(0x2000000000, 0x0)],
        gives: &[Give { kind: Kind::Asylum, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("figure of refugees from place"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x400000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x8000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x2000, 0x0), Classes(0x8, 0x0), Classes(0x80, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x50, 0x20, 0x40, 0x0, 0x100, 0x200, 0x0],
        first: 0x83,
        last: 0x240,
        tight: 0x0,
        needs: &[Classes(0x80, 0x0), Classes(0x2000, 0x0)],
        gives: &[Give { kind: Kind::Origin, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("figure of a people are refugees"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x2000, 0x0), Classes(0x10, 0x0), Classes(0x20000000, 0x0), Classes(0x80, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x0],
        first: 0x1,
        last: 0x8,
        tight: 0x0,
        needs: &[Classes(0x10, 0x0), Classes(0x80, 0x0), Classes(0x2000, 0x0), Classes(0x20000000, 0x0)],
        gives: &[Give { kind: Kind::Origin, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("figure of people arrive"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x10, 0x0), Classes(0x400, 0x0)],
        follow: &[0x6, 0x8, 0x8, 0x0],
        first: 0x1,
        last: 0x8,
        tight: 0x0,
        needs: &[Classes(0x400, 0x0), Classes(0x2000, 0x0)],
        gives: &[Give { kind: Kind::Tail, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("a place's people number figure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x80, 0x0), Classes(0x80, 0x0), Classes(0x2000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x20000000, 0x0), Classes(0x40000000, 0x0), Classes(0x20000000, 0x0), Classes(0x600000000, 0x0), Classes(0x80000, 0x0), Classes(0x10000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x3c00, 0x40, 0x280, 0x100, 0x200, 0x3c00, 0x10000, 0x10000, 0x2000, 0xc000, 0x8000, 0x10000, 0x0],
        first: 0x25,
        last: 0x10000,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x80, 0x0), Classes(0x2000, 0x0)],
        gives: &[Give { kind: Kind::Count, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place is down to figure of people"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x20000000, 0x0), Classes(0x600000000, 0x0), Classes(0x10000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0)],
        follow: &[0x2, 0x4, 0x18, 0x10, 0x20, 0x40, 0x80, 0x0],
        first: 0x5,
        last: 0x80,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x80, 0x0), Classes(0x2000, 0x0), Classes(0x600000000, 0x0), Classes(0x10000000000, 0x0)],
        gives: &[Give { kind: Kind::Count, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place (figure of people)"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x1, 0x0), Classes(0x200000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x400000, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x0],
        first: 0x1,
        last: 0x10,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x80, 0x0), Classes(0x2000, 0x0), Classes(0x200000, 0x0), Classes(0x400000, 0x0)],
        gives: &[Give { kind: Kind::Count, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: true,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place receives figure of applications"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x20000000, 0x0), Classes(0x200000000000000000000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0)],
        follow: &[0x2, 0x4, 0x18, 0x10, 0x20, 0x40, 0x0],
        first: 0x5,
        last: 0x40,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x80, 0x0), Classes(0x2000, 0x0), Classes(0x200000000000000000000000000, 0x0)],
        gives: &[Give { kind: Kind::Received, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("verb of a place and figure of people"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x200, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0)],
        follow: &[0x2, 0x4, 0x0],
        first: 0x1,
        last: 0x4,
        tight: 0x0,
        needs: &[Classes(0x80, 0x0), Classes(0x200, 0x0), Classes(0x2000, 0x0)],
        gives: &[Give { kind: Kind::Verb, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place hosts figure of refugees from a place"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x20000000, 0x0), Classes(0x200000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x8000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x400000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x8000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x2000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0)],
        follow: &[0x2, 0x4, 0x18, 0x10, 0x20, 0x40, 0x80, 0x500, 0x200, 0x400, 0x0, 0x1000, 0x2000, 0x4000, 0x28000, 0x10000, 0x20000, 0x40000, 0x280000, 0x100000, 0x200000, 0x0],
        first: 0x805,
        last: 0x200400,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x80, 0x0), Classes(0x2000, 0x0), Classes(0x8000000000, 0x0)],
        gives: &[Give { kind: Kind::Pair, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place hosts figure of a people's refugees"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x20000000, 0x0), Classes(0x200080000000, 0x0), Classes(0x2000, 0x0), Classes(0x8, 0x0), Classes(0x80, 0x0)],
        follow: &[0x2, 0x4, 0x18, 0x10, 0x20, 0x40, 0x80, 0x0],
        first: 0x5,
        last: 0x80,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x8, 0x0), Classes(0x80, 0x0), Classes(0x2000, 0x0), Classes(0x200080000000, 0x0)],
        gives: &[Give { kind: Kind::Pair, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("figure of a people's refugees are in place"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x400000000000, 0x0), Classes(0x2000, 0x0), Classes(0x8, 0x0), Classes(0x80, 0x0), Classes(0x20000000, 0x0), Classes(0x80000000000, 0x0), Classes(0x2000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x2f0, 0x2c0, 0x2c0, 0x280, 0x100, 0x200, 0x0],
        first: 0x3,
        last: 0x200,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x8, 0x0), Classes(0x80, 0x0), Classes(0x2000, 0x0)],
        gives: &[Give { kind: Kind::Pair, measure: 1, place: 2, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("refugees of a people number figure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x8, 0x0), Classes(0x80, 0x0), Classes(0x80, 0x0), Classes(0x8000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x20000000, 0x0), Classes(0x40000000, 0x0), Classes(0x20000000, 0x0), Classes(0x600000000, 0x0), Classes(0x80000, 0x0), Classes(0x10000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x780, 0x8, 0x50, 0x20, 0x40, 0x780, 0x2000, 0x2000, 0x400, 0x1800, 0x1000, 0x2000, 0x0],
        first: 0x5,
        last: 0x2000,
        tight: 0x0,
        needs: &[Classes(0x80, 0x0), Classes(0x2000, 0x0)],
        gives: &[Give { kind: Kind::Origin, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place is the nth among some"),
        form: Form::Rank,
        whole: true,
        takes: &[Classes(0x1, 0x0), Classes(0x20000000, 0x0), Classes(0x6, 0x0), Classes(0x800000, 0x0), Classes(0x4000, 0x0), Classes(0x6000000000000000000000, 0x0), Classes(0x40, 0x0), Classes(0x80, 0x0), Classes(0x400000000000000000000000000000, 0x0), Classes(0x4000, 0x0), Classes(0x1800, 0x0), Classes(0x400000000000000000000000000000, 0x0), Classes(0x2000000000, 0x0), Classes(0x6, 0x0), Classes(0x4000000000000000000000000, 0x0), Classes(0x40, 0x0), Classes(0x2000000000, 0x0), Classes(0x6, 0x0)],
        follow: &[0x2, 0x634, 0x8, 0x630, 0x20, 0x151c0, 0x15000, 0x15000, 0x15000, 0x400, 0x15800, 0x15000, 0x2000, 0x14000, 0x8000, 0x10000, 0x20000, 0x0],
        first: 0x1,
        last: 0x2ade0,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x20000000, 0x0)],
        gives: &[Give { kind: Kind::Rank, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "area",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place has the highest measure among some"),
        form: Form::Rank,
        whole: true,
        takes: &[Classes(0x1, 0x0), Classes(0x80000000, 0x0), Classes(0x6, 0x0), Classes(0x800000, 0x0), Classes(0x4000, 0x0), Classes(0x6000000000000000000000, 0x0), Classes(0xc0, 0x0), Classes(0x4000, 0x0), Classes(0x6000000000000000000000, 0x0), Classes(0xc0, 0x0), Classes(0x6000000000, 0x0), Classes(0x6, 0x0)],
        follow: &[0x2, 0x184, 0x8, 0x30, 0x20, 0x40, 0x0, 0x100, 0x200, 0x400, 0x800, 0x0],
        first: 0x1,
        last: 0x840,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x6, 0x0), Classes(0xc0, 0x0), Classes(0x80000000, 0x0), Classes(0x6000000000000000000000, 0x0)],
        gives: &[Give { kind: Kind::Rank, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("a place's measure is the highest among some"),
        form: Form::Rank,
        whole: true,
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x20000000, 0x0), Classes(0x6, 0x0), Classes(0x800000, 0x0), Classes(0x4000, 0x0), Classes(0x6000000000000000000000, 0x0), Classes(0x4000, 0x0), Classes(0x6000000000000000000000, 0x0), Classes(0x2000000000, 0x0), Classes(0x6, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x3100000, 0x200000, 0xc00000, 0x800000, 0x0, 0x2000000, 0x4000000, 0x8000000, 0x0],
        first: 0x294a1,
        last: 0x8800000,
        tight: 0x40000,
        needs: &[Classes(0x6, 0x0), Classes(0x40, 0x0), Classes(0x20000000, 0x0), Classes(0x6000000000000000000000, 0x0)],
        gives: &[Give { kind: Kind::Rank, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place ranks nth among some"),
        form: Form::Rank,
        whole: true,
        takes: &[Classes(0x1, 0x0), Classes(0x8000000000000000000000000, 0x0), Classes(0x4000, 0x0), Classes(0x2000000000, 0x0), Classes(0x6, 0x0), Classes(0x4000000000000000000000000, 0x0), Classes(0x40, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x20, 0x40, 0x0],
        first: 0x1,
        last: 0x40,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x6, 0x0), Classes(0x40, 0x0), Classes(0x4000, 0x0), Classes(0x2000000000, 0x0), Classes(0x4000000000000000000000000, 0x0), Classes(0x8000000000000000000000000, 0x0)],
        gives: &[Give { kind: Kind::Rank, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place hosts more than any other"),
        form: Form::Rank,
        whole: true,
        takes: &[Classes(0x1, 0x0), Classes(0x200000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x80000, 0x0), Classes(0x400000000000000000000000000, 0x0), Classes(0x80, 0x0), Classes(0x10000000000000000000000000, 0x0)],
        follow: &[0x2, 0x24, 0x8, 0x90, 0x80, 0x40, 0x80, 0x0],
        first: 0x1,
        last: 0x80,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x80, 0x0), Classes(0x200000000000, 0x0), Classes(0x10000000000000000000000000, 0x0)],
        gives: &[Give { kind: Kind::Rank, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "host of refugees",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place, the nth among some,"),
        form: Form::Rank,
        whole: false,
        takes: &[Classes(0x1, 0x0), Classes(0x80000, 0x0), Classes(0x6, 0x0), Classes(0x800000, 0x0), Classes(0x4000, 0x0), Classes(0x6000000000000000000000, 0x0), Classes(0x40, 0x0), Classes(0x80, 0x0), Classes(0x400000000000000000000000000000, 0x0), Classes(0x4000, 0x0), Classes(0x1800, 0x0), Classes(0x400000000000000000000000000000, 0x0), Classes(0x4000, 0x0), Classes(0x6000000000000000000000, 0x0), Classes(0x40, 0x0), Classes(0x80, 0x0), Classes(0x400000000000000000000000000000, 0x0), Classes(0x4000, 0x0), Classes(0x1800, 0x0), Classes(0x400000000000000000000000000000, 0x0), Classes(0x2000000000, 0x0), Classes(0x6, 0x0), Classes(0x4000000000000000000000000, 0x0), Classes(0x40, 0x0)],
        follow: &[0x2, 0x63004, 0x8, 0x630, 0x20, 0x4001c0, 0x400000, 0x400000, 0x400000, 0x400, 0x400800, 0x400000, 0x2000, 0x11c000, 0x100000, 0x100000, 0x100000, 0x40000, 0x180000, 0x100000, 0x200000, 0x400000, 0x800000, 0x0],
        first: 0x1,
        last: 0xa00de0,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x6, 0x0), Classes(0x80000, 0x0)],
        gives: &[Give { kind: Kind::Rank, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "area",
        only: "",
        of: None,
        apposition: true,
        opens: false,
        closed: true,
        agreement: false,
    },
    Frame {
        name: named("the nth among some, place"),
        form: Form::Rank,
        whole: false,
        takes: &[Classes(0x6, 0x0), Classes(0x800000, 0x0), Classes(0x4000, 0x0), Classes(0x6000000000000000000000, 0x0), Classes(0x40, 0x0), Classes(0x80, 0x0), Classes(0x400000000000000000000000000000, 0x0), Classes(0x4000, 0x0), Classes(0x1800, 0x0), Classes(0x400000000000000000000000000000, 0x0), Classes(0x4000, 0x0), Classes(0x6000000000000000000000, 0x0), Classes(0x40, 0x0), Classes(0x80, 0x0), Classes(0x400000000000000000000000000000, 0x0), Classes(0x4000, 0x0), Classes(0x1800, 0x0), Classes(0x400000000000000000000000000000, 0x0), Classes(0x2000000000, 0x0), Classes(0x6, 0x0), Classes(0x80000, 0x0), Classes(0x1, 0x0)],
        follow: &[0x2, 0x18c, 0x8, 0x100070, 0x100000, 0x100000, 0x100000, 0x100, 0x100200, 0x100000, 0x800, 0x47000, 0x40000, 0x40000, 0x40000, 0x10000, 0x60000, 0x40000, 0x80000, 0x100000, 0x200000, 0x0],
        first: 0x18c01,
        last: 0x200000,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x6, 0x0), Classes(0x80000, 0x0)],
        gives: &[Give { kind: Kind::Rank, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "area",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: true,
        agreement: false,
    },
    Frame {
        name: named("the nth among some, of the only place there is"),
        form: Form::Rank,
        whole: false,
        takes: &[Classes(0x6, 0x0), Classes(0x800000, 0x0), Classes(0x4000, 0x0), Classes(0x2000000000000000000000, 0x0), Classes(0x40, 0x0), Classes(0x800, 0x0), Classes(0x800000000000, 0x0)],
        follow: &[0x2, 0x2c, 0x28, 0x10, 0x0, 0x40, 0x0],
        first: 0x1,
        last: 0x50,
        tight: 0x0,
        needs: &[Classes(0x6, 0x0), Classes(0x800000, 0x0)],
        gives: &[Give { kind: Kind::Rank, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: true,
    },
    Frame {
        name: named("a place's measure, the nth among some,"),
        form: Form::Rank,
        whole: false,
        takes: &[Classes(0x9, 0x0), Classes(0x40, 0x0), Classes(0x1, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x80000, 0x0), Classes(0x6, 0x0), Classes(0x800000, 0x0), Classes(0x4000, 0x0), Classes(0x6000000000000000000000, 0x0)],
        follow: &[0x2, 0x20, 0x8, 0x10, 0x20, 0x40, 0x80, 0x300, 0x200, 0x0],
        first: 0x5,
        last: 0x200,
        tight: 0x2,
        needs: &[Classes(0x6, 0x0), Classes(0x40, 0x0), Classes(0x80000, 0x0), Classes(0x800000, 0x0), Classes(0x6000000000000000000000, 0x0)],
        gives: &[Give { kind: Kind::Rank, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: true,
        agreement: false,
    },
    Frame {
        name: named("figure of a people do"),
        form: Form::Share,
        whole: true,
        takes: &[Classes(0x2000, 0x0), Classes(0x4000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0xe0000000000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x18, 0x0), Classes(0x8, 0x0), Classes(0xe0000000000000000, 0x0), Classes(0xe0000000000000000, 0x0), Classes(0x6000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100, 0x0)],
        follow: &[0x2, 0x2e94, 0x8, 0x10, 0x20, 0x40, 0x40000, 0x100, 0x200, 0x40000, 0x40000, 0x1000, 0x40000, 0x4000, 0x28000, 0x10000, 0x20000, 0x40000, 0x0],
        first: 0x1,
        last: 0x40000,
        tight: 0x0,
        needs: &[Classes(0x100, 0x0), Classes(0x2000, 0x0), Classes(0x4000000000, 0x0)],
        gives: &[Give { kind: Kind::Share, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("in place, figure do"),
        form: Form::Share,
        whole: true,
        takes: &[Classes(0x2000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x80000, 0x0), Classes(0x2000, 0x0), Classes(0x4000000000, 0x0), Classes(0xe0000000000000000, 0x0), Classes(0x100, 0x0)],
        follow: &[0xa, 0x4, 0x8, 0x30, 0x20, 0x140, 0x80, 0x100, 0x0],
        first: 0x1,
        last: 0x100,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x100, 0x0), Classes(0x2000, 0x0), Classes(0x2000000000, 0x0)],
        gives: &[Give { kind: Kind::Share, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("figure of people in place do"),
        form: Form::Share,
        whole: true,
        takes: &[Classes(0x2000, 0x0), Classes(0xe0000000000000000, 0x0), Classes(0x2000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x10, 0x0), Classes(0x8, 0x0), Classes(0xe0000000000000000, 0x0), Classes(0x80, 0x0), Classes(0x2000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x4000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100, 0x0)],
        follow: &[0x42c2, 0x4, 0x28, 0x10, 0x20, 0x40000, 0x40000, 0x100, 0x40000, 0x400, 0x2800, 0x1000, 0x2000, 0x40000, 0x28000, 0x10000, 0x20000, 0x40000, 0x0],
        first: 0x1,
        last: 0x40000,
        tight: 0x0,
        needs: &[Classes(0x100, 0x0), Classes(0x2000, 0x0)],
        gives: &[Give { kind: Kind::Share, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("figure of place do"),
        form: Form::Share,
        whole: true,
        takes: &[Classes(0x2000, 0x0), Classes(0x2000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100, 0x0)],
        follow: &[0xa2, 0x14, 0x8, 0x10, 0x100, 0x40, 0x80, 0x100, 0x0],
        first: 0x1,
        last: 0x100,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x100, 0x0), Classes(0x2000, 0x0)],
        gives: &[Give { kind: Kind::Share, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("share and number at once"),
        form: Form::Share,
        whole: true,
        takes: &[Classes(0x2000, 0x0), Classes(0x4000000000, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x100, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x20, 0x40, 0x80, 0x100, 0x0],
        first: 0x1,
        last: 0x100,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x80, 0x0), Classes(0x100, 0x0), Classes(0x2000, 0x0), Classes(0x800000, 0x0), Classes(0x4000000000, 0x0)],
        gives: &[Give { kind: Kind::Count, measure: 1, place: 1, figure: 2, dated: false }, Give { kind: Kind::Share, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
];
