"""Phone, account and resident numbers, versions, ISBNs, hexadecimals."""

from __future__ import annotations

from krfigures.tokenisers.patterns import one_of, preceded_by
from krfigures.tokenisers.token import Rule, TokenKind

_S = TokenKind.SKIP
LONG_RUN = Rule("long run of digits", _S, r"\d{25,}(?:[.,]\d+)*", "", cue=r"\.")
# the 1850-1900 average, the 1861-1865 war: years that rise, and the copy says that they are
_RISING = r"(?: 15\d\d-(?: 1[5-9] | 20 ) | 16\d\d-(?: 1[6-9] | 20 ) | 18\d\d-(?: 1[89] | 20 ) ) \d\d"
_HAS_YEARS = one_of("average baseline mean period era level levels war wars conflict reign rebellion years famine dynasty")
_YEARS = rf"""{_RISING} \x20 (?: [a-z-]+ \x20 )? {_HAS_YEARS} \b
    | {preceded_by("[Tt]he_ [Ii]n_ of_ [Dd]uring_ [Ff]rom_")} {_RISING} (?: \x20[a-z] | [.,;] )"""
_CALL_BEFORE = preceded_by(r"[Cc]all_ ial_ \bat_ hone_ umber_ otline_ [Tt]el_ [Tt]el\._ :_ line_\( enter_\( umber_\(")
_LIFE = r"\d{4} - (?: 1[5-9] | 20 ) \d\d \)"  # (1879-1910)
# 1-800-FLOWERS, (267) SLY-DIAL
_KEYED = r"[A-Z]{3,8} (?: -[A-Z\d]{2,7} )? \b"
_AMERICAN = rf"""1-8(?: 00 | 33 | 44 | 55 | 66 | 77 | 88 )-{_KEYED}
          | (?<= \( ) [2-9]\d\d \) [-\x20]? (?: \d{{3}} [-.] \d{{4}} | [A-Z]{{3}}-?[A-Z]{{4}} \b )"""
