//! Words and frames of English. Generated from `lang/en` by `cargo xtask vocabulary`: change the files there.

/// The classes by name.
#[allow(missing_docs, reason = "each is told in `lang/en/vocabulary.toml`")]
#[allow(dead_code, reason = "some are named by frames only")]
pub mod class {
    use super::super::Class;

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
    pub const UNDERGO: Class = Class(32);
    pub const WITH: Class = Class(33);
    pub const RISE: Class = Class(34);
    pub const FALL: Class = Class(35);
    pub const GROW: Class = Class(36);
    pub const SHRINK: Class = Class(37);
    pub const WITHIN: Class = Class(38);
    pub const OF: Class = Class(39);
    pub const FROM: Class = Class(40);
    pub const TO: Class = Class(41);
    pub const BY: Class = Class(42);
    pub const AND: Class = Class(43);
    pub const LIVE: Class = Class(44);
    pub const HOME: Class = Class(45);
    pub const HOST: Class = Class(46);
    pub const THERE: Class = Class(47);
    pub const COUNTRY: Class = Class(48);
    pub const ITS: Class = Class(49);
    pub const IT: Class = Class(50);
    pub const BORN: Class = Class(51);
    pub const WOMEN: Class = Class(52);
    pub const AT: Class = Class(53);
    pub const LAY_OUT: Class = Class(54);
    pub const SUBORDINATE: Class = Class(55);
    pub const REPORT: Class = Class(56);
    pub const UNSURE: Class = Class(57);
    pub const BREAKS: Class = Class(58);
    pub const THAT: Class = Class(59);
    pub const WHICH: Class = Class(60);
    pub const WHERE: Class = Class(61);
    pub const TIMEWISE: Class = Class(62);
    pub const LEADS_AWAY: Class = Class(63);
    pub const SCOPE: Class = Class(64);
    pub const NARROWS: Class = Class(65);
    pub const GDP: Class = Class(66);
    pub const EVERYONE: Class = Class(67);
    pub const ADULTS: Class = Class(68);
    pub const WORKERS: Class = Class(69);
    pub const HOME_TO: Class = Class(70);
    pub const PRESENT: Class = Class(71);
    pub const PEAK: Class = Class(72);
    pub const OF_GDP: Class = Class(73);
    pub const OF_LABOUR_FORCE: Class = Class(74);
    pub const OF_LAND_AREA: Class = Class(75);
    pub const WHEN: Class = Class(76);
    pub const WHEN_PART: Class = Class(77);
    pub const WHEN_END: Class = Class(78);
    pub const RECORD_KIND: Class = Class(79);
    pub const RECORD: Class = Class(80);
    pub const HANGING: Class = Class(81);
    pub const AGO: Class = Class(82);
    pub const YEAR: Class = Class(83);
    pub const GROWTH: Class = Class(84);
    pub const EXPANSION: Class = Class(85);
    pub const MEASURE_OF_OTHERS: Class = Class(86);
    pub const THE_COUNTRY: Class = Class(87);
    pub const ITS_OWN: Class = Class(88);
    pub const MOST: Class = Class(89);
    pub const LEAST: Class = Class(90);
    pub const OF_ADULTS: Class = Class(91);
    pub const OF_ELECTRICITY: Class = Class(92);
    pub const ELECTRICITY: Class = Class(93);
    pub const POWER: Class = Class(94);
    pub const PROVIDE: Class = Class(95);
    pub const MADE_FROM: Class = Class(96);
    pub const RELY: Class = Class(97);
    pub const FOR: Class = Class(98);
    pub const HOLD: Class = Class(99);
    pub const SEATS: Class = Class(100);
    pub const LAWMAKERS: Class = Class(101);
    pub const PARLIAMENT: Class = Class(102);
    pub const EXPORTED: Class = Class(103);
    pub const GOODS: Class = Class(104);
    pub const AFFECT: Class = Class(105);
    pub const MEN: Class = Class(106);
    pub const WOMAN: Class = Class(107);
    pub const SHARPEST: Class = Class(108);
    pub const SHORTFALL: Class = Class(109);
    pub const DENIES: Class = Class(110);
    pub const OTHER_SIDE: Class = Class(111);
    pub const PERSONS: Class = Class(112);
    pub const BEYOND: Class = Class(113);
    pub const SHORT_OF: Class = Class(114);
    pub const WORTH: Class = Class(115);
    pub const YEARLY: Class = Class(116);
    pub const CHILDREN: Class = Class(117);
    pub const INTO: Class = Class(118);
    pub const RANKED_BY: Class = Class(119);
    pub const RANK: Class = Class(120);
    pub const SPOT: Class = Class(121);
    pub const THAN_ANY: Class = Class(122);
    pub const UNTOLD_TIME: Class = Class(123);
    pub const COUNTRY_OF: Class = Class(124);
    pub const HOME_COUNTRY: Class = Class(125);
    pub const NOW: Class = Class(126);
    pub const RECEIVE: Class = Class(127);
    pub const MORE: Class = Class(128);
    pub const FEWER: Class = Class(129);
    pub const GAINED: Class = Class(130);
    pub const LOST: Class = Class(131);
    pub const THAN: Class = Class(132);
    pub const MORE_THAN: Class = Class(133);
    pub const LESS_THAN: Class = Class(134);
    pub const THAT_OF: Class = Class(135);
    pub const SIZE_OF: Class = Class(136);
    pub const TOGETHER: Class = Class(137);
    pub const SCORE: Class = Class(138);
    pub const ON: Class = Class(139);
    pub const MEMBER: Class = Class(140);
    pub const PER_PERSON: Class = Class(141);
    pub const OF_WORLD: Class = Class(142);
    pub const CONTRACTION: Class = Class(143);
    pub const CONTRAST: Class = Class(144);
    pub const MAINLY: Class = Class(145);
    pub const LAND: Class = Class(146);
    pub const STANCE_HYPOTHETICAL: Class = Class(147);
    pub const STANCE_FORECAST: Class = Class(148);
    pub const STANCE_DENIED: Class = Class(149);
    pub const STANCE_OPINION: Class = Class(150);
    pub const STANCE_HARMLESS: Class = Class(151);
    pub const STANCE_NOT: Class = Class(152);
    pub const DO_SO: Class = Class(153);
    pub const AUXILIARY: Class = Class(154);
    pub const AVERAGE: Class = Class(155);
    pub const AVERAGING: Class = Class(156);
    pub const EMISSIONS: Class = Class(157);
    pub const NEWBORN: Class = Class(158);
    pub const LIVES_FOR: Class = Class(159);
    pub const AS_MANY: Class = Class(160);
    pub const LIVE_THERE: Class = Class(161);
    pub const ONE_OF: Class = Class(162);
    pub const OF_MANY: Class = Class(163);
    pub const PACE: Class = Class(164);
    pub const BESIDE: Class = Class(165);
    pub const COME: Class = Class(166);
    pub const OF_THEM: Class = Class(167);
    pub const UNIT_NOTE: Class = Class(168);
    pub const LOWER: Class = Class(169);
    pub const HIGHER: Class = Class(170);
    pub const BELOW: Class = Class(171);
    pub const ABOVE: Class = Class(172);
    pub const LEVELS: Class = Class(173);
    pub const TALLY: Class = Class(174);
    pub const ESTIMATE: Class = Class(175);
    pub const COUNTRIES: Class = Class(176);
    pub const MOVE: Class = Class(177);
    pub const SHARE_OF: Class = Class(178);
    pub const PART_OF_YEAR: Class = Class(179);
    pub const UNTRUE: Class = Class(180);
    pub const UNREALISED: Class = Class(181);
    pub const PUT_AT: Class = Class(182);
    pub const NATION: Class = Class(183);
}

/// The sets of classes that words have, each with an end.
pub static SETS: &[u8] = &[
    26, 76, 255,
    27, 255,
    28, 255,
    28, 55, 255,
    28, 56, 175, 182, 255,
    28, 64, 123, 255,
    28, 65, 255,
    28, 65, 137, 255,
    28, 76, 255,
    28, 79, 255,
    28, 79, 80, 255,
    28, 79, 168, 255,
    28, 80, 255,
    28, 111, 255,
    28, 116, 255,
    28, 126, 255,
    28, 133, 172, 255,
    28, 134, 171, 255,
    28, 136, 255,
    28, 137, 255,
    28, 141, 255,
    28, 151, 255,
    28, 156, 162, 163, 255,
    29, 255,
    29, 71, 255,
    29, 71, 120, 154, 255,
    29, 71, 154, 255,
    29, 120, 154, 255,
    29, 154, 255,
    30, 255,
    30, 71, 255,
    30, 71, 156, 255,
    30, 72, 255,
    30, 72, 113, 255,
    30, 72, 114, 255,
    30, 113, 255,
    30, 156, 255,
    31, 255,
    31, 71, 255,
    31, 71, 99, 154, 255,
    31, 71, 154, 255,
    31, 99, 154, 255,
    32, 255,
    32, 56, 127, 255,
    32, 56, 182, 255,
    32, 127, 255,
    33, 255,
    34, 255,
    34, 36, 255,
    34, 85, 255,
    34, 130, 255,
    35, 255,
    35, 37, 255,
    35, 143, 255,
    36, 255,
    38, 255,
    38, 64, 76, 119, 255,
    38, 76, 255,
    39, 76, 255,
    40, 144, 255,
    41, 118, 255,
    42, 64, 76, 119, 255,
    43, 255,
    44, 255,
    44, 71, 255,
    45, 255,
    45, 70, 255,
    45, 71, 255,
    46, 255,
    46, 71, 255,
    47, 255,
    47, 71, 255,
    48, 255,
    48, 66, 140, 255,
    48, 86, 146, 255,
    48, 87, 124, 255,
    48, 87, 124, 140, 183, 255,
    48, 87, 124, 183, 255,
    48, 124, 140, 255,
    48, 124, 183, 255,
    48, 146, 255,
    49, 255,
    49, 55, 63, 255,
    49, 88, 255,
    50, 255,
    51, 255,
    52, 112, 255,
    53, 64, 76, 255,
    54, 255,
    54, 56, 182, 255,
    54, 71, 255,
    54, 127, 255,
    54, 182, 255,
    55, 255,
    55, 60, 63, 255,
    55, 61, 62, 63, 255,
    55, 62, 63, 123, 255,
    55, 63, 255,
    55, 63, 65, 255,
    55, 63, 111, 255,
    55, 63, 144, 255,
    55, 63, 165, 255,
    55, 111, 255,
    55, 123, 255,
    55, 123, 144, 255,
    55, 133, 255,
    55, 134, 255,
    55, 144, 255,
    55, 181, 255,
    55, 182, 255,
    56, 255,
    56, 127, 255,
    56, 130, 255,
    56, 174, 175, 182, 255,
    56, 176, 255,
    56, 182, 255,
    57, 255,
    57, 58, 63, 64, 255,
    57, 58, 63, 64, 147, 255,
    57, 64, 147, 255,
    57, 64, 152, 181, 255,
    57, 110, 149, 255,
    57, 147, 255,
    57, 148, 255,
    57, 148, 154, 255,
    57, 149, 255,
    57, 149, 180, 255,
    57, 150, 255,
    57, 152, 181, 255,
    57, 154, 255,
    57, 180, 255,
    57, 181, 255,
    58, 63, 255,
    58, 63, 64, 123, 255,
    58, 63, 64, 152, 181, 255,
    58, 63, 65, 255,
    58, 63, 132, 255,
    59, 255,
    62, 63, 64, 81, 123, 255,
    63, 255,
    64, 255,
    64, 65, 255,
    64, 76, 98, 255,
    64, 76, 139, 255,
    64, 95, 255,
    65, 255,
    66, 255,
    66, 86, 255,
    67, 255,
    67, 112, 255,
    67, 112, 158, 255,
    68, 255,
    69, 255,
    71, 255,
    73, 255,
    73, 168, 255,
    74, 255,
    75, 255,
    76, 255,
    76, 78, 255,
    76, 79, 83, 255,
    76, 123, 255,
    77, 255,
    78, 255,
    79, 255,
    79, 116, 255,
    79, 179, 255,
    80, 255,
    80, 173, 255,
    81, 255,
    81, 82, 255,
    84, 255,
    84, 85, 255,
    85, 255,
    86, 255,
    86, 146, 255,
    89, 255,
    89, 145, 255,
    90, 255,
    91, 255,
    92, 255,
    93, 255,
    94, 255,
    95, 255,
    96, 255,
    97, 255,
    99, 255,
    99, 120, 255,
    100, 255,
    101, 255,
    102, 255,
    103, 255,
    104, 255,
    105, 255,
    106, 112, 255,
    107, 255,
    108, 255,
    108, 150, 255,
    109, 255,
    110, 255,
    110, 149, 255,
    110, 149, 180, 255,
    112, 255,
    115, 255,
    116, 255,
    117, 255,
    117, 158, 255,
    118, 255,
    119, 255,
    120, 255,
    120, 166, 255,
    120, 177, 255,
    121, 255,
    122, 255,
    124, 255,
    125, 255,
    127, 255,
    128, 170, 255,
    129, 169, 255,
    130, 255,
    131, 255,
    133, 255,
    134, 255,
    135, 255,
    135, 136, 255,
    136, 255,
    137, 255,
    138, 255,
    140, 255,
    143, 255,
    144, 255,
    145, 255,
    145, 167, 255,
    146, 255,
    147, 255,
    148, 255,
    149, 255,
    149, 180, 255,
    150, 255,
    151, 255,
    152, 255,
    152, 181, 255,
    153, 255,
    153, 154, 255,
    154, 255,
    155, 156, 255,
    157, 255,
    158, 255,
    159, 255,
    160, 255,
    161, 255,
    162, 255,
    163, 255,
    164, 255,
    165, 255,
    166, 255,
    167, 255,
    168, 255,
    169, 255,
    170, 255,
    173, 255,
    174, 255,
    174, 175, 255,
    175, 255,
    176, 255,
    177, 255,
    178, 255,
    179, 255,
    180, 255,
    181, 255,
    182, 255,
];

