//! The names and symbols of units, each with the unit's standard English name. Data only.

/// Names in lower case and in the singular, and abbreviations that may be written in any case.
pub(super) const NAMES: &str = "\
    acre|amp=ampere|ampere|amphour=ampere hour|apg=assist per game|barrel|bars=bar|bbl=barrel|\
    becquerel|bhp=brake horsepower|bit|bpd=barrel per day|\
    bpm=beat per minute|btu=british thermal unit|bushel|byte|calorie|carat|cc=millilitre|\
    celcius=celsius|celsius|centigrade=celsius|centigrate=celsius|centiliter=centilitre|centilitre|\
    centimeter=centimetre|centimetre|centurie=century|century|cup|cusec|cwt=hundredweight|day|\
    db=decibel|decade|decibel|deciliter=decilitre|decilitre|decimeter=decimetre|decimetre|deg=degree|\
    degree|dpi=dot per inch|drachma=dram|dram|electronvolt|exabyte|exajoule|fahrenheit|farad|\
    farenheit=fahrenheit|fathom|feet=foot|foot|fortnight|fps=frame per second|ft=foot|furlong|\
    gal=gallon|gallon|gbit=gigabit|gbps=gigabit per second|ghz=gigahertz|gigabecquerel|\
    gigabit|gigabyte|gigaelectronvolt|gigahertz|gigajoule|gigaliter=gigalitre|gigalitre|gigapascal|\
    gigapixel|gigaton=gigatonne|gigatonne|gigawatt|gigawatthour=gigawatt hour|gram|gramme=gram|\
    gwh=gigawatt hour|hectare|hectoliter=hectolitre|hectolitre|hectopascal|\
    hertz|horsepower|hour|hp=horsepower|hr=hour|hundredweight|inch|inche=inch|joule|\
    kbps=kilobit per second|kcal=kilocalorie|kelvin|kg=kilogram|kgs=kilogram|khz=kilohertz|kibibyte|\
    kilo=kilogram|kiloamp=kiloampere|kiloampere|kilobecquerel|kilobit|kilobyte|kilocalorie|\
    kiloelectronvolt|kilogram|kilogramme=kilogram|kilohertz|kilojoule|kiloliter=kilolitre|kilolitre|\
    kilometer=kilometre|kilometre|kilonewton|kiloohm|kiloparsec|kilopascal|kiloton=kilotonne|kilotonne|\
    kilovolt|kilovoltampere=kilovolt-ampere|kilowatt|kilowatthour=kilowatt hour|klick=kilometre|\
    km=kilometre|kmh=kilometre per hour|kmhr=kilometre per hour|kmph=kilometre per hour|\
    kmpl=kilometre per litre|kms=kilometre|knot|kph=kilometre per hour|ksi=kilopound per square inch|\
    kwh=kilowatt hour|lb=pound|lbs=pound|lightyear=light year|liter=litre|litre|ltr=litre|lumen|lux|\
    mbit=megabit|mbps=megabit per second|mcg=microgram|megabecquerel|megabit|megabyte|megaelectronvolt|\
    megahertz|megajoule|megaliter=megalitre|megalitre|meganewton|megaohm|megaparsec|megapascal|\
    megapixel|megaton=megatonne|megatonne|megavolt|megavoltampere=megavolt-ampere|megawatt|\
    megawatthour=megawatt hour|meter=metre|metre|mg=milligram|mhz=megahertz|microamp=microampere|\
    microampere|microfarad|microgram|microgramme=microgram|microliter=microlitre|microlitre|\
    micrometer=micrometre|micrometre|micron=micrometre|microsecond|microsievert|microvolt|mile|\
    millennia=millennium|millennium|milliamp=milliampere|milliampere|millibar|millielectronvolt|\
    milligram|milligramme=milligram|millihertz|millijoule|milliliter=millilitre|millilitre|\
    millimeter=millimetre|millimetre|millinewton|milliohm|millisecond|millisievert|millivolt|milliwatt|\
    min=minute|minute|mmbtu=million british thermal units|mmhg=millimetre of mercury|month|\
    mpg=mile per gallon|mph=mile per hour|mtr=metre|mwh=megawatt hour|nanofarad|\
    nanogram|nanogramme=nanogram|nanometer=nanometre|nanometre|nanosecond|newton|nmi=nautical mile|ohm|\
    ounce|oz=ounce|parsec|pascal|petabecquerel|petabyte|petajoule|petawatthour=petawatt hour|picofarad|\
    picometer=picometre|picometre|pint|pixel|ppb=part per billion|ppg=point per game|\
    ppm=part per million|psi=pound per square inch|quart|quintal|rpg=rebound per game|\
    rpm=revolution per minute|sec=second|second|sievert|sqft=square foot|sqkm=square kilometre|\
    sqm=square metre|sqmi=square mile|stone|tablespoon|tbsp=tablespoon|teaspoon|terabecquerel|terabit|\
    terabyte|teraelectronvolt|terahertz|terajoule|terawatt|terawatthour=terawatt hour|\
    teu=twenty-foot equivalent unit|therm|tola|ton=tonne|tonne|tsp=teaspoon|turn|twh=terawatt hour|\
    volt|voltampere=volt-ampere|watt|watthour=watt hour|week|wk=week|yard|yd=yard|year|yr=year";

