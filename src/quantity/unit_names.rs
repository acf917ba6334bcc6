//! The names and symbols of units, each with the unit's standard English name. Data only.

/// Names in lower case and in the singular, and abbreviations that may be written in any case.
pub(super) const NAMES: &str = "\
    acre|amp=ampere|ampere|apg=assist per game|barrel|bars=bar|bbl=barrel|bhp=brake horsepower|bit|\
    bpd=barrel per day|bushel|byte|calorie|carat|cc=millilitre|celcius=celsius|celsius|\
    centigrade=celsius|centigrate=celsius|centiliter=centilitre|centilitre|centimeter=centimetre|\
    centimetre|centurie=century|century|cup|day|db=decibel|decade|decibel|decimeter=decimetre|\
    decimetre|deg=degree|degree|drachma=dram|dram|electronvolt|exabyte|exajoule|fahrenheit|farad|\
    farenheit=fahrenheit|feet=foot|foot|fortnight|ft=foot|gal=gallon|gallon|gbps=gigabit per second|\
    ghz=gigahertz|gigabyte|gigahertz|gigajoule|gigawatt|gram|gramme=gram|gwh=gigawatt hour|hectare|\
    hectoliter=hectolitre|hectolitre|hertz|horsepower|hour|hp=horsepower|hr=hour|inch|inche=inch|\
    joule|kcal=kilocalorie|kelvin|kg=kilogram|kgs=kilogram|khz=kilohertz|kibibyte|kilo=kilogram|\
    kilobyte|kilocalorie|kilogram|kilogramme=kilogram|kilohertz|kilojoule|kilometer=kilometre|\
    kilometre|kilovolt|kilowatt|klick=kilometre|km=kilometre|kmh=kilometre per hour|\
    kmph=kilometre per hour|kmpl=kilometre per litre|kms=kilometre|knot|kph=kilometre per hour|\
    kwh=kilowatt hour|lb=pound|lbs=pound|lightyear=light year|liter=litre|litre|ltr=litre|lumen|\
    mbps=megabit per second|mcg=microgram|megabyte|megahertz|megajoule|megapixel|megawatt|\
    meter=metre|metre|mg=milligram|mhz=megahertz|microgram|microgramme=microgram|\
    micrometer=micrometre|micrometre|micron=micrometre|mile|millennia=millennium|millennium|\
    milliamp=milliampere|milligram|milligramme=milligram|milliliter=millilitre|millilitre|\
    millimeter=millimetre|millimetre|millisecond|min=minute|minute|month|mpg=mile per gallon|\
    mph=mile per hour|mtr=metre|mwh=megawatt hour|nanometer=nanometre|nanometre|newton|\
    nmi=nautical mile|ohm|ounce|oz=ounce|pascal|petabyte|picometer=picometre|picometre|pint|\
    ppb=part per billion|ppg=point per game|ppm=part per million|quart|rpg=rebound per game|\
    rpm=revolution per minute|sec=second|second|stone|tablespoon|tbsp=tablespoon|teaspoon|terabyte|\
    terawatt|ton=tonne|tonne|tsp=teaspoon|turn|twh=terawatt hour|volt|watt|watthour=watt hour|week|\
    wk=week|yard|yd=yard|year|yr=year";

/// Symbols whose case matters.
pub(super) const SYMBOLS: &str = "\
    A=ampere|C=celsius|EB=exabyte|EJ=exajoule|F=fahrenheit|GB=gigabyte|GHz=gigahertz|GW=gigawatt|\
    GWh=gigawatt hour|Ga=gigayear|Gb=gigabyte|GeV=gigaelectronvolt|Gt=gigatonne|Gy=gray|Hz=hertz|\
    J=joule|Js=joule second|K=kelvin|KB=kilobyte|KG=kilogram|KW=kilowatt|KWh=kilowatt hour|\
    Kg=kilogram|L=litre|MB=megabyte|MHz=megahertz|MJ=megajoule|MW=megawatt|MWh=megawatt hour|\
    Ma=megayear|Mb=megabyte|MeV=megaelectronvolt|Mt=megatonne|N=newton|Nm=newton metre|PB=petabyte|\
    PJ=petajoule|PS=metric horsepower|Pa=pascal|Sv=sievert|TB=terabyte|TW=terawatt|\
    TWh=terawatt hour|Tb=terabyte|TeV=teraelectronvolt|V=volt|W=watt|Wh=watt hour|am=attometre|\
    b=bit|cL=centilitre|cl=centilitre|cm=centimetre|dm=decimetre|eV=electronvolt|g=gram|h=hour|\
    hPa=hectopascal|ha=hectare|in=inch|kB=kilobyte|kHz=kilohertz|kJ=kilojoule|kPa=kilopascal|\
    kV=kilovolt|kW=kilowatt|kWh=kilowatt hour|kb=kilobit|keV=kiloelectronvolt|kt=kilotonne|l=litre|\
    m=metre|mA=milliampere|mAh=milliampere-hour|mGy=milligray|mL=millilitre|mSv=millisievert|\
    mW=milliwatt|mi=mile|ml=millilitre|mm=millimetre|ms=millisecond|nm=nanometre|pm=picometre|\
    s=second|t=tonne|tpd=ton per day|um=micrometre|µg=microgram|µm=micrometre|μg=microgram|\
    μm=micrometre";