PHONE = Rule(
    "phone number",
    _S,
    rf"""(?: (?: \(? 0\d{{1,3}} \)? [-.\x20] | 0\d{{1,2}}\) ) \d{{3,4}} [-.] \d{{4}}
          | (?<= \+ ) (?: [17] | [2-9]\d{{1,2}} ) (?: [-\x20] \d{{1,4}} ){{2,3}} [-\x20] \d{{4}} (?! [.,]\d )  # +82 2 123 4567
          | 0\d{{1,2}} - \d{{3,4}} - \d{{4}}
          | {_AMERICAN} | {_CALL_BEFORE} [2-9]\d\d - \d{{4}}
          | (?: {_CALL_BEFORE} | (?! {_YEARS} | {_LIFE} ) ) 1[568]\d\d - \d{{4}}
          | (?: \d{{1,3}}- ){{1,2}} \d{{3,4}} - \d{{4}} ) (?: / \d{{2,4}} )? (?!\d)""",
    "",
    cue=r"[\d).]",
)
ACCOUNT = Rule("account number", _S, r"\d{2,6} (?: -\d{2,8} ){2,4} (?!\d) (?<! \d{4}-\d\d-\d\d )", "", cue=r"\d")
RESIDENT = Rule("resident number", _S, r"\d{6}-[1-4]\d{6} (?!\d)", "", cue=r"\d")
VERSION = Rule(
    "version number",
    _S,
    rf"""\d{{1,3}} (?: \.\d{{1,4}} ){{3,4}} (?! \.?\d )
        | {preceded_by("[vV] 버전_ ersion_")} \d{{1,3}} (?: \.\d{{1,4}} ){{1,3}}""",
    "",
    cue=r"\.",
)
ISBN = Rule("ISBN", _S, r"97[89] (?: [-\x20]? \d ){10} (?!\d)", "", cue=r"[\d.]")
HEX = Rule(
    "hexadecimal",
    _S,
    r"""0x[0-9A-Fa-f]{2,16}
        | (?= [0-9a-f]{0,15}[a-f] ) (?= [a-f]{0,15}\d [0-9a-f]* \d ) [0-9a-f]{7,40} (?![0-9A-Za-z])""",
    "",
    cue="[a-fx]",
)
_CALL = one_of("에_?신고 에_?전화 로_?신고 로_?전화 _?신고 _?구급 _?구조대 _?대원 _?종합상황 _?상황실 _?특수 _?소방")
_CALL_EN = one_of("_?call _?emergency _?dispatch _?operator")
EMERGENCY = Rule(
    "emergency number", _S, rf"(?: 11[2349] | 911 | 999 ) (?= {_CALL} | {_CALL_EN} )", "", cue="[에로신구대종상특소cedo]"
)
# 국번 없이 1339, ☎1393, 1388에 전화, dial 1345; but 1200건의 전화, call 100 people
_HOTLINE_BEFORE = preceded_by("국번_없이_ 국번없이_ ☎ ☎_ ℡ 상담전화_ 신고전화_ 핫라인_")
_HOTLINE_EN = preceded_by(r"[Dd]ial_ ialing_ ialling_ otline_ elpline_ otline,_ otline:_ otline_at_ \b[Cc]all_ \balling_")
_CALLED = one_of("for to if or and in at immediately now")
HOTLINE = Rule(
    "hotline",
    _S,
    rf"""{_HOTLINE_BEFORE} 1\d{{2,3}} (?: 번 )?
        | 1 (?: [0-4]\d\d | \d\d ) (?: 번 )? (?= (?: 에 | 으?로 ) \x20? {one_of("전화 신고 문의 상담 연락")} )
        | {_HOTLINE_EN} \d{{3,4}} (?= [.,;)] (?! \d ) | \s* $ | \x20 {_CALLED} \b )""",
    "",
    guard=r"(?: 1\d{2,3} | 9\d\d ) (?! \d | [.,]\d | [-\x20]?[년월일원명건만억조%] )",
    cue=r"[^년월일원명건만억조%]$|^$",
)
# 삼성전자(005930), Samsung Electronics (005930.KS), (KRX: 035420); but 참가자(150000), 매출(150,000)
_CODED = preceded_by(r"KRX:_ KRX: KRX_ KOSPI:_ KOSDAQ:_ 종목코드_ 종목코드:_ 종목코드: 종목코드 HKG:_ HKEX:_ TYO:_ TSE:_")
_OF_A_NAME = r"(?: (?<= [가-힣A-Za-z] [(<〈] ) | (?<= [A-Za-z.]\x20\( ) )"
_AMOUNTS = "(?<! [수액표자계]. ) (?<! 인구. ) (?<! 주민. ) (?<! 매출. )"
STOCK = Rule(
    "stock code",
    _S,
    rf"""{_OF_A_NAME} (?: 0\d{{5}} | {_AMOUNTS} \d{{5}}[05] (?<! 000 ) ) (?= [)>〉] )
        | \d{{4,6}} \. (?: KS | KQ | T | HK | TW | TWO | SS | SZ ) (?! [A-Za-z] )
        | \d{{4,6}} \x20 (?: KS | KQ | HK | JP | TT | CH ) (?= \) | \x20 Equity )
        | {_CODED} (?: \d{{6}} | (?<! KOSPI:\x20 ) (?<! KOSDAQ:\x20 ) \d{{4,5}} ) (?= [)\]] )""",
    "",
    guard=r"\d{4,6} (?: \.[A-Z] | [)>〉\]] | \x20[A-Z] )",
    cue=r"[.)>〉\]A-Z]",
)

RULES = (EMERGENCY, HOTLINE, STOCK, LONG_RUN, ISBN, RESIDENT, PHONE, VERSION)
LAST_RULES = (ACCOUNT, HEX)