/// Symbols whose case matters.
pub(super) const SYMBOLS: &str = "\
    A=ampere|Ah=ampere hour|Bq=becquerel|C=celsius|EB=exabyte|EJ=exajoule|F=fahrenheit|GB=gigabyte|\
    GBq=gigabecquerel|GHz=gigahertz|GJ=gigajoule|GL=gigalitre|GPa=gigapascal|GW=gigawatt|\
    GWh=gigawatt hour|GWp=gigawatt peak|Ga=gigayear|Gb=gigabyte|Gbps=gigabit per second|\
    GeV=gigaelectronvolt|Gl=gigalitre|Gt=gigatonne|Gy=gray|Hz=hertz|J=joule|Js=joule second|K=kelvin|\
    KB=kilobyte|KG=kilogram|KW=kilowatt|KWh=kilowatt hour|Kg=kilogram|L=litre|MB=megabyte|\
    MBq=megabecquerel|MHz=megahertz|MJ=megajoule|ML=megalitre|MPa=megapascal|MV=megavolt|\
    MVA=megavolt-ampere|MW=megawatt|MWh=megawatt hour|MWp=megawatt peak|Ma=megayear|Mb=megabyte|\
    Mbit=megabit|Mbps=megabit per second|MeV=megaelectronvolt|Ml=megalitre|Mt=megatonne|MΩ=megaohm|\
    N=newton|Nm=newton metre|PB=petabyte|PBq=petabecquerel|PJ=petajoule|PS=metric horsepower|\
    PWh=petawatt hour|Pa=pascal|Sv=sievert|TB=terabyte|TBq=terabecquerel|THz=terahertz|TJ=terajoule|\
    TW=terawatt|TWh=terawatt hour|Tb=terabyte|Tbps=terabit per second|TeV=teraelectronvolt|V=volt|\
    VA=volt-ampere|W=watt|Wh=watt hour|Wp=watt peak|am=attometre|b=bit|bar|bps=bit per second|\
    cL=centilitre|cal=calorie|cl=centilitre|cm=centimetre|dB=decibel|dBA=decibel|dL=decilitre|\
    dl=decilitre|dm=decimetre|eV=electronvolt|g=gram|h=hour|hPa=hectopascal|ha=hectare|hl=hectolitre|\
    in=inch|kA=kiloampere|kB=kilobyte|kBq=kilobecquerel|kHz=kilohertz|kJ=kilojoule|kN=kilonewton|\
    kNm=kilonewton metre|kPa=kilopascal|kV=kilovolt|kVA=kilovolt-ampere|kW=kilowatt|kWh=kilowatt hour|\
    kWp=kilowatt peak|kb=kilobit|kbps=kilobit per second|kcal=kilocalorie|keV=kiloelectronvolt|\
    kg=kilogram|kl=kilolitre|km=kilometre|kt=kilotonne|kΩ=kiloohm|l=litre|lm=lumen|m=metre|\
    mA=milliampere|mAh=milliampere-hour|mGy=milligray|mH=millihenry|mHz=millihertz|mJ=millijoule|\
    mL=millilitre|mSv=millisievert|mT=millitesla|mV=millivolt|mW=milliwatt|mbar=millibar|\
    meV=millielectronvolt|mg=milligram|mi=mile|ml=millilitre|mm=millimetre|mmHg=millimetre of mercury|\
    mmol=millimole|mol=mole|ms=millisecond|mΩ=milliohm|ng=nanogram|nm=nanometre|pm=picometre|\
    psi=pound per square inch|s=second|t=tonne|tpd=ton per day|um=micrometre|yr=year|µA=microampere|\
    µGy=microgray|µH=microhenry|µL=microlitre|µSv=microsievert|µT=microtesla|µV=microvolt|µg=microgram|\
    µl=microlitre|µm=micrometre|µmol=micromole|µs=microsecond|μA=microampere|μGy=microgray|\
    μH=microhenry|μL=microlitre|μSv=microsievert|μT=microtesla|μV=microvolt|μg=microgram|μl=microlitre|\
    μm=micrometre|μmol=micromole|μs=microsecond";
