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
    pub const EXPANSION: Class = Class(82);
    pub const MEASURE_OF_OTHERS: Class = Class(83);
    pub const THE_COUNTRY: Class = Class(84);
    pub const ITS_OWN: Class = Class(85);
    pub const MOST: Class = Class(86);
    pub const LEAST: Class = Class(87);
    pub const OF_ADULTS: Class = Class(88);
    pub const SHORTFALL: Class = Class(89);
    pub const DENIES: Class = Class(90);
    pub const OTHER_SIDE: Class = Class(91);
    pub const PERSONS: Class = Class(92);
    pub const BEYOND: Class = Class(93);
    pub const SHORT_OF: Class = Class(94);
    pub const WORTH: Class = Class(95);
    pub const YEARLY: Class = Class(96);
    pub const CHILDREN: Class = Class(97);
    pub const INTO: Class = Class(98);
    pub const RANKED_BY: Class = Class(99);
    pub const RANK: Class = Class(100);
    pub const SPOT: Class = Class(101);
    pub const THAN_ANY: Class = Class(102);
    pub const UNTOLD_TIME: Class = Class(103);
    pub const COUNTRY_OF: Class = Class(104);
    pub const HOME_COUNTRY: Class = Class(105);
    pub const NOW: Class = Class(106);
    pub const RECEIVE: Class = Class(107);
    pub const MORE: Class = Class(108);
    pub const FEWER: Class = Class(109);
    pub const GAINED: Class = Class(110);
    pub const LOST: Class = Class(111);
    pub const THAN: Class = Class(112);
    pub const MORE_THAN: Class = Class(113);
    pub const LESS_THAN: Class = Class(114);
    pub const THAT_OF: Class = Class(115);
    pub const SIZE_OF: Class = Class(116);
    pub const TOGETHER: Class = Class(117);
    pub const SCORE: Class = Class(118);
    pub const ON: Class = Class(119);
    pub const MEMBER: Class = Class(120);
    pub const PER_PERSON: Class = Class(121);
    pub const OF_WORLD: Class = Class(122);
    pub const CONTRACTION: Class = Class(123);
    pub const CONTRAST: Class = Class(124);
    pub const MAINLY: Class = Class(125);
    pub const LAND: Class = Class(126);
    pub const STANCE_HYPOTHETICAL: Class = Class(127);
    pub const STANCE_FORECAST: Class = Class(128);
    pub const STANCE_DENIED: Class = Class(129);
    pub const STANCE_OPINION: Class = Class(130);
    pub const STANCE_HARMLESS: Class = Class(131);
    pub const STANCE_NOT: Class = Class(132);
    pub const DO_SO: Class = Class(133);
    pub const AUXILIARY: Class = Class(134);
    pub const AVERAGE: Class = Class(135);
    pub const EMISSIONS: Class = Class(136);
    pub const NEWBORN: Class = Class(137);
    pub const LIVES_FOR: Class = Class(138);
    pub const AS_MANY: Class = Class(139);
    pub const LIVE_THERE: Class = Class(140);
    pub const ONE_OF: Class = Class(141);
    pub const PACE: Class = Class(142);
    pub const BESIDE: Class = Class(143);
    pub const COME: Class = Class(144);
    pub const OF_THEM: Class = Class(145);
    pub const UNIT_NOTE: Class = Class(146);
    pub const LOWER: Class = Class(147);
    pub const HIGHER: Class = Class(148);
    pub const BELOW: Class = Class(149);
    pub const ABOVE: Class = Class(150);
    pub const LEVELS: Class = Class(151);
}

/// The sets of classes that words have.
pub static SETS: [Classes; 212] = [
    Classes(0x4000000000004000000, 0x0),
    Classes(0x8000000, 0x0),
    Classes(0x10000000, 0x0),
    Classes(0x40000010000000, 0x0),
    Classes(0x80000010000000, 0x0),
    Classes(0x80000000008000000010000000, 0x0),
    Classes(0x4000000000010000000, 0x0),
    Classes(0x20000000000010000000, 0x0),
    Classes(0x60000000000010000000, 0x0),
    Classes(0x20000000000010000000, 0x40000),
    Classes(0x40000000000010000000, 0x0),
    Classes(0x80000000000000010000000, 0x0),
    Classes(0x1000000000000000010000000, 0x0),
    Classes(0x400000000000000000010000000, 0x0),
    Classes(0x20000000000000000000010000000, 0x400000),
    Classes(0x40000000000000000000010000000, 0x200000),
    Classes(0x100000000000000000000010000000, 0x0),
    Classes(0x200000000000000000000010000000, 0x0),
    Classes(0x2000000000000000000000010000000, 0x0),
    Classes(0x10000000, 0x8),
    Classes(0x20000000, 0x0),
    Classes(0x200000000020000000, 0x0),
    Classes(0x10000000200000000020000000, 0x40),
    Classes(0x200000000020000000, 0x40),
    Classes(0x10000000000000000020000000, 0x40),
    Classes(0x20000000, 0x40),
    Classes(0x40000000, 0x0),
    Classes(0x200000000040000000, 0x0),
    Classes(0x400000000040000000, 0x0),
    Classes(0x200000400000000040000000, 0x0),
    Classes(0x400000400000000040000000, 0x0),
    Classes(0x200000000000000040000000, 0x0),
    Classes(0x80000000, 0x0),
    Classes(0x80000080000000, 0x0),
    Classes(0x800000000000080000080000000, 0x0),
    Classes(0x200000000080000000, 0x0),
    Classes(0x200000000080000000, 0x40),
    Classes(0x800000000000000000080000000, 0x0),
    Classes(0x80000000, 0x40),
    Classes(0x100000000, 0x0),
    Classes(0x200000000, 0x0),
    Classes(0xa00000000, 0x0),
    Classes(0x400000000000200000000, 0x0),
    Classes(0x4000000000000000000200000000, 0x0),
    Classes(0x400000000, 0x0),
    Classes(0x1400000000, 0x0),
    Classes(0x8000000000000000000000400000000, 0x0),
    Classes(0x800000000, 0x0),
    Classes(0x2000000000, 0x0),
    Classes(0x8000004008000002000000000, 0x0),
    Classes(0x4000000002000000000, 0x0),
    Classes(0x4000000004000000000, 0x0),
    Classes(0x10000000000000000000008000000000, 0x0),
    Classes(0x4000000000000010000000000, 0x0),
    Classes(0x8000004008000020000000000, 0x0),
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
    Classes(0x1000000000000010000800000000000, 0x0),
    Classes(0x40000000000800000000800000000000, 0x0),
    Classes(0x100001000000000800000000000, 0x0),
    Classes(0x1000100001000000000800000000000, 0x0),
    Classes(0x100000000000000800000000000, 0x0),
    Classes(0x1000100000000000000800000000000, 0x0),
    Classes(0x40000000000000000000800000000000, 0x0),
    Classes(0x1000000000000, 0x0),
    Classes(0x4041000000000000, 0x0),
    Classes(0x2000000001000000000000, 0x0),
    Classes(0x2000000000000, 0x0),
    Classes(0x4000000000000, 0x0),
    Classes(0x100000000008000000000000, 0x0),
    Classes(0x4008010000000000000, 0x0),
    Classes(0x20000000000000, 0x0),
    Classes(0xa0000000000000, 0x0),
    Classes(0x200020000000000000, 0x0),
    Classes(0x40000000000000, 0x0),
    Classes(0x4840000000000000, 0x0),
    Classes(0x7040000000000000, 0x0),
    Classes(0x80000000006040000000000000, 0x0),
    Classes(0x4040000000000000, 0x0),
    Classes(0x80000004040000000000000, 0x0),
    Classes(0x10000000000000004040000000000000, 0x0),
    Classes(0x4040000000000000, 0x8000),
    Classes(0x80000000040000000000000, 0x0),
    Classes(0x80000000000040000000000000, 0x0),
    Classes(0x10000080000000000040000000000000, 0x0),
    Classes(0x20000000000000040000000000000, 0x0),
    Classes(0x40000000000000040000000000000, 0x0),
    Classes(0x10000000000000000040000000000000, 0x0),
    Classes(0x80000000000000, 0x0),
    Classes(0x800000000000080000000000000, 0x0),
    Classes(0x4000000000000080000000000000, 0x0),
    Classes(0x100000000000000, 0x0),
    Classes(0xc300000000000000, 0x0),
    Classes(0x8000000000000000c300000000000000, 0x0),
    Classes(0x80000000000000008100000000000000, 0x0),
    Classes(0x8100000000000000, 0x10),
    Classes(0x40000000100000000000000, 0x2),
    Classes(0x80000000000000000100000000000000, 0x0),
    Classes(0x80000000000000000100000000000000, 0x40),
    Classes(0x100000000000000, 0x1),
    Classes(0x100000000000000, 0x41),
    Classes(0x100000000000000, 0x2),
    Classes(0x100000000000000, 0x44),
    Classes(0x100000000000000, 0x10),
    Classes(0x100000000000000, 0x40),
    Classes(0x4200000000000000, 0x0),
    Classes(0x8000000000c200000000000000, 0x0),
    Classes(0xc200000000000000, 0x10),
    Classes(0x10000000000004200000000000000, 0x0),
    Classes(0x400000000000000, 0x0),
    Classes(0x8000008000e000000000000000, 0x0),
    Classes(0x4000000000000000, 0x0),
    Classes(0x8000000000000000, 0x0),
    Classes(0x4008000000000000000, 0x0),
    Classes(0x800000000004008000000000000000, 0x0),
    Classes(0x10000000000000000, 0x0),
    Classes(0x800010000000000000000, 0x0),
    Classes(0x20000000000000000, 0x0),
    Classes(0x100000020000000000000000, 0x0),
    Classes(0x100000020000000000000000, 0x200),
    Classes(0x40000000000000000, 0x0),
    Classes(0x80000000000000000, 0x0),
    Classes(0x200000000000000000, 0x0),
    Classes(0x800000000000000000, 0x0),
    Classes(0x800000000000000000, 0x40000),
    Classes(0x1000000000000000000, 0x0),
    Classes(0x2000000000000000000, 0x0),
    Classes(0x4000000000000000000, 0x0),
    Classes(0x14000000000000000000, 0x0),
    Classes(0x124000000000000000000, 0x0),
    Classes(0x80000004000000000000000000, 0x0),
    Classes(0x8000000000000000000, 0x0),
    Classes(0x10000000000000000000, 0x0),
    Classes(0x20000000000000000000, 0x0),
    Classes(0x1000020000000000000000000, 0x0),
    Classes(0x40000000000000000000, 0x0),
    Classes(0x40000000000000000000, 0x800000),
    Classes(0x80000000000000000000, 0x0),
    Classes(0x600000000000000000000, 0x0),
    Classes(0x400000000000000000000, 0x0),
    Classes(0x800000000000000000000, 0x0),
    Classes(0x40000000000800000000000000000000, 0x0),
    Classes(0x4000000000000000000000, 0x0),
    Classes(0x20000000004000000000000000000000, 0x0),
    Classes(0x8000000000000000000000, 0x0),
    Classes(0x10000000000000000000000, 0x0),
    Classes(0x20000000000000000000000, 0x0),
    Classes(0x40000000000000000000000, 0x0),
    Classes(0x40000000000000000000000, 0x2),
    Classes(0x100000000000000000000000, 0x0),
    Classes(0x800000000000000000000000, 0x0),
    Classes(0x1000000000000000000000000, 0x0),
    Classes(0x2000000000000000000000000, 0x0),
    Classes(0x2000000000000000000000000, 0x200),
    Classes(0x4000000000000000000000000, 0x0),
    Classes(0x8000000000000000000000000, 0x0),
    Classes(0x10000000000000000000000000, 0x0),
    Classes(0x10000000000000000000000000, 0x10000),
    Classes(0x20000000000000000000000000, 0x0),
    Classes(0x40000000000000000000000000, 0x0),
    Classes(0x100000000000000000000000000, 0x0),
    Classes(0x200000000000000000000000000, 0x0),
    Classes(0x800000000000000000000000000, 0x0),
    Classes(0x1000000000000000000000000000, 0x100000),
    Classes(0x2000000000000000000000000000, 0x80000),
    Classes(0x4000000000000000000000000000, 0x0),
    Classes(0x8000000000000000000000000000, 0x0),
    Classes(0x20000000000000000000000000000, 0x0),
    Classes(0x40000000000000000000000000000, 0x0),
    Classes(0x80000000000000000000000000000, 0x0),
    Classes(0x180000000000000000000000000000, 0x0),
    Classes(0x100000000000000000000000000000, 0x0),
    Classes(0x200000000000000000000000000000, 0x0),
    Classes(0x400000000000000000000000000000, 0x0),
    Classes(0x1000000000000000000000000000000, 0x0),
    Classes(0x2000000000000000000000000000000, 0x2000),
    Classes(0x8000000000000000000000000000000, 0x0),
    Classes(0x10000000000000000000000000000000, 0x0),
    Classes(0x20000000000000000000000000000000, 0x0),
    Classes(0x40000000000000000000000000000000, 0x0),
    Classes(0x80000000000000000000000000000000, 0x0),
    Classes(0x0, 0x1),
    Classes(0x0, 0x2),
    Classes(0x0, 0x4),
    Classes(0x0, 0x8),
    Classes(0x0, 0x10),
    Classes(0x0, 0x20),
    Classes(0x0, 0x60),
    Classes(0x0, 0x40),
    Classes(0x0, 0x80),
    Classes(0x0, 0x100),
    Classes(0x0, 0x200),
    Classes(0x0, 0x400),
    Classes(0x0, 0x800),
    Classes(0x0, 0x1000),
    Classes(0x0, 0x4000),
    Classes(0x0, 0x8000),
    Classes(0x0, 0x10000),
    Classes(0x0, 0x20000),
    Classes(0x0, 0x40000),
    Classes(0x0, 0x80000),
    Classes(0x0, 0x100000),
    Classes(0x0, 0x800000),
];

