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
    Classes(0x8000000),
    Classes(0x10000000),
    Classes(0x20000000),
    Classes(0x40000000),
    Classes(0x80000000),
    Classes(0x100000000),
    Classes(0x200000000),
    Classes(0x400000000),
    Classes(0x800000000),
    Classes(0xa00000000),
    Classes(0x1400000000),
    Classes(0x2000000000),
    Classes(0x8000000000),
    Classes(0x40000000000),
    Classes(0x80000000000),
    Classes(0x100000000000),
    Classes(0x200000000000),
    Classes(0x400000000000),
    Classes(0x800000000000),
    Classes(0x1000000000000),
    Classes(0x2000000000000),
    Classes(0x4000000000000),
    Classes(0x20000000000000),
    Classes(0x40000000000000),
    Classes(0x40000010000000),
    Classes(0x80000000000000),
    Classes(0x80000010000000),
    Classes(0x80000080000000),
    Classes(0xa0000000000000),
    Classes(0x100000000000000),
    Classes(0x400000000000000),
    Classes(0x4000000000000000),
    Classes(0x4040000000000000),
    Classes(0x4041000000000000),
    Classes(0x4200000000000000),
    Classes(0x4840000000000000),
    Classes(0x7040000000000000),
    Classes(0x8000000000000000),
    Classes(0xc300000000000000),
    Classes(0x10000000000000000),
    Classes(0x20000000000000000),
    Classes(0x40000000000000000),
    Classes(0x80000000000000000),
    Classes(0x100000100000000000),
    Classes(0x200000000000000000),
    Classes(0x200000000020000000),
    Classes(0x200000000040000000),
    Classes(0x200000000080000000),
    Classes(0x200000080000000000),
    Classes(0x200000100000000000),
    Classes(0x200000200000000000),
    Classes(0x200000400000000000),
    Classes(0x200020000000000000),
    Classes(0x400000000040000000),
    Classes(0x800000000000000000),
    Classes(0x1000000000000000000),
    Classes(0x2000000000000000000),
    Classes(0x4000000000000000000),
    Classes(0x4000000000004000000),
    Classes(0x4000000000010000000),
    Classes(0x4000000002000000000),
    Classes(0x4000000004000000000),
    Classes(0x4008000000000000000),
    Classes(0x4008010000000000000),
    Classes(0x8000000000000000000),
    Classes(0x10000000000000000000),
    Classes(0x14000000000000000000),
    Classes(0x20000000000000000000),
    Classes(0x20000000000010000000),
    Classes(0x40000000000000000000),
    Classes(0x40000000000010000000),
    Classes(0x60000000000010000000),
    Classes(0x80000000000000000000),
    Classes(0x124000000000000000000),
    Classes(0x200000000000000000000),
    Classes(0x400000000000000000000),
    Classes(0x400010000000000000000),
    Classes(0x800000000800000000000),
    Classes(0x1000000001000000000000),
    Classes(0x2000000000000000000000),
    Classes(0x4000000000000000000000),
    Classes(0x8000000000000000000000),
    Classes(0x10000000000000000000000),
    Classes(0x20000000000000000000000),
    Classes(0x40000000000000010000000),
    Classes(0x40000000040000000000000),
    Classes(0x40000004040000000000000),
    Classes(0x80000000000000000000000),
    Classes(0x80000000008000000000000),
    Classes(0x80000020000000000000000),
    Classes(0x100000000000000040000000),
    Classes(0x100000400000000040000000),
    Classes(0x200000400000000040000000),
    Classes(0x400000000000000000000000),
    Classes(0x800000000000000000000000),
    Classes(0x800000000000000010000000),
    Classes(0x800020000000000000000000),
    Classes(0x1000000000000000000000000),
    Classes(0x2000000000000000000000000),
    Classes(0x2000000000000010000000000),
    Classes(0x4000000000000000000000000),
    Classes(0x4000004008000002000000000),
    Classes(0x4000004008000020000000000),
    Classes(0x8000000000000000000000000),
    Classes(0x10000000000000000000000000),
    Classes(0x20000000000040000000000000),
    Classes(0x20000000006040000000000000),
    Classes(0x20000000008000000010000000),
    Classes(0x2000000000c200000000000000),
    Classes(0x20000004000000000000000000),
    Classes(0x2000008000e000000000000000),
    Classes(0x40000000000000000000000000),
    Classes(0x40000800000000800000000000),
    Classes(0x80000000000000000000000000),
    Classes(0x100000000000000000010000000),
    Classes(0x200000000000000000000000000),
    Classes(0x200000000000000000080000000),
    Classes(0x200000000000080000080000000),
    Classes(0x400000000000000000000000000),
    Classes(0x800000000000000000000000000),
    Classes(0x1000000000000000000000000000),
    Classes(0x1000000000000000000200000000),
    Classes(0x1000000000000080000000000000),
    Classes(0x2000000000000000000000000000),
    Classes(0x4000000000004200000000000000),
    Classes(0x8000000000000000000000000000),
    Classes(0x8000000000000000000010000000),
    Classes(0x8000000000000040000000000000),
    Classes(0x10000000000000000000000000000),
    Classes(0x10000000000000000000010000000),
    Classes(0x10000000000000040000000000000),
    Classes(0x20000000000000000000000000000),
    Classes(0x40000000000000000000000000000),
    Classes(0x40000000000000000000010000000),
    Classes(0x60000000000000000000000000000),
    Classes(0x80000000000000000000000000000),
    Classes(0x80000000000000000000010000000),
    Classes(0x100000000000000000000000000000),
    Classes(0x200000000004008000000000000000),
    Classes(0x400000000000000000000000000000),
    Classes(0x400000000000000000800000000000),
    Classes(0x400000000000010000800000000000),
    Classes(0x400040000800000000800000000000),
    Classes(0x800000000000000000000000000000),
    Classes(0x800000000000000000800000000000),
    Classes(0x800000000400000000000000000000),
    Classes(0x800000000400000000800000000000),
    Classes(0x1000000000000000000000000000000),
    Classes(0x1000000000000000100000000000000),
    Classes(0x1000000000000008100000000000000),
    Classes(0x100000000000000c300000000000000),
    Classes(0x2000000000000000000000000000000),
    Classes(0x2000000000000000100000000000000),
    Classes(0x4000000000000000000000000000000),
    Classes(0x4000000000000000100000000000000),
    Classes(0x4000000020000000000000000000000),
    Classes(0x4000000020000000100000000000000),
    Classes(0x8000000000000000000000000000000),
    Classes(0x8000000000000000100000000000000),
    Classes(0x10000000000000000000000000000000),
    Classes(0x10000000000000000000000010000000),
    Classes(0x20000000000000000000000000000000),
    Classes(0x20000000000000000100000000000000),
    Classes(0x20000000000000008100000000000000),
    Classes(0x2000000000000000c200000000000000),
];