/// The words and phrases of each set, a line for each.
pub static WORDS: &str = "\
the\n\
a|an\n\
a high of|a huge|a little over|a little under|a low of|a massive|a mere|a modest|a record high of|a record low of|a remarkable|a staggering|a total of|a whopping|about|actual|again|all told|almost|alone|already|also|an all time high of|an equivalent of|an estimated|an eye watering|an impressive|and yet|approximate|approximately|around about|as a whole|as few as|as little as|as low as|as many as|as much as|as well|at current exchange rates|at current prices|at last|at least|at market exchange rates|at the time|barely|big|breakneck|by contrast|by the way|civilian|close to|compared with a year earlier|compared with the previous year|countrywide|current|dramatically|entire|even|exactly|eye watering|faster|fewer than|finally|for a second year running|for a third year running|for example|for instance|for the first time|for the first time in years|for the second consecutive year|for the second straight year|for the second year in a row|for the second year running|for the third consecutive year|for the third year in a row|for the third year running|from a year before|from a year earlier|from the previous year|from the year before|fully|further|furthermore|give or take|gradually|headline|hence|huge|impressive|in addition|in all|in annual terms|in contrast|in dollar terms|in excess of|in fact|in nominal terms|in real terms|in total|indeed|instead|just|just over|just under|large|latest|less than|little less than|little more than|markedly|massive|meagre|meanwhile|mere|modest|more than|moreover|nationwide|near|nearby|nearer|nearly|neighboring|neighbouring|nevertheless|no fewer than|no less than|nonetheless|not quite|not seasonally adjusted|of all places|of course|official|officially|on a year earlier|on the previous year|on the year|only|or a little more|or less|or more|or so|or thereabouts|over the previous year|overall|precisely|present|presently|quickly|rapidly|remarkable|resident|respectable|respectively|robust|roughly|scarcely|seasonally adjusted|sharply|slightly less than|slightly more than|slightly over|slightly under|slowly|sluggish|small|so|solid|some|something like|staggering|steadily|steeply|still|strong|strongly|stubborn|the equivalent of|then|therefore|tiny|to be exact|to be precise|too|unadjusted|up to|upwards of|vast|virtually|well over|well under|whole|whopping|year on year|year over year|yet\n\
a record|thus\n\
estimated\n\
under\n\
besides\n\
together\n\
around|full year|over\n\
national\n\
record\n\
annual\n\
high|low|total\n\
however\n\
annually\n\
at present|currently|now|nowadays|today\n\
above\n\
below\n\
as high as\n\
put together\n\
a head|a person|for each inhabitant|for each person|for every person|per capita|per head|per head of population|per head of the population|per inhabitant|per person\n\
better than\n\
average\n\
had been\n\
has been|have been\n\
is\n\
are\n\
was\n\
were\n\
accounted for|accounting for|amounted to|amounting to|are equal to|are equivalent to|are worth|came in at|came out at|came to|comes in at|comes out at|contributed|contributes|equal to|equalled|equivalent to|extended to|extends to|had been worth|has been put at|has been worth|has stayed at|has stayed close to|has stood at|held at|held steady at|holds at|hovered around|hovered near|hovering around|hovering at|hovering close to|hovering near|hovers close to|is estimated to be|is put by officials at|is reported at|is steady at|is stuck at|is unchanged at|lay at|lies at|made up|making up|measured|measures|numbered|ran at|ran to|remained at|remained high at|remained stable at|remained steady at|remained unchanged at|remains high at|remains low at|remains steady at|remains stuck at|represented|representing|running at|runs to|stayed at|stayed close to|steady at|stood at|stood unchanged at|totaled|totaling|totalled|totalling|unchanged at|was about|was at|was down at|was equal to|was equivalent to|was estimated at|was estimated to be|was last recorded at|was measured at|was put at|was recorded at|was running at|was steady at|was stuck at|was unchanged at|was worth|were at|were equal to|were equivalent to|were worth\n\
account for|accounts for|amounts to|are at|comes to|equals|hovers around|hovers at|hovers near|is at|is equal to|is equivalent to|is estimated at|is now at|is put at|is running at|is worth|make up|makes up|now stands at|number|numbers|remains at|remains unchanged at|represents|runs at|stand at|stands at|stays at|totals\n\
averages\n\
had hit|had reached|has hit|has reached|have reached|hit|hits|peaked at|reach|reached|reaches|reaching|touched\n\
climbed above|exceed|exceeded|exceeding|exceeds|has passed|has surpassed|passed|rose above|rose past|surpassed|surpasses|topped\n\
dipped below|dropped below|fell below|slid below|slipped below\n\
goes beyond|had exceeded|had surpassed|had topped|has exceeded|has topped|is beyond|now exceeds|tops|went past\n\
averaged|averaging|has averaged\n\
boasted|counted|has had\n\
boasts\n\
have\n\
has\n\
had\n\
achieved|attracted|clocked|drew|endured|enjoyed|experienced|faced|had recorded|lived through|maintained|notched up|posted|ran|records|saw|sees|suffered|sustained|went through\n\
recorded\n\
reported\n\
registered\n\
having|with\n\
accelerated|advances|are up|ballooned|ballooning|bounced back|climb|climbed|climbs|creeps up|creeps upwards|crept up|crept upwards|edged higher|edged up|edges up|edging up|go up|had ballooned|had climbed|had increased|had jumped|had risen|had widened|has advanced|has climbed|has crept up|has increased|has jumped|has rebounded|has recovered|has risen|has soared|has spiked|has surged|has widened|have grown|have risen|inched higher|inched up|inches up|inching up|increased|increases|is up|jumped|jumps|leap|leaped|leapt|mount|mounted|quickened|recovered|risen|rises|rising|rose|shoot up|shot up|skyrocketed|soar|soared|spiked|surged|swelled|ticked higher|ticked up|up|was up|went up|went up to|were up|widened|widens\n\
advanced|expanded|expands|grew|growing|grown|grows|had expanded|had grown|has expanded|has grown|picked up|rebounded\n\
gain|jump|rise|surge\n\
gained\n\
are down|came down|collapsed|come down|cooled|decelerated|declined|declines|decreased|dipped|down|dropped|drops|dwindled|ease|eased|ebbed|edged down|edged lower|edges down|edging down|falling|falls|fell|fell back|go down|had dropped|had fallen|had narrowed|had slid|has declined|has dropped|has dwindled|has eased|has fallen|has narrowed|has plunged|has slid|has slowed|have fallen|inched down|inched lower|is down|moderated|narrowed|narrows|plunged|retreated|sank|sink|sinking|slid|slipped|slow|slowed|slumped|ticked lower|tumbled|was down|went down|were down\n\
contracted|contracts|had contracted|had shrunk|has contracted|has shrunk|shrank|shrinks|shrunk\n\
decline|drop|plunge|slide|slump\n\
expand|grow\n\
across|inside\n\
in\n\
throughout|within\n\
of\n\
from\n\
to\n\
by\n\
and\n\
lived in|lived within|living in|were living in\n\
are living in|live in|lives in\n\
has been home to|was home to\n\
home to\n\
are home to|is home to\n\
a host to|are sheltering|cared for|gave shelter to|gives shelter to|giving shelter to|harboured|harbouring|harbours|has given shelter to|has hosted|host to|hosted|hosting|is a host to|is host to|is hosting|is sheltering|shelter|sheltered|sheltering|took care of|was host to|was hosting|was sheltering\n\
host|hosts|houses|shelters\n\
there was|there were\n\
there are|there is\n\
archipelago|democracy\n\
economy\n\
territory\n\
island\n\
country|nation\n\
kingdom|republic\n\
state\n\
island nation\n\
land\n\
their\n\
whose\n\
its\n\
it\n\
are born|was born|were born\n\
women\n\
at\n\
absorbed|absorbs|allocated|allocates|are responsible for|belched out|derived|derives|devoted|devotes|discharged|emit|emitted|emitting|generated|generates|generating|invested|invests|is responsible for|is the source of|laid out|lavished|lavishes|lays out|owe|owed|owes|ploughed|ploughs|poured|pours|produced|produces|producing|pumped out|pumping out|pumps out|put out|released|responsible for|sends out|spend|spending|spent|swallowed|swallows|the source of|was responsible for|was the source of|were responsible for|were the source of\n\
put\n\
emits|spends\n\
gets|got\n\
puts\n\
adding to|amid|as|beating|boosted by|bringing|buoyed|by official count|by the count of|by the estimates of|by the figures of|by the reckoning of|capping|cementing|compounding|confirming|continuing|dashing|deepening|defying|dragged down|dragged down by|driven by|dwarfing|ending|equal with|even as|even though|extending|far above|far below|faster than|forcing|fueled by|fueling|fuelled by|fuelling|giving|helped by|helping|highlighting|hit by|hurt by|in line with|in spite of|in the view of|its biggest|its fastest|its first|its highest|its lowest|its slowest|its worst|largely because of|largely due to|leaving|led by|less than expected|less than forecast|level with|lifted by|mainly because of|mainly due to|making|marking|matching|meaning|missing|more than analysts|more than double|more than economists|more than expected|more than forecast|on a par with|on estimates of|on the back of|on the estimates of|on the figures of|outpacing|outstripping|owing to|partly because of|partly due to|pointing to|prompted|prompting|pushed by|pushed up by|raising|reflecting|reversing|reviving|signaling|signalling|slower than|snapping|so that|sparking|spurred|stoked by|stoking|supported by|thanks in part to|thanks to|the fewest|the first|the same as|their highest|their lowest|threatening|triggering|underlining|undermining|underscoring|worsening\n\
which|who\n\
where\n\
since|when\n\
above the|according to|based on|below the|citing|rather than|short of\n\
including\n\
despite\n\
against|compared to|compared with|versus\n\
ahead of\n\
although|but|though|whereas|while\n\
because|because of|due to\n\
after|following\n\
higher than|well above\n\
lower than|well below\n\
as against|down from|up from\n\
overtaking\n\
putting\n\
according|acknowledged|adding|affirmed|announced|announces|argued|argues|believe|believes|calculated|calculates|complain|concede|conceded|concedes|concluded|concludes|confirmed|confirms|contend|contends|declare|declared|declares|demonstrates|disclosed|emphasised|emphasized|explained|explains|finds|found|indicate|indicated|indicates|insist|insisted|insists|lament|learned|maintain|noted|notes|noting|observed|observes|pointed out|points out|published|recalled|recalls|reckon|remarked|remarks|report|reports|revealed|reveals|said|say|saying|says|show|showed|showing|shows|stated|stressed|stresses|suggest|suggested|suggests|tell|tells|told|underlined|warned|warns|writes|wrote\n\
admitted\n\
added|adds\n\
estimates\n\
states\n\
reckons\n\
aimed|assumes|can t|ceiling|claimed|claiming|claims|envisage|exaggerated|expected|fanciful|fantasy|fear|feared|fears|foresee|hope|hoped|imagine that|joke|lied|may|misprint|n t|no|none|plan|planned|predict|project|promise|scenario|supposed|targeted\n\
whether\n\
if|unless\n\
assuming|suppose\n\
not\n\
denied|denies|deny|dismissed\n\
assume|could|imagine|let us say|might|say that|would\n\
aim|aims|envisages|expect|expects|forecast|forecasting|forecasts|foresees|goal|hopes|outlook|plans|pledged|predicted|prediction|predicts|projected|projection|projections|projects|promised|promises|target|targets\n\
will\n\
alleged|allegedly|falsely|incorrectly|joked|jokes|joking|nobody|nonsense|quipped|retracted|rumour|wrong|wrongly\n\
false|hoax|myth\n\
should\n\
never\n\
cannot\n\
incorrect\n\
might be|would be\n\
or\n\
until\n\
nor\n\
like|unlike\n\
than\n\
that\n\
before\n\
whom\n\
among|except|per|without\n\
excluding\n\
for\n\
on\n\
provided\n\
along|apart|as well as|bar|exclude|excluded|excludes|include|included|includes|minus|plus|save\n\
economic output|gdp|gross domestic product|national income|national output\n\
output\n\
citizens|inhabitants|its people|population|residents|the public\n\
persons\n\
people\n\
adult population|adults|people aged 15 and over\n\
active population|labor force|labour force|workers|workforce|working population\n\
covers|occupies|spans\n\
of economic output|of gross domestic product|of its economy|of its gdp|of its gross domestic product|of its national income|of its output|of national income|of national output|of output|of the country s gdp|of the country s gross domestic product|of the economy|of the gdp|of the national income|of their gdp|of total gdp|of total output\n\
of gdp\n\
of its labor force|of its labour force|of its workforce|of labour force|of the active population|of the estimated workforce|of the labor force|of the labour force|of the total workforce|of the work force|of the workforce|of the working age population|of the working population|of workers\n\
of its area|of its land|of its land area|of its surface|of its territory|of its total land area|of land area|of the country s land|of the land|of the land area|of the territory\n\
all of|as at|as of|calendar year|course of|end of the year|full|in the course of|last|over the course of|whole of|whole of the year\n\
close of|end of\n\
year\n\
during\n\
beginning of|early|first half of|late|mid|middle of|second half of|start of|the first half of\n\
end\n\
all|decade|fresh|historic|historical|multi|new|post|time|war\n\
yearly\n\
month|quarter\n\
maximum|minimum|peak|point\n\
level\n\
earlier|later|preceding|previous|previously|prior\n\
ago\n\
growth rate\n\
growth\n\
expansion|increase|rebound|recovery\n\
birth rate|births|death rate|deaths|debt|doctors|exports|forests|imports|income per head|investment|mortality rate|price|prices|size\n\
area\n\
biggest|highest|largest|number one|top\n\
most\n\
fewest|least|lowest|smallest\n\
of people aged 15 and over\n\
of electricity generated\n\
electricity|electricity generation|electricity mix|electricity production|electricity supply|power generation|power mix|power supply\n\
power\n\
generate|produce|provide|provides|supplied|supplies|supply\n\
is generated by|is produced by|was generated by|was produced by\n\
depend on|depended on|depends on|relied on|relies on|rely on\n\
hold|occupied|occupy\n\
held\n\
seats\n\
lawmakers|members of parliament|mps|seats in parliament\n\
house of representatives|lower house|lower house of parliament|national assembly|national parliament|parliament\n\
exported|sold abroad\n\
goods|merchandise\n\
affected|affects\n\
men\n\
woman\n\
fastest|sharpest|slowest|strongest|weakest\n\
best|worst\n\
deficit|emigration|gap|net loss|outflow|shortfall\n\
no so called|no such\n\
baseless|denying|dismisses|groundless|no evidence|refuted|rejected|rejects\n\
untrue\n\
defectors|escapees|migrants|nationals|refugees\n\
valued at|worth\n\
a year|each year|every year|per year\n\
babies|babies apiece|babies each|babies each on average|births each|children apiece|children each|children each on average|children on average|kids each\n\
children\n\
into\n\
in terms of|measured by\n\
came in|comes in|finished|follows in|holds|is in|is ranked|placed|ranked|ranks|ranks as|stands|stood|was in|was ranked\n\
came|comes\n\
takes|took\n\
place|position|spot\n\
anywhere|anywhere in the world|anywhere on earth|more than any country|more than any other|more than any other country|more than any other country in the world|more than any other nation|more than anywhere else|of any country|of any country in the world|of any country on earth|of any nation|of any nation on earth|of any state|on earth|on the planet|than any other country|than any other country in the world|than any other nation|than anywhere else|the most in the world|the most of any country\n\
emirate|grand duchy|islands|sultanate\n\
at home|here|our country|this country|we\n\
earned|earns|fielded|granted|had taken in|has taken in|logged|received|receives|takes in|took in\n\
more\n\
fewer|less\n\
gains\n\
shed\n\
bigger than|far bigger than|far higher than|far larger than|greater than|larger than|longer than|much bigger than|much higher than|much larger than\n\
far lower than|far smaller than|much lower than|much smaller than|shorter than|smaller than\n\
it is in|it was in|those in\n\
that in|that of|those of|what it is in|what it was in\n\
as big as|as high as in|as high as that of|as large as|as large as that of|the level in|the rate in|the size of|the size that of\n\
combined|taken together\n\
score|scored|scores\n\
member|province\n\
contraction|decrease|dip|fall\n\
higher than the|lower than the|on from\n\
chiefly|largely|mainly|many|mostly|predominantly\n\
many of them|most of them\n\
land area|surface\n\
as though|had it|hypothetically|in a world where|in theory|picture a|pretend|should it|supposing|were it\n\
aiming|ambition|analysts polled|analysts see|anticipated|anticipates|are expected|are likely to|bank sees|by the time|could fall|could hit|could reach|could rise|economists polled|economists see|end the year|ending the year|expected to|expecting|going to|hope to|imf sees|intends|is due to|is expected|is likely to|ll|may fall|may grow|may hit|may reach|may rise|may well|might reach|might rise|on course to|on track to|planning|pledge|pledges|seeks to|sees growth|sees inflation|set to|shall|should fall|should grow|should reach|should rise|targeting|vowed|vows|want|wants\n\
a lie|contrary to|corrected|correction|debunks|denial|did not say|disputed|disputes|erroneously|fact checkers|inaccurate|invented|make that|misreported|mistaken|never said|no one believes|no one seriously|or rather|refutes|reject|rejecting|rumours|supposedly|unfounded|without evidence\n\
bogus|debunked|fabricated|fake|misleading|not true|spoof\n\
a disaster|beautiful|better|cruellest|deserve|deserves|disgrace|far too|greatest nation|i believe|i feel|i think|more than enough|must be|not enough|ought|plenty of|scandal|shameful|too few|too little|too many|too much|unacceptable|worse\n\
above forecasts|ahead of forecasts|at best|at worst|beat forecasts|beating expectations|beating forecasts|below forecasts|better off|can be expected to|can expect to|could be expected to|could expect to|could not read|could read|could write|defied forecasts|defying forecasts|expect to live|expectation|expected to live|expects to live|had been forecast|had expected|had forecast|had predicted|if not|is not alone|no fewer|not counting|not far|not including|not just|not least|not only|than expected|than forecast|than predicted|than projected|whether or not|worse off|worse than\n\
t\n\
neither\n\
did so|do so\n\
did|do|does\n\
can|must\n\
an average of|on average|on the average\n\
carbon footprint|emissions|greenhouse gas emissions\n\
babies born|baby born|child born|children born|people born|person born|somebody born|someone born\n\
can be expected to live|can expect to live|can expect to live for|can expect to live to|could be expected to live|could expect to live|could expect to live for|could expect to live to|live on average|live on average for|live on average to|lived on average|may expect to live\n\
as many|as much\n\
are living|had found refuge|have found refuge|live|lived|reside|resided|were living\n\
each|every|the typical\n\
typical\n\
annual pace|annual rate|clip|pace|rate\n\
behind|behind only|followed by|just ahead of|just behind|second only to|trailed by\n\
come|had come|had fled|hail|hailed|have come|have fled|originate|originated\n\
half of them|nearly all of them|of its inhabitants|of its people|of its population|of them|of which|of whom\n\
annual change|births per woman|children per woman|consumer prices|in dollars|in per cent|in percent|in tonnes|in us dollars|in years|per cent|per cent of gdp|per woman|percent|percent of gdp|years\n\
lower|smaller\n\
greater|higher|larger\n\
levels|rates\n\
account|calculations|count|data|figures|reckoning|statistics|tally\n\
estimate\n\
approx|census|est|preliminary\n\
countries|nations\n\
brings|brought|cut|cuts|dragged|drives|driving|drove|had pushed|has brought|has cut|has driven|has pushed|lifted|lifts|lowered|pulled|pushed|pushes|pushing|raised|raises|reduced|sending|sent\n\
part of|percentage of|proportion of|share of\n\
annualised|annualized|autumn|half year|month on month|monthly|months|quarter on quarter|quarterly|quarters|spring|summer|winter\n\
a claim|claim that|claimed that|claims that|fact check|not borne out|satire\n\
become|becomes|becoming|could be|may be|no longer|once|ought to be|overtake|should be|to be|to become|to overtake|will be|will become\n\
pegged|reckoned\n\
";