/// Words and phrases in order, each behind the number of its set in hexadecimal.
pub static WORDS: &str = "\
01a\n\
c0a disaster\n\
12a head\n\
02a healthy\n\
02a high of\n\
3da host to\n\
02a huge\n\
bfa lie\n\
02a little over\n\
02a little under\n\
02a low of\n\
02a massive\n\
02a mere\n\
02a modest\n\
12a person\n\
03a record\n\
02a record high of\n\
02a record low of\n\
02a remarkable\n\
02a staggering\n\
02a total of\n\
02a whopping\n\
a0a year\n\
02about\n\
0eabove\n\
c1above forecasts\n\
57above the\n\
50absorbed\n\
50absorbs\n\
28accelerated\n\
61according\n\
57according to\n\
1baccount for\n\
1aaccounted for\n\
1aaccounting for\n\
1baccounts for\n\
20achieved\n\
61acknowledged\n\
30across\n\
82active population\n\
02actual\n\
63added\n\
61adding\n\
63adds\n\
62admitted\n\
81adult population\n\
81adults\n\
29advanced\n\
28advances\n\
5dafter\n\
02again\n\
59against\n\
c1against forecasts\n\
92ago\n\
5aahead of\n\
c1ahead of forecasts\n\
6caim\n\
64aimed\n\
beaiming\n\
6caims\n\
8eall\n\
88all of\n\
02all told\n\
6ealleged\n\
6eallegedly\n\
50allocated\n\
50allocates\n\
02almost\n\
02alone\n\
02already\n\
02also\n\
5balthough\n\
beambition\n\
53amid\n\
79among\n\
1aamounted to\n\
1aamounting to\n\
1bamounts to\n\
01an\n\
02an all time high of\n\
02an equivalent of\n\
02an estimated\n\
02an eye watering\n\
02an impressive\n\
beanalysts polled\n\
beanalysts see\n\
37and\n\
02and yet\n\
61announced\n\
61announces\n\
09annual\n\
d0annual change\n\
ccannual pace\n\
ccannual rate\n\
0cannually\n\
beanticipated\n\
beanticipates\n\
a8anywhere in the world\n\
a8anywhere on earth\n\
02approximately\n\
41archipelago\n\
17are\n\
1bare at\n\
4dare born\n\
1aare equal to\n\
1aare equivalent to\n\
beare expected\n\
3care home to\n\
beare likely to\n\
cbare living\n\
39are living in\n\
50are responsible for\n\
beare set to\n\
3dare sheltering\n\
1aare worth\n\
96area\n\
61argued\n\
61argues\n\
06around\n\
02around about\n\
53as\n\
02as a whole\n\
60as against\n\
88as at\n\
b4as big as\n\
02as few as\n\
10as high as\n\
b4as high as in\n\
b4as high as that of\n\
bdas if\n\
c1as it were\n\
b4as large as\n\
b4as large as that of\n\
02as little as\n\
02as low as\n\
caas many\n\
02as many as\n\
caas much\n\
02as much as\n\
88as of\n\
bdas though\n\
02as well\n\
6aassume\n\
64assumes\n\
67assuming\n\
4fat\n\
c1at best\n\
aaat home\n\
c1at its best\n\
c1at its worst\n\
02at last\n\
02at least\n\
0dat present\n\
02at the time\n\
c1at their worst\n\
c1at worst\n\
20attracted\n\
b8average\n\
1aaveraged\n\
1baverages\n\
1aaveraging\n\
c0awful\n\
a1babies\n\
a1babies apiece\n\
c8babies born\n\
a1babies each\n\
a1babies each on average\n\
c8baby born\n\
28ballooned\n\
28ballooning\n\
bebank sees\n\
02barely\n\
57based on\n\
9dbaseless\n\
c1beat forecasts\n\
53beating\n\
c1beating expectations\n\
c1beating forecasts\n\
c0beautiful\n\
5cbecause\n\
5cbecause of\n\
77before\n\
8cbeginning of\n\
cdbehind\n\
cdbehind only\n\
50belched out\n\
c1believe it or not\n\
0fbelow\n\
c1below forecasts\n\
57below the\n\
02besides\n\
c0best\n\
c1best known\n\
c1best part of\n\
c0best place\n\
c0better\n\
c1better known\n\
c1better off\n\
13better than\n\
c1beyond forecasts\n\
02big\n\
b0bigger than\n\
97biggest\n\
95birth rate\n\
95births\n\
a1births each\n\
d0births per woman\n\
20boasted\n\
23boasts\n\
bfbogus\n\
53boosted by\n\
28bounced back\n\
02breakneck\n\
53bringing\n\
bebudgeted for\n\
5bbut\n\
36by\n\
02by contrast\n\
53by official count\n\
53by the count of\n\
53by the estimates of\n\
53by the figures of\n\
53by the reckoning of\n\
beby the time\n\
61calculated\n\
61calculates\n\
88calendar year\n\
a6came\n\
2ccame down\n\
a5came in\n\
1acame in at\n\
1acame out at\n\
1acame to\n\
c5can\n\
c1can be expected to\n\
c9can be expected to live\n\
c1can expect to\n\
c9can expect to live\n\
c9can expect to live for\n\
c9can expect to live to\n\
64can t\n\
64cannot\n\
c1cannot be expected to\n\
c7carbon footprint\n\
3dcared for\n\
64ceiling\n\
bbchiefly\n\
c8child born\n\
a2children\n\
a1children apiece\n\
c8children born\n\
a1children each\n\
a1children each on average\n\
a1children on average\n\
d0children per woman\n\
57citing\n\
7ecitizens\n\
02civilian\n\
64claimed\n\
64claiming\n\
64claims\n\
28climb\n\
28climbed\n\
1dclimbed above\n\
28climbs\n\
ccclip\n\
20clocked\n\
89close of\n\
02close to\n\
b5combined\n\
cecome\n\
2ccome down\n\
a5comes\n\
a5comes in\n\
1acomes in at\n\
1acomes out at\n\
1bcomes to\n\
59compared to\n\
59compared with\n\
61concluded\n\
61concludes\n\
61confirmed\n\
61confirms\n\
c1confounding forecasts\n\
bfconspiracy\n\
d0consumer prices\n\
2dcontracted\n\
b9contraction\n\
2dcontracts\n\
bfcontrary to\n\
1acontributed\n\
1acontributes\n\
2ccooled\n\
bfcorrected\n\
bfcorrection\n\
6bcould\n\
c1could be expected to\n\
c9could be expected to live\n\
c1could expect to\n\
c9could expect to live\n\
c9could expect to live for\n\
c9could expect to live to\n\
becould fall\n\
becould hit\n\
c1could neither read\n\
c1could not read\n\
becould reach\n\
c1could read\n\
becould rise\n\
c1could write\n\
20counted\n\
45country\n\
02countrywide\n\
83covers\n\
28creeps up\n\
28creeps upwards\n\
28crept up\n\
28crept upwards\n\
c0cruelest\n\
c0cruellest\n\
02current\n\
0dcurrently\n\
95death rate\n\
95deaths\n\
95debt\n\
bfdebunked\n\
bfdebunks\n\
8edecade\n\
2edecline\n\
2cdeclined\n\
2cdeclines\n\
b9decrease\n\
2cdecreased\n\
9edefectors\n\
9bdeficit\n\
c1defied forecasts\n\
c1defying forecasts\n\
41democracy\n\
61demonstrates\n\
bfdenial\n\
69denied\n\
69denies\n\
69deny\n\
9ddenying\n\
50derived\n\
50derives\n\
c0deserve\n\
c0deserves\n\
58despite\n\
50devoted\n\
50devotes\n\
c4did\n\
bfdid not say\n\
c3did so\n\
b9dip\n\
2cdipped\n\
1edipped below\n\
50discharged\n\
61disclosed\n\
c0disgrace\n\
69dismissed\n\
9ddismisses\n\
bfdisowned\n\
bfdisputed\n\
bfdisputes\n\
c4do\n\
c3do so\n\
95doctors\n\
c4does\n\
2cdown\n\
60down from\n\
02dramatically\n\
c0dreadful\n\
20drew\n\
53driven by\n\
2edrop\n\
2cdropped\n\
1edropped below\n\
2cdrops\n\
5cdue to\n\
8bduring\n\
b8each\n\
a0each year\n\
92earlier\n\
8cearly\n\
2ceased\n\
2cebbed\n\
7ceconomic output\n\
beeconomists polled\n\
beeconomists see\n\
42economy\n\
2cedged down\n\
28edged higher\n\
2cedged lower\n\
28edged up\n\
2cedges down\n\
28edges up\n\
2cedging down\n\
28edging up\n\
9bemigration\n\
a9emirate\n\
c7emissions\n\
50emit\n\
52emits\n\
50emitted\n\
50emitting\n\
61emphasised\n\
61emphasized\n\
8dend\n\
89end of\n\
88end of the year\n\
beend the year\n\
beending the year\n\
20endured\n\
20enjoyed\n\
02entire\n\
64envisage\n\
6cenvisages\n\
1aequal to\n\
1aequalled\n\
1bequals\n\
1aequivalent to\n\
bferroneously\n\
9eescapees\n\
04estimated\n\
61estimates\n\
02even\n\
53even as\n\
bdeven if\n\
53even though\n\
b8every\n\
a0every year\n\
02exactly\n\
64exaggerated\n\
1dexceed\n\
1dexceeded\n\
1dexceeding\n\
1dexceeds\n\
79except\n\
79excluding\n\
2fexpand\n\
29expanded\n\
29expands\n\
94expansion\n\
6cexpect\n\
c1expect to live\n\
c1expectation\n\
64expected\n\
c1expected age\n\
c1expected lifespan\n\
beexpected to\n\
c1expected to live\n\
c1expected years\n\
beexpecting\n\
6cexpects\n\
c1expects to live\n\
20experienced\n\
61explained\n\
61explains\n\
95exports\n\
1aextended to\n\
1aextends to\n\
02eye watering\n\
bffabricated\n\
20faced\n\
bffact checkers\n\
bffake\n\
b9fall\n\
2cfalling\n\
2cfalls\n\
6efalse\n\
6efalsely\n\
64fanciful\n\
64fantasy\n\
53far above\n\
53far below\n\
b0far bigger than\n\
b0far higher than\n\
b0far larger than\n\
b1far lower than\n\
b1far smaller than\n\
c0far too\n\
02faster\n\
53faster than\n\
64fear\n\
64feared\n\
64fears\n\
2cfell\n\
2cfell back\n\
1efell below\n\
bffew believe\n\
adfewer\n\
02fewer than\n\
99fewest\n\
bffiction\n\
02finally\n\
61finds\n\
a5finished\n\
8cfirst half of\n\
cdfollowed by\n\
5dfollowing\n\
a5follows in\n\
7afor\n\
02for a second year running\n\
02for a third year running\n\
12for each inhabitant\n\
12for each person\n\
12for every person\n\
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
6cforecast\n\
6cforecasting\n\
6cforecasts\n\
64foresee\n\
6cforesees\n\
95forests\n\
61found\n\
c1free will\n\
8efresh\n\
c0friendlier\n\
34from\n\
53fueled by\n\
53fuelled by\n\
88full\n\
88full year\n\
02fully\n\
02further\n\
02furthermore\n\
2again\n\
2bgained\n\
aegains\n\
9bgap\n\
3dgave shelter to\n\
7cgdp\n\
50generated\n\
50generates\n\
50generating\n\
50gets\n\
02give or take\n\
3dgives shelter to\n\
53giving\n\
3dgiving shelter to\n\
2cgo down\n\
28go up\n\
6cgoal\n\
1fgoes beyond\n\
begoing to\n\
c1goodwill\n\
50got\n\
02gradually\n\
a9grand duchy\n\
abgranted\n\
d2greater\n\
b0greater than\n\
c0greatest nation\n\
c7greenhouse gas emissions\n\
29grew\n\
7cgross domestic product\n\
9dgroundless\n\
2fgrow\n\
29growing\n\
29grown\n\
29grows\n\
93growth\n\
26had\n\
28had ballooned\n\
14had been\n\
c1had been forecast\n\
28had climbed\n\
cehad come\n\
2dhad contracted\n\
2chad dropped\n\
1fhad exceeded\n\
29had expanded\n\
c1had expected\n\
2chad fallen\n\
cehad fled\n\
c1had forecast\n\
cbhad found refuge\n\
29had grown\n\
1chad hit\n\
28had increased\n\
bdhad it\n\
28had jumped\n\
2chad narrowed\n\
c1had predicted\n\
1chad reached\n\
20had recorded\n\
28had risen\n\
2dhad shrunk\n\
2chad slid\n\
1fhad surpassed\n\
abhad taken in\n\
1fhad topped\n\
28had widened\n\
cehail\n\
cehailed\n\
c0happier\n\
3dharboured\n\
3dharbouring\n\
3dharbours\n\
bfhardly anyone\n\
c1hardly be expected to\n\
24has\n\
28has advanced\n\
1ahas averaged\n\
15has been\n\
3ahas been home to\n\
1ahas been put at\n\
28has climbed\n\
2dhas contracted\n\
2chas declined\n\
2chas dropped\n\
2chas eased\n\
1fhas exceeded\n\
29has expanded\n\
2chas fallen\n\
3dhas given shelter to\n\
29has grown\n\
20has had\n\
1chas hit\n\
3dhas hosted\n\
28has increased\n\
28has jumped\n\
2chas narrowed\n\
1dhas passed\n\
2chas plunged\n\
1chas reached\n\
28has rebounded\n\
28has recovered\n\
28has risen\n\
2dhas shrunk\n\
2chas slid\n\
2chas slowed\n\
28has soared\n\
1ahas stayed at\n\
1ahas stayed close to\n\
1ahas stood at\n\
28has surged\n\
1dhas surpassed\n\
abhas taken in\n\
1fhas topped\n\
28has widened\n\
24have\n\
15have been\n\
cehave come\n\
2chave fallen\n\
cehave fled\n\
cbhave found refuge\n\
28have grown\n\
1chave reached\n\
28have risen\n\
27having\n\
beheaded for\n\
beheading towards\n\
02headline\n\
02healthy\n\
a5held\n\
1aheld at\n\
1aheld steady at\n\
53helped by\n\
02hence\n\
aahere\n\
0ahigh\n\
d2higher\n\
5ehigher than\n\
bahigher than the\n\
97highest\n\
8ehistoric\n\
8ehistorical\n\
1chit\n\
53hit by\n\
1chits\n\
6ehoax\n\
a5holds\n\
1aholds at\n\
3bhome to\n\
64hope\n\
behope to\n\
64hoped\n\
6chopes\n\
3ehost\n\
3dhost to\n\
3dhosted\n\
3dhosting\n\
3ehosts\n\
3ehouses\n\
1ahovered around\n\
1ahovered near\n\
1ahovering around\n\
1ahovering at\n\
1ahovering close to\n\
1ahovering near\n\
1bhovers around\n\
1bhovers at\n\
1ahovers close to\n\
1bhovers near\n\
0bhowever\n\
02huge\n\
bdhypothetically\n\
c0i believe\n\
c0i feel\n\
c0i think\n\
66if\n\
c1if any\n\
c1if not\n\
6aimagine\n\
64imagine that\n\
beimf sees\n\
95imports\n\
02impressive\n\
31in\n\
bdin a world where\n\
02in addition\n\
02in all\n\
02in annual terms\n\
02in contrast\n\
d0in dollars\n\
02in excess of\n\
02in fact\n\
bfin jest\n\
53in line with\n\
c0in my view\n\
d0in per cent\n\
d0in percent\n\
53in spite of\n\
a4in terms of\n\
bein the coming\n\
53in the view of\n\
88in the year\n\
bdin theory\n\
d0in tonnes\n\
02in total\n\
d0in us dollars\n\
d0in years\n\
bfinaccurate\n\
2cinched down\n\
28inched higher\n\
2cinched lower\n\
28inched up\n\
28inches up\n\
28inching up\n\
57including\n\
95income per head\n\
64incorrect\n\
6eincorrectly\n\
94increase\n\
28increased\n\
28increases\n\
02indeed\n\
61indicate\n\
61indicated\n\
61indicates\n\
7einhabitants\n\
30inside\n\
61insisted\n\
61insists\n\
02instead\n\
beintends\n\
a3into\n\
bfinvented\n\
50invested\n\
95investment\n\
50invests\n\
16is\n\
3dis a host to\n\
bfis a lie\n\
1bis at\n\
1fis beyond\n\
2cis down\n\
beis due to\n\
1bis equal to\n\
1bis equivalent to\n\
1bis estimated at\n\
1ais estimated to be\n\
beis expected\n\
beis heading for\n\
3cis home to\n\
3dis host to\n\
3dis hosting\n\
a5is in\n\
beis likely to\n\
c1is not alone\n\
1bis now at\n\
1bis put at\n\
1ais put by officials at\n\
a5is ranked\n\
1ais reported at\n\
50is responsible for\n\
1bis running at\n\
beis set to\n\
3dis sheltering\n\
1ais steady at\n\
1ais stuck at\n\
1ais unchanged at\n\
28is up\n\
1bis worth\n\
44island\n\
46island nation\n\
a9islands\n\
4cit\n\
bfit is a lie\n\
b2it is in\n\
b2it was in\n\
4bits\n\
53its biggest\n\
53its fastest\n\
53its highest\n\
53its lowest\n\
7eits people\n\
53its slowest\n\
bfjested\n\
64joke\n\
6ejoked\n\
6ejokes\n\
6ejoking\n\
2ajump\n\
28jumped\n\
28jumps\n\
02just\n\
cdjust ahead of\n\
cdjust behind\n\
02just over\n\
02just under\n\
bfkidding\n\
a1kids each\n\
44kingdom\n\
82labor force\n\
82labour force\n\
50laid out\n\
48land\n\
bcland area\n\
02large\n\
bblargely\n\
d2larger\n\
b0larger than\n\
97largest\n\
88last\n\
8clate\n\
02latest\n\
50lavished\n\
50lavishes\n\
1alay at\n\
50lays out\n\
28leap\n\
28leaped\n\
28leapt\n\
99least\n\
53leaving\n\
53led by\n\
adless\n\
02less than\n\
6alet us say\n\
91level\n\
d3levels\n\
64lied\n\
1alies at\n\
53lifted by\n\
72like\n\
cblive\n\
39live in\n\
c9live on average\n\
c9live on average for\n\
c9live on average to\n\
cblived\n\
38lived in\n\
c9lived on average\n\
20lived through\n\
38lived within\n\
39lives in\n\
38living in\n\
bell\n\
b0longer than\n\
belooks set\n\
afloses\n\
aflost\n\
c0lovelier\n\
0alow\n\
d1lower\n\
5flower than\n\
balower than the\n\
99lowest\n\
1amade up\n\
bbmainly\n\
20maintained\n\
bfmake that\n\
1bmake up\n\
1bmakes up\n\
53making\n\
1amaking up\n\
bbmany\n\
bbmany of them\n\
02markedly\n\
02massive\n\
90maximum\n\
71may\n\
c9may expect to live\n\
bemay fall\n\
bemay grow\n\
bemay hit\n\
bemay reach\n\
bemay rise\n\
bemay well\n\
02meagre\n\
53meaning\n\
02meanwhile\n\
1ameasured\n\
a4measured by\n\
1ameasures\n\
b7member\n\
9emen\n\
02mere\n\
8cmid\n\
8cmiddle of\n\
6bmight\n\
64might be\n\
bemight reach\n\
bemight rise\n\
9emigrants\n\
90minimum\n\
bfmisheard\n\
bfmisleading\n\
6emisprint\n\
bfmisprinted\n\
bfmisquoted\n\
bfmisread\n\
bfmisreported\n\
c1missed forecasts\n\
53missing\n\
c1missing forecasts\n\
bfmisstated\n\
bfmistaken\n\
bfmistakenly\n\
bfmistook\n\
bfmistranslated\n\
bfmistranslation\n\
02modest\n\
8emonth\n\
acmore\n\
02more than\n\
a8more than any country\n\
a8more than any other country\n\
a8more than any other country in the world\n\
a8more than any other nation\n\
a8more than anywhere else\n\
53more than double\n\
c0more than enough\n\
c1more than expected\n\
02moreover\n\
95mortality rate\n\
98most\n\
bbmost of them\n\
bbmostly\n\
28mount\n\
28mounted\n\
b0much bigger than\n\
b0much higher than\n\
b0much larger than\n\
b1much lower than\n\
b1much smaller than\n\
8emulti\n\
c5must\n\
c0must be\n\
6emyth\n\
64n t\n\
2cnarrowed\n\
2cnarrows\n\
45nation\n\
07national\n\
7cnational income\n\
7cnational output\n\
9enationals\n\
02nationwide\n\
02near\n\
02nearer\n\
02nearly\n\
c0needs more\n\
c2neither\n\
9bnet loss\n\
70never\n\
bfnever said\n\
02nevertheless\n\
8enew\n\
c0nicer\n\
64no\n\
c1no better\n\
9dno evidence\n\
c1no fewer\n\
02no fewer than\n\
02no less than\n\
bfno one believes\n\
bfno one claims\n\
bfno one seriously\n\
bfno one thinks\n\
9cno so called\n\
9cno such\n\
bfno truth\n\
c1no worse\n\
6enobody\n\
64none\n\
02nonetheless\n\
6enonsense\n\
74nor\n\
68not\n\
c1not counting\n\
c0not enough\n\
c1not far\n\
c1not including\n\
c1not just\n\
c1not least\n\
c1not only\n\
02not quite\n\
02not seasonally adjusted\n\
c1not to mention\n\
bfnot true\n\
20notched up\n\
61noted\n\
61notes\n\
61noting\n\
0dnow\n\
1fnow exceeds\n\
1bnow stands at\n\
0dnowadays\n\
1bnumber\n\
97number one\n\
1anumbered\n\
1bnumbers\n\
61observed\n\
61observes\n\
83occupies\n\
33of\n\
9aof adults\n\
a8of any country\n\
a8of any country in the world\n\
a8of any country on earth\n\
a8of any nation\n\
a8of any nation on earth\n\
a8of any state\n\
84of economic output\n\
85of gdp\n\
84of gross domestic product\n\
87of its area\n\
84of its economy\n\
84of its gdp\n\
84of its gross domestic product\n\
cfof its inhabitants\n\
86of its labor force\n\
86of its labour force\n\
87of its land\n\
87of its land area\n\
84of its national income\n\
84of its output\n\
cfof its people\n\
cfof its population\n\
87of its surface\n\
87of its territory\n\
87of its total land area\n\
86of its workforce\n\
86of labour force\n\
87of land area\n\
84of national income\n\
84of national output\n\
84of output\n\
9aof people aged 15 and over\n\
86of the active population\n\
84of the country s gdp\n\
84of the country s gross domestic product\n\
87of the country s land\n\
84of the economy\n\
86of the estimated workforce\n\
84of the gdp\n\
86of the labor force\n\
86of the labour force\n\
87of the land\n\
87of the land area\n\
84of the national income\n\
87of the territory\n\
86of the total workforce\n\
86of the work force\n\
86of the workforce\n\
86of the working age population\n\
86of the working population\n\
84of their gdp\n\
cfof them\n\
84of total gdp\n\
84of total output\n\
cfof whom\n\
86of workers\n\
02official\n\
02officially\n\
7bon\n\
c6on average\n\
beon course to\n\
a8on earth\n\
53on estimates of\n\
baon from\n\
c6on the average\n\
53on the back of\n\
53on the estimates of\n\
53on the figures of\n\
a8on the planet\n\
02on the year\n\
beon track to\n\
02only\n\
72or\n\
02or a little more\n\
02or less\n\
02or more\n\
bfor rather\n\
02or so\n\
02or thereabouts\n\
ceoriginate\n\
ceoriginated\n\
c0ought\n\
aaour country\n\
9boutflow\n\
6coutlook\n\
7doutput\n\
c0outrageous\n\
06over\n\
02overall\n\
50owe\n\
50owed\n\
50owes\n\
53owing to\n\
ccpace\n\
1dpassed\n\
90peak\n\
1cpeaked at\n\
bepenciled in\n\
bepencilled in\n\
80people\n\
81people aged 15 and over\n\
c8people born\n\
79per\n\
12per capita\n\
d0per cent\n\
d0per cent of gdp\n\
12per head\n\
12per head of population\n\
12per head of the population\n\
12per inhabitant\n\
12per person\n\
d0per woman\n\
a0per year\n\
d0percent\n\
d0percent of gdp\n\
c8person born\n\
7fpersons\n\
29picked up\n\
bdpicture a\n\
a7place\n\
a5placed\n\
64plan\n\
64planned\n\
beplanning\n\
6cplans\n\
bepledge\n\
6cpledged\n\
bepledges\n\
c0plenty of\n\
50ploughed\n\
50ploughs\n\
2eplunge\n\
2cplunged\n\
90point\n\
61pointed out\n\
61points out\n\
7epopulation\n\
a7position\n\
8epost\n\
20posted\n\
50poured\n\
50pours\n\
92preceding\n\
02precisely\n\
64predict\n\
6cpredicted\n\
6cprediction\n\
6cpredicts\n\
bbpredominantly\n\
02present\n\
02presently\n\
bdpretend\n\
92previous\n\
92previously\n\
95price\n\
95prices\n\
92prior\n\
50produced\n\
50produces\n\
50producing\n\
64project\n\
6cprojected\n\
6cprojection\n\
6cprojections\n\
6cprojects\n\
64promise\n\
6cpromised\n\
6cpromises\n\
53prompting\n\
79provided\n\
61published\n\
50pumped out\n\
50pumping out\n\
50pumps out\n\
53pushed by\n\
51put\n\
50put out\n\
11put together\n\
50puts\n\
53putting\n\
8equarter\n\
28quickened\n\
02quickly\n\
6equipped\n\
bfquips\n\
53raising\n\
20ran\n\
1aran at\n\
1aran to\n\
a5ranked\n\
a5ranks\n\
a5ranks as\n\
02rapidly\n\
ccrate\n\
57rather than\n\
1creach\n\
1creached\n\
1creaches\n\
1creaching\n\
94rebound\n\
29rebounded\n\
61recalled\n\
61recalls\n\
abreceived\n\
abreceives\n\
61reckon\n\
61reckons\n\
bereckons on\n\
08record\n\
22recorded\n\
20records\n\
28recovered\n\
94recovery\n\
53reflecting\n\
9erefugees\n\
9drefuted\n\
bfrefutes\n\
25registered\n\
bfreject\n\
9drejected\n\
bfrejecting\n\
9drejects\n\
50released\n\
1aremained at\n\
1aremained high at\n\
1aremained stable at\n\
1aremained steady at\n\
1aremained unchanged at\n\
1bremains at\n\
1aremains high at\n\
1aremains low at\n\
1aremains steady at\n\
1aremains stuck at\n\
1bremains unchanged at\n\
02remarkable\n\
61remarked\n\
61remarks\n\
61report\n\
21reported\n\
61reports\n\
1arepresented\n\
1arepresenting\n\
1brepresents\n\
44republic\n\
cbreside\n\
cbresided\n\
7eresidents\n\
02respectable\n\
02respectively\n\
50responsible for\n\
6eretracted\n\
2cretreated\n\
61revealed\n\
61reveals\n\
2arise\n\
28risen\n\
28rises\n\
28rising\n\
02robust\n\
28rose\n\
1drose above\n\
1drose past\n\
02roughly\n\
bfrumor\n\
bfrumors\n\
6erumour\n\
bfrumours\n\
1arunning at\n\
1bruns at\n\
1aruns to\n\
61said\n\
2csank\n\
bfsatirical\n\
20saw\n\
61say\n\
6asay that\n\
c1say what you will\n\
61saying\n\
61says\n\
c0scandal\n\
02scarcely\n\
64scenario\n\
b6score\n\
b6scored\n\
b6scores\n\
02seasonally adjusted\n\
8csecond half of\n\
cdsecond only to\n\
beseeks to\n\
besees growth\n\
besees inflation\n\
besees the economy\n\
50sends out\n\
beset to\n\
beshall\n\
c0shameful\n\
02sharply\n\
afshed\n\
3dshelter\n\
3dsheltered\n\
3dsheltering\n\
3eshelters\n\
28shoot up\n\
57short of\n\
b1shorter than\n\
9bshortfall\n\
28shot up\n\
6fshould\n\
beshould be back\n\
beshould fall\n\
beshould grow\n\
bdshould it\n\
beshould reach\n\
beshould rise\n\
61show\n\
61showed\n\
61showing\n\
61shows\n\
2dshrank\n\
2dshrinks\n\
2dshrunk\n\
56since\n\
2csink\n\
2csinking\n\
95size\n\
2cslid\n\
1eslid below\n\
2eslide\n\
02slightly less than\n\
02slightly more than\n\
02slightly over\n\
02slightly under\n\
bfslip of the tongue\n\
2cslipped\n\
1eslipped below\n\
2cslowed\n\
53slower than\n\
02slowly\n\
02sluggish\n\
2eslump\n\
2cslumped\n\
02small\n\
d1smaller\n\
b1smaller than\n\
99smallest\n\
02so\n\
53so that\n\
28soar\n\
28soared\n\
02solid\n\
02some\n\
c8somebody born\n\
c8someone born\n\
02something like\n\
83spans\n\
50spend\n\
50spending\n\
52spends\n\
50spent\n\
bfspoof\n\
a7spot\n\
02staggering\n\
1bstand at\n\
a5stands\n\
1bstands at\n\
8cstart of\n\
47state\n\
61stated\n\
61states\n\
1astayed at\n\
1astayed close to\n\
1bstays at\n\
02steadily\n\
1asteady at\n\
02steeply\n\
02still\n\
a5stood\n\
1astood at\n\
1astood unchanged at\n\
61stressed\n\
61stresses\n\
02strong\n\
02strongly\n\
02stubborn\n\
20suffered\n\
61suggest\n\
61suggested\n\
61suggests\n\
a9sultanate\n\
67suppose\n\
64supposed\n\
bfsupposedly\n\
bdsupposing\n\
bcsurface\n\
2asurge\n\
28surged\n\
1dsurpassed\n\
1dsurpasses\n\
20sustained\n\
50swallowed\n\
50swallows\n\
28swelled\n\
c2t\n\
b5taken together\n\
a5takes\n\
abtakes in\n\
6ctarget\n\
64targeted\n\
betargeting\n\
6ctargets\n\
bfteased\n\
c0terrible\n\
43territory\n\
75than\n\
a8than any other country\n\
a8than any other country in the world\n\
a8than any other nation\n\
a8than anywhere else\n\
c1than expected\n\
c1than forecast\n\
c1than forecasters\n\
c1than predicted\n\
c1than projected\n\
53thanks to\n\
76that\n\
b3that in\n\
b3that of\n\
00the\n\
b8the average\n\
02the equivalent of\n\
53the fastest\n\
8cthe first half of\n\
b4the level in\n\
c0the most beautiful\n\
a8the most in the world\n\
a8the most of any country\n\
7ethe public\n\
b4the rate in\n\
b4the size of\n\
b4the size that of\n\
53the slowest\n\
b8the typical\n\
49their\n\
53their highest\n\
53their lowest\n\
02then\n\
40there are\n\
40there is\n\
3fthere was\n\
3fthere were\n\
02therefore\n\
aathis country\n\
b2those in\n\
b3those of\n\
5bthough\n\
32throughout\n\
03thus\n\
28ticked higher\n\
2cticked lower\n\
28ticked up\n\
8etime\n\
02tiny\n\
35to\n\
02to be exact\n\
02to be precise\n\
0dtoday\n\
11together\n\
61told\n\
02too\n\
c0too few\n\
c0too little\n\
c0too many\n\
c0too much\n\
a5took\n\
3dtook care of\n\
abtook in\n\
97top\n\
1dtopped\n\
1ftops\n\
0atotal\n\
1atotaled\n\
1atotaling\n\
1atotalled\n\
1atotalling\n\
1btotals\n\
1ctouched\n\
cdtrailed by\n\
2ctumbled\n\
bftypo\n\
c0unacceptable\n\
02unadjusted\n\
1aunchanged at\n\
05under\n\
61underlined\n\
bfunfounded\n\
66unless\n\
72unlike\n\
73until\n\
9duntrue\n\
28up\n\
60up from\n\
02up to\n\
02upwards of\n\
9fvalued at\n\
02vast\n\
59versus\n\
02virtually\n\
bevowed\n\
bevows\n\
bewant\n\
bewants\n\
c1wants for\n\
8ewar\n\
61warned\n\
61warns\n\
18was\n\
bfwas a lie\n\
1awas about\n\
1awas at\n\
4dwas born\n\
2cwas down\n\
1awas down at\n\
1awas equal to\n\
1awas equivalent to\n\
1awas estimated at\n\
1awas estimated to be\n\
3awas home to\n\
3dwas host to\n\
3dwas hosting\n\
a5was in\n\
1awas last recorded at\n\
1awas measured at\n\
1awas put at\n\
a5was ranked\n\
1awas recorded at\n\
50was responsible for\n\
1awas running at\n\
3dwas sheltering\n\
1awas steady at\n\
1awas stuck at\n\
1awas unchanged at\n\
28was up\n\
1awas worth\n\
aawe\n\
5ewell above\n\
5fwell below\n\
02well over\n\
02well under\n\
2cwent down\n\
1fwent past\n\
28went up\n\
28went up to\n\
19were\n\
1awere at\n\
4dwere born\n\
1awere equal to\n\
1awere equivalent to\n\
bdwere it\n\
cbwere living\n\
38were living in\n\
50were responsible for\n\
1awere worth\n\
bdwhat if\n\
b3what it is in\n\
b3what it was in\n\
56when\n\
55where\n\
5bwhereas\n\
65whether\n\
c1whether or not\n\
54which\n\
5bwhile\n\
54who\n\
02whole\n\
88whole of\n\
88whole of the year\n\
78whom\n\
02whopping\n\
4awhose\n\
28widened\n\
28widens\n\
6dwill\n\
c1will forget\n\
c1will remember\n\
27with\n\
bfwithdrew\n\
32within\n\
79without\n\
bfwithout evidence\n\
4ewomen\n\
c0wonderful\n\
82workers\n\
82workforce\n\
82working population\n\
c0worse\n\
c1worse off\n\
c1worse than\n\
c0worst\n\
c0worst place\n\
9fworth\n\
6bwould\n\
64would be\n\
c1would understand\n\
61writes\n\
6ewrong\n\
6ewrongly\n\
61wrote\n\
8ayear\n\
02year on year\n\
02year over year\n\
8fyearly\n\
d0years\n\
02yet\n\
";