/// Words and phrases in order, each behind the number of its set in hexadecimal.
pub static WORDS: &str = "\
00a\n\
9da disaster\n\
01a healthy\n\
01a high of\n\
01a huge\n\
99a lie\n\
01a little over\n\
01a little under\n\
01a low of\n\
01a massive\n\
01a mere\n\
01a modest\n\
18a record\n\
01a record high of\n\
01a record low of\n\
01a remarkable\n\
01a staggering\n\
01a total of\n\
01a whopping\n\
5ea year\n\
01about\n\
7eabove\n\
9fabove forecasts\n\
20above the\n\
06accelerated\n\
19according\n\
20according to\n\
2eaccount for\n\
03accounted for\n\
03accounting for\n\
2eaccounts for\n\
04achieved\n\
0bacross\n\
2aactive population\n\
01actual\n\
7aadded\n\
19adding\n\
7aadds\n\
73admitted\n\
29adult population\n\
29adults\n\
09advanced\n\
06advances\n\
69after\n\
01again\n\
20against\n\
9fagainst forecasts\n\
48ago\n\
20ahead of\n\
9fahead of forecasts\n\
98aim\n\
1daimed\n\
97aiming\n\
98aims\n\
43all\n\
39all of\n\
01all told\n\
9aalleged\n\
9aallegedly\n\
01almost\n\
01alone\n\
01already\n\
01also\n\
55although\n\
97ambition\n\
17amid\n\
25among\n\
03amounted to\n\
03amounting to\n\
2eamounts to\n\
00an\n\
01an all time high of\n\
01an equivalent of\n\
01an estimated\n\
01an eye watering\n\
01an impressive\n\
97analysts polled\n\
97analysts see\n\
0dand\n\
01and yet\n\
19announced\n\
19announces\n\
44annual\n\
5fannually\n\
97anticipated\n\
97anticipates\n\
01approximately\n\
12archipelago\n\
2dare\n\
2eare at\n\
15are born\n\
97are expected\n\
31are home to\n\
97are likely to\n\
30are living in\n\
97are set to\n\
10are sheltering\n\
03are worth\n\
91area\n\
3baround\n\
01around about\n\
17as\n\
01as a whole\n\
39as at\n\
84as big as\n\
01as few as\n\
85as high as\n\
93as if\n\
9fas it were\n\
84as large as\n\
01as little as\n\
01as low as\n\
01as many as\n\
01as much as\n\
39as of\n\
93as though\n\
01as well\n\
94assume\n\
1dassumes\n\
95assuming\n\
3fat\n\
9fat best\n\
71at home\n\
9fat its best\n\
9fat its worst\n\
01at last\n\
01at least\n\
72at present\n\
01at the time\n\
9fat their worst\n\
9fat worst\n\
04attracted\n\
03averaged\n\
2eaverages\n\
03averaging\n\
9dawful\n\
61babies\n\
61babies apiece\n\
61babies each\n\
97bank sees\n\
01barely\n\
20based on\n\
9bbaseless\n\
9fbeat forecasts\n\
17beating\n\
9fbeating expectations\n\
9fbeating forecasts\n\
9dbeautiful\n\
69because\n\
69because of\n\
6ebefore\n\
40beginning of\n\
9fbelieve it or not\n\
81below\n\
9fbelow forecasts\n\
20below the\n\
9dbest\n\
9fbest known\n\
9fbest part of\n\
9dbest place\n\
9dbetter\n\
9fbetter known\n\
9fbetter off\n\
a0better than\n\
9fbeyond forecasts\n\
01big\n\
7dbigger than\n\
4fbiggest\n\
4bbirth rate\n\
4bbirths\n\
61births each\n\
04boasted\n\
2fboasts\n\
99bogus\n\
17boosted by\n\
06bounced back\n\
01breakneck\n\
17bringing\n\
97budgeted for\n\
55but\n\
66by\n\
01by contrast\n\
17by official count\n\
17by the count of\n\
17by the estimates of\n\
17by the figures of\n\
17by the reckoning of\n\
97by the time\n\
19calculated\n\
19calculates\n\
39calendar year\n\
67came\n\
07came down\n\
03came in at\n\
03came out at\n\
03came to\n\
9fcan be expected to\n\
9fcan expect to\n\
1dcan t\n\
1dcannot\n\
9fcannot be expected to\n\
1dceiling\n\
61children\n\
61children apiece\n\
61children each\n\
61children on average\n\
20citing\n\
28citizens\n\
01civilian\n\
1dclaimed\n\
1dclaiming\n\
1dclaims\n\
06climb\n\
06climbed\n\
5bclimbed above\n\
06climbs\n\
04clocked\n\
42close of\n\
01close to\n\
87combined\n\
07come down\n\
67comes\n\
03comes in at\n\
03comes out at\n\
2ecomes to\n\
20compared to\n\
20compared with\n\
19confirmed\n\
19confirms\n\
9fconfounding forecasts\n\
99conspiracy\n\
0acontracted\n\
0acontracts\n\
99contrary to\n\
03contributed\n\
03contributes\n\
07cooled\n\
99corrected\n\
99correction\n\
94could\n\
9fcould be expected to\n\
9fcould expect to\n\
97could fall\n\
97could hit\n\
9fcould neither read\n\
9fcould not read\n\
97could reach\n\
9fcould read\n\
97could rise\n\
9fcould write\n\
04counted\n\
8ecountry\n\
01countrywide\n\
2ccovers\n\
06creeps up\n\
06creeps upwards\n\
06crept up\n\
06crept upwards\n\
9dcruelest\n\
9dcruellest\n\
01current\n\
72currently\n\
4bdeath rate\n\
4bdeaths\n\
4bdebt\n\
99debunked\n\
99debunks\n\
43decade\n\
07decline\n\
07declined\n\
07declines\n\
07decreased\n\
57defectors\n\
52deficit\n\
9fdefied forecasts\n\
9fdefying forecasts\n\
12democracy\n\
99denial\n\
9cdenied\n\
9cdenies\n\
9cdeny\n\
9bdenying\n\
16derived\n\
16derives\n\
9ddeserve\n\
9ddeserves\n\
56despite\n\
16devoted\n\
16devotes\n\
99did not say\n\
07dipped\n\
5cdipped below\n\
9ddisgrace\n\
9cdismissed\n\
9bdismisses\n\
99disowned\n\
99disputed\n\
99disputes\n\
4bdoctors\n\
07down\n\
17down from\n\
01dramatically\n\
9ddreadful\n\
04drew\n\
17driven by\n\
07drop\n\
07dropped\n\
5cdropped below\n\
07drops\n\
69due to\n\
6dduring\n\
5eeach year\n\
48earlier\n\
40early\n\
07eased\n\
07ebbed\n\
27economic output\n\
97economists polled\n\
97economists see\n\
8deconomy\n\
07edged down\n\
06edged higher\n\
07edged lower\n\
06edged up\n\
07edges down\n\
06edges up\n\
07edging down\n\
06edging up\n\
52emigration\n\
6femirate\n\
16emit\n\
34emits\n\
16emitted\n\
41end\n\
42end of\n\
39end of the year\n\
97end the year\n\
97ending the year\n\
04endured\n\
04enjoyed\n\
01entire\n\
1denvisage\n\
98envisages\n\
03equal to\n\
03equalled\n\
2eequals\n\
03equivalent to\n\
99erroneously\n\
57escapees\n\
1aestimated\n\
19estimates\n\
01even\n\
17even as\n\
93even if\n\
17even though\n\
5eevery year\n\
01exactly\n\
1dexaggerated\n\
5bexceed\n\
5bexceeded\n\
5bexceeding\n\
5bexceeds\n\
25except\n\
25excluding\n\
08expand\n\
09expanded\n\
09expands\n\
98expect\n\
9fexpect to live\n\
9fexpectation\n\
1dexpected\n\
9fexpected age\n\
9fexpected lifespan\n\
97expected to\n\
9fexpected to live\n\
9fexpected years\n\
97expecting\n\
98expects\n\
9fexpects to live\n\
04experienced\n\
19explained\n\
4bexports\n\
03extended to\n\
03extends to\n\
01eye watering\n\
99fabricated\n\
04faced\n\
99fact checkers\n\
99fake\n\
07falling\n\
07falls\n\
9afalse\n\
9afalsely\n\
1dfanciful\n\
1dfantasy\n\
17far above\n\
17far below\n\
7dfar bigger than\n\
7dfar higher than\n\
7dfar larger than\n\
80far lower than\n\
80far smaller than\n\
9dfar too\n\
01faster\n\
17faster than\n\
1dfear\n\
1dfeared\n\
1dfears\n\
07fell\n\
07fell back\n\
5cfell below\n\
99few believe\n\
77fewer\n\
01fewer than\n\
50fewest\n\
99fiction\n\
01finally\n\
19finds\n\
40first half of\n\
69following\n\
3efor\n\
01for a second year running\n\
01for a third year running\n\
01for example\n\
01for instance\n\
01for the first time\n\
01for the first time in years\n\
01for the second consecutive year\n\
01for the second straight year\n\
01for the second year in a row\n\
01for the second year running\n\
01for the third consecutive year\n\
01for the third year in a row\n\
01for the third year running\n\
98forecast\n\
98forecasting\n\
98forecasts\n\
1dforesee\n\
98foresees\n\
4bforests\n\
19found\n\
9ffree will\n\
43fresh\n\
9dfriendlier\n\
0cfrom\n\
17fueled by\n\
17fuelled by\n\
39full\n\
39full year\n\
01fully\n\
01further\n\
01furthermore\n\
06gain\n\
79gained\n\
78gains\n\
52gap\n\
10gave shelter to\n\
27gdp\n\
16generated\n\
16generates\n\
16gets\n\
01give or take\n\
10gives shelter to\n\
17giving\n\
07go down\n\
06go up\n\
98goal\n\
5agoes beyond\n\
97going to\n\
9fgoodwill\n\
16got\n\
01gradually\n\
6fgrand duchy\n\
73granted\n\
7dgreater than\n\
9dgreatest nation\n\
09grew\n\
27gross domestic product\n\
9bgroundless\n\
08grow\n\
09growing\n\
09grown\n\
09grows\n\
4agrowth\n\
04had\n\
02had been\n\
9fhad been forecast\n\
06had climbed\n\
0ahad contracted\n\
07had dropped\n\
5ahad exceeded\n\
09had expanded\n\
9fhad expected\n\
07had fallen\n\
9fhad forecast\n\
09had grown\n\
35had hit\n\
06had increased\n\
93had it\n\
06had jumped\n\
07had narrowed\n\
9fhad predicted\n\
35had reached\n\
04had recorded\n\
06had risen\n\
0ahad shrunk\n\
07had slid\n\
5ahad surpassed\n\
73had taken in\n\
5ahad topped\n\
06had widened\n\
9dhappier\n\
10harboured\n\
10harbours\n\
99hardly anyone\n\
9fhardly be expected to\n\
2fhas\n\
06has advanced\n\
03has averaged\n\
2dhas been\n\
0fhas been home to\n\
03has been put at\n\
06has climbed\n\
0ahas contracted\n\
07has declined\n\
07has dropped\n\
07has eased\n\
5ahas exceeded\n\
09has expanded\n\
07has fallen\n\
09has grown\n\
04has had\n\
35has hit\n\
10has hosted\n\
06has increased\n\
06has jumped\n\
07has narrowed\n\
5bhas passed\n\
07has plunged\n\
35has reached\n\
06has rebounded\n\
06has risen\n\
0ahas shrunk\n\
07has slid\n\
07has slowed\n\
06has soared\n\
03has stayed at\n\
03has stayed close to\n\
03has stood at\n\
06has surged\n\
5bhas surpassed\n\
73has taken in\n\
5ahas topped\n\
06has widened\n\
2fhave\n\
2dhave been\n\
07have fallen\n\
06have grown\n\
35have reached\n\
06have risen\n\
05having\n\
97headed for\n\
97heading towards\n\
01headline\n\
01healthy\n\
03held at\n\
03held steady at\n\
17helped by\n\
01hence\n\
71here\n\
46high\n\
7fhigher than\n\
4fhighest\n\
43historic\n\
43historical\n\
35hit\n\
17hit by\n\
35hits\n\
9ahoax\n\
03holds at\n\
2bhome to\n\
1dhope\n\
97hope to\n\
1dhoped\n\
98hopes\n\
32host\n\
10hosted\n\
10hosting\n\
32hosts\n\
32houses\n\
03hovered around\n\
03hovered near\n\
03hovering around\n\
03hovering at\n\
03hovering close to\n\
03hovering near\n\
2ehovers around\n\
2ehovers at\n\
03hovers close to\n\
2ehovers near\n\
54however\n\
01huge\n\
93hypothetically\n\
9di believe\n\
9di feel\n\
9di think\n\
96if\n\
9fif any\n\
9fif not\n\
94imagine\n\
1dimagine that\n\
97imf sees\n\
4bimports\n\
01impressive\n\
65in\n\
93in a world where\n\
01in addition\n\
01in all\n\
01in annual terms\n\
01in contrast\n\
01in excess of\n\
01in fact\n\
99in jest\n\
17in line with\n\
9din my view\n\
17in spite of\n\
64in terms of\n\
97in the coming\n\
17in the view of\n\
39in the year\n\
93in theory\n\
01in total\n\
99inaccurate\n\
07inched down\n\
06inched higher\n\
07inched lower\n\
06inched up\n\
06inches up\n\
06inching up\n\
20including\n\
4bincome per head\n\
1dincorrect\n\
9aincorrectly\n\
06increased\n\
06increases\n\
01indeed\n\
19indicate\n\
19indicated\n\
19indicates\n\
28inhabitants\n\
0binside\n\
01instead\n\
97intends\n\
62into\n\
99invented\n\
4binvestment\n\
2dis\n\
99is a lie\n\
2eis at\n\
5ais beyond\n\
07is down\n\
97is due to\n\
2eis equal to\n\
2eis equivalent to\n\
2eis estimated at\n\
03is estimated to be\n\
97is expected\n\
97is heading for\n\
31is home to\n\
10is host to\n\
10is hosting\n\
97is likely to\n\
9fis not alone\n\
2eis now at\n\
2eis put at\n\
03is put by officials at\n\
67is ranked\n\
03is reported at\n\
16is responsible for\n\
2eis running at\n\
97is set to\n\
10is sheltering\n\
03is steady at\n\
03is stuck at\n\
03is unchanged at\n\
06is up\n\
2eis worth\n\
4disland\n\
12island nation\n\
14it\n\
99it is a lie\n\
4eits\n\
17its biggest\n\
17its fastest\n\
17its highest\n\
17its lowest\n\
28its people\n\
17its slowest\n\
99jested\n\
1djoke\n\
9ajoked\n\
9ajokes\n\
9ajoking\n\
06jump\n\
06jumped\n\
06jumps\n\
01just\n\
01just over\n\
01just under\n\
99kidding\n\
61kids each\n\
70kingdom\n\
2alabor force\n\
2alabour force\n\
90land\n\
8fland area\n\
01large\n\
7dlarger than\n\
4flargest\n\
39last\n\
40late\n\
01latest\n\
03lay at\n\
06leap\n\
06leaped\n\
06leapt\n\
50least\n\
17leaving\n\
17led by\n\
77less\n\
01less than\n\
94let us say\n\
45level\n\
1dlied\n\
03lies at\n\
17lifted by\n\
22like\n\
30live in\n\
0elived in\n\
04lived through\n\
0elived within\n\
30lives in\n\
0eliving in\n\
97ll\n\
7dlonger than\n\
97looks set\n\
7bloses\n\
7blost\n\
9dlovelier\n\
46low\n\
82lower than\n\
50lowest\n\
03made up\n\
04maintained\n\
99make that\n\
2emake up\n\
2emakes up\n\
17making\n\
03making up\n\
01markedly\n\
01massive\n\
45maximum\n\
1dmay\n\
97may fall\n\
97may grow\n\
97may hit\n\
97may reach\n\
97may rise\n\
97may well\n\
01meagre\n\
17meaning\n\
01meanwhile\n\
03measured\n\
64measured by\n\
03measures\n\
8bmember\n\
57men\n\
01mere\n\
40mid\n\
40middle of\n\
94might\n\
1dmight be\n\
97might reach\n\
97might rise\n\
57migrants\n\
45minimum\n\
99misheard\n\
99misleading\n\
9amisprint\n\
99misprinted\n\
99misquoted\n\
99misread\n\
99misreported\n\
9fmissed forecasts\n\
17missing\n\
9fmissing forecasts\n\
99misstated\n\
99mistaken\n\
99mistakenly\n\
99mistook\n\
99mistranslated\n\
99mistranslation\n\
01modest\n\
43month\n\
76more\n\
01more than\n\
68more than any country\n\
68more than any other country\n\
68more than any other country in the world\n\
68more than any other nation\n\
68more than anywhere else\n\
17more than double\n\
9dmore than enough\n\
9fmore than expected\n\
01moreover\n\
4bmortality rate\n\
4fmost\n\
06mount\n\
06mounted\n\
7dmuch bigger than\n\
7dmuch higher than\n\
7dmuch larger than\n\
80much lower than\n\
80much smaller than\n\
43multi\n\
9dmust be\n\
9amyth\n\
1dn t\n\
07narrowed\n\
07narrows\n\
8enation\n\
44national\n\
27national income\n\
27national output\n\
57nationals\n\
01nationwide\n\
01near\n\
01nearer\n\
01nearly\n\
9dneeds more\n\
a1neither\n\
52net loss\n\
a2never\n\
99never said\n\
43new\n\
9dnicer\n\
1dno\n\
9fno better\n\
9bno evidence\n\
9fno fewer\n\
01no fewer than\n\
01no less than\n\
99no one believes\n\
99no one claims\n\
99no one seriously\n\
99no one thinks\n\
53no so called\n\
53no such\n\
99no truth\n\
9fno worse\n\
9anobody\n\
1dnone\n\
9anonsense\n\
a4nor\n\
a3not\n\
9fnot counting\n\
9dnot enough\n\
9fnot far\n\
9fnot including\n\
9fnot just\n\
9fnot least\n\
9fnot only\n\
01not quite\n\
01not seasonally adjusted\n\
9fnot to mention\n\
99not true\n\
04notched up\n\
19noted\n\
19notes\n\
19noting\n\
72now\n\
5anow exceeds\n\
2enow stands at\n\
72nowadays\n\
2enumber\n\
4fnumber one\n\
03numbered\n\
2enumbers\n\
19observed\n\
2coccupies\n\
3dof\n\
51of adults\n\
36of economic output\n\
36of gdp\n\
36of gross domestic product\n\
38of its area\n\
36of its economy\n\
36of its gdp\n\
36of its gross domestic product\n\
37of its labor force\n\
37of its labour force\n\
38of its land\n\
38of its land area\n\
36of its national income\n\
36of its output\n\
38of its surface\n\
38of its territory\n\
38of its total land area\n\
37of its workforce\n\
37of labour force\n\
38of land area\n\
36of national income\n\
36of national output\n\
36of output\n\
51of people aged 15 and over\n\
37of the active population\n\
36of the country s gdp\n\
36of the country s gross domestic product\n\
38of the country s land\n\
36of the economy\n\
37of the estimated workforce\n\
36of the gdp\n\
37of the labor force\n\
37of the labour force\n\
38of the land\n\
38of the land area\n\
36of the national income\n\
38of the territory\n\
37of the total workforce\n\
37of the work force\n\
37of the workforce\n\
37of the working age population\n\
37of the working population\n\
36of their gdp\n\
36of total gdp\n\
36of total output\n\
37of workers\n\
01official\n\
01officially\n\
8aon\n\
97on course to\n\
17on estimates of\n\
17on the back of\n\
17on the estimates of\n\
17on the figures of\n\
01on the year\n\
97on track to\n\
01only\n\
22or\n\
01or a little more\n\
01or less\n\
01or more\n\
99or rather\n\
01or so\n\
01or thereabouts\n\
9dought\n\
71our country\n\
52outflow\n\
98outlook\n\
4coutput\n\
9doutrageous\n\
3bover\n\
01overall\n\
16owe\n\
16owed\n\
16owes\n\
17owing to\n\
5bpassed\n\
45peak\n\
35peaked at\n\
97penciled in\n\
97pencilled in\n\
59people\n\
29people aged 15 and over\n\
25per\n\
5eper year\n\
59persons\n\
09picked up\n\
93picture a\n\
1dplan\n\
1dplanned\n\
97planning\n\
98plans\n\
97pledge\n\
98pledged\n\
97pledges\n\
9dplenty of\n\
07plunge\n\
07plunged\n\
45point\n\
19pointed out\n\
28population\n\
43post\n\
04posted\n\
48preceding\n\
01precisely\n\
1dpredict\n\
98predicted\n\
98prediction\n\
98predicts\n\
01present\n\
01presently\n\
93pretend\n\
48previous\n\
48previously\n\
4bprice\n\
4bprices\n\
48prior\n\
16produced\n\
16produces\n\
1dproject\n\
98projected\n\
98projection\n\
98projections\n\
98projects\n\
1dpromise\n\
98promised\n\
98promises\n\
17prompting\n\
25provided\n\
19published\n\
16pumped out\n\
16pumps out\n\
17pushed by\n\
1cput\n\
16put out\n\
88put together\n\
16puts\n\
17putting\n\
43quarter\n\
06quickened\n\
01quickly\n\
9aquipped\n\
99quips\n\
17raising\n\
04ran\n\
03ran at\n\
03ran to\n\
67ranked\n\
67ranks\n\
67ranks as\n\
01rapidly\n\
20rather than\n\
35reach\n\
35reached\n\
35reaches\n\
35reaching\n\
09rebounded\n\
19recalled\n\
73received\n\
73receives\n\
19reckon\n\
19reckons\n\
97reckons on\n\
47record\n\
75recorded\n\
04records\n\
17reflecting\n\
57refugees\n\
9brefuted\n\
99refutes\n\
74registered\n\
99reject\n\
9brejected\n\
99rejecting\n\
9brejects\n\
16released\n\
03remained at\n\
03remained high at\n\
03remained stable at\n\
03remained steady at\n\
03remained unchanged at\n\
2eremains at\n\
03remains high at\n\
03remains low at\n\
03remains steady at\n\
03remains stuck at\n\
2eremains unchanged at\n\
01remarkable\n\
19remarked\n\
19report\n\
1breported\n\
19reports\n\
03represented\n\
03representing\n\
2erepresents\n\
70republic\n\
28residents\n\
01respectable\n\
01respectively\n\
9aretracted\n\
07retreated\n\
19revealed\n\
19reveals\n\
06rise\n\
06risen\n\
06rises\n\
06rising\n\
01robust\n\
06rose\n\
5brose above\n\
5brose past\n\
01roughly\n\
99rumor\n\
99rumors\n\
9arumour\n\
99rumours\n\
03running at\n\
2eruns at\n\
03runs to\n\
19said\n\
07sank\n\
99satirical\n\
04saw\n\
19say\n\
94say that\n\
9fsay what you will\n\
19saying\n\
19says\n\
9dscandal\n\
01scarcely\n\
1dscenario\n\
89score\n\
89scored\n\
89scores\n\
01seasonally adjusted\n\
40second half of\n\
97seeks to\n\
97sees growth\n\
97sees inflation\n\
97sees the economy\n\
97set to\n\
97shall\n\
9dshameful\n\
01sharply\n\
7bshed\n\
10shelter\n\
10sheltered\n\
10sheltering\n\
32shelters\n\
06shoot up\n\
20short of\n\
80shorter than\n\
52shortfall\n\
06shot up\n\
9eshould\n\
97should be back\n\
97should fall\n\
97should grow\n\
93should it\n\
97should reach\n\
97should rise\n\
19show\n\
19showed\n\
19showing\n\
19shows\n\
0ashrank\n\
0ashrinks\n\
0ashrunk\n\
6asince\n\
07sink\n\
07sinking\n\
4bsize\n\
07slid\n\
5cslid below\n\
07slide\n\
01slightly less than\n\
01slightly more than\n\
01slightly over\n\
01slightly under\n\
99slip of the tongue\n\
07slipped\n\
5cslipped below\n\
07slowed\n\
17slower than\n\
01slowly\n\
01sluggish\n\
07slump\n\
07slumped\n\
01small\n\
80smaller than\n\
50smallest\n\
01so\n\
17so that\n\
06soar\n\
06soared\n\
01solid\n\
01some\n\
01something like\n\
2cspans\n\
16spend\n\
34spends\n\
16spent\n\
99spoof\n\
01staggering\n\
2estand at\n\
2estands at\n\
40start of\n\
8cstate\n\
19stated\n\
19states\n\
03stayed at\n\
03stayed close to\n\
2estays at\n\
01steadily\n\
03steady at\n\
01steeply\n\
01still\n\
03stood at\n\
03stood unchanged at\n\
01strong\n\
01strongly\n\
01stubborn\n\
04suffered\n\
19suggest\n\
19suggested\n\
19suggests\n\
6fsultanate\n\
95suppose\n\
1dsupposed\n\
99supposedly\n\
93supposing\n\
8fsurface\n\
06surge\n\
06surged\n\
5bsurpassed\n\
5bsurpasses\n\
04sustained\n\
06swelled\n\
a1t\n\
87taken together\n\
73takes in\n\
98target\n\
1dtargeted\n\
97targeting\n\
98targets\n\
99teased\n\
9dterrible\n\
92territory\n\
7cthan\n\
68than any other country\n\
68than any other country in the world\n\
68than any other nation\n\
68than anywhere else\n\
9fthan expected\n\
9fthan forecast\n\
9fthan forecasters\n\
9fthan predicted\n\
9fthan projected\n\
17thanks to\n\
1ethat\n\
83that in\n\
86that of\n\
3athe\n\
01the equivalent of\n\
17the fastest\n\
40the first half of\n\
9dthe most beautiful\n\
68the most in the world\n\
68the most of any country\n\
28the public\n\
84the size of\n\
84the size that of\n\
17the slowest\n\
13their\n\
17their highest\n\
17their lowest\n\
01then\n\
33there are\n\
33there is\n\
11there was\n\
11there were\n\
01therefore\n\
71this country\n\
55though\n\
3cthroughout\n\
18thus\n\
06ticked higher\n\
07ticked lower\n\
06ticked up\n\
43time\n\
01tiny\n\
63to\n\
01to be exact\n\
01to be precise\n\
72today\n\
88together\n\
19told\n\
01too\n\
9dtoo few\n\
9dtoo little\n\
9dtoo many\n\
9dtoo much\n\
73took in\n\
4ftop\n\
5btopped\n\
5atops\n\
46total\n\
03totaled\n\
03totaling\n\
03totalled\n\
03totalling\n\
2etotals\n\
35touched\n\
07tumbled\n\
99typo\n\
9dunacceptable\n\
01unadjusted\n\
03unchanged at\n\
6bunder\n\
99unfounded\n\
96unless\n\
22unlike\n\
6cuntil\n\
9buntrue\n\
06up\n\
17up from\n\
01up to\n\
01upwards of\n\
5dvalued at\n\
01vast\n\
20versus\n\
01virtually\n\
97vowed\n\
97vows\n\
97want\n\
97wants\n\
9fwants for\n\
43war\n\
02was\n\
99was a lie\n\
03was about\n\
03was at\n\
15was born\n\
07was down\n\
03was down at\n\
03was equal to\n\
03was equivalent to\n\
03was estimated at\n\
03was estimated to be\n\
0fwas home to\n\
10was host to\n\
10was hosting\n\
03was last recorded at\n\
03was measured at\n\
03was put at\n\
67was ranked\n\
03was recorded at\n\
16was responsible for\n\
03was running at\n\
10was sheltering\n\
03was steady at\n\
03was stuck at\n\
03was unchanged at\n\
06was up\n\
03was worth\n\
71we\n\
7fwell above\n\
82well below\n\
01well over\n\
01well under\n\
07went down\n\
5awent past\n\
06went up\n\
06went up to\n\
02were\n\
03were at\n\
15were born\n\
93were it\n\
0ewere living in\n\
03were worth\n\
93what if\n\
6awhen\n\
24where\n\
55whereas\n\
26whether\n\
9fwhether or not\n\
23which\n\
55while\n\
20who\n\
01whole\n\
39whole of\n\
39whole of the year\n\
1fwhom\n\
01whopping\n\
21whose\n\
06widened\n\
06widens\n\
98will\n\
9fwill forget\n\
9fwill remember\n\
05with\n\
99withdrew\n\
3cwithin\n\
25without\n\
99without evidence\n\
58women\n\
9dwonderful\n\
2aworkers\n\
2aworkforce\n\
2aworking population\n\
9dworse\n\
9fworse off\n\
9fworse than\n\
9dworst\n\
9dworst place\n\
5dworth\n\
94would\n\
1dwould be\n\
9fwould understand\n\
19writes\n\
9awrong\n\
9awrongly\n\
19wrote\n\
49year\n\
01year on year\n\
01year over year\n\
60yearly\n\
01yet\n\
";