/// The sets of several classes that frames name, each with an end.
pub static PIECES: &[u8] = &[
    0, 1, 255,
    0, 1, 2, 3, 6, 25, 28, 48, 255,
    0, 3, 255,
    1, 2, 255,
    1, 3, 255,
    2, 25, 255,
    3, 4, 255,
    6, 7, 255,
    6, 10, 255,
    6, 25, 26, 27, 28, 39, 89, 255,
    7, 117, 255,
    11, 12, 255,
    11, 12, 25, 28, 89, 90, 255,
    17, 18, 255,
    21, 33, 255,
    29, 30, 255,
    29, 30, 39, 53, 255,
    29, 30, 54, 255,
    29, 31, 255,
    30, 31, 45, 255,
    30, 33, 54, 255,
    30, 53, 255,
    30, 54, 255,
    31, 32, 255,
    31, 32, 33, 255,
    31, 32, 46, 255,
    31, 33, 255,
    31, 46, 255,
    31, 46, 54, 255,
    33, 39, 53, 255,
    33, 43, 255,
    33, 53, 255,
    34, 35, 255,
    34, 35, 36, 37, 255,
    36, 37, 255,
    38, 39, 255,
    39, 53, 255,
    45, 46, 255,
    45, 70, 255,
    46, 70, 255,
    55, 132, 255,
    58, 132, 255,
    67, 68, 69, 255,
    67, 68, 69, 117, 255,
    67, 68, 69, 146, 255,
    67, 146, 255,
    85, 143, 255,
    89, 90, 255,
    128, 129, 255,
    130, 131, 255,
    133, 134, 255,
    171, 172, 255,
];

