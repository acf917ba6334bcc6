//! The words of time expressions. Data only.

/// Each word with its class and its value. Classes are single letters, so that the grammar can write patterns
/// over them; [`super::lexer`] explains them.
pub(super) static WORDS: &str = "\
    a=a|after=11|afternoon=G|ago=g|airbus=I|all=5|am=0|an=a|and=n|annually=A10|apr=m4|april=M4|article=I|\
    as=4|at=c|aug=m8|august=M8|autumn=S2|ave=R|avenue=R|before=20|beginning=P2|between=b|beyond=9|billion=J|\
    black=H|bn=J|boeing=I|boulevard=R|box=I|boxing=H|business=B|by=y|calendar=K|calories=J|centuries=u12|\
    century=U12|channel=I|chapter=I|christmas=H|closing=O0|columbus=H|coming=X6|commencing=+|concluding=O0|\
    couple=V2|current=X0|cy=K1|daily=A3|date=d|day=U3|days=u3|dec=m12|decade=U11|decades=u11|december=M12|\
    dollars=J|dozen=C12|drive=R|due=L|during=i1|each=e|earlier=r|early=P1|easter=H|eight=C8|eighteen=C18|\
    eighteenth=O18|eighth=O8|eighties=T80|eighty=C80|eleven=C11|eleventh=O11|end=P5|ended=@|ending=@|eom=E7|\
    eoy=E10|euros=J|evening=G|every=e|expected=L|fall=S6|feb=m2|february=M2|few=V3|fifteen=C15|\
    fifteenth=O15|fifth=O5|fifties=T50|fifty=C50|figure=I|final=O0|financial=Z|first=O1|fiscal=Z1|five=C5|\
    flight=I|following=X7|for=p|forties=T40|fortnight=U6|fortnights=u6|forty=C40|four=C4|fourteen=C14|\
    fourteenth=O14|fourth=O4|fri=w4|friday=W4|from=f|fy=Y1|gate=I|good=H|greater=9|h=Q9|half=h|halloween=H|\
    highway=I|hour=U2|hours=u2|hr=U2|hrs=u2|hundred=C100|in=i|independence=H|international=H|interstate=I|\
    jan=m1|january=M1|jul=m7|july=M7|jun=m6|june=M6|juneteenth=H|kilometers=J|kilometres=J|km=J|labor=H|\
    labour=H|lane=R|last=X2|lasted=p|lasting=p|lasts=p|late=P4|later=l|latter=O2|let=L|ll=L|mar=m3|march=m3|\
    martin=H|may=m5|memorial=H|metres=J|mid=P3|middle=P11|midnight=N|miles=J|millennium=U12|million=J|\
    min=U1|mins=u1|minute=U1|minutes=u1|mon=w0|monday=W0|month=U7|monthly=A7|months=u7|morning=G|mw=J|nd=8|\
    new=H|next=X5|night=G|nine=C9|nineteen=C19|nineteenth=O19|nineties=T90|ninety=C90|ninth=O9|no=I|noon=N|\
    nos=I|noughties=T0|nov=m11|november=M11|now=k|number=I|oct=m10|october=M10|of=o|oh=C0|old=7|on=z|one=C1|\
    onward=9|onwards=9|opening=O1|or=q|over=p|page=I|paragraph=I|past=X3|patients=J|people=J|percent=J|\
    peugeot=I|plan=L|plans=L|platform=I|please=L|pm=0|pounds=J|preceding=X4|present=k|previous=X4|prior=X4|q=Q8|\
    quarter=U8|quarters=u8|rd=8|refugees=J|remainder=P6|remaining=P6|resolution=I|rest=P6|road=R|room=I|\
    route=I|s=j|same=X1|sat=w5|saturday=W5|scheduled=L|school=Z|sec=U0|second=O2|seconds=u0|secs=u0|\
    section=I|sep=m9|sept=m9|september=M9|seven=C7|seventeen=C17|seventeenth=O17|seventh=O7|seventies=T70|\
    seventy=C70|several=V3|shall=L|should=L|since=s|six=C6|sixteen=C16|sixteenth=O16|sixth=O6|sixties=T60|\
    sixty=C60|soldiers=J|some=V3|spanning=p|spring=S0|st=8|start=P10|starting=+|street=R|subsequent=X7|\
    summer=S1|sun=w6|sunday=W6|sy=Y1|table=I|tax=Z|ten=C10|tenth=O10|th=8|than=6|thanksgiving=H|that=X1|\
    the=t|third=O3|thirteen=C13|thirteenth=O13|thirties=T30|thirtieth=O30|thirty=C30|this=X0|thousand=C1000|\
    three=C3|through=3|throughout=i1|thu=w3|thur=w3|thurs=w3|thursday=W3|till=v|times=J|tmrw=F2|to=x|\
    today=F1|tomorrow=F2|tonight=F1|tonnes=J|troops=J|tue=w1|tues=w1|tuesday=W1|turn=*|twelfth=O12|\
    twelve=C12|twenties=T20|twentieth=O20|twenty=C20|two=C2|until=v|upcoming=X6|valentine=H|version=I|\
    veterans=H|want=L|wed=w2|wednesday=W2|weds=w2|week=U5|weekend=U4|weekends=u4|weekly=A5|weeks=u5|will=L|\
    windows=I|winter=S3|within=p|workers=H|working=B|xmas=H|year=U10|yearly=A10|years=u10|yesterday=F0|\
    yr=U10|yrs=u10|ytd=&";