/// The frames, in the order in which they are tried.
pub static FRAMES: [Frame; 121] = [
    Frame {
        name: named("an economy grows by figure"),
        form: Form::Change,
        whole: true,
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x80000000, 0x0), Classes(0x1e00000000, 0x0), Classes(0x80000, 0x0), Classes(0x20000000000, 0x0), Classes(0x2000, 0x0), Classes(0x20000000000000000, 0x0), Classes(0x0, 0x80)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x180000, 0x40, 0x80, 0x100, 0x200, 0x180000, 0x800, 0x180000, 0x2000, 0x4000, 0x180000, 0x10000, 0x20000, 0x40000, 0x180000, 0x100000, 0xe00000, 0x400000, 0x800000, 0x3000000, 0x2000000, 0x0],
        first: 0x294a1,
        last: 0x3800000,
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
        name: named("a measure grows by figure in place"),
        form: Form::Change,
        whole: true,
        takes: &[Classes(0x40, 0x0), Classes(0x80000000, 0x0), Classes(0x1e00000000, 0x0), Classes(0x20000000000, 0x0), Classes(0x2000, 0x0), Classes(0x0, 0x80), Classes(0x2000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0)],
        follow: &[0x6, 0x4, 0x18, 0x10, 0x60, 0x40, 0x280, 0x100, 0x200, 0x0],
        first: 0x1,
        last: 0x200,
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
        name: named("measure has growth of figure"),
        form: Form::Change,
        whole: true,
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x80000000, 0x0), Classes(0x8000000000400000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x2000, 0x0), Classes(0x2000, 0x0), Classes(0x8000000000400000000000000000000, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x400000, 0x40, 0x80, 0x100, 0x200, 0x400000, 0x800, 0x400000, 0x2000, 0x4000, 0x400000, 0x10000, 0x20000, 0x40000, 0x400000, 0x100000, 0x200000, 0x400000, 0x4800000, 0x1000000, 0x2000000, 0x0, 0x8000000, 0x0],
        first: 0x2a94a1,
        last: 0xa000000,
        tight: 0x40000,
        needs: &[Classes(0x2000, 0x0), Classes(0x80000000, 0x0), Classes(0x8000000000400000000000000000000, 0x0)],
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
        name: named("an economy grows at a pace of figure"),
        form: Form::Change,
        whole: true,
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x80000000, 0x0), Classes(0x1e00000000, 0x0), Classes(0x10000000000000, 0x0), Classes(0x2000, 0x0), Classes(0x0, 0x4000), Classes(0x0, 0x4000), Classes(0x4000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x180000, 0x40, 0x80, 0x100, 0x200, 0x180000, 0x800, 0x180000, 0x2000, 0x4000, 0x180000, 0x10000, 0x20000, 0x40000, 0x180000, 0x100000, 0x200000, 0x1400000, 0x800000, 0x0, 0x2000000, 0x4000000, 0x0],
        first: 0x294a1,
        last: 0x4800000,
        tight: 0x40000,
        needs: &[Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x1e00000000, 0x0), Classes(0x10000000000000, 0x0), Classes(0x0, 0x4000)],
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
        name: named("place: measure up figure"),
        form: Form::Change,
        whole: false,
        takes: &[Classes(0x1, 0x0), Classes(0x100000, 0x0), Classes(0x40, 0x0), Classes(0x600000000, 0x0), Classes(0x20000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x30, 0x20, 0x0],
        first: 0x1,
        last: 0x20,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x100000, 0x0), Classes(0x600000000, 0x0)],
        gives: &[Give { kind: Kind::Growth, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: true,
        agreement: false,
    },
    Frame {
        name: named("measure doubles since a year"),
        form: Form::Change,
        whole: true,
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x80000000, 0x0), Classes(0x8000, 0x0), Classes(0x600000000, 0x0), Classes(0x20000000000, 0x0), Classes(0x2000, 0x0), Classes(0x40000, 0x0), Classes(0x40000, 0x0), Classes(0x80000, 0x0), Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x80000000, 0x0), Classes(0x8000, 0x0), Classes(0x600000000, 0x0), Classes(0x20000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x380000, 0x40, 0x80, 0x100, 0x200, 0x380000, 0x800, 0x380000, 0x2000, 0x4000, 0x380000, 0x10000, 0x20000, 0x40000, 0x380000, 0x300000, 0x1000000, 0xc00000, 0x800000, 0x1000000, 0x0, 0x14a50c000000, 0x14a508000000, 0x10000000, 0xa0000000, 0x40000000, 0x80000000, 0x1c00000000000, 0x200000000, 0x400000000, 0x800000000, 0x1000000000, 0x1c00000000000, 0x4000000000, 0x1c00000000000, 0x10000000000, 0x20000000000, 0x1c00000000000, 0x80000000000, 0x100000000000, 0x200000000000, 0x1c00000000000, 0x1800000000000, 0x0, 0x6000000000000, 0x4000000000000, 0x0],
        first: 0x20294a1,
        last: 0x4800001000000,
        tight: 0x200000040000,
        needs: &[Classes(0x40, 0x0), Classes(0x40000, 0x0)],
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
        name: named("place grows by figure"),
        form: Form::Change,
        whole: true,
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x80000000, 0x0), Classes(0x1800000000, 0x0), Classes(0x20000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x4, 0x18, 0x10, 0x60, 0x40, 0x0],
        first: 0x5,
        last: 0x40,
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
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x10, 0x0), Classes(0x80000000, 0x0), Classes(0x40, 0x0), Classes(0x1e00000000, 0x0), Classes(0x20000000000, 0x0), Classes(0x2000, 0x0)],
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
        name: named("measure moves by figure within years"),
        form: Form::Change,
        whole: true,
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x1e00000000, 0x0), Classes(0x20000000000, 0x0), Classes(0x2000, 0x0), Classes(0x20000, 0x0), Classes(0x20000, 0x0), Classes(0x80000, 0x0), Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x1e00000000, 0x0), Classes(0x20000000000, 0x0), Classes(0x2000, 0x0)],
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
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0xa0000000, 0x0), Classes(0x8000, 0x0), Classes(0x20000, 0x0), Classes(0x20000, 0x0), Classes(0x80000, 0x0), Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0xa0000000, 0x0), Classes(0x8000, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x180000, 0x40, 0x80, 0x100, 0x200, 0x180000, 0x800, 0x180000, 0x2000, 0x4000, 0x180000, 0x10000, 0x20000, 0x40000, 0x180000, 0x100000, 0x200000, 0x0, 0x294a1800000, 0x294a1000000, 0x2000000, 0x14000000, 0x8000000, 0x10000000, 0x180000000000, 0x40000000, 0x80000000, 0x100000000, 0x200000000, 0x180000000000, 0x800000000, 0x180000000000, 0x2000000000, 0x4000000000, 0x180000000000, 0x10000000000, 0x20000000000, 0x40000000000, 0x180000000000, 0x100000000000, 0x0],
        first: 0x4294a1,
        last: 0x100000200000,
        tight: 0x40000040000,
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
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0xc000000000000000000000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x20000, 0x0), Classes(0x20000, 0x0), Classes(0x80000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0xc000000000000000000000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x20, 0x40, 0x0, 0xb00, 0xa00, 0x400, 0x800, 0x1000, 0x2000, 0x4000, 0x0],
        first: 0x85,
        last: 0x4040,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x80, 0x0), Classes(0x2000, 0x0), Classes(0x20000, 0x0), Classes(0xc000000000000000000000000000, 0x0)],
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
        name: named("measure is figure lower than then"),
        form: Form::Change,
        whole: false,
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x20000000, 0x0), Classes(0x2000, 0x0), Classes(0x0, 0x80000), Classes(0x0, 0x100000), Classes(0x10000, 0x0), Classes(0x10000000000000200000000000000, 0x0), Classes(0x10000, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x100000, 0x600000, 0x800000, 0x800000, 0x1000000, 0x2000000, 0x0],
        first: 0x294a1,
        last: 0x2000000,
        tight: 0x40000,
        needs: &[Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x10000, 0x0), Classes(0x20000000, 0x0), Classes(0x10000000000000200000000000000, 0x0)],
        gives: &[Give { kind: Kind::Change, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: true,
        closed: true,
        agreement: false,
    },
    Frame {
        name: named("measure is figure below the level of then"),
        form: Form::Change,
        whole: false,
        takes: &[Classes(0x10000, 0x0), Classes(0x80000, 0x0), Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x20000000, 0x0), Classes(0x2000, 0x0), Classes(0x0, 0x600000), Classes(0x1000000000000, 0x0), Classes(0x10000, 0x0), Classes(0x0, 0x800000)],
        follow: &[0xa5286, 0xa5284, 0x8, 0x50, 0x20, 0x40, 0x200000, 0x100, 0x200, 0x400, 0x800, 0x200000, 0x2000, 0x200000, 0x8000, 0x10000, 0x200000, 0x40000, 0x80000, 0x100000, 0x200000, 0x400000, 0x800000, 0x3000000, 0x2000000, 0x4000000, 0x0],
        first: 0x1,
        last: 0x4000000,
        tight: 0x100000,
        needs: &[Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x10000, 0x0), Classes(0x20000000, 0x0), Classes(0x0, 0x600000), Classes(0x0, 0x800000)],
        gives: &[Give { kind: Kind::Change, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: true,
        closed: true,
        agreement: false,
    },
    Frame {
        name: named("two places grow by figures"),
        form: Form::Change,
        whole: true,
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x80000000, 0x0), Classes(0x1e00000000, 0x0), Classes(0x20000000000, 0x0), Classes(0x2000, 0x0), Classes(0x40000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x20, 0x140, 0x80, 0x100, 0x600, 0x400, 0x1800, 0x1000, 0x2000, 0x4000, 0x0],
        first: 0x15,
        last: 0x4000,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x2000, 0x0), Classes(0x1e00000000, 0x0), Classes(0x40000000000, 0x0)],
        gives: &[Give { kind: Kind::Growth, measure: 1, place: 1, figure: 1, dated: false }, Give { kind: Kind::Growth, measure: 1, place: 2, figure: 2, dated: false }],
        measure: "economy",
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
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x20000000, 0x0), Classes(0x60000000000000000000000000000, 0x0), Classes(0x80000000000000000000000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x2000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x100000, 0x2a200000, 0x1400000, 0x800000, 0x1000000, 0x0, 0x4000000, 0x8000000, 0x10000000, 0x0, 0x140000000, 0x80000000, 0x100000000, 0x0],
        first: 0x294a1,
        last: 0x111000000,
        tight: 0x40000,
        needs: &[Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x20000000, 0x0), Classes(0x60000000000000000000000000000, 0x0)],
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
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x20200080000000, 0x0), Classes(0x3000000000000000000000000000, 0x0), Classes(0x80, 0x0), Classes(0x400, 0x0), Classes(0x10000000000000000000000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x80000, 0x0), Classes(0x40000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x200000000000000000000000000000, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x60, 0x80, 0x80, 0x500, 0x200, 0x400, 0x1800, 0xa000, 0xa000, 0x4000, 0x8000, 0x10000, 0x0],
        first: 0x5,
        last: 0x10400,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x20200080000000, 0x0), Classes(0x3000000000000000000000000000, 0x0), Classes(0x10000000000000000000000000000, 0x0)],
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
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x60000000, 0x0), Classes(0x8000, 0x0), Classes(0x100000000000000000000000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x8000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x2000, 0x0), Classes(0x4000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0)],
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
        name: named("place has so many times as many as another"),
        form: Form::Comparison,
        whole: false,
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x80000000, 0x0), Classes(0x200000000000, 0x0), Classes(0x20000000000000, 0x0), Classes(0x8000, 0x0), Classes(0x0, 0x800), Classes(0x80, 0x0), Classes(0x400, 0x0), Classes(0x10000000000000040000000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x4000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0)],
        follow: &[0x2, 0x4, 0x38, 0x40, 0x40, 0x40, 0x4080, 0x300, 0x400, 0x400, 0x2800, 0x1000, 0x2000, 0x0, 0x8000, 0x50000, 0x20000, 0x40000, 0x0],
        first: 0x5,
        last: 0x42000,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x8000, 0x0)],
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
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x20000000, 0x0), Classes(0x80000000, 0x0), Classes(0x40000000, 0x0), Classes(0xa0000000, 0x0), Classes(0x600000000, 0x0), Classes(0x80000, 0x0), Classes(0x10000000000, 0x0), Classes(0x2000, 0x0), Classes(0x2000000000000000000000080, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0xf80000, 0x40, 0x80, 0x100, 0x200, 0xf80000, 0x800, 0xf80000, 0x2000, 0x4000, 0xf80000, 0x10000, 0x20000, 0x40000, 0xf80000, 0x4000000, 0x200000, 0x4000000, 0x800000, 0x3000000, 0x2000000, 0x4000000, 0x8000000, 0x0],
        first: 0x294a1,
        last: 0xc000000,
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
        name: named("measure stands at figure in place"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40, 0x0), Classes(0x20000000, 0x0), Classes(0x80000000, 0x0), Classes(0x40000000, 0x0), Classes(0xa0000000, 0x0), Classes(0x600000000, 0x0), Classes(0x80000, 0x0), Classes(0x10000000000, 0x0), Classes(0x2000, 0x0), Classes(0x2000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0)],
        follow: &[0x3e, 0x100, 0x8, 0x100, 0x20, 0xc0, 0x80, 0x100, 0x200, 0x1400, 0x800, 0x1000, 0x0],
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
        name: named("migration to a place stands at figure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40, 0x0), Classes(0x4000000000000000000000000, 0x0), Classes(0x2000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x20000000, 0x0), Classes(0x80000000, 0x0), Classes(0x40000000, 0x0), Classes(0xa0000000, 0x0), Classes(0x600000000, 0x0), Classes(0x80000, 0x0), Classes(0x10000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x6, 0x28, 0x28, 0x10, 0x20, 0x7c0, 0x2000, 0x100, 0x2000, 0x400, 0x1800, 0x1000, 0x2000, 0x0],
        first: 0x1,
        last: 0x2000,
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
        takes: &[Classes(0x40, 0x0), Classes(0x2, 0x0), Classes(0x20000000, 0x0), Classes(0x80000000, 0x0), Classes(0x40000000, 0x0), Classes(0xa0000000, 0x0), Classes(0x600000000, 0x0), Classes(0x80000, 0x0), Classes(0x10000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x7c, 0x200, 0x10, 0x200, 0x40, 0x180, 0x100, 0x200, 0x0],
        first: 0x1,
        last: 0x200,
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
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x600000000, 0x0), Classes(0x80000, 0x0), Classes(0x10000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0), Classes(0x8000000000, 0x0), Classes(0x2000, 0x0)],
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
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x80000000, 0x0), Classes(0x600000000, 0x0), Classes(0x8000, 0x0), Classes(0x80000, 0x0), Classes(0x8000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0), Classes(0x10000000000, 0x0), Classes(0x2000, 0x0), Classes(0x60000, 0x0), Classes(0x60000, 0x0), Classes(0x80000, 0x0), Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x80000000, 0x0), Classes(0x600000000, 0x0), Classes(0x8000000000, 0x0), Classes(0x2000, 0x0), Classes(0x10000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x380000, 0x40, 0x80, 0x100, 0x200, 0x380000, 0x800, 0x380000, 0x2000, 0x4000, 0x380000, 0x10000, 0x20000, 0x40000, 0x380000, 0x300000, 0xc00000, 0xc00000, 0x800000, 0x1000000, 0x6000000, 0x4000000, 0x8000000, 0x10000000, 0x0, 0x14a50c0000000, 0x14a5080000000, 0x100000000, 0xa00000000, 0x400000000, 0x800000000, 0xc000000000000, 0x2000000000, 0x4000000000, 0x8000000000, 0x10000000000, 0xc000000000000, 0x40000000000, 0xc000000000000, 0x100000000000, 0x200000000000, 0xc000000000000, 0x800000000000, 0x1000000000000, 0x2000000000000, 0xc000000000000, 0x8000000000000, 0x10000000000000, 0x20000000000000, 0x40000000000000, 0x80000000000000, 0x0],
        first: 0x200294a1,
        last: 0x80000018000000,
        tight: 0x2000000040000,
        needs: &[Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x8000000000, 0x0), Classes(0x10000000000, 0x0)],
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
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x80000000, 0x0), Classes(0x600000000, 0x0), Classes(0x20000000000, 0x0), Classes(0x2000, 0x0), Classes(0x40000, 0x0), Classes(0x80000, 0x0), Classes(0x10000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x180000, 0x40, 0x80, 0x100, 0x200, 0x180000, 0x800, 0x180000, 0x2000, 0x4000, 0x180000, 0x10000, 0x20000, 0x40000, 0x180000, 0x100000, 0x600000, 0x400000, 0x3800000, 0x3000000, 0x2000000, 0x4000000, 0x0],
        first: 0x294a1,
        last: 0x4000000,
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
        name: named("measure doubles to figure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x80000000, 0x0), Classes(0x8000, 0x0), Classes(0x40000, 0x0), Classes(0x80000, 0x0), Classes(0x10000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x180000, 0x40, 0x80, 0x100, 0x200, 0x180000, 0x800, 0x180000, 0x2000, 0x4000, 0x180000, 0x10000, 0x20000, 0x40000, 0x180000, 0x100000, 0xe00000, 0xc00000, 0x800000, 0x1000000, 0x0],
        first: 0x294a1,
        last: 0x1000000,
        tight: 0x40000,
        needs: &[Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x8000, 0x0), Classes(0x10000000000, 0x0)],
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
        name: named("a place's emissions stand at figure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x8, 0x0), Classes(0x0, 0x100), Classes(0x20000000, 0x0), Classes(0x80000000, 0x0), Classes(0x40000000, 0x0), Classes(0xa0000000, 0x0), Classes(0x600000000, 0x0), Classes(0x80000, 0x0), Classes(0x10000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x80000, 0x0), Classes(0x10000000000000, 0x0), Classes(0x2000, 0x0), Classes(0x400, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x20, 0x20, 0xe7c0, 0x10000, 0x100, 0x10000, 0x400, 0x1800, 0x1000, 0x10000, 0x10000, 0x8000, 0x10000, 0x20000, 0x0],
        first: 0x15,
        last: 0x20000,
        tight: 0x0,
        needs: &[Classes(0x400, 0x0), Classes(0x2000, 0x0), Classes(0x0, 0x100)],
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
        name: named("a place's emissions, at figure,"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x8, 0x0), Classes(0x0, 0x100), Classes(0x80000, 0x0), Classes(0x10004000000000, 0x0), Classes(0x2000, 0x0), Classes(0x400, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x20, 0x20, 0xc0, 0x80, 0x100, 0x200, 0x0],
        first: 0x15,
        last: 0x200,
        tight: 0x0,
        needs: &[Classes(0x400, 0x0), Classes(0x2000, 0x0), Classes(0x10004000000000, 0x0), Classes(0x0, 0x100)],
        gives: &[Give { kind: Kind::Tail, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: true,
        agreement: false,
    },
    Frame {
        name: named("each of a people emits figure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x0, 0x2000), Classes(0x18, 0x0), Classes(0x20000000000000, 0x0), Classes(0x2000, 0x0), Classes(0x400, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x0],
        first: 0x1,
        last: 0x10,
        tight: 0x0,
        needs: &[Classes(0x18, 0x0), Classes(0x400, 0x0), Classes(0x2000, 0x0), Classes(0x20000000000000, 0x0), Classes(0x0, 0x2000)],
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
        name: named("at figure, measure"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x10000000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0), Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0)],
        follow: &[0x2, 0x4, 0x14a508, 0x10, 0xa0, 0x40, 0x80, 0x0, 0x200, 0x400, 0x800, 0x1000, 0x0, 0x4000, 0x0, 0x10000, 0x20000, 0x0, 0x80000, 0x100000, 0x200000, 0x0],
        first: 0x1,
        last: 0x225080,
        tight: 0x200000,
        needs: &[Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0), Classes(0x10000000000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: true,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("at figure, place"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x10000000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0), Classes(0x1, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x0],
        first: 0x1,
        last: 0x8,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0), Classes(0x10000000000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "area",
        only: "",
        of: None,
        apposition: false,
        opens: true,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place, at figure,"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x1, 0x0), Classes(0x80000, 0x0), Classes(0x10000000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x0],
        first: 0x1,
        last: 0x8,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0), Classes(0x10000000000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "area",
        only: "",
        of: None,
        apposition: true,
        opens: false,
        closed: true,
        agreement: false,
    },
    Frame {
        name: named("place, accounting for figure of the world's,"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x1, 0x0), Classes(0x80000, 0x0), Classes(0x1000202000c0000000, 0x0), Classes(0x2000, 0x0), Classes(0x4000000000, 0x0), Classes(0x2, 0x0), Classes(0x800000, 0x0), Classes(0x4c0, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x20, 0xc0, 0x80, 0x0],
        first: 0x1,
        last: 0x80,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x2, 0x0), Classes(0x4c0, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0), Classes(0x1000202000c0000000, 0x0), Classes(0x4000000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }, Give { kind: Kind::Count, measure: 1, place: 1, figure: 1, dated: false }, Give { kind: Kind::Tail, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: Some(Class(122)),
        apposition: true,
        opens: false,
        closed: true,
        agreement: false,
    },
    Frame {
        name: named("people born in a place live for figure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x0, 0x200), Classes(0x2000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x0, 0x400), Classes(0x2000, 0x0), Classes(0x0, 0x80)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x20, 0x40, 0x80, 0x0],
        first: 0x1,
        last: 0xc0,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x2000, 0x0), Classes(0x2000000000, 0x0), Classes(0x0, 0x200), Classes(0x0, 0x400)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "life expectancy",
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
        takes: &[Classes(0x13, 0x0), Classes(0x180000000, 0x0), Classes(0x40, 0x0), Classes(0x10004060000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x20, 0x0],
        first: 0x1,
        last: 0x30,
        tight: 0x0,
        needs: &[Classes(0x13, 0x0), Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x10004060000000, 0x0), Classes(0x180000000, 0x0)],
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
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x180000000, 0x0), Classes(0x2000, 0x0), Classes(0x40, 0x0)],
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
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x2000, 0x0)],
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
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x10000000000000, 0x0), Classes(0x2000, 0x0)],
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
        takes: &[Classes(0x40, 0x0), Classes(0x20000060000000, 0x0), Classes(0x2000, 0x0), Classes(0x4000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x8, 0x0), Classes(0x10000000000000000, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x150, 0x20, 0x40, 0x80, 0x200, 0x200, 0x0],
        first: 0x1,
        last: 0x200,
        tight: 0x0,
        needs: &[Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x20000060000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x10000000000000000, 0x0)],
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
        takes: &[Classes(0x40, 0x0), Classes(0x40000000000, 0x0), Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x40000000000, 0x0), Classes(0x40, 0x0), Classes(0x8, 0x0), Classes(0x40, 0x0), Classes(0x40000000000, 0x0), Classes(0x40, 0x0), Classes(0x60000000, 0x0), Classes(0x2000, 0x0), Classes(0x40000000000, 0x0), Classes(0x2000, 0x0)],
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
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x60000000, 0x0), Classes(0x2000, 0x0), Classes(0x40000000000, 0x0), Classes(0x2000, 0x0)],
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
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x20000000, 0x0), Classes(0x20000000000000, 0x0), Classes(0x2000, 0x0), Classes(0x1000000000000000000000000, 0x0), Classes(0x400, 0x0), Classes(0x1000000000000000000000000, 0x0)],
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
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x200, 0x0), Classes(0x2000, 0x0)],
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
        takes: &[Classes(0x8, 0x0), Classes(0x8000000000000, 0x0), Classes(0x8000000000000, 0x0), Classes(0x2000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x80000000, 0x0), Classes(0x0, 0x80), Classes(0x2000, 0x0), Classes(0x2000000000000000000000000, 0x0), Classes(0x0, 0x80)],
        follow: &[0x2, 0x80, 0x8, 0x50, 0x20, 0x40, 0x80, 0x300, 0x200, 0xc00, 0x800, 0x0],
        first: 0x5,
        last: 0xe00,
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
        takes: &[Classes(0x1, 0x0), Classes(0x200000, 0x0), Classes(0x40, 0x0), Classes(0x100000, 0x0), Classes(0x2000, 0x0), Classes(0x400000, 0x0)],
        follow: &[0x2, 0x4, 0x18, 0x10, 0x20, 0x0],
        first: 0x1,
        last: 0x20,
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
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x4000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0)],
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
        takes: &[Classes(0x40, 0x0), Classes(0x4000000000, 0x0), Classes(0x2000, 0x0), Classes(0x2000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0)],
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
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x2000, 0x0), Classes(0x40, 0x0), Classes(0x8, 0x0), Classes(0x2000, 0x0), Classes(0x40, 0x0)],
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
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x80000, 0x0), Classes(0x10000040000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x100000, 0x200000, 0x0],
        first: 0x294a1,
        last: 0x200000,
        tight: 0x40000,
        needs: &[Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0), Classes(0x10000040000000, 0x0)],
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
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x8, 0x0), Classes(0x40, 0x0), Classes(0x80000, 0x0), Classes(0x2000, 0x0)],
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
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x100000, 0x0), Classes(0x2000, 0x0)],
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
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x180000000, 0x0), Classes(0x2000, 0x0), Classes(0x4000000000, 0x0), Classes(0x40, 0x0), Classes(0x400, 0x0)],
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
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x8, 0x0), Classes(0x40, 0x0), Classes(0x80000, 0x0), Classes(0x800000000000000000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x80, 0x40, 0x80, 0x100, 0x200, 0x0],
        first: 0x25,
        last: 0x200,
        tight: 0x0,
        needs: &[Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0), Classes(0x800000000000000000000000, 0x0)],
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
        takes: &[Classes(0x1, 0x0), Classes(0x80000, 0x0), Classes(0x8000000, 0x0), Classes(0x80001200000f, 0x0), Classes(0x800000000000, 0x0), Classes(0x100000000, 0x0), Classes(0x8000000, 0x0), Classes(0x2000, 0x0), Classes(0x40, 0x0), Classes(0x80, 0x0)],
        follow: &[0x2, 0x4, 0x18, 0x18, 0x20, 0xc0, 0x80, 0x300, 0x0, 0x0],
        first: 0x1,
        last: 0x300,
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
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x20000000, 0x0), Classes(0x2000, 0x0), Classes(0x40, 0x0)],
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
        takes: &[Classes(0x40, 0x0), Classes(0x200, 0x0), Classes(0x2000, 0x0), Classes(0x4000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40000000000000020000000000000000, 0x0)],
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
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x400000000000000000000000000000, 0x0), Classes(0x2000, 0x0), Classes(0x800000000000000000000000000000, 0x0), Classes(0x40, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x20, 0x40, 0x0],
        first: 0x5,
        last: 0x40,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x400000000000000000000000000000, 0x0), Classes(0x800000000000000000000000000000, 0x0)],
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
        name: named("place has figure of the world's"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x20000000, 0x0), Classes(0x203000c0000000, 0x0), Classes(0x2000, 0x0), Classes(0x4000000000, 0x0), Classes(0x2, 0x0), Classes(0x800000, 0x0), Classes(0x4c0, 0x0)],
        follow: &[0x2, 0x4, 0x18, 0x10, 0x20, 0x40, 0x80, 0x300, 0x200, 0x0],
        first: 0x5,
        last: 0x200,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x2, 0x0), Classes(0x4c0, 0x0), Classes(0x2000, 0x0), Classes(0x203000c0000000, 0x0), Classes(0x4000000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }, Give { kind: Kind::Count, measure: 1, place: 1, figure: 1, dated: false }, Give { kind: Kind::Tail, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: Some(Class(122)),
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("figure of the world's people live in place"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x2000, 0x0), Classes(0x4000000000, 0x0), Classes(0x2, 0x0), Classes(0x800000, 0x0), Classes(0xc0, 0x0), Classes(0x80000000000, 0x0), Classes(0x20000000, 0x0), Classes(0x2000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0)],
        follow: &[0x2, 0x4, 0x18, 0x10, 0xe0, 0x500, 0x80, 0x500, 0x200, 0x400, 0x0],
        first: 0x1,
        last: 0x400,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x2, 0x0), Classes(0xc0, 0x0), Classes(0x2000, 0x0), Classes(0x4000000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 2, figure: 1, dated: false }, Give { kind: Kind::Count, measure: 1, place: 2, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: Some(Class(122)),
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("measure, a thing of the place, making up figure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40, 0x0), Classes(0x20000000, 0x0), Classes(0x400000000000401e000040, 0x0), Classes(0x2000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x80000, 0x0), Classes(0x40000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0xc, 0xc, 0x50, 0x20, 0x40, 0x80, 0x100, 0x200, 0x0],
        first: 0x1,
        last: 0x200,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0), Classes(0x20000000, 0x0), Classes(0x40000000, 0x0), Classes(0x2000000000, 0x0)],
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
        name: named("place ranks nth with a measure of figure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x10000000000000000000000000, 0x0), Classes(0x4000, 0x0), Classes(0x20000000000000000000000000, 0x0), Classes(0x2000000000, 0x0), Classes(0x6, 0x0), Classes(0x80000, 0x0), Classes(0x100000000, 0x0), Classes(0x40, 0x0), Classes(0x4000000000, 0x0), Classes(0x2000, 0x0), Classes(0x2000, 0x0), Classes(0x4000000000, 0x0), Classes(0x40, 0x0), Classes(0x80, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x360, 0x340, 0x80, 0x300, 0x200, 0x2400, 0x800, 0x1000, 0x0, 0x1c000, 0x8000, 0x0, 0x0],
        first: 0x5,
        last: 0x19000,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x2000, 0x0), Classes(0x4000, 0x0), Classes(0x100000000, 0x0), Classes(0x10000000000000000000000000, 0x0)],
        gives: &[Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }, Give { kind: Kind::Count, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("a place's measure is the highest among some, at figure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x20000000, 0x0), Classes(0x4000, 0x0), Classes(0x6, 0x0), Classes(0x800000, 0x0), Classes(0x4000, 0x0), Classes(0xc000000000000000000000, 0x0), Classes(0xc000000000000000000000, 0x0), Classes(0x2000000000, 0x0), Classes(0x6, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x80000, 0x0), Classes(0x10000000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x2300000, 0x2200000, 0x400000, 0x1800000, 0x1000000, 0x60000000, 0x14000000, 0x8000000, 0x60000000, 0x60000000, 0x40000000, 0x80000000, 0x0],
        first: 0x294a1,
        last: 0x80000000,
        tight: 0x40000,
        needs: &[Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x20000000, 0x0), Classes(0x10000000000000, 0x0), Classes(0xc000000000000000000000, 0x0)],
        gives: &[Give { kind: Kind::Rank, measure: 1, place: 1, figure: 1, dated: false }, Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place has the highest measure among some, at figure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x200080000000, 0x0), Classes(0x6, 0x0), Classes(0x800000, 0x0), Classes(0x4000, 0x0), Classes(0xc000000000000000000000, 0x0), Classes(0x40, 0x0), Classes(0x4000, 0x0), Classes(0xc000000000000000000000, 0x0), Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x6, 0x0), Classes(0x80000, 0x0), Classes(0x10004100000000, 0x0), Classes(0x2000, 0x0), Classes(0x20000000000000000, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x610, 0x20, 0xc0, 0x80, 0x100, 0xc000, 0x400, 0x800, 0x1000, 0x2000, 0xc000, 0x8000, 0x10000, 0x20000, 0x0],
        first: 0x5,
        last: 0x30000,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x6, 0x0), Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x200080000000, 0x0), Classes(0x10004100000000, 0x0), Classes(0xc000000000000000000000, 0x0)],
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
        name: named("place is the nth host, with figure"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x20000000, 0x0), Classes(0x6, 0x0), Classes(0x800000, 0x0), Classes(0x4000, 0x0), Classes(0x4000000000000000000000, 0x0), Classes(0x200000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x80, 0x0), Classes(0x2000000000, 0x0), Classes(0x6, 0x0), Classes(0x80000, 0x0), Classes(0x100000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x80000, 0x0), Classes(0x0, 0x8000), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x80000, 0x0), Classes(0x100000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0xd0, 0x20, 0xc0, 0x80, 0x100, 0x6e00, 0x6c00, 0x6800, 0x1000, 0x6000, 0x4000, 0x8000, 0x30000, 0x20000, 0x40000, 0x280000, 0x100000, 0x200000, 0xc00000, 0x800000, 0x1000000, 0x0],
        first: 0x5,
        last: 0x1018000,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x2000, 0x0), Classes(0x20000000, 0x0), Classes(0x100000000, 0x0), Classes(0x200000000000, 0x0), Classes(0x4000000000000000000000, 0x0)],
        gives: &[Give { kind: Kind::Rank, measure: 1, place: 1, figure: 1, dated: false }, Give { kind: Kind::Asylum, measure: 1, place: 1, figure: 1, dated: false }, Give { kind: Kind::Asylum, measure: 1, place: 2, figure: 2, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place, as a country with a figure of measure"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x1, 0x0), Classes(0x80000, 0x0), Classes(0x40000000000000, 0x0), Classes(0x8000000, 0x0), Classes(0x80001200000f, 0x0), Classes(0x800000000000, 0x0), Classes(0x100000000, 0x0), Classes(0x8000000, 0x0), Classes(0x2000, 0x0), Classes(0x40, 0x0), Classes(0x80, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x30, 0x30, 0x40, 0x180, 0x100, 0x600, 0x0, 0x0],
        first: 0x1,
        last: 0x600,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0), Classes(0x8000000, 0x0), Classes(0x100000000, 0x0), Classes(0x800000000000, 0x0), Classes(0x40000000000000, 0x0)],
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
        name: named("place is the nth of the world, with figure of it"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x20000000, 0x0), Classes(0x6, 0x0), Classes(0x800000, 0x0), Classes(0x4000, 0x0), Classes(0x4000000000000000000000, 0x0), Classes(0x40, 0x0), Classes(0x80000, 0x0), Classes(0x20000140000000, 0x0), Classes(0x2000, 0x0), Classes(0x4000000000, 0x0), Classes(0x2, 0x0), Classes(0x800000, 0x0), Classes(0x10000000, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0xd0, 0x20, 0xc0, 0x80, 0x100, 0x600, 0x400, 0x800, 0x1000, 0x2000, 0xc000, 0x8000, 0x0],
        first: 0x5,
        last: 0xe000,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x2, 0x0), Classes(0x40, 0x0), Classes(0x2000, 0x0), Classes(0x20000000, 0x0), Classes(0x20000140000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x4000000000000000000000, 0x0)],
        gives: &[Give { kind: Kind::Rank, measure: 1, place: 1, figure: 1, dated: false }, Give { kind: Kind::Level, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: Some(Class(122)),
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place emits the most (figure)"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x20000000000000, 0x0), Classes(0x4000000000000000000000, 0x0), Classes(0x400, 0x0), Classes(0x200000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x20, 0x40, 0x80, 0x0],
        first: 0x5,
        last: 0x80,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x400, 0x0), Classes(0x2000, 0x0), Classes(0x200000, 0x0), Classes(0x20000000000000, 0x0), Classes(0x4000000000000000000000, 0x0)],
        gives: &[Give { kind: Kind::Tail, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: true,
        agreement: false,
    },
    Frame {
        name: named("place has figure of people"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x180000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0)],
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
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000100000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0)],
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
        takes: &[Classes(0x400000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x2000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x2, 0x0)],
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
        takes: &[Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x80000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0)],
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
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x20000000, 0x0), Classes(0x8000000, 0x0), Classes(0x80001200000f, 0x0), Classes(0x800000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0)],
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
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0)],
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
        takes: &[Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x4000000000000, 0x0), Classes(0x2000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0)],
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
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x20000000, 0x0), Classes(0x200000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x20000000000000000000000000000000, 0x0), Classes(0x8000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0)],
        follow: &[0x2, 0x4, 0x18, 0x10, 0x20, 0x40, 0x80, 0x100, 0xa00, 0x400, 0x800, 0x0],
        first: 0x5,
        last: 0x840,
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
        takes: &[Classes(0x400000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x2000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0)],
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
        takes: &[Classes(0x400000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x8000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x2000, 0x0), Classes(0x8, 0x0), Classes(0x80, 0x0)],
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
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x80, 0x0), Classes(0x80, 0x0), Classes(0x2000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x20000000, 0x0), Classes(0x80000000, 0x0), Classes(0x40000000, 0x0), Classes(0xa0000000, 0x0), Classes(0x600000000, 0x0), Classes(0x80000, 0x0), Classes(0x10000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x7c00, 0x40, 0x280, 0x100, 0x200, 0x7c00, 0x20000, 0x1000, 0x20000, 0x4000, 0x18000, 0x10000, 0x20000, 0x0],
        first: 0x25,
        last: 0x20000,
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
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x20000000, 0x0), Classes(0x600000000, 0x0), Classes(0x10000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0)],
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
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x20000000, 0x0), Classes(0x800000000000000000000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0)],
        follow: &[0x2, 0x4, 0x18, 0x10, 0x20, 0x40, 0x0],
        first: 0x5,
        last: 0x40,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x80, 0x0), Classes(0x2000, 0x0), Classes(0x800000000000000000000000000, 0x0)],
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
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x20000000, 0x0), Classes(0x200000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x8000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x400000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x8000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x2000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0)],
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
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x20000000, 0x0), Classes(0x200080000000, 0x0), Classes(0x2000, 0x0), Classes(0x8, 0x0), Classes(0x80, 0x0)],
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
        takes: &[Classes(0x400000000000, 0x0), Classes(0x2000, 0x0), Classes(0x8, 0x0), Classes(0x80, 0x0), Classes(0x20000000, 0x0), Classes(0x80000000000, 0x0), Classes(0x2000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0)],
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
        takes: &[Classes(0x8, 0x0), Classes(0x80, 0x0), Classes(0x80, 0x0), Classes(0x8000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x20000000, 0x0), Classes(0x80000000, 0x0), Classes(0x40000000, 0x0), Classes(0xa0000000, 0x0), Classes(0x600000000, 0x0), Classes(0x80000, 0x0), Classes(0x10000000000, 0x0), Classes(0x2000, 0x0)],
        follow: &[0x2, 0xf80, 0x8, 0x50, 0x20, 0x40, 0xf80, 0x4000, 0x200, 0x4000, 0x800, 0x3000, 0x2000, 0x4000, 0x0],
        first: 0x5,
        last: 0x4000,
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
        name: named("in place figure of people live"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x2000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x80000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x0, 0x1000)],
        follow: &[0xa, 0x4, 0x8, 0x30, 0x20, 0x40, 0x80, 0x0],
        first: 0x1,
        last: 0x80,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x80, 0x0), Classes(0x2000, 0x0), Classes(0x2000000000, 0x0), Classes(0x0, 0x1000)],
        gives: &[Give { kind: Kind::Count, measure: 1, place: 1, figure: 1, dated: false }, Give { kind: Kind::Asylum, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("sheltering figure of refugees, place"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x200000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x80000, 0x0), Classes(0x1, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x0],
        first: 0x1,
        last: 0x10,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x80, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0), Classes(0x200000000000, 0x0)],
        gives: &[Give { kind: Kind::Asylum, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: true,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("place, host to figure of refugees"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x1, 0x0), Classes(0x80000, 0x0), Classes(0x200000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x0],
        first: 0x1,
        last: 0x10,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x80, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0), Classes(0x200000000000, 0x0)],
        gives: &[Give { kind: Kind::Asylum, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: true,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("two places with figures of people"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x80000, 0x0), Classes(0x100000000, 0x0), Classes(0x2000, 0x0), Classes(0x40000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x10000000, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x50, 0x20, 0x40, 0x80, 0x100, 0x200, 0x400, 0x800, 0x1000, 0x2000, 0x0],
        first: 0x5,
        last: 0x3000,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x80, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0), Classes(0x100000000, 0x0), Classes(0x40000000000, 0x0)],
        gives: &[Give { kind: Kind::Count, measure: 1, place: 1, figure: 1, dated: false }, Give { kind: Kind::Count, measure: 1, place: 2, figure: 2, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: true,
        agreement: false,
    },
    Frame {
        name: named("figure of all refugees come from place"),
        form: Form::Level,
        whole: true,
        takes: &[Classes(0x2000, 0x0), Classes(0x4000000000, 0x0), Classes(0x2, 0x0), Classes(0x800000, 0x0), Classes(0x80, 0x0), Classes(0x2, 0x0), Classes(0x20000000, 0x0), Classes(0x0, 0x10000), Classes(0x8000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x1e0, 0x1c0, 0x180, 0x100, 0xa00, 0x400, 0x800, 0x0],
        first: 0x1,
        last: 0x800,
        tight: 0x0,
        needs: &[Classes(0x3, 0x0), Classes(0x80, 0x0), Classes(0x2000, 0x0), Classes(0x4000000000, 0x0), Classes(0x8000000000, 0x0)],
        gives: &[Give { kind: Kind::Origin, measure: 1, place: 2, figure: 1, dated: false }, Give { kind: Kind::Origin, measure: 1, place: 1, figure: 1, dated: false }],
        measure: "",
        only: "",
        of: Some(Class(122)),
        apposition: false,
        opens: false,
        closed: false,
        agreement: false,
    },
    Frame {
        name: named("figures of those who fled, of the world"),
        form: Form::Level,
        whole: false,
        takes: &[Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x80000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x80000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x80000, 0x0), Classes(0x40000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x320, 0x40, 0x80, 0x300, 0x200, 0x400, 0x800, 0x0],
        first: 0x1,
        last: 0x890,
        tight: 0x0,
        needs: &[Classes(0x80, 0x0), Classes(0x2000, 0x0), Classes(0x80000, 0x0)],
        gives: &[Give { kind: Kind::Count, measure: 1, place: 1, figure: 1, dated: false }, Give { kind: Kind::Count, measure: 2, place: 1, figure: 2, dated: false }, Give { kind: Kind::Count, measure: 3, place: 1, figure: 3, dated: false }, Give { kind: Kind::Count, measure: 4, place: 1, figure: 4, dated: false }],
        measure: "",
        only: "",
        of: None,
        apposition: false,
        opens: false,
        closed: false,
        agreement: true,
    },
    Frame {
        name: named("place is the nth among some"),
        form: Form::Rank,
        whole: true,
        takes: &[Classes(0x1, 0x0), Classes(0x20000000, 0x0), Classes(0x6, 0x0), Classes(0x800000, 0x0), Classes(0x4000, 0x0), Classes(0xc000000000000000000000, 0x0), Classes(0x40, 0x0), Classes(0x80, 0x0), Classes(0x1000000000000000000000000000000, 0x0), Classes(0x4000, 0x0), Classes(0x1800, 0x0), Classes(0x1000000000000000000000000000000, 0x0), Classes(0x2000000000, 0x0), Classes(0x6, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x8000000000000000000000000, 0x0), Classes(0x40, 0x0), Classes(0x2000000000, 0x0), Classes(0x6, 0x0)],
        follow: &[0x2, 0x634, 0x8, 0x630, 0x20, 0x2d1c0, 0x2d000, 0x2d000, 0x2d000, 0x400, 0x2d800, 0x2d000, 0x2000, 0x28000, 0x28000, 0x10000, 0x20000, 0x40000, 0x0],
        first: 0x1,
        last: 0x56de0,
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
        takes: &[Classes(0x1, 0x0), Classes(0x80000000, 0x0), Classes(0x6, 0x0), Classes(0x800000, 0x0), Classes(0x4000, 0x0), Classes(0xc000000000000000000000, 0x0), Classes(0xc0, 0x0), Classes(0x4000, 0x0), Classes(0xc000000000000000000000, 0x0), Classes(0xc0, 0x0), Classes(0x6000000000, 0x0), Classes(0x6, 0x0)],
        follow: &[0x2, 0x184, 0x8, 0x30, 0x20, 0x40, 0x0, 0x100, 0x200, 0x400, 0x800, 0x0],
        first: 0x1,
        last: 0x840,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x6, 0x0), Classes(0xc0, 0x0), Classes(0x80000000, 0x0), Classes(0xc000000000000000000000, 0x0)],
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
        takes: &[Classes(0x40, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0xa, 0x0), Classes(0x40, 0x0), Classes(0x10, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x40, 0x0), Classes(0x20000000, 0x0), Classes(0x6, 0x0), Classes(0x800000, 0x0), Classes(0x4000, 0x0), Classes(0xc000000000000000000000, 0x0), Classes(0x4000, 0x0), Classes(0xc000000000000000000000, 0x0), Classes(0x2000000000, 0x0), Classes(0x6, 0x0)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x3100000, 0x200000, 0xc00000, 0x800000, 0x0, 0x2000000, 0x4000000, 0x8000000, 0x0],
        first: 0x294a1,
        last: 0x8800000,
        tight: 0x40000,
        needs: &[Classes(0x6, 0x0), Classes(0x40, 0x0), Classes(0x20000000, 0x0), Classes(0xc000000000000000000000, 0x0)],
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
        takes: &[Classes(0x1, 0x0), Classes(0x10000000000000000000000000, 0x0), Classes(0x4000, 0x0), Classes(0x2000000000, 0x0), Classes(0x6, 0x0), Classes(0x8000000000000000000000000, 0x0), Classes(0x40, 0x0)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x20, 0x40, 0x0],
        first: 0x1,
        last: 0x40,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x6, 0x0), Classes(0x40, 0x0), Classes(0x4000, 0x0), Classes(0x2000000000, 0x0), Classes(0x8000000000000000000000000, 0x0), Classes(0x10000000000000000000000000, 0x0)],
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
        takes: &[Classes(0x1, 0x0), Classes(0x200000000000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x80000, 0x0), Classes(0x1000000000000000000000000000, 0x0), Classes(0x80, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x2000000000, 0x0), Classes(0x6, 0x0)],
        follow: &[0x2, 0x24, 0x8, 0x90, 0x80, 0x40, 0x80, 0x100, 0x200, 0x0],
        first: 0x1,
        last: 0x280,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x80, 0x0), Classes(0x200000000000, 0x0), Classes(0x40000000000000000000000000, 0x0)],
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
        takes: &[Classes(0x1, 0x0), Classes(0x80000, 0x0), Classes(0x6, 0x0), Classes(0x800000, 0x0), Classes(0x4000, 0x0), Classes(0xc000000000000000000000, 0x0), Classes(0x40, 0x0), Classes(0x80, 0x0), Classes(0x1000000000000000000000000000000, 0x0), Classes(0x4000, 0x0), Classes(0x1800, 0x0), Classes(0x1000000000000000000000000000000, 0x0), Classes(0x4000, 0x0), Classes(0xc000000000000000000000, 0x0), Classes(0x40, 0x0), Classes(0x80, 0x0), Classes(0x1000000000000000000000000000000, 0x0), Classes(0x4000, 0x0), Classes(0x1800, 0x0), Classes(0x1000000000000000000000000000000, 0x0), Classes(0x2000000000, 0x0), Classes(0x6, 0x0), Classes(0x40000000000000000000000000, 0x0), Classes(0x8000000000000000000000000, 0x0), Classes(0x40, 0x0)],
        follow: &[0x2, 0x63004, 0x8, 0x630, 0x20, 0x8001c0, 0x800000, 0x800000, 0x800000, 0x400, 0x800800, 0x800000, 0x2000, 0x51c000, 0x500000, 0x500000, 0x500000, 0x40000, 0x580000, 0x500000, 0x200000, 0x800000, 0x800000, 0x1000000, 0x0],
        first: 0x1,
        last: 0x1600de0,
        tight: 0x0,
        needs: &[Classes(0x1, 0x0), Classes(0x80000, 0x0)],
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
        takes: &[Classes(0x6, 0x0), Classes(0x800000, 0x0), Classes(0x4000, 0x0), Classes(0xc000000000000000000000, 0x0), Classes(0x40, 0x0), Classes(0x80, 0x0), Classes(0x1000000000000000000000000000000, 0x0), Classes(0x4000, 0x0), Classes(0x1800, 0x0), Classes(0x1000000000000000000000000000000, 0x0), Classes(0x4000, 0x0), Classes(0xc000000000000000000000, 0x0), Classes(0x40, 0x0), Classes(0x80, 0x0), Classes(0x1000000000000000000000000000000, 0x0), Classes(0x4000, 0x0), Classes(0x1800, 0x0), Classes(0x1000000000000000000000000000000, 0x0), Classes(0x2000000000, 0x0), Classes(0x6, 0x0), Classes(0x80000, 0x0), Classes(0x1, 0x0)],
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
        takes: &[Classes(0x6, 0x0), Classes(0x800000, 0x0), Classes(0x4000, 0x0), Classes(0x4000000000000000000000, 0x0), Classes(0x40, 0x0), Classes(0x800, 0x0), Classes(0x800000000000, 0x0)],
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
        takes: &[Classes(0x9, 0x0), Classes(0x40, 0x0), Classes(0x1, 0x0), Classes(0x800000, 0x0), Classes(0x40, 0x0), Classes(0x80000, 0x0), Classes(0x6, 0x0), Classes(0x800000, 0x0), Classes(0x4000, 0x0), Classes(0xc000000000000000000000, 0x0)],
        follow: &[0x2, 0x20, 0x8, 0x10, 0x20, 0x40, 0x80, 0x300, 0x200, 0x0],
        first: 0x5,
        last: 0x200,
        tight: 0x2,
        needs: &[Classes(0x6, 0x0), Classes(0x40, 0x0), Classes(0x80000, 0x0), Classes(0x800000, 0x0), Classes(0xc000000000000000000000, 0x0)],
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
        takes: &[Classes(0x2000, 0x0), Classes(0x4000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x400000000000000e0000000000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x18, 0x0), Classes(0x8, 0x0), Classes(0xe0000000000000000, 0x0), Classes(0xe0000000000000000, 0x0), Classes(0x6000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100, 0x0)],
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
        takes: &[Classes(0x2000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x4000000000, 0x0), Classes(0x18, 0x0), Classes(0x80000, 0x0), Classes(0x2000, 0x0), Classes(0x4000000000, 0x0), Classes(0xe0000000000000000, 0x0), Classes(0x0, 0x20000), Classes(0x20000000e0000000000000000, 0x0), Classes(0x100, 0x0)],
        follow: &[0xa, 0x4, 0x8, 0xc0, 0x20, 0xc0, 0x80, 0x1d00, 0x200, 0x1800, 0x1800, 0x1000, 0x0],
        first: 0x11,
        last: 0x1000,
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
        name: named("figure of people in place do"),
        form: Form::Share,
        whole: true,
        takes: &[Classes(0x2000, 0x0), Classes(0xe0000000000000000, 0x0), Classes(0x2000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x10, 0x0), Classes(0x8, 0x0), Classes(0xe0000000000000000, 0x0), Classes(0x80, 0x0), Classes(0x2000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x4000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100, 0x0)],
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
        takes: &[Classes(0x2000, 0x0), Classes(0x2000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x100, 0x0)],
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
        takes: &[Classes(0x2000, 0x0), Classes(0x4000000000, 0x0), Classes(0x100000000000000000000000000, 0x0), Classes(0x4000000000, 0x0), Classes(0x3, 0x0), Classes(0x800000, 0x0), Classes(0x2000, 0x0), Classes(0x80, 0x0), Classes(0x100, 0x0)],
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