/// The frames, in the order in which they are tried.
pub static FRAMES: [Frame; 89] = [
    Frame {
        name: named("an economy grows by figure"),
        form: Form::Change,
        whole: true,
        takes: &[Classes(0x40), Classes(0x6000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x40), Classes(0xa), Classes(0x40), Classes(0x10), Classes(0x800000), Classes(0x40), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40), Classes(0x1e00000000), Classes(0x80000), Classes(0x20000000000), Classes(0x2000)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x700000, 0x200000, 0x400000, 0x0],
        first: 0x294a1,
        last: 0x400000,
        tight: 0x40000,
        needs: &[Classes(0x40), Classes(0x2000), Classes(0x1e00000000)],
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
        takes: &[Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x1800000000), Classes(0x20000000000), Classes(0x2000)],
        follow: &[0x2, 0x4, 0x8, 0x30, 0x20, 0x0],
        first: 0x5,
        last: 0x20,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x2000), Classes(0x1800000000)],
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
        takes: &[Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x10), Classes(0x80000000), Classes(0x40), Classes(0x1e00000000), Classes(0x20000000000), Classes(0x2000)],
        follow: &[0x2, 0x4, 0x10, 0x10, 0x20, 0x40, 0x180, 0x100, 0x0],
        first: 0xd,
        last: 0x100,
        tight: 0x0,
        needs: &[Classes(0x40), Classes(0x2000), Classes(0x80000000), Classes(0x1e00000000)],
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
        takes: &[Classes(0x2000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x80000), Classes(0x40), Classes(0x1e00000000), Classes(0x20000000000), Classes(0x2000)],
        follow: &[0xa, 0x4, 0x8, 0x30, 0x20, 0x40, 0x180, 0x100, 0x0],
        first: 0x1,
        last: 0x100,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x40), Classes(0x2000), Classes(0x1e00000000), Classes(0x2000000000)],
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
        takes: &[Classes(0x40), Classes(0x6000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x40), Classes(0xa), Classes(0x40), Classes(0x10), Classes(0x800000), Classes(0x40), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40), Classes(0x1e00000000), Classes(0x20000000000), Classes(0x2000), Classes(0x20000), Classes(0x20000), Classes(0x80000), Classes(0x40), Classes(0x6000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x40), Classes(0xa), Classes(0x40), Classes(0x10), Classes(0x800000), Classes(0x40), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40), Classes(0x1e00000000), Classes(0x20000000000), Classes(0x2000)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x300000, 0x200000, 0x400000, 0x0, 0x52943000000, 0x52942000000, 0x4000000, 0x28000000, 0x10000000, 0x20000000, 0x100000000000, 0x80000000, 0x100000000, 0x200000000, 0x400000000, 0x100000000000, 0x1000000000, 0x100000000000, 0x4000000000, 0x8000000000, 0x100000000000, 0x20000000000, 0x40000000000, 0x80000000000, 0x100000000000, 0x600000000000, 0x400000000000, 0x0],
        first: 0x8294a1,
        last: 0x400000400000,
        tight: 0x80000040000,
        needs: &[Classes(0x40), Classes(0x2000), Classes(0x20000), Classes(0x1e00000000)],
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
        takes: &[Classes(0x40), Classes(0x6000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x40), Classes(0xa), Classes(0x40), Classes(0x10), Classes(0x800000), Classes(0x40), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40), Classes(0x8000), Classes(0x20000), Classes(0x20000), Classes(0x80000), Classes(0x40), Classes(0x6000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x40), Classes(0xa), Classes(0x40), Classes(0x10), Classes(0x800000), Classes(0x40), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40), Classes(0x8000)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x100000, 0x0, 0x14a50c00000, 0x14a50800000, 0x1000000, 0xa000000, 0x4000000, 0x8000000, 0x40000000000, 0x20000000, 0x40000000, 0x80000000, 0x100000000, 0x40000000000, 0x400000000, 0x40000000000, 0x1000000000, 0x2000000000, 0x40000000000, 0x8000000000, 0x10000000000, 0x20000000000, 0x40000000000, 0x0],
        first: 0x2294a1,
        last: 0x40000100000,
        tight: 0x20000040000,
        needs: &[Classes(0x40), Classes(0x8000), Classes(0x20000)],
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
        takes: &[Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x3000000000000000000000000000), Classes(0x2000), Classes(0x80), Classes(0x20000), Classes(0x20000), Classes(0x80000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x3000000000000000000000000000), Classes(0x2000), Classes(0x80)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x20, 0x40, 0x0, 0xb00, 0xa00, 0x400, 0x800, 0x1000, 0x2000, 0x4000, 0x0],
        first: 0x85,
        last: 0x4040,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x80), Classes(0x2000), Classes(0x20000), Classes(0x3000000000000000000000000000)],
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
        takes: &[Classes(0x40), Classes(0x6000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x40), Classes(0xa), Classes(0x40), Classes(0x10), Classes(0x800000), Classes(0x40), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40), Classes(0x20000000), Classes(0x18000000000000000000000000000), Classes(0x20000000000000000000000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x2000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x100000, 0x2a200000, 0x1400000, 0x800000, 0x1000000, 0x0, 0x4000000, 0x8000000, 0x10000000, 0x0, 0x140000000, 0x80000000, 0x100000000, 0x0],
        first: 0x294a1,
        last: 0x111000000,
        tight: 0x40000,
        needs: &[Classes(0x3), Classes(0x40), Classes(0x20000000), Classes(0x18000000000000000000000000000)],
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
        takes: &[Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x20200080000000), Classes(0xc00000000000000000000000000), Classes(0x80), Classes(0x400), Classes(0x4000000000000000000000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x80000), Classes(0x40000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x80000000000000000000000000000)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x60, 0x80, 0x80, 0x500, 0x200, 0x400, 0x1800, 0xa000, 0xa000, 0x4000, 0x8000, 0x10000, 0x0],
        first: 0x5,
        last: 0x10400,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x20200080000000), Classes(0xc00000000000000000000000000), Classes(0x4000000000000000000000000000)],
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
        takes: &[Classes(0x40), Classes(0x6000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x40), Classes(0xa), Classes(0x40), Classes(0x10), Classes(0x800000), Classes(0x40), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40), Classes(0x60000000), Classes(0x8000), Classes(0x40000000000000000000000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x8000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x2000), Classes(0x4000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x420100000, 0x200000, 0x15400000, 0x800000, 0x1000000, 0x2000000, 0x0, 0x8000000, 0x10000000, 0x0, 0x140000000, 0x80000000, 0x100000000, 0x200000000, 0x0, 0x800000000, 0x5000000000, 0x2000000000, 0x4000000000, 0x8000000000, 0x0],
        first: 0x294a1,
        last: 0x8212000000,
        tight: 0x40000,
        needs: &[Classes(0x3), Classes(0x40), Classes(0x60000000)],
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
        takes: &[Classes(0x40), Classes(0x6000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x40), Classes(0xa), Classes(0x40), Classes(0x10), Classes(0x800000), Classes(0x40), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40), Classes(0x20000000), Classes(0x40000000), Classes(0x20000000), Classes(0x600000000), Classes(0x80000), Classes(0x10000000000), Classes(0x2000), Classes(0x1000000000000000000000080)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x780000, 0x40, 0x80, 0x100, 0x200, 0x780000, 0x800, 0x780000, 0x2000, 0x4000, 0x780000, 0x10000, 0x20000, 0x40000, 0x780000, 0x2000000, 0x2000000, 0x400000, 0x1800000, 0x1000000, 0x2000000, 0x4000000, 0x0],
        first: 0x294a1,
        last: 0x6000000,
        tight: 0x40000,
        needs: &[Classes(0x40), Classes(0x2000)],
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
        takes: &[Classes(0x2000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x80000), Classes(0x40), Classes(0x20000000), Classes(0x40000000), Classes(0x20000000), Classes(0x600000000), Classes(0x80000), Classes(0x10000000000), Classes(0x2000)],
        follow: &[0xa, 0x4, 0x8, 0x30, 0x20, 0x3c0, 0x1000, 0x1000, 0x200, 0xc00, 0x800, 0x1000, 0x0],
        first: 0x1,
        last: 0x1000,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x40), Classes(0x2000), Classes(0x2000000000)],
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
        takes: &[Classes(0x40), Classes(0x20000000), Classes(0x40000000), Classes(0x20000000), Classes(0x600000000), Classes(0x80000), Classes(0x10000000000), Classes(0x2000), Classes(0x2000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3)],
        follow: &[0x1e, 0x80, 0x80, 0x10, 0x60, 0x40, 0x80, 0x100, 0xa00, 0x400, 0x800, 0x0],
        first: 0x1,
        last: 0x800,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x40), Classes(0x2000), Classes(0x2000000000)],
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
        takes: &[Classes(0x40), Classes(0x2000000000000000000000000), Classes(0x2000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x20000000), Classes(0x40000000), Classes(0x20000000), Classes(0x600000000), Classes(0x80000), Classes(0x10000000000), Classes(0x2000)],
        follow: &[0x6, 0x28, 0x28, 0x10, 0x20, 0x3c0, 0x1000, 0x1000, 0x200, 0xc00, 0x800, 0x1000, 0x0],
        first: 0x1,
        last: 0x1000,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x40), Classes(0x2000)],
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
        takes: &[Classes(0x40), Classes(0x2), Classes(0x20000000), Classes(0x40000000), Classes(0x20000000), Classes(0x600000000), Classes(0x80000), Classes(0x10000000000), Classes(0x2000)],
        follow: &[0x2, 0x3c, 0x100, 0x100, 0x20, 0xc0, 0x80, 0x100, 0x0],
        first: 0x1,
        last: 0x100,
        tight: 0x0,
        needs: &[Classes(0x2), Classes(0x40), Classes(0x2000)],
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
        takes: &[Classes(0x40), Classes(0x6000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x40), Classes(0xa), Classes(0x40), Classes(0x10), Classes(0x800000), Classes(0x40), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40), Classes(0x600000000), Classes(0x80000), Classes(0x10000000000), Classes(0x2000), Classes(0x80000), Classes(0x8000000000), Classes(0x2000)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x300000, 0x200000, 0x400000, 0x1800000, 0x1000000, 0x2000000, 0x0],
        first: 0x294a1,
        last: 0x2000000,
        tight: 0x40000,
        needs: &[Classes(0x40), Classes(0x2000), Classes(0x600000000), Classes(0x8000000000), Classes(0x10000000000)],
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
        takes: &[Classes(0x40), Classes(0x6000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x40), Classes(0xa), Classes(0x40), Classes(0x10), Classes(0x800000), Classes(0x40), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40), Classes(0x600000000), Classes(0x8000000000), Classes(0x2000), Classes(0x80000), Classes(0x10000000000), Classes(0x2000), Classes(0x20000), Classes(0x20000), Classes(0x80000), Classes(0x40), Classes(0x6000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x40), Classes(0xa), Classes(0x40), Classes(0x10), Classes(0x800000), Classes(0x40), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40), Classes(0x600000000), Classes(0x8000000000), Classes(0x2000), Classes(0x10000000000), Classes(0x2000)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x100000, 0x200000, 0xc00000, 0x800000, 0x1000000, 0x2000000, 0x0, 0x294a18000000, 0x294a10000000, 0x20000000, 0x140000000, 0x80000000, 0x100000000, 0x800000000000, 0x400000000, 0x800000000, 0x1000000000, 0x2000000000, 0x800000000000, 0x8000000000, 0x800000000000, 0x20000000000, 0x40000000000, 0x800000000000, 0x100000000000, 0x200000000000, 0x400000000000, 0x800000000000, 0x1000000000000, 0x2000000000000, 0x4000000000000, 0x8000000000000, 0x0],
        first: 0x40294a1,
        last: 0x8000003000000,
        tight: 0x400000040000,
        needs: &[Classes(0x40), Classes(0x2000), Classes(0x600000000), Classes(0x8000000000), Classes(0x10000000000)],
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
        takes: &[Classes(0x40), Classes(0x6000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x40), Classes(0xa), Classes(0x40), Classes(0x10), Classes(0x800000), Classes(0x40), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40), Classes(0x600000000), Classes(0x20000000000), Classes(0x2000), Classes(0x80000), Classes(0x10000000000), Classes(0x2000)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x300000, 0x200000, 0xc00000, 0x800000, 0x1000000, 0x0],
        first: 0x294a1,
        last: 0x1000000,
        tight: 0x40000,
        needs: &[Classes(0x40), Classes(0x2000), Classes(0x600000000), Classes(0x10000000000)],
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
        takes: &[Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x180000000), Classes(0x40), Classes(0x10004060000000), Classes(0x2000), Classes(0x80)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x20, 0x40, 0x80, 0x0],
        first: 0x5,
        last: 0xc0,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x40), Classes(0x2000), Classes(0x180000000), Classes(0x10004060000000)],
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
        takes: &[Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x180000000), Classes(0x2000), Classes(0x40)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x20, 0x0],
        first: 0x5,
        last: 0x20,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x40), Classes(0x2000), Classes(0x180000000)],
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
        takes: &[Classes(0x40), Classes(0x6000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x40), Classes(0xa), Classes(0x40), Classes(0x10), Classes(0x800000), Classes(0x40), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40), Classes(0x2000)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x0],
        first: 0x294a1,
        last: 0x80000,
        tight: 0x40000,
        needs: &[Classes(0x40), Classes(0x2000)],
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
        takes: &[Classes(0x40), Classes(0x6000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x40), Classes(0xa), Classes(0x40), Classes(0x10), Classes(0x800000), Classes(0x40), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40), Classes(0x10000000000000), Classes(0x2000)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x100000, 0x0],
        first: 0x294a1,
        last: 0x100000,
        tight: 0x40000,
        needs: &[Classes(0x40), Classes(0x2000), Classes(0x10000000000000)],
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
        takes: &[Classes(0x40), Classes(0x60000000), Classes(0x2000), Classes(0x4000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x8), Classes(0x10000000000000000)],
        follow: &[0x2, 0x4, 0x8, 0x150, 0x20, 0x40, 0x80, 0x200, 0x200, 0x0],
        first: 0x1,
        last: 0x200,
        tight: 0x0,
        needs: &[Classes(0x40), Classes(0x2000), Classes(0x60000000), Classes(0x4000000000), Classes(0x10000000000000000)],
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
        takes: &[Classes(0x40), Classes(0x40000000000), Classes(0x40), Classes(0x6000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x40), Classes(0x40000000000), Classes(0x40), Classes(0x8), Classes(0x40), Classes(0x40000000000), Classes(0x40), Classes(0x60000000), Classes(0x2000), Classes(0x40000000000), Classes(0x2000)],
        follow: &[0x2, 0x4, 0x8, 0x50, 0x20, 0x40, 0x40000, 0x100, 0x200, 0x400, 0x800, 0x1000, 0x2000, 0x40000, 0x8000, 0x10000, 0x20000, 0x40000, 0x80000, 0x100000, 0x200000, 0x0],
        first: 0x4281,
        last: 0x200000,
        tight: 0x0,
        needs: &[Classes(0x40), Classes(0x2000), Classes(0x60000000), Classes(0x40000000000)],
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
        takes: &[Classes(0x40), Classes(0x6000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x60000000), Classes(0x2000), Classes(0x40000000000), Classes(0x2000)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x20, 0x140, 0x80, 0x100, 0x200, 0x400, 0x800, 0x1000, 0x0],
        first: 0x1,
        last: 0x1000,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x40), Classes(0x2000), Classes(0x60000000), Classes(0x6000000000), Classes(0x40000000000)],
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
        takes: &[Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x20000000), Classes(0x20000000000000), Classes(0x2000), Classes(0x800000000000000000000000), Classes(0x400), Classes(0x800000000000000000000000)],
        follow: &[0x2, 0x4, 0x18, 0x10, 0x20, 0xc0, 0x80, 0x100, 0x0],
        first: 0x5,
        last: 0x180,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x400), Classes(0x2000), Classes(0x20000000000000)],
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
        takes: &[Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x200), Classes(0x2000)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x0],
        first: 0x5,
        last: 0x10,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x200), Classes(0x2000)],
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
        takes: &[Classes(0x8), Classes(0x8000000000000), Classes(0x8000000000000), Classes(0x2000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x80000000), Classes(0x2000), Classes(0x1000000000000000000000000)],
        follow: &[0x2, 0x80, 0x8, 0x50, 0x20, 0x40, 0x80, 0x100, 0x200, 0x0],
        first: 0x5,
        last: 0x300,
        tight: 0x0,
        needs: &[Classes(0x2000), Classes(0x80000000), Classes(0x8000000000000)],
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
        takes: &[Classes(0x1), Classes(0x200000), Classes(0x40), Classes(0x2000), Classes(0x400000)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x0],
        first: 0x1,
        last: 0x10,
        tight: 0x0,
        needs: &[Classes(0x1), Classes(0x40), Classes(0x2000), Classes(0x200000), Classes(0x400000)],
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
        takes: &[Classes(0x1), Classes(0x80000), Classes(0x40), Classes(0x4000000000), Classes(0x2000)],
        follow: &[0x2, 0x4, 0x18, 0x10, 0x0],
        first: 0x1,
        last: 0x10,
        tight: 0x0,
        needs: &[Classes(0x1), Classes(0x40), Classes(0x2000), Classes(0x80000)],
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
        takes: &[Classes(0x100000000), Classes(0x40), Classes(0x4000000000), Classes(0x2000), Classes(0x80000), Classes(0x1)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x20, 0x0],
        first: 0x1,
        last: 0x20,
        tight: 0x0,
        needs: &[Classes(0x1), Classes(0x40), Classes(0x2000), Classes(0x80000), Classes(0x100000000), Classes(0x4000000000)],
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
        takes: &[Classes(0x1), Classes(0x80000), Classes(0x100000000), Classes(0x40), Classes(0x4000000000), Classes(0x2000)],
        follow: &[0x6, 0x4, 0x8, 0x10, 0x20, 0x0],
        first: 0x1,
        last: 0x20,
        tight: 0x0,
        needs: &[Classes(0x1), Classes(0x40), Classes(0x2000), Classes(0x100000000), Classes(0x4000000000)],
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
        takes: &[Classes(0x1), Classes(0x80000), Classes(0x8000000), Classes(0x80001200000f), Classes(0x800000000000), Classes(0x100000000), Classes(0x40), Classes(0x4000000000), Classes(0x2000)],
        follow: &[0x2, 0x4, 0x18, 0x18, 0x20, 0x40, 0x80, 0x100, 0x0],
        first: 0x1,
        last: 0x100,
        tight: 0x0,
        needs: &[Classes(0x1), Classes(0x40), Classes(0x2000), Classes(0x80000), Classes(0x8000000), Classes(0x100000000), Classes(0x4000000000), Classes(0x800000000000)],
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
        takes: &[Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x40), Classes(0xa), Classes(0x40), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40), Classes(0x4000000000), Classes(0x2000), Classes(0x80)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x800, 0x40, 0x800, 0x100, 0x200, 0x400, 0x800, 0x1000, 0x2000, 0x0],
        first: 0x2a5,
        last: 0x3000,
        tight: 0x400,
        needs: &[Classes(0x40), Classes(0x2000), Classes(0x4000000000)],
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
        takes: &[Classes(0x40), Classes(0x4000000000), Classes(0x2000), Classes(0x2000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3)],
        follow: &[0x2, 0x4, 0x8, 0x50, 0x20, 0x40, 0x0],
        first: 0x1,
        last: 0x40,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x40), Classes(0x2000), Classes(0x2000000000), Classes(0x4000000000)],
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
        takes: &[Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x2000), Classes(0x40), Classes(0x8), Classes(0x2000), Classes(0x40)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x20, 0x0, 0x80, 0x100, 0x0],
        first: 0x45,
        last: 0x120,
        tight: 0x0,
        needs: &[Classes(0x40), Classes(0x2000)],
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
        takes: &[Classes(0x40), Classes(0x6000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x40), Classes(0xa), Classes(0x40), Classes(0x10), Classes(0x800000), Classes(0x40), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40), Classes(0x80000), Classes(0x10000000000000), Classes(0x2000)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x100000, 0x200000, 0x0],
        first: 0x294a1,
        last: 0x200000,
        tight: 0x40000,
        needs: &[Classes(0x40), Classes(0x2000), Classes(0x80000), Classes(0x10000000000000)],
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
        takes: &[Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x40), Classes(0x8), Classes(0x40), Classes(0x80000), Classes(0x2000)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x80, 0x40, 0x80, 0x100, 0x0],
        first: 0x25,
        last: 0x100,
        tight: 0x0,
        needs: &[Classes(0x40), Classes(0x2000), Classes(0x80000)],
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
        takes: &[Classes(0x1), Classes(0x100000), Classes(0x40), Classes(0x4000000000), Classes(0x2000)],
        follow: &[0x2, 0x4, 0x18, 0x10, 0x0],
        first: 0x1,
        last: 0x10,
        tight: 0x0,
        needs: &[Classes(0x1), Classes(0x40), Classes(0x2000), Classes(0x100000)],
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
        takes: &[Classes(0x40), Classes(0x6000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x40), Classes(0xa), Classes(0x40), Classes(0x10), Classes(0x800000), Classes(0x40), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40), Classes(0x100000), Classes(0x2000)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x100000, 0x0],
        first: 0x294a1,
        last: 0x100000,
        tight: 0x40000,
        needs: &[Classes(0x40), Classes(0x2000), Classes(0x100000)],
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
        takes: &[Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x180000000), Classes(0x2000), Classes(0x4000000000), Classes(0x40), Classes(0x400)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0xa0, 0x40, 0x0, 0x0],
        first: 0x5,
        last: 0xc0,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x2000), Classes(0x180000000)],
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
        takes: &[Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x40), Classes(0x8), Classes(0x40), Classes(0x80000), Classes(0x400000000000000000000000), Classes(0x2000)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x80, 0x40, 0x80, 0x100, 0x200, 0x0],
        first: 0x25,
        last: 0x200,
        tight: 0x0,
        needs: &[Classes(0x40), Classes(0x2000), Classes(0x80000), Classes(0x400000000000000000000000)],
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
        takes: &[Classes(0x1), Classes(0x80000), Classes(0x8000000), Classes(0x80001200000f), Classes(0x800000000000), Classes(0x100000000), Classes(0x2000), Classes(0x40), Classes(0x80)],
        follow: &[0x2, 0x4, 0x18, 0x18, 0x20, 0x40, 0x180, 0x0, 0x0],
        first: 0x1,
        last: 0x180,
        tight: 0x0,
        needs: &[Classes(0x1), Classes(0x2000), Classes(0x80000), Classes(0x8000000), Classes(0x100000000), Classes(0x800000000000)],
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
        takes: &[Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x20000000), Classes(0x2000), Classes(0x40)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x20, 0x0],
        first: 0x5,
        last: 0x20,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x40), Classes(0x2000), Classes(0x20000000)],
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
        takes: &[Classes(0x40), Classes(0x200), Classes(0x2000), Classes(0x4000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x800000000000020000000000000000)],
        follow: &[0x2, 0x4, 0x8, 0x50, 0x20, 0x40, 0x80, 0x100, 0x0],
        first: 0x1,
        last: 0x144,
        tight: 0x0,
        needs: &[Classes(0x40), Classes(0x200), Classes(0x2000)],
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
        takes: &[Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x100000000000000000000000000000), Classes(0x2000), Classes(0x200000000000000000000000000000), Classes(0x40)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x20, 0x40, 0x0],
        first: 0x5,
        last: 0x40,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x40), Classes(0x2000), Classes(0x100000000000000000000000000000), Classes(0x200000000000000000000000000000)],
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
        takes: &[Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x180000000), Classes(0x2000), Classes(0x80)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x20, 0x0],
        first: 0x5,
        last: 0x20,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x80), Classes(0x2000), Classes(0x180000000)],
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
        takes: &[Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x100000100000000000), Classes(0x2000), Classes(0x80)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x20, 0x0],
        first: 0x5,
        last: 0x30,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x2000), Classes(0x100000100000000000)],
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
        takes: &[Classes(0x400000000000), Classes(0x2000), Classes(0x80), Classes(0x2000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x2)],
        follow: &[0x2, 0x4, 0x88, 0x50, 0x20, 0x40, 0x0, 0x0],
        first: 0x1,
        last: 0xc0,
        tight: 0x0,
        needs: &[Classes(0x80), Classes(0x2000), Classes(0x400000000000)],
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
        takes: &[Classes(0x400000000000), Classes(0x2000), Classes(0x10)],
        follow: &[0x2, 0x4, 0x0],
        first: 0x1,
        last: 0x4,
        tight: 0x0,
        needs: &[Classes(0x10), Classes(0x2000), Classes(0x400000000000)],
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
        takes: &[Classes(0x2000), Classes(0x80), Classes(0x80000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3)],
        follow: &[0x2, 0x4, 0x28, 0x10, 0x20, 0x0],
        first: 0x1,
        last: 0x20,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x80), Classes(0x2000), Classes(0x80000000000)],
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
        takes: &[Classes(0x10), Classes(0x40000000), Classes(0x2000)],
        follow: &[0x2, 0x4, 0x0],
        first: 0x1,
        last: 0x4,
        tight: 0x0,
        needs: &[Classes(0x10), Classes(0x2000), Classes(0x40000000)],
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
        takes: &[Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x20000000), Classes(0x8000000), Classes(0x80001200000f), Classes(0x800000000000), Classes(0x4000000000), Classes(0x2000), Classes(0x80)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x60, 0x60, 0x80, 0x100, 0x200, 0x0],
        first: 0x5,
        last: 0x300,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x2000), Classes(0x8000000), Classes(0x20000000), Classes(0x4000000000), Classes(0x800000000000)],
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
        takes: &[Classes(0x1), Classes(0x80000), Classes(0x8000000), Classes(0x80001200000f), Classes(0x800000000000), Classes(0x4000000000), Classes(0x2000), Classes(0x80)],
        follow: &[0x2, 0x4, 0x18, 0x18, 0x20, 0x40, 0x80, 0x0],
        first: 0x1,
        last: 0xc0,
        tight: 0x0,
        needs: &[Classes(0x1), Classes(0x2000), Classes(0x80000), Classes(0x8000000), Classes(0x4000000000), Classes(0x800000000000)],
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
        takes: &[Classes(0x800000000000), Classes(0x4000000000), Classes(0x2000), Classes(0x80), Classes(0x80000), Classes(0x1)],
        follow: &[0x2, 0x4, 0x18, 0x10, 0x20, 0x0],
        first: 0x1,
        last: 0x20,
        tight: 0x0,
        needs: &[Classes(0x1), Classes(0x2000), Classes(0x80000), Classes(0x4000000000), Classes(0x800000000000)],
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
        takes: &[Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x2000), Classes(0x80)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x20, 0x0],
        first: 0x5,
        last: 0x20,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x80), Classes(0x2000), Classes(0x800000)],
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
        takes: &[Classes(0x1), Classes(0x80000), Classes(0x100000000), Classes(0x1000000000000), Classes(0x2000), Classes(0x80)],
        follow: &[0x2, 0x4, 0x18, 0x10, 0x20, 0x0],
        first: 0x1,
        last: 0x20,
        tight: 0x0,
        needs: &[Classes(0x1), Classes(0x80), Classes(0x2000), Classes(0x80000), Classes(0x100000000)],
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
        takes: &[Classes(0x100000000), Classes(0x1000000000000), Classes(0x2000), Classes(0x80), Classes(0x80000), Classes(0x1)],
        follow: &[0x6, 0x4, 0x8, 0x30, 0x20, 0x0],
        first: 0x1,
        last: 0x20,
        tight: 0x0,
        needs: &[Classes(0x1), Classes(0x80), Classes(0x2000), Classes(0x100000000)],
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
        takes: &[Classes(0x1), Classes(0x80000), Classes(0x100000000000000000), Classes(0x2000), Classes(0x80)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x0],
        first: 0x1,
        last: 0x18,
        tight: 0x0,
        needs: &[Classes(0x1), Classes(0x2000), Classes(0x80000), Classes(0x100000000000000000)],
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
        takes: &[Classes(0x100000000000000000), Classes(0x2000), Classes(0x80), Classes(0x80000), Classes(0x1)],
        follow: &[0x2, 0xc, 0x8, 0x10, 0x0],
        first: 0x1,
        last: 0x10,
        tight: 0x0,
        needs: &[Classes(0x1), Classes(0x2000), Classes(0x80000), Classes(0x100000000000000000)],
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
        takes: &[Classes(0x2000), Classes(0x80), Classes(0x4000000000000), Classes(0x2000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3)],
        follow: &[0x2, 0x4, 0x8, 0x50, 0x20, 0x40, 0x0],
        first: 0x1,
        last: 0x40,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x80), Classes(0x2000), Classes(0x2000000000), Classes(0x4000000000000)],
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
        takes: &[Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x20000000), Classes(0x200000000000), Classes(0x2000), Classes(0x80)],
        follow: &[0x2, 0x4, 0x18, 0x10, 0x20, 0x40, 0x0],
        first: 0x5,
        last: 0x40,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x80), Classes(0x2000), Classes(0x200000000000)],
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
        takes: &[Classes(0x400000000000), Classes(0x2000), Classes(0x80), Classes(0x2000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3)],
        follow: &[0x2, 0x4, 0x8, 0x50, 0x20, 0x40, 0x0],
        first: 0x3,
        last: 0x40,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x80), Classes(0x2000), Classes(0x2000000000)],
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
        takes: &[Classes(0x400000000000), Classes(0x2000), Classes(0x80), Classes(0x8000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x2000), Classes(0x8), Classes(0x80)],
        follow: &[0x2, 0x4, 0x8, 0x50, 0x20, 0x40, 0x0, 0x100, 0x200, 0x0],
        first: 0x83,
        last: 0x240,
        tight: 0x0,
        needs: &[Classes(0x80), Classes(0x2000)],
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
        takes: &[Classes(0x2000), Classes(0x10), Classes(0x20000000), Classes(0x80)],
        follow: &[0x2, 0x4, 0x8, 0x0],
        first: 0x1,
        last: 0x8,
        tight: 0x0,
        needs: &[Classes(0x10), Classes(0x80), Classes(0x2000), Classes(0x20000000)],
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
        takes: &[Classes(0x2000), Classes(0x80), Classes(0x10), Classes(0x400)],
        follow: &[0x6, 0x8, 0x8, 0x0],
        first: 0x1,
        last: 0x8,
        tight: 0x0,
        needs: &[Classes(0x400), Classes(0x2000)],
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
        takes: &[Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x80), Classes(0x80), Classes(0x2000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x20000000), Classes(0x40000000), Classes(0x20000000), Classes(0x600000000), Classes(0x80000), Classes(0x10000000000), Classes(0x2000)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x3c00, 0x40, 0x280, 0x100, 0x200, 0x3c00, 0x10000, 0x10000, 0x2000, 0xc000, 0x8000, 0x10000, 0x0],
        first: 0x25,
        last: 0x10000,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x80), Classes(0x2000)],
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
        takes: &[Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x20000000), Classes(0x600000000), Classes(0x10000000000), Classes(0x2000), Classes(0x80)],
        follow: &[0x2, 0x4, 0x18, 0x10, 0x20, 0x40, 0x80, 0x0],
        first: 0x5,
        last: 0x80,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x80), Classes(0x2000), Classes(0x600000000), Classes(0x10000000000)],
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
        takes: &[Classes(0x1), Classes(0x200000), Classes(0x2000), Classes(0x80), Classes(0x400000)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x0],
        first: 0x1,
        last: 0x10,
        tight: 0x0,
        needs: &[Classes(0x1), Classes(0x80), Classes(0x2000), Classes(0x200000), Classes(0x400000)],
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
        takes: &[Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x20000000), Classes(0x200000000000000000000000000), Classes(0x2000), Classes(0x80)],
        follow: &[0x2, 0x4, 0x18, 0x10, 0x20, 0x40, 0x0],
        first: 0x5,
        last: 0x40,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x80), Classes(0x2000), Classes(0x200000000000000000000000000)],
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
        takes: &[Classes(0x200), Classes(0x2000), Classes(0x80)],
        follow: &[0x2, 0x4, 0x0],
        first: 0x1,
        last: 0x4,
        tight: 0x0,
        needs: &[Classes(0x80), Classes(0x200), Classes(0x2000)],
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
        takes: &[Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x20000000), Classes(0x200000000000), Classes(0x2000), Classes(0x80), Classes(0x8000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x400000000000), Classes(0x2000), Classes(0x80), Classes(0x8000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x2000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3)],
        follow: &[0x2, 0x4, 0x18, 0x10, 0x20, 0x40, 0x80, 0x500, 0x200, 0x400, 0x0, 0x1000, 0x2000, 0x4000, 0x28000, 0x10000, 0x20000, 0x40000, 0x280000, 0x100000, 0x200000, 0x0],
        first: 0x805,
        last: 0x200400,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x80), Classes(0x2000), Classes(0x8000000000)],
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
        takes: &[Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x20000000), Classes(0x200080000000), Classes(0x2000), Classes(0x8), Classes(0x80)],
        follow: &[0x2, 0x4, 0x18, 0x10, 0x20, 0x40, 0x80, 0x0],
        first: 0x5,
        last: 0x80,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x8), Classes(0x80), Classes(0x2000), Classes(0x200080000000)],
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
        takes: &[Classes(0x400000000000), Classes(0x2000), Classes(0x8), Classes(0x80), Classes(0x20000000), Classes(0x80000000000), Classes(0x2000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3)],
        follow: &[0x2, 0x4, 0x8, 0x2f0, 0x2c0, 0x2c0, 0x280, 0x100, 0x200, 0x0],
        first: 0x3,
        last: 0x200,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x8), Classes(0x80), Classes(0x2000)],
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
        takes: &[Classes(0x8), Classes(0x80), Classes(0x80), Classes(0x8000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x20000000), Classes(0x40000000), Classes(0x20000000), Classes(0x600000000), Classes(0x80000), Classes(0x10000000000), Classes(0x2000)],
        follow: &[0x2, 0x780, 0x8, 0x50, 0x20, 0x40, 0x780, 0x2000, 0x2000, 0x400, 0x1800, 0x1000, 0x2000, 0x0],
        first: 0x5,
        last: 0x2000,
        tight: 0x0,
        needs: &[Classes(0x80), Classes(0x2000)],
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
        takes: &[Classes(0x1), Classes(0x20000000), Classes(0x6), Classes(0x800000), Classes(0x4000), Classes(0x6000000000000000000000), Classes(0x40), Classes(0x80), Classes(0x400000000000000000000000000000), Classes(0x4000), Classes(0x1800), Classes(0x400000000000000000000000000000), Classes(0x2000000000), Classes(0x6), Classes(0x4000000000000000000000000), Classes(0x40), Classes(0x2000000000), Classes(0x6)],
        follow: &[0x2, 0x634, 0x8, 0x630, 0x20, 0x151c0, 0x15000, 0x15000, 0x15000, 0x400, 0x15800, 0x15000, 0x2000, 0x14000, 0x8000, 0x10000, 0x20000, 0x0],
        first: 0x1,
        last: 0x2ade0,
        tight: 0x0,
        needs: &[Classes(0x1), Classes(0x20000000)],
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
        takes: &[Classes(0x1), Classes(0x80000000), Classes(0x6), Classes(0x800000), Classes(0x4000), Classes(0x6000000000000000000000), Classes(0xc0), Classes(0x4000), Classes(0x6000000000000000000000), Classes(0xc0), Classes(0x6000000000), Classes(0x6)],
        follow: &[0x2, 0x184, 0x8, 0x30, 0x20, 0x40, 0x0, 0x100, 0x200, 0x400, 0x800, 0x0],
        first: 0x1,
        last: 0x840,
        tight: 0x0,
        needs: &[Classes(0x1), Classes(0x6), Classes(0xc0), Classes(0x80000000), Classes(0x6000000000000000000000)],
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
        takes: &[Classes(0x40), Classes(0x6000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x40), Classes(0xa), Classes(0x40), Classes(0x10), Classes(0x800000), Classes(0x40), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40), Classes(0x20000000), Classes(0x6), Classes(0x800000), Classes(0x4000), Classes(0x6000000000000000000000), Classes(0x4000), Classes(0x6000000000000000000000), Classes(0x2000000000), Classes(0x6)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x80000, 0x40, 0x80, 0x100, 0x200, 0x80000, 0x800, 0x80000, 0x2000, 0x4000, 0x80000, 0x10000, 0x20000, 0x40000, 0x80000, 0x3100000, 0x200000, 0xc00000, 0x800000, 0x0, 0x2000000, 0x4000000, 0x8000000, 0x0],
        first: 0x294a1,
        last: 0x8800000,
        tight: 0x40000,
        needs: &[Classes(0x6), Classes(0x40), Classes(0x20000000), Classes(0x6000000000000000000000)],
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
        takes: &[Classes(0x1), Classes(0x8000000000000000000000000), Classes(0x4000), Classes(0x2000000000), Classes(0x6), Classes(0x4000000000000000000000000), Classes(0x40)],
        follow: &[0x2, 0x4, 0x8, 0x10, 0x20, 0x40, 0x0],
        first: 0x1,
        last: 0x40,
        tight: 0x0,
        needs: &[Classes(0x1), Classes(0x6), Classes(0x40), Classes(0x4000), Classes(0x2000000000), Classes(0x4000000000000000000000000), Classes(0x8000000000000000000000000)],
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
        takes: &[Classes(0x1), Classes(0x200000000000), Classes(0x2000), Classes(0x80), Classes(0x80000), Classes(0x400000000000000000000000000), Classes(0x80), Classes(0x10000000000000000000000000)],
        follow: &[0x2, 0x24, 0x8, 0x90, 0x80, 0x40, 0x80, 0x0],
        first: 0x1,
        last: 0x80,
        tight: 0x0,
        needs: &[Classes(0x1), Classes(0x80), Classes(0x200000000000), Classes(0x10000000000000000000000000)],
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
        takes: &[Classes(0x1), Classes(0x80000), Classes(0x6), Classes(0x800000), Classes(0x4000), Classes(0x6000000000000000000000), Classes(0x40), Classes(0x80), Classes(0x400000000000000000000000000000), Classes(0x4000), Classes(0x1800), Classes(0x400000000000000000000000000000), Classes(0x4000), Classes(0x6000000000000000000000), Classes(0x40), Classes(0x80), Classes(0x400000000000000000000000000000), Classes(0x4000), Classes(0x1800), Classes(0x400000000000000000000000000000), Classes(0x2000000000), Classes(0x6), Classes(0x4000000000000000000000000), Classes(0x40)],
        follow: &[0x2, 0x63004, 0x8, 0x630, 0x20, 0x4001c0, 0x400000, 0x400000, 0x400000, 0x400, 0x400800, 0x400000, 0x2000, 0x11c000, 0x100000, 0x100000, 0x100000, 0x40000, 0x180000, 0x100000, 0x200000, 0x400000, 0x800000, 0x0],
        first: 0x1,
        last: 0xa00de0,
        tight: 0x0,
        needs: &[Classes(0x1), Classes(0x6), Classes(0x80000)],
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
        takes: &[Classes(0x6), Classes(0x800000), Classes(0x4000), Classes(0x6000000000000000000000), Classes(0x40), Classes(0x80), Classes(0x400000000000000000000000000000), Classes(0x4000), Classes(0x1800), Classes(0x400000000000000000000000000000), Classes(0x4000), Classes(0x6000000000000000000000), Classes(0x40), Classes(0x80), Classes(0x400000000000000000000000000000), Classes(0x4000), Classes(0x1800), Classes(0x400000000000000000000000000000), Classes(0x2000000000), Classes(0x6), Classes(0x80000), Classes(0x1)],
        follow: &[0x2, 0x18c, 0x8, 0x100070, 0x100000, 0x100000, 0x100000, 0x100, 0x100200, 0x100000, 0x800, 0x47000, 0x40000, 0x40000, 0x40000, 0x10000, 0x60000, 0x40000, 0x80000, 0x100000, 0x200000, 0x0],
        first: 0x18c01,
        last: 0x200000,
        tight: 0x0,
        needs: &[Classes(0x1), Classes(0x6), Classes(0x80000)],
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
        takes: &[Classes(0x6), Classes(0x800000), Classes(0x4000), Classes(0x2000000000000000000000), Classes(0x40), Classes(0x800), Classes(0x800000000000)],
        follow: &[0x2, 0x2c, 0x28, 0x10, 0x0, 0x40, 0x0],
        first: 0x1,
        last: 0x50,
        tight: 0x0,
        needs: &[Classes(0x6), Classes(0x800000)],
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
        takes: &[Classes(0x9), Classes(0x40), Classes(0x1), Classes(0x800000), Classes(0x40), Classes(0x80000), Classes(0x6), Classes(0x800000), Classes(0x4000), Classes(0x6000000000000000000000)],
        follow: &[0x2, 0x20, 0x8, 0x10, 0x20, 0x40, 0x80, 0x300, 0x200, 0x0],
        first: 0x5,
        last: 0x200,
        tight: 0x2,
        needs: &[Classes(0x6), Classes(0x40), Classes(0x80000), Classes(0x800000), Classes(0x6000000000000000000000)],
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
        takes: &[Classes(0x2000), Classes(0x4000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0xe0000000000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x18), Classes(0x8), Classes(0xe0000000000000000), Classes(0xe0000000000000000), Classes(0x6000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x100)],
        follow: &[0x2, 0x2e94, 0x8, 0x10, 0x20, 0x40, 0x40000, 0x100, 0x200, 0x40000, 0x40000, 0x1000, 0x40000, 0x4000, 0x28000, 0x10000, 0x20000, 0x40000, 0x0],
        first: 0x1,
        last: 0x40000,
        tight: 0x0,
        needs: &[Classes(0x100), Classes(0x2000), Classes(0x4000000000)],
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
        takes: &[Classes(0x2000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x80000), Classes(0x2000), Classes(0x4000000000), Classes(0xe0000000000000000), Classes(0x100)],
        follow: &[0xa, 0x4, 0x8, 0x30, 0x20, 0x140, 0x80, 0x100, 0x0],
        first: 0x1,
        last: 0x100,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x100), Classes(0x2000), Classes(0x2000000000)],
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
        takes: &[Classes(0x2000), Classes(0xe0000000000000000), Classes(0x2000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x10), Classes(0x8), Classes(0xe0000000000000000), Classes(0x80), Classes(0x2000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x4000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x100)],
        follow: &[0x42c2, 0x4, 0x28, 0x10, 0x20, 0x40000, 0x40000, 0x100, 0x40000, 0x400, 0x2800, 0x1000, 0x2000, 0x40000, 0x28000, 0x10000, 0x20000, 0x40000, 0x0],
        first: 0x1,
        last: 0x40000,
        tight: 0x0,
        needs: &[Classes(0x100), Classes(0x2000)],
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
        takes: &[Classes(0x2000), Classes(0x2000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x100)],
        follow: &[0xa2, 0x14, 0x8, 0x10, 0x100, 0x40, 0x80, 0x100, 0x0],
        first: 0x1,
        last: 0x100,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x100), Classes(0x2000)],
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
        takes: &[Classes(0x2000), Classes(0x4000000000), Classes(0x40000000000000000000000000), Classes(0x4000000000), Classes(0x3), Classes(0x800000), Classes(0x2000), Classes(0x80), Classes(0x100)],
        follow: &[0x2, 0x14, 0x8, 0x10, 0x20, 0x40, 0x80, 0x100, 0x0],
        first: 0x1,
        last: 0x100,
        tight: 0x0,
        needs: &[Classes(0x3), Classes(0x80), Classes(0x100), Classes(0x2000), Classes(0x800000), Classes(0x4000000000)],
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