/// What frames say of measures, a line for each.
pub static TEXTS: &str = "\
\n\
access to electricity|access to basic drinking water|internet access|internet penetration|poverty|extreme poverty|undernourishment|people aged 65 and over|people aged 65 and older|people aged 65 or older|people over 65|children under 15\n\
area\n\
area|total area|land area|territory|surface area\n\
consumer prices\n\
economy\n\
exports of goods\n\
exports of goods|goods exports|merchandise exports|exports of goods and services\n\
female life expectancy\n\
fertility rate\n\
host of refugees\n\
life expectancy\n\
male life expectancy\n\
net migration|net immigration|foreign direct investment|fdi|remittances|remittance inflows\n\
people\n\
remittances|foreign direct investment|fdi|official development assistance\n\
share of women in parliament\n\
";

/// The frames in the order in which they are tried, each with an end.
pub static FRAMES: &[u8] = &[
    // an economy grows by figure
    1, 1, 0, 0, 0, 0, 255, 0, 0, 1, 1, 1, 1, 1, 0, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 31, 251, 254, 225, 254, 19, 251, 42, 254, 251, 254, 13, 254, 67, 251, 254, 155, 251, 254, 255,
    // a measure grows by figure in place
    1, 1, 0, 0, 0, 0, 255, 0, 0, 1, 1, 1, 1, 1, 0, 6, 31, 251, 254, 225, 254, 42, 251, 254, 13, 254, 155, 251, 254, 38, 254, 124, 39, 254, 251, 192, 254, 254, 255,
    // measure has growth of figure
    1, 1, 0, 0, 0, 0, 255, 0, 0, 1, 1, 1, 1, 1, 0, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 215, 34, 36, 253, 33, 254, 253, 254, 238, 39, 254, 13, 254, 13, 238, 254, 253, 254, 255,
    // an economy grows at a pace of figure
    1, 1, 0, 0, 0, 1, 255, 0, 0, 1, 1, 1, 1, 1, 0, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 31, 251, 254, 225, 254, 53, 254, 13, 164, 254, 164, 39, 254, 13, 254, 253, 254, 255,
    // place: measure up figure
    1, 0, 0, 0, 1, 0, 255, 0, 0, 1, 1, 1, 1, 1, 0, 0, 20, 254, 6, 254, 224, 254, 42, 251, 254, 13, 254, 255,
    // measure doubles since a year
    1, 1, 0, 0, 0, 0, 255, 0, 0, 1, 12, 1, 1, 1, 0, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 31, 251, 254, 15, 224, 42, 251, 254, 13, 254, 253, 254, 18, 254, 18, 19, 251, 254, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 254, 31, 251, 254, 15, 224, 42, 251, 254, 13, 254, 253, 254, 253, 255,
    // place grows by figure
    1, 1, 0, 0, 0, 1, 255, 5, 0, 1, 1, 1, 1, 1, 0, 124, 39, 254, 251, 192, 254, 31, 251, 254, 226, 254, 42, 251, 254, 13, 254, 255,
    // place sees a measure grow by figure
    1, 1, 0, 0, 0, 0, 255, 0, 0, 1, 1, 1, 1, 1, 0, 124, 39, 254, 251, 192, 254, 4, 253, 215, 254, 88, 251, 254, 6, 254, 225, 254, 42, 251, 254, 13, 254, 255,
    // measure moves by figure within years
    1, 1, 0, 0, 0, 0, 255, 0, 0, 1, 12, 1, 1, 1, 0, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 225, 254, 42, 251, 254, 13, 254, 17, 254, 17, 19, 251, 254, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 254, 225, 254, 42, 251, 254, 13, 254, 253, 255,
    // measure doubles within years
    1, 1, 0, 0, 0, 0, 255, 0, 0, 1, 12, 1, 1, 1, 0, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 210, 251, 254, 15, 254, 17, 254, 17, 19, 251, 254, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 254, 210, 251, 254, 15, 254, 253, 255,
    // place gains figure of people within years
    1, 1, 0, 0, 0, 0, 255, 0, 0, 1, 12, 1, 1, 1, 0, 124, 39, 254, 251, 192, 254, 241, 254, 13, 254, 7, 254, 17, 254, 17, 19, 251, 254, 124, 39, 254, 251, 192, 254, 254, 241, 254, 13, 254, 7, 254, 253, 255,
    // measure is figure lower than then
    1, 0, 0, 1, 1, 0, 255, 0, 0, 1, 12, 1, 1, 1, 0, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 29, 254, 13, 254, 169, 170, 253, 254, 16, 254, 233, 254, 16, 254, 255,
    // measure is figure below the level of then
    1, 0, 0, 1, 1, 0, 255, 0, 0, 1, 12, 1, 1, 1, 0, 16, 19, 251, 254, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 254, 29, 254, 13, 254, 243, 254, 49, 251, 254, 16, 254, 173, 254, 255,
    // two places grow by figures
    1, 1, 0, 0, 0, 1, 255, 5, 0, 2, 1, 1, 1, 1, 0, 1, 1, 2, 2, 0, 6, 227, 254, 251, 0, 254, 43, 254, 0, 254, 31, 251, 254, 225, 254, 42, 251, 254, 13, 254, 43, 254, 13, 254, 255,
    // three places grow by figures
    1, 1, 0, 0, 0, 0, 255, 0, 0, 3, 1, 1, 1, 1, 0, 1, 1, 2, 2, 0, 1, 1, 3, 3, 0, 6, 227, 254, 0, 254, 19, 254, 0, 254, 19, 251, 254, 43, 254, 0, 254, 31, 251, 254, 225, 254, 42, 251, 254, 13, 254, 19, 254, 13, 254, 19, 251, 254, 43, 254, 13, 254, 255,
    // something moves a measure by figure
    1, 0, 0, 0, 0, 0, 255, 0, 0, 1, 1, 1, 1, 1, 0, 177, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 254, 224, 254, 42, 251, 254, 13, 254, 255,
    // prices rise by an average of figure
    1, 1, 0, 0, 0, 0, 255, 0, 4, 1, 1, 1, 1, 1, 0, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 31, 251, 254, 224, 254, 42, 251, 254, 155, 254, 13, 254, 255,
    // a place's measure is more than another's
    2, 0, 0, 1, 1, 0, 255, 0, 0, 1, 13, 1, 1, 1, 0, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 29, 254, 242, 254, 135, 0, 254, 0, 23, 254, 253, 38, 0, 254, 253, 254, 255,
    // place has more than another
    2, 0, 0, 1, 1, 0, 255, 0, 0, 1, 13, 1, 1, 1, 0, 0, 220, 254, 240, 254, 7, 10, 253, 254, 132, 254, 0, 254, 19, 43, 253, 0, 254, 137, 254, 251, 254, 255,
    // a place's measure is so many times another's
    2, 0, 0, 1, 1, 0, 255, 0, 0, 1, 13, 1, 1, 1, 0, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 207, 254, 15, 136, 254, 0, 23, 254, 0, 253, 254, 15, 0, 254, 23, 254, 253, 13, 39, 254, 0, 254, 23, 254, 253, 254, 255,
    // place has so many times as many as another
    2, 0, 0, 1, 1, 0, 255, 0, 0, 1, 13, 1, 1, 1, 0, 0, 31, 46, 253, 54, 253, 254, 15, 254, 160, 7, 10, 253, 254, 232, 254, 0, 254, 6, 39, 254, 0, 254, 253, 254, 255,
    // measure stands at figure
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 29, 31, 251, 30, 254, 253, 210, 251, 224, 254, 19, 251, 254, 41, 254, 253, 254, 13, 254, 202, 39, 67, 254, 253, 251, 254, 255,
    // measure stands at figure in place
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 6, 29, 31, 251, 30, 254, 253, 210, 251, 224, 254, 19, 251, 254, 41, 254, 253, 254, 13, 254, 38, 254, 124, 39, 254, 251, 192, 254, 254, 255,
    // migration to a place stands at figure
    0, 1, 0, 0, 0, 0, 255, 0, 13, 1, 0, 1, 1, 1, 0, 6, 118, 38, 253, 254, 124, 39, 254, 251, 192, 254, 254, 29, 31, 251, 30, 254, 253, 210, 251, 224, 254, 19, 251, 254, 41, 254, 253, 254, 13, 254, 255,
    // measure worldwide stands at figure
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 6, 1, 254, 29, 31, 251, 30, 254, 253, 210, 251, 224, 254, 19, 251, 254, 41, 254, 253, 254, 13, 254, 255,
    // measure moves to figure from figure
    0, 1, 0, 0, 0, 0, 255, 0, 0, 2, 0, 1, 1, 1, 0, 0, 1, 1, 2, 1, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 224, 254, 19, 251, 254, 41, 254, 13, 254, 19, 251, 254, 40, 254, 13, 254, 255,
    // measure moves from figure to figure
    0, 1, 0, 0, 0, 0, 255, 0, 0, 2, 0, 1, 1, 2, 0, 0, 1, 1, 1, 1, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 31, 251, 254, 224, 15, 253, 254, 19, 251, 254, 40, 254, 13, 254, 19, 251, 254, 41, 254, 13, 254, 205, 251, 254, 205, 19, 251, 254, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 254, 31, 251, 254, 224, 254, 40, 254, 13, 254, 41, 254, 13, 254, 253, 255,
    // measure moves by figure to figure
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 0, 1, 1, 2, 0, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 31, 251, 254, 224, 254, 42, 251, 254, 13, 254, 18, 251, 254, 19, 251, 254, 41, 254, 13, 254, 255,
    // measure doubles to figure
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 31, 251, 254, 15, 254, 18, 251, 254, 19, 251, 254, 41, 254, 13, 254, 255,
    // a place's emissions stand at figure
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 10, 1, 1, 1, 0, 124, 39, 254, 251, 192, 254, 23, 254, 3, 253, 157, 254, 157, 38, 254, 124, 39, 254, 251, 192, 254, 254, 253, 29, 31, 251, 30, 254, 253, 210, 251, 224, 254, 19, 251, 254, 41, 254, 253, 39, 253, 19, 251, 53, 254, 253, 254, 13, 254, 10, 254, 255,
    // a place's emissions, at figure,
    0, 0, 0, 0, 1, 0, 255, 0, 0, 1, 10, 1, 1, 1, 0, 124, 39, 254, 251, 192, 254, 23, 254, 3, 253, 157, 254, 19, 251, 254, 228, 254, 13, 254, 10, 254, 255,
    // each of a people emits figure
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 10, 1, 1, 1, 0, 162, 198, 254, 54, 254, 13, 254, 10, 254, 255,
    // at figure, measure
    0, 0, 0, 1, 0, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 53, 13, 254, 19, 254, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 254, 255,
    // at figure, place
    0, 0, 0, 1, 0, 0, 255, 2, 0, 1, 0, 1, 1, 1, 0, 53, 13, 254, 19, 254, 0, 254, 255,
    // place, at figure,
    0, 0, 1, 0, 1, 0, 255, 2, 0, 1, 0, 1, 1, 1, 0, 0, 19, 254, 53, 254, 13, 254, 255,
    // place, accounting for figure of the world's,
    0, 0, 1, 0, 1, 0, 142, 0, 0, 3, 0, 1, 1, 1, 0, 2, 1, 1, 1, 0, 10, 1, 1, 1, 0, 0, 19, 254, 214, 13, 254, 39, 254, 1, 254, 23, 251, 254, 200, 254, 231, 13, 254, 39, 254, 1, 254, 23, 251, 254, 199, 254, 253, 254, 255,
    // people born in a place live for figure
    0, 1, 0, 0, 0, 0, 255, 11, 0, 1, 0, 1, 1, 1, 0, 158, 38, 254, 124, 39, 254, 251, 192, 254, 254, 159, 254, 13, 254, 155, 251, 254, 255,
    // place has measure of figure
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 197, 252, 183, 254, 39, 254, 124, 39, 254, 253, 251, 192, 254, 4, 253, 216, 254, 6, 254, 208, 254, 13, 254, 7, 251, 254, 255,
    // place has figure of measure
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 197, 252, 183, 254, 39, 254, 124, 39, 254, 253, 251, 192, 254, 216, 254, 13, 254, 6, 254, 255,
    // measure figure
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 13, 254, 255,
    // measure at figure
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 53, 254, 13, 254, 255,
    // measure is a share of a place's output
    0, 1, 0, 0, 0, 0, 73, 0, 0, 1, 0, 1, 1, 1, 0, 6, 209, 254, 13, 254, 39, 254, 124, 39, 254, 251, 192, 254, 23, 254, 3, 253, 254, 66, 254, 255,
    // two measures of one place stand at figures
    0, 1, 0, 0, 0, 0, 255, 0, 0, 2, 0, 1, 1, 1, 0, 0, 2, 1, 2, 0, 6, 43, 254, 6, 254, 227, 254, 124, 39, 254, 251, 192, 254, 254, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 43, 254, 6, 254, 253, 3, 6, 254, 43, 254, 6, 254, 253, 207, 254, 13, 254, 43, 254, 13, 254, 255,
    // one measure of two places stands at figures
    0, 1, 0, 0, 0, 0, 255, 0, 0, 2, 0, 1, 1, 1, 0, 0, 1, 2, 2, 0, 6, 227, 254, 0, 254, 43, 254, 0, 254, 207, 254, 13, 254, 43, 254, 13, 254, 255,
    // place spends figure on something
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 10, 1, 1, 1, 0, 197, 252, 183, 254, 39, 254, 124, 39, 254, 253, 251, 192, 254, 4, 253, 29, 251, 254, 54, 254, 13, 254, 116, 251, 254, 10, 254, 116, 251, 254, 255,
    // place covers figure
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 9, 1, 1, 1, 0, 197, 252, 183, 254, 39, 254, 124, 39, 254, 253, 251, 192, 254, 9, 254, 13, 254, 255,
    // women have figure
    0, 1, 0, 0, 0, 0, 255, 9, 0, 1, 0, 1, 1, 1, 0, 3, 52, 254, 52, 38, 254, 124, 39, 254, 251, 192, 254, 254, 253, 38, 124, 39, 254, 251, 192, 254, 254, 19, 251, 254, 52, 254, 253, 163, 3, 107, 254, 107, 38, 254, 124, 39, 254, 251, 192, 254, 254, 253, 254, 253, 31, 254, 155, 251, 254, 13, 254, 117, 251, 254, 155, 251, 254, 255,
    // place (measure figure)
    0, 0, 1, 0, 0, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 0, 21, 254, 6, 254, 20, 251, 254, 13, 254, 22, 254, 255,
    // place, measure figure
    0, 0, 1, 0, 0, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 0, 19, 254, 6, 254, 39, 251, 254, 13, 254, 255,
    // with a measure of figure, place
    0, 0, 0, 0, 0, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 33, 6, 254, 39, 53, 253, 30, 253, 254, 13, 254, 19, 254, 0, 254, 255,
    // place, with a measure of figure
    0, 0, 1, 0, 0, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 0, 19, 251, 254, 33, 254, 6, 254, 39, 254, 13, 254, 255,
    // place, a country with a measure of figure
    0, 0, 1, 0, 0, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 0, 19, 254, 27, 254, 25, 251, 19, 254, 251, 193, 252, 254, 254, 48, 254, 33, 254, 6, 254, 39, 254, 13, 254, 255,
    // a place's measure of figure
    0, 0, 0, 0, 0, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 196, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 39, 254, 13, 254, 7, 251, 254, 255,
    // a measure of figure in a place
    0, 0, 0, 0, 0, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 6, 39, 254, 13, 254, 38, 254, 124, 39, 254, 251, 192, 254, 254, 255,
    // a place's figure of measure
    0, 0, 0, 0, 0, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 124, 39, 254, 251, 192, 254, 23, 254, 13, 254, 6, 254, 3, 13, 254, 6, 254, 253, 255,
    // measure, at figure
    0, 0, 0, 0, 1, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 19, 254, 213, 254, 13, 254, 255,
    // measure, figure,
    0, 0, 0, 0, 1, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 19, 254, 13, 254, 255,
    // place: measure figure
    0, 0, 0, 0, 1, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 0, 20, 254, 6, 254, 39, 251, 254, 13, 254, 255,
    // measure: figure
    0, 0, 0, 0, 1, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 20, 254, 13, 254, 255,
    // place has figure of a measure
    0, 1, 0, 0, 0, 0, 255, 0, 0, 2, 0, 1, 1, 1, 0, 10, 1, 1, 1, 0, 124, 39, 254, 251, 192, 254, 218, 254, 13, 254, 39, 6, 254, 10, 253, 254, 255,
    // measure, worth figure
    0, 0, 0, 0, 1, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 3, 6, 254, 253, 19, 254, 115, 254, 13, 254, 255,
    // place, a country with a figure of measure
    0, 0, 1, 0, 0, 0, 255, 14, 0, 2, 0, 1, 1, 1, 0, 2, 1, 1, 1, 0, 0, 19, 254, 27, 254, 25, 251, 19, 254, 251, 193, 252, 254, 254, 48, 254, 33, 254, 27, 251, 254, 13, 254, 6, 7, 253, 254, 255,
    // land is figure of a kind
    0, 1, 0, 0, 0, 0, 75, 0, 0, 1, 0, 1, 1, 1, 0, 124, 39, 254, 251, 192, 254, 29, 254, 13, 254, 6, 254, 255,
    // a kind of land covers figure of a place
    0, 1, 0, 0, 0, 0, 75, 0, 0, 1, 0, 1, 1, 1, 0, 6, 9, 254, 13, 254, 39, 124, 39, 254, 251, 192, 254, 254, 23, 237, 254, 251, 254, 251, 254, 255,
    // place scores figure on a measure
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 124, 39, 254, 251, 192, 254, 138, 254, 13, 254, 139, 254, 6, 254, 255,
    // place has figure of the world's
    0, 1, 0, 0, 0, 0, 142, 0, 0, 3, 0, 1, 1, 1, 0, 2, 1, 1, 1, 0, 10, 1, 1, 1, 0, 124, 39, 254, 251, 192, 254, 29, 251, 254, 214, 13, 254, 39, 254, 1, 254, 23, 251, 254, 200, 254, 229, 13, 254, 39, 254, 1, 254, 23, 251, 254, 199, 254, 253, 31, 13, 254, 39, 254, 1, 254, 23, 251, 254, 6, 254, 253, 254, 255,
    // figure of the world's people live in place
    0, 1, 0, 0, 0, 0, 142, 0, 0, 2, 0, 1, 2, 1, 0, 2, 1, 2, 1, 0, 13, 39, 254, 1, 254, 23, 251, 254, 199, 254, 44, 29, 251, 38, 254, 253, 254, 124, 39, 254, 251, 192, 254, 254, 255,
    // measure, a thing of the place, making up figure
    0, 1, 0, 0, 0, 0, 73, 0, 0, 1, 0, 1, 1, 1, 0, 6, 29, 254, 201, 252, 254, 38, 254, 124, 39, 254, 251, 192, 254, 254, 19, 254, 30, 254, 13, 254, 255,
    // place ranks nth with a measure of figure
    0, 1, 0, 0, 0, 0, 255, 0, 0, 2, 0, 1, 1, 1, 0, 2, 1, 1, 1, 0, 124, 39, 254, 251, 192, 254, 120, 254, 14, 254, 121, 251, 254, 38, 195, 254, 251, 254, 19, 251, 254, 33, 254, 6, 39, 254, 13, 254, 13, 39, 251, 6, 254, 7, 253, 254, 253, 254, 255,
    // a place's measure is the highest among some, at figure
    0, 1, 0, 0, 0, 0, 255, 0, 0, 2, 11, 1, 1, 1, 0, 0, 1, 1, 1, 0, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 29, 254, 14, 251, 254, 195, 23, 254, 14, 251, 254, 239, 254, 239, 38, 195, 254, 122, 253, 254, 253, 254, 19, 251, 254, 53, 254, 13, 254, 255,
    // place has the highest measure among some, at figure
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 124, 39, 254, 251, 192, 254, 217, 254, 25, 39, 254, 251, 254, 195, 23, 254, 14, 251, 254, 239, 254, 6, 254, 14, 251, 239, 254, 6, 254, 227, 195, 254, 122, 253, 254, 253, 254, 19, 251, 254, 221, 254, 13, 254, 67, 251, 254, 255,
    // place is the nth host, with figure
    0, 1, 0, 0, 0, 0, 255, 0, 0, 3, 11, 1, 1, 1, 0, 4, 1, 1, 1, 0, 4, 1, 2, 2, 0, 0, 29, 254, 195, 23, 254, 251, 254, 14, 251, 254, 89, 254, 46, 254, 39, 251, 254, 7, 251, 254, 38, 195, 254, 251, 254, 19, 251, 254, 33, 254, 13, 254, 7, 251, 254, 19, 165, 254, 0, 254, 19, 251, 254, 33, 254, 13, 254, 251, 254, 255,
    // place, as a country with a figure of measure
    0, 0, 1, 0, 0, 0, 255, 14, 0, 2, 0, 1, 1, 1, 0, 2, 1, 1, 1, 0, 0, 19, 254, 55, 254, 27, 254, 25, 251, 19, 254, 251, 193, 252, 254, 254, 48, 254, 33, 254, 27, 251, 254, 13, 254, 6, 7, 253, 254, 255,
    // place is the nth of the world, with figure of it
    0, 1, 0, 0, 0, 0, 142, 0, 0, 2, 11, 1, 1, 1, 0, 0, 1, 1, 1, 0, 124, 39, 254, 251, 192, 254, 29, 254, 195, 23, 254, 251, 254, 14, 251, 254, 89, 254, 6, 254, 19, 251, 254, 212, 254, 13, 254, 39, 254, 1, 254, 23, 251, 254, 28, 251, 254, 255,
    // place emits the most (figure)
    0, 0, 0, 0, 1, 0, 255, 0, 0, 1, 10, 1, 1, 1, 0, 124, 39, 254, 251, 192, 254, 54, 254, 89, 254, 10, 254, 21, 254, 13, 254, 255,
    // something moves a measure to figure
    0, 0, 0, 0, 0, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 177, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 254, 224, 251, 254, 41, 254, 13, 254, 255,
    // place moves its measure to figure
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 124, 39, 254, 251, 192, 254, 177, 254, 88, 254, 6, 254, 224, 251, 254, 41, 254, 13, 254, 255,
    // place is the most of a measure, with figure
    0, 1, 0, 0, 0, 0, 255, 0, 0, 2, 11, 1, 1, 1, 0, 0, 1, 1, 1, 0, 124, 39, 254, 251, 192, 254, 29, 254, 195, 23, 254, 251, 254, 14, 251, 254, 89, 254, 6, 254, 38, 195, 254, 251, 254, 19, 251, 254, 223, 254, 13, 254, 255,
    // measure is highest in place (figure)
    0, 0, 0, 1, 1, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 6, 29, 254, 239, 254, 38, 254, 124, 39, 254, 251, 192, 254, 254, 21, 254, 13, 254, 255,
    // two places have a measure of figures
    0, 1, 0, 0, 0, 0, 255, 0, 0, 2, 0, 1, 1, 1, 0, 0, 1, 2, 2, 0, 0, 43, 254, 0, 254, 215, 254, 6, 254, 39, 254, 13, 254, 43, 254, 13, 254, 255,
    // one measure of three places stands at figures
    0, 1, 0, 0, 0, 0, 255, 0, 0, 3, 0, 1, 1, 1, 0, 0, 1, 2, 2, 0, 0, 1, 3, 3, 0, 6, 227, 254, 0, 254, 19, 254, 0, 254, 19, 251, 254, 43, 254, 0, 254, 29, 31, 251, 30, 254, 253, 210, 251, 224, 254, 19, 251, 254, 41, 254, 253, 254, 13, 254, 19, 254, 13, 254, 19, 251, 254, 43, 254, 13, 254, 255,
    // place has two measures of figures
    0, 1, 0, 0, 0, 0, 255, 0, 0, 2, 0, 1, 1, 1, 0, 0, 2, 1, 2, 0, 124, 39, 254, 251, 192, 254, 218, 254, 6, 254, 39, 254, 13, 254, 7, 251, 254, 222, 254, 6, 254, 39, 254, 13, 254, 7, 251, 254, 255,
    // somebody puts a measure at figure
    0, 0, 0, 0, 0, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 182, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 254, 53, 254, 13, 254, 255,
    // place, a figure of economy,
    0, 0, 1, 0, 1, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 0, 19, 254, 27, 254, 13, 254, 6, 254, 255,
    // place has figure of the world's people
    0, 1, 0, 0, 0, 0, 142, 14, 0, 1, 2, 1, 1, 1, 0, 124, 39, 254, 251, 192, 254, 29, 251, 254, 211, 254, 13, 254, 39, 254, 1, 254, 23, 251, 254, 67, 254, 255,
    // in place there are figure of a measure
    0, 1, 0, 0, 0, 0, 255, 0, 0, 2, 0, 1, 1, 1, 0, 2, 1, 1, 1, 0, 38, 124, 39, 254, 251, 192, 254, 254, 19, 251, 254, 47, 254, 13, 254, 199, 254, 47, 13, 254, 6, 254, 38, 254, 124, 39, 254, 251, 192, 254, 254, 253, 255,
    // a source makes figure of a place's electricity
    0, 1, 0, 0, 0, 0, 92, 0, 0, 1, 0, 1, 1, 1, 0, 6, 209, 95, 253, 254, 13, 254, 39, 254, 0, 23, 254, 93, 94, 253, 254, 3, 93, 94, 253, 254, 253, 93, 38, 254, 0, 254, 253, 254, 0, 23, 254, 6, 254, 209, 95, 253, 254, 13, 254, 39, 254, 93, 254, 253, 255,
    // place relies on a source for figure of its electricity
    0, 1, 0, 0, 0, 0, 92, 0, 0, 1, 0, 1, 1, 1, 0, 0, 97, 254, 6, 254, 98, 254, 13, 254, 39, 254, 88, 254, 93, 94, 253, 254, 255,
    // place receives figure in a measure
    0, 1, 0, 0, 0, 0, 255, 0, 15, 1, 0, 1, 1, 1, 0, 0, 127, 215, 253, 254, 13, 254, 227, 40, 253, 254, 6, 254, 116, 251, 254, 255,
    // measure from a place stands at figure
    0, 1, 0, 0, 0, 0, 255, 0, 7, 1, 0, 1, 1, 1, 0, 6, 40, 254, 0, 254, 29, 31, 251, 30, 254, 253, 210, 251, 224, 254, 19, 251, 254, 41, 254, 253, 254, 13, 254, 255,
    // place exported goods worth figure
    0, 1, 0, 0, 0, 0, 255, 6, 0, 1, 0, 1, 1, 1, 0, 0, 103, 254, 13, 115, 251, 254, 39, 254, 104, 254, 104, 115, 254, 13, 254, 253, 254, 255,
    // women have figure of the seats in a place's parliament
    0, 1, 0, 0, 0, 0, 255, 16, 0, 1, 0, 1, 1, 1, 0, 52, 30, 99, 253, 254, 13, 254, 39, 254, 100, 101, 253, 38, 254, 0, 23, 254, 3, 253, 254, 102, 254, 0, 23, 254, 3, 253, 102, 101, 253, 254, 253, 101, 38, 254, 0, 254, 253, 254, 38, 0, 254, 19, 251, 254, 52, 254, 30, 99, 253, 254, 13, 254, 39, 254, 101, 100, 38, 254, 102, 254, 253, 254, 253, 255,
    // measure is of figure of a place's people
    0, 1, 0, 0, 0, 0, 255, 0, 1, 1, 0, 1, 1, 1, 0, 6, 207, 105, 253, 254, 13, 254, 39, 254, 0, 23, 254, 67, 254, 67, 38, 254, 0, 254, 253, 4, 253, 3, 67, 254, 253, 254, 0, 23, 254, 6, 254, 207, 105, 253, 254, 13, 254, 39, 254, 67, 254, 253, 255,
    // women of a place live for figure
    0, 1, 0, 0, 0, 0, 255, 8, 0, 1, 0, 1, 1, 1, 0, 3, 52, 254, 52, 38, 254, 0, 254, 253, 159, 254, 13, 254, 155, 251, 254, 255,
    // men of a place live for figure
    0, 1, 0, 0, 0, 0, 255, 12, 0, 1, 0, 1, 1, 1, 0, 3, 106, 254, 106, 38, 254, 0, 254, 253, 159, 254, 13, 254, 155, 251, 254, 255,
    // place is a country with a measure of figure
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 0, 29, 254, 27, 254, 25, 251, 19, 254, 251, 193, 252, 254, 254, 48, 254, 33, 254, 6, 254, 39, 254, 13, 254, 7, 251, 254, 255,
    // place is one of the most of some, with a measure of figure
    0, 1, 0, 0, 0, 0, 255, 0, 0, 2, 0, 1, 1, 1, 0, 2, 1, 1, 1, 0, 0, 29, 254, 25, 254, 39, 254, 195, 23, 254, 251, 254, 204, 252, 254, 176, 254, 38, 195, 254, 122, 253, 251, 254, 19, 251, 254, 33, 254, 6, 39, 254, 13, 254, 7, 251, 254, 13, 199, 254, 253, 254, 255,
    // place sees its measure move to figure
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 0, 4, 253, 215, 254, 88, 251, 254, 6, 254, 224, 254, 41, 254, 13, 254, 255,
    // covering figure, place
    0, 0, 0, 1, 0, 0, 255, 0, 0, 1, 9, 1, 1, 1, 0, 9, 13, 254, 19, 254, 0, 254, 255,
    // a people lives for figure
    0, 1, 0, 0, 0, 0, 255, 11, 0, 1, 0, 1, 1, 1, 0, 163, 251, 4, 3, 253, 254, 159, 254, 13, 254, 155, 251, 254, 255,
    // a place's measure is among the highest of some, at figure
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 0, 1, 1, 1, 0, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 29, 254, 64, 25, 39, 254, 253, 254, 195, 23, 254, 14, 251, 254, 239, 254, 239, 38, 195, 254, 122, 253, 251, 254, 253, 254, 19, 251, 254, 53, 254, 13, 254, 255,
    // place covers an area of figure
    0, 1, 0, 0, 0, 0, 255, 0, 3, 1, 0, 1, 1, 1, 0, 197, 252, 183, 254, 39, 254, 124, 39, 254, 253, 251, 192, 254, 9, 254, 6, 254, 39, 254, 13, 254, 255,
    // figure of a place's electricity comes from a source
    0, 1, 0, 0, 0, 0, 92, 0, 0, 1, 0, 1, 1, 1, 0, 13, 39, 254, 0, 23, 254, 3, 253, 93, 254, 93, 38, 254, 0, 254, 253, 254, 38, 0, 254, 19, 251, 254, 13, 254, 39, 254, 93, 254, 253, 96, 166, 40, 254, 253, 254, 6, 254, 255,
    // a source's share of a place's electricity stands at figure
    0, 1, 0, 0, 0, 0, 92, 0, 0, 1, 0, 1, 1, 1, 0, 6, 23, 254, 178, 254, 178, 6, 254, 38, 254, 253, 0, 23, 254, 3, 253, 254, 93, 254, 29, 31, 251, 30, 254, 253, 210, 251, 224, 254, 19, 251, 254, 41, 254, 253, 254, 13, 254, 255,
    // place has figure of people
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 2, 1, 1, 1, 0, 197, 252, 183, 254, 39, 254, 124, 39, 254, 253, 251, 192, 254, 218, 254, 13, 254, 7, 254, 255,
    // place is home to figure
    0, 1, 0, 0, 0, 0, 255, 14, 0, 1, 2, 1, 1, 1, 0, 197, 252, 183, 254, 39, 254, 124, 39, 254, 253, 251, 192, 254, 29, 251, 254, 230, 254, 13, 254, 7, 251, 254, 255,
    // there are figure in place
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 2, 1, 1, 1, 0, 47, 13, 254, 7, 254, 38, 124, 39, 254, 251, 192, 254, 254, 1, 253, 254, 255,
    // there are figure of a people
    0, 1, 0, 0, 0, 1, 255, 14, 0, 1, 3, 1, 1, 1, 0, 47, 13, 254, 4, 254, 255,
    // figure live in place
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 2, 1, 1, 1, 0, 13, 7, 254, 44, 254, 124, 39, 254, 251, 192, 254, 254, 255,
    // people number figure
    0, 1, 0, 0, 0, 1, 255, 14, 0, 1, 3, 1, 1, 1, 0, 4, 30, 254, 13, 254, 255,
    // place is a country of figure
    0, 1, 0, 0, 0, 0, 255, 14, 0, 1, 2, 1, 1, 1, 0, 197, 252, 183, 254, 39, 254, 124, 39, 254, 253, 251, 192, 254, 29, 254, 27, 254, 25, 251, 19, 254, 251, 193, 252, 254, 254, 48, 254, 39, 254, 13, 254, 7, 251, 254, 255,
    // place, a country of figure
    0, 0, 1, 0, 0, 0, 255, 14, 0, 1, 2, 1, 1, 1, 0, 0, 19, 254, 27, 254, 25, 251, 19, 254, 251, 193, 252, 254, 254, 48, 254, 39, 254, 13, 254, 7, 251, 254, 255,
    // a country of figure, place
    0, 0, 0, 0, 0, 0, 255, 14, 0, 1, 2, 1, 1, 1, 0, 48, 39, 254, 13, 254, 7, 251, 254, 19, 254, 0, 254, 255,
    // a place's figure of people
    0, 0, 0, 0, 0, 0, 255, 0, 0, 1, 2, 1, 1, 1, 0, 124, 39, 254, 251, 192, 254, 23, 254, 13, 254, 7, 254, 255,
    // place, with figure of people
    0, 0, 1, 0, 0, 0, 255, 0, 0, 1, 2, 1, 1, 1, 0, 0, 19, 254, 33, 254, 49, 251, 254, 13, 254, 7, 254, 255,
    // with figure of people, place
    0, 0, 0, 0, 0, 0, 255, 0, 0, 1, 2, 1, 1, 1, 0, 33, 49, 251, 254, 13, 254, 7, 254, 19, 251, 254, 0, 254, 255,
    // place, home to figure
    0, 0, 1, 0, 0, 0, 255, 14, 0, 1, 2, 1, 1, 1, 0, 0, 19, 254, 70, 254, 13, 254, 7, 251, 254, 255,
    // home to figure, place
    0, 0, 0, 0, 0, 0, 255, 14, 0, 1, 2, 1, 1, 1, 0, 70, 13, 254, 7, 251, 254, 19, 254, 0, 254, 255,
    // babies are born in place
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 2, 1, 1, 1, 0, 13, 7, 254, 51, 254, 38, 254, 124, 39, 254, 251, 192, 254, 254, 255,
    // place hosts figure of refugees
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 4, 1, 1, 1, 0, 197, 252, 183, 254, 39, 254, 124, 39, 254, 253, 251, 192, 254, 29, 251, 254, 46, 254, 13, 254, 7, 254, 145, 40, 254, 124, 39, 254, 251, 192, 254, 254, 251, 254, 255,
    // figure of refugees in place
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 4, 1, 1, 1, 0, 47, 251, 13, 254, 7, 254, 38, 254, 124, 39, 254, 251, 192, 254, 254, 255,
    // figure of refugees from place
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 6, 1, 1, 1, 0, 47, 251, 13, 254, 7, 254, 40, 254, 124, 39, 254, 251, 192, 254, 254, 13, 3, 254, 7, 254, 253, 255,
    // figure of a people are refugees
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 6, 1, 1, 1, 0, 13, 4, 254, 29, 254, 7, 254, 255,
    // figure of people arrive
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 10, 1, 1, 1, 0, 13, 7, 4, 253, 254, 10, 254, 255,
    // a place's people number figure
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 2, 1, 1, 1, 0, 7, 38, 254, 124, 39, 254, 251, 192, 254, 254, 29, 31, 251, 30, 254, 253, 210, 251, 224, 254, 19, 251, 254, 41, 254, 253, 254, 13, 254, 255,
    // a place's own people number figure
    0, 1, 0, 0, 0, 1, 255, 0, 0, 1, 2, 1, 1, 1, 0, 124, 39, 254, 251, 192, 254, 23, 254, 7, 254, 29, 31, 251, 30, 254, 253, 210, 251, 224, 254, 19, 251, 254, 41, 254, 253, 254, 13, 254, 255,
    // place is down to figure of people
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 2, 1, 1, 1, 0, 124, 39, 254, 251, 192, 254, 29, 251, 254, 224, 254, 41, 254, 13, 254, 7, 254, 255,
    // place (figure of people)
    0, 0, 1, 0, 0, 0, 255, 0, 0, 1, 2, 1, 1, 1, 0, 0, 21, 254, 13, 254, 7, 254, 22, 254, 255,
    // place receives figure of applications
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 5, 1, 1, 1, 0, 124, 39, 254, 251, 192, 254, 29, 251, 254, 127, 254, 13, 254, 7, 254, 255,
    // verb of a place and figure of people
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 9, 1, 1, 1, 0, 9, 13, 254, 7, 254, 255,
    // place hosts figure of refugees from a place
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 7, 1, 1, 1, 0, 0, 29, 251, 254, 46, 254, 13, 254, 7, 254, 40, 254, 0, 254, 47, 13, 254, 7, 254, 40, 254, 0, 254, 38, 254, 0, 254, 253, 255,
    // place hosts figure of a people's refugees
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 7, 1, 1, 1, 0, 124, 39, 254, 251, 192, 254, 29, 251, 254, 219, 254, 13, 254, 3, 254, 7, 254, 255,
    // figure of a people's refugees are in place
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 7, 1, 2, 1, 0, 47, 251, 13, 254, 3, 254, 7, 254, 29, 44, 253, 251, 254, 38, 251, 254, 124, 39, 254, 251, 192, 254, 254, 255,
    // refugees of a people number figure
    0, 1, 0, 0, 0, 0, 255, 0, 0, 1, 6, 1, 1, 1, 0, 3, 7, 254, 7, 40, 254, 124, 39, 254, 251, 192, 254, 254, 253, 29, 31, 251, 30, 254, 253, 210, 251, 224, 254, 19, 251, 254, 41, 254, 253, 254, 13, 254, 255,
    // in place figure of people live
    0, 1, 0, 0, 0, 0, 255, 0, 0, 2, 2, 1, 1, 1, 0, 4, 1, 1, 1, 0, 38, 124, 39, 254, 251, 192, 254, 254, 19, 251, 254, 13, 254, 7, 254, 161, 254, 255,
    // sheltering figure of refugees, place
    0, 0, 0, 1, 0, 0, 255, 0, 0, 1, 4, 1, 1, 1, 0, 46, 13, 254, 7, 254, 19, 254, 0, 254, 255,
    // place, host to figure of refugees
    0, 0, 1, 0, 0, 0, 255, 0, 0, 1, 4, 1, 1, 1, 0, 0, 19, 254, 46, 254, 13, 254, 7, 254, 255,
    // two places with figures of people
    0, 0, 0, 0, 1, 0, 255, 0, 0, 2, 2, 1, 1, 1, 0, 2, 1, 2, 2, 0, 0, 43, 254, 0, 254, 19, 254, 33, 254, 13, 254, 43, 254, 13, 254, 7, 254, 28, 251, 254, 255,
    // figure of all refugees come from place
    0, 1, 0, 0, 0, 0, 142, 0, 0, 2, 6, 1, 2, 1, 0, 6, 1, 1, 1, 0, 13, 39, 1, 23, 254, 251, 254, 251, 254, 7, 254, 38, 251, 1, 254, 251, 254, 29, 251, 254, 166, 251, 254, 40, 254, 124, 39, 254, 251, 192, 254, 254, 255,
    // figures of those who fled, of the world
    0, 0, 0, 0, 0, 1, 255, 0, 0, 4, 2, 1, 1, 1, 0, 2, 2, 1, 2, 0, 2, 3, 1, 3, 0, 2, 4, 1, 4, 0, 13, 7, 254, 19, 254, 13, 254, 7, 254, 19, 13, 254, 7, 254, 251, 254, 19, 251, 43, 254, 13, 254, 7, 254, 251, 254, 255,
    // countries that host most are place, figure
    0, 0, 0, 1, 0, 0, 255, 0, 0, 1, 4, 1, 1, 1, 0, 176, 46, 254, 89, 254, 7, 254, 29, 254, 124, 39, 254, 251, 192, 254, 254, 19, 251, 254, 206, 254, 13, 254, 255,
    // a people are figure of the world's refugees
    0, 1, 0, 0, 0, 0, 142, 0, 0, 1, 6, 1, 1, 1, 0, 198, 30, 29, 253, 254, 13, 254, 39, 254, 1, 254, 23, 251, 254, 7, 254, 255,
    // two places host figures of refugees
    0, 1, 0, 0, 0, 0, 255, 0, 0, 2, 4, 1, 1, 1, 0, 4, 1, 2, 2, 0, 0, 43, 254, 0, 254, 219, 254, 13, 254, 43, 254, 13, 254, 7, 254, 255,
    // place is the nth among some
    3, 1, 0, 0, 0, 0, 255, 2, 0, 1, 11, 1, 1, 1, 0, 0, 29, 254, 195, 23, 254, 251, 254, 14, 251, 239, 254, 6, 7, 253, 140, 253, 251, 254, 14, 251, 203, 254, 140, 251, 254, 253, 254, 38, 195, 254, 122, 253, 251, 254, 119, 6, 254, 251, 254, 38, 195, 254, 251, 254, 255,
    // place has the highest measure among some
    3, 1, 0, 0, 0, 0, 255, 0, 0, 1, 11, 1, 1, 1, 0, 0, 31, 254, 195, 23, 254, 14, 251, 254, 239, 254, 199, 254, 14, 251, 239, 254, 199, 254, 227, 254, 195, 254, 253, 254, 255,
    // a place's measure is the highest among some
    3, 1, 0, 0, 0, 0, 255, 0, 0, 1, 11, 1, 1, 1, 0, 6, 227, 254, 124, 39, 254, 251, 192, 254, 254, 6, 39, 254, 4, 254, 253, 124, 39, 254, 251, 192, 254, 23, 254, 6, 254, 253, 196, 6, 254, 253, 4, 23, 254, 6, 254, 253, 124, 39, 254, 251, 192, 254, 6, 250, 254, 253, 29, 254, 195, 23, 254, 14, 251, 254, 239, 254, 14, 251, 239, 254, 38, 254, 195, 254, 253, 254, 255,
    // place ranks nth among some
    3, 1, 0, 0, 0, 0, 255, 0, 0, 1, 11, 1, 1, 1, 0, 0, 120, 254, 14, 254, 38, 254, 195, 254, 119, 254, 6, 254, 255,
    // place hosts more than any other
    3, 1, 0, 0, 0, 0, 255, 10, 0, 1, 11, 1, 1, 1, 0, 0, 46, 254, 13, 7, 254, 19, 251, 254, 128, 7, 254, 253, 254, 122, 254, 38, 195, 254, 251, 254, 255,
    // place hosts the nth most
    3, 1, 0, 0, 0, 0, 255, 10, 0, 1, 11, 1, 1, 1, 0, 0, 46, 254, 14, 251, 254, 89, 254, 199, 254, 38, 195, 254, 251, 254, 255,
    // place, the nth among some,
    3, 0, 1, 0, 1, 0, 255, 2, 0, 1, 11, 1, 1, 1, 0, 0, 19, 254, 195, 23, 254, 14, 251, 239, 254, 6, 7, 253, 140, 253, 251, 254, 14, 251, 203, 254, 140, 251, 254, 253, 254, 14, 251, 239, 254, 6, 7, 253, 140, 253, 251, 254, 14, 251, 203, 254, 140, 251, 254, 253, 38, 195, 254, 122, 253, 254, 253, 254, 119, 6, 254, 251, 254, 255,
    // the nth among some, place
    3, 0, 0, 0, 1, 0, 255, 2, 0, 1, 11, 1, 1, 1, 0, 195, 23, 254, 14, 251, 239, 254, 6, 7, 253, 140, 253, 251, 254, 14, 251, 203, 254, 140, 251, 254, 253, 254, 14, 251, 239, 254, 6, 7, 253, 140, 253, 251, 254, 14, 251, 203, 254, 140, 251, 254, 253, 38, 254, 195, 254, 253, 19, 254, 0, 254, 255,
    // the nth among some, of the only place there is
    3, 0, 0, 0, 0, 1, 255, 0, 0, 1, 11, 1, 1, 1, 0, 195, 23, 254, 14, 251, 254, 89, 6, 254, 11, 140, 254, 253, 254, 255,
    // a place's measure, the nth among some,
    3, 0, 0, 0, 1, 0, 255, 0, 0, 1, 11, 1, 1, 1, 0, 194, 6, 250, 254, 0, 23, 254, 6, 254, 253, 19, 254, 195, 254, 23, 254, 14, 251, 254, 239, 254, 255,
    // figure of a people do
    4, 1, 0, 0, 0, 0, 255, 0, 0, 1, 8, 1, 1, 1, 0, 13, 39, 254, 124, 39, 254, 251, 192, 254, 23, 254, 236, 254, 124, 39, 254, 251, 192, 254, 253, 198, 253, 3, 234, 254, 253, 234, 227, 254, 124, 39, 254, 251, 192, 254, 254, 253, 254, 8, 254, 255,
    // in place, figure do
    4, 1, 0, 0, 0, 0, 255, 0, 0, 1, 8, 1, 1, 1, 0, 38, 124, 39, 254, 251, 192, 254, 254, 39, 198, 254, 253, 19, 251, 254, 13, 254, 39, 234, 254, 167, 253, 251, 254, 235, 251, 254, 8, 254, 255,
    // figure of people in place do
    4, 1, 0, 0, 0, 0, 255, 0, 0, 1, 8, 1, 1, 1, 0, 13, 234, 38, 254, 124, 39, 254, 251, 192, 254, 254, 4, 253, 3, 234, 254, 253, 7, 38, 254, 124, 39, 254, 251, 192, 254, 254, 253, 39, 124, 39, 254, 251, 192, 254, 254, 253, 254, 8, 254, 255,
    // figure of place do
    4, 1, 0, 0, 0, 1, 255, 0, 0, 1, 8, 1, 1, 1, 0, 13, 38, 124, 39, 254, 251, 192, 254, 254, 124, 39, 254, 251, 192, 254, 253, 254, 8, 254, 255,
    // share and number at once
    4, 1, 0, 0, 0, 0, 255, 0, 0, 2, 2, 1, 1, 2, 0, 8, 1, 1, 1, 0, 13, 39, 254, 124, 39, 254, 251, 192, 254, 254, 23, 254, 13, 254, 7, 254, 8, 254, 255,
    // the share of a people who do is figure
    4, 1, 0, 0, 0, 0, 255, 0, 0, 1, 8, 1, 1, 1, 0, 178, 198, 124, 39, 254, 251, 192, 254, 23, 254, 67, 254, 253, 67, 38, 254, 124, 39, 254, 251, 192, 254, 254, 253, 254, 8, 254, 29, 31, 251, 30, 254, 253, 210, 251, 224, 254, 19, 251, 254, 41, 254, 253, 254, 13, 254, 255,
];

#[cfg(target_arch = "wasm32")]
pub static NAMES: &str = "";
#[cfg(not(target_arch = "wasm32"))]
/// The frames' names, a line for each: a page shows none and pays for none.
pub static NAMES: &str = "\
an economy grows by figure\n\
a measure grows by figure in place\n\
measure has growth of figure\n\
an economy grows at a pace of figure\n\
place: measure up figure\n\
measure doubles since a year\n\
place grows by figure\n\
place sees a measure grow by figure\n\
measure moves by figure within years\n\
measure doubles within years\n\
place gains figure of people within years\n\
measure is figure lower than then\n\
measure is figure below the level of then\n\
two places grow by figures\n\
three places grow by figures\n\
something moves a measure by figure\n\
prices rise by an average of figure\n\
a place's measure is more than another's\n\
place has more than another\n\
a place's measure is so many times another's\n\
place has so many times as many as another\n\
measure stands at figure\n\
measure stands at figure in place\n\
migration to a place stands at figure\n\
measure worldwide stands at figure\n\
measure moves to figure from figure\n\
measure moves from figure to figure\n\
measure moves by figure to figure\n\
measure doubles to figure\n\
a place's emissions stand at figure\n\
a place's emissions, at figure,\n\
each of a people emits figure\n\
at figure, measure\n\
at figure, place\n\
place, at figure,\n\
place, accounting for figure of the world's,\n\
people born in a place live for figure\n\
place has measure of figure\n\
place has figure of measure\n\
measure figure\n\
measure at figure\n\
measure is a share of a place's output\n\
two measures of one place stand at figures\n\
one measure of two places stands at figures\n\
place spends figure on something\n\
place covers figure\n\
women have figure\n\
place (measure figure)\n\
place, measure figure\n\
with a measure of figure, place\n\
place, with a measure of figure\n\
place, a country with a measure of figure\n\
a place's measure of figure\n\
a measure of figure in a place\n\
a place's figure of measure\n\
measure, at figure\n\
measure, figure,\n\
place: measure figure\n\
measure: figure\n\
place has figure of a measure\n\
measure, worth figure\n\
place, a country with a figure of measure\n\
land is figure of a kind\n\
a kind of land covers figure of a place\n\
place scores figure on a measure\n\
place has figure of the world's\n\
figure of the world's people live in place\n\
measure, a thing of the place, making up figure\n\
place ranks nth with a measure of figure\n\
a place's measure is the highest among some, at figure\n\
place has the highest measure among some, at figure\n\
place is the nth host, with figure\n\
place, as a country with a figure of measure\n\
place is the nth of the world, with figure of it\n\
place emits the most (figure)\n\
something moves a measure to figure\n\
place moves its measure to figure\n\
place is the most of a measure, with figure\n\
measure is highest in place (figure)\n\
two places have a measure of figures\n\
one measure of three places stands at figures\n\
place has two measures of figures\n\
somebody puts a measure at figure\n\
place, a figure of economy,\n\
place has figure of the world's people\n\
in place there are figure of a measure\n\
a source makes figure of a place's electricity\n\
place relies on a source for figure of its electricity\n\
place receives figure in a measure\n\
measure from a place stands at figure\n\
place exported goods worth figure\n\
women have figure of the seats in a place's parliament\n\
measure is of figure of a place's people\n\
women of a place live for figure\n\
men of a place live for figure\n\
place is a country with a measure of figure\n\
place is one of the most of some, with a measure of figure\n\
place sees its measure move to figure\n\
covering figure, place\n\
a people lives for figure\n\
a place's measure is among the highest of some, at figure\n\
place covers an area of figure\n\
figure of a place's electricity comes from a source\n\
a source's share of a place's electricity stands at figure\n\
place has figure of people\n\
place is home to figure\n\
there are figure in place\n\
there are figure of a people\n\
figure live in place\n\
people number figure\n\
place is a country of figure\n\
place, a country of figure\n\
a country of figure, place\n\
a place's figure of people\n\
place, with figure of people\n\
with figure of people, place\n\
place, home to figure\n\
home to figure, place\n\
babies are born in place\n\
place hosts figure of refugees\n\
figure of refugees in place\n\
figure of refugees from place\n\
figure of a people are refugees\n\
figure of people arrive\n\
a place's people number figure\n\
a place's own people number figure\n\
place is down to figure of people\n\
place (figure of people)\n\
place receives figure of applications\n\
verb of a place and figure of people\n\
place hosts figure of refugees from a place\n\
place hosts figure of a people's refugees\n\
figure of a people's refugees are in place\n\
refugees of a people number figure\n\
in place figure of people live\n\
sheltering figure of refugees, place\n\
place, host to figure of refugees\n\
two places with figures of people\n\
figure of all refugees come from place\n\
figures of those who fled, of the world\n\
countries that host most are place, figure\n\
a people are figure of the world's refugees\n\
two places host figures of refugees\n\
place is the nth among some\n\
place has the highest measure among some\n\
a place's measure is the highest among some\n\
place ranks nth among some\n\
place hosts more than any other\n\
place hosts the nth most\n\
place, the nth among some,\n\
the nth among some, place\n\
the nth among some, of the only place there is\n\
a place's measure, the nth among some,\n\
figure of a people do\n\
in place, figure do\n\
figure of people in place do\n\
figure of place do\n\
share and number at once\n\
the share of a people who do is figure\n\
";
