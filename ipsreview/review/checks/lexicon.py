"""The words by which names are told from other words with a capital. All are plain: small letters, no accents."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES = _words("""
doctor dr frau herr herrn madame miss mlle mme monsieur mr mrs ms mx prof professor senor senora sra
""")
"""Forms of address. “Sr” is not among them: it is also short for senior."""

PEOPLE = _words("""
boss brother client clients clinician coach colleague consumer coordinator counsellor counselor customer daughter director doctor
father friend husband individual jobseeker klient klientin leader leaders man manager member mentor mother nurse participant
participants patient people person planner practitioner practitioners psychiatrist psychologist resident roommate seeker
seekers sister son specialist specialists student supervisor teilnehmer teilnehmerin therapist trainer veteran wife woman worker
workers
""")
"""Nouns for people that a name can follow: “client Maria”. The last word decides, as in “job seeker Maria”."""

GIVEN_NAMES = _words("""
aaron abdul abdullah abigail adam adrian agnes ahmad ahmed aisha alan albert alejandro alex alexander alexandra ali alice alicia
alison allison amanda amelia amina amy ana anastasia andre andrea andreas andrew andy anita ann anna anne annette anthony antonio
anya arthur ashley astrid barbara ben benjamin bernadette bernard beth bettina betty beverly birgit bjorn bob bobby brandon brenda
brian bridget brigitte bruce bryan caitlin carl carla carlos carmen caroline catherine cathy cecilia cheryl chloe chris christina
christine christopher cindy claire clara claudia connie craig cynthia daniel daniela danielle dave david debbie deborah debra
dennis derek diana diane diego dmitri dominik donald donna doris dorothy douglas ebony eddie eduardo edward edwin eileen elaine
eleanor elena elias elizabeth ella ellen emily emma eric erica erik erika ernest esther ethan eugene eva evelyn fatima felicia
felix fernando fiona francisco frederick gabriel gabriela gary geoffrey george gerald gertrud giovanni gloria gordon graham greg
gregory gustavo hannah hans harold harry hassan heather hector heidi heike helen helga helmut henry herbert howard hugo ian
ibrahim ingrid irene isaac isabel isabella ivan jacob jacqueline jamal james jamie janet janice jasmine jason javier jayden jean
jeff jeffrey jennifer jenny jeremy jerome jerry jessica jill jim jimmy joan joanna joe joel johan johanna johannes john johnny
jonas jonathan jorge jose josef joseph josephine joshua joyce juan juanita judith judy julia julian juliana julie jurgen justin
kareem karen karim karin karl karla kate katharina katherine kathleen kathy katie keith kelly kenneth kevin khadija kim kimberly
klaus kristen kristin kristina kurt kyle larry lars latoya laura lauren laurie leah leila lena leo leon leonard leroy leslie liam
linda lisa liz lorenzo louis louise lucas lucia lucy luis lukas luke luz lydia lynn magdalena malik marcel marcia marcus margaret
maria mariam marie mario marion marisol marjorie markus marta martha martin martina marvin mary mateo matt matthew maureen maurice
megan melanie melissa mia michael michaela michele michelle miguel mike mohamed mohammad mohammed mona monica monika muhammad
nadia nancy naomi natalie natasha nathan nicholas nicole nikolai nina noah nora norma olga oliver olivia omar oscar otto pablo
pamela patricia patrick paul paula pauline pedro peggy peter petra philip phillip phyllis pierre priya rachel rafael ralph ramon
randy raul rebecca renate ricardo richard rita robert roberto rodney roger roland ronald rosa rosie roxanne roy russell ruth ryan
sabine sally samantha samuel sandra sara sarah scott sean sebastian sergio shanice sharon shawn sheila shirley silvia simon sofia
sonia sonja sophia sophie stefan stephanie stephen steve steven stuart susan susanne suzanne svetlana sylvia tamara tamika tanya
tatiana ted teresa terrence terry theodore theresa thomas tiffany tim timothy tina todd tom tony tracy travis tyrone ursula
valerie vanessa vera vincent wallace walter wayne werner wilhelm william wolfgang yasmin yolanda yusuf yvonne zachary zoe
""")
"""Given names that are hardly ever another word."""

WORDS_AND_NAMES = _words("""
abbey amber angel april archer art ash august autumn baker ball banks barber basil bell berry best bill bishop black blue bond
bright brook brooks brown burns bush butler candy carol carpenter carter case cash chance charity chase christian church clay
cliff cole cook cooper cox cross crystal daisy dale dawn day dean destiny dick drew duke ernest faith farmer field fields fisher
flowers ford fox france frank freeman gale garden gardener gay gene ginger glass glen gold golden good grace grant gray green grey
grove guy hall hand harmony harper hart heath hill holiday holly hope house hunt hunter iris ivy jack jade jewel job jordan joy
judge june justice keen king knight lake lance lane large law lily little long lord love low major marina mark marks marsh martin
mason may melody mercy miles mill miller mills miner moon moore nice noble norm north oak olive page park parker parks parson pat
patience pearl penny pepper pike pitt pool poole pope porter potter power powers price prince proud queen ray read reed reeves
rice rich rivers rob robin rock rose rosemary ruby rush russell sage sandy sargent savage sharp shepherd ship short sierra silver
skip small smart smith snow son south speaker spring star stark steel stern stew stone storm street strong sue summer summers
sweet swift taylor teller thorn trinity true turner tyler victor violet walker wall ward waters way weaver webb weeks weiss wells
west white wild will wills winter winters wise wolf wood woods work workman worth wright young
""")
"""Names that are ordinary words as well: taken as names only where something else says so."""

SHORT_GIVEN_NAMES = _words("""
amber angel april art august bill carol chase crystal daisy dale dawn dean drew faith frank gene grace grant guy holly hope iris
ivy jack jade jordan joy june lance lily mark may miles norm olive pat pearl penny ray rich rob robin rose ruby sandy sierra skip
sue summer taylor tyler victor violet will
""")
"""Those of them that are given names, for “Grace M.”."""

ORGANISATIONS = _words("""
academy act agency area association avenue bakery bank boulevard building cafe campus care center centre charity charter church
clinic college community company corporation council county court day department diner district drive employment enterprises farm
farms floor food foods foundation garden gardens group hall health high hospital hotel house inc index industries initiative inn
institute kitchen lane library limited llc ltd market medical memorial mill model museum office park place plaza press program
programme project restaurant road room salon scale school service services shop square station store street suite supermarket
supported system team theater theatre tower trust unit university village way works workshop yard
""")
"""Words that turn the names before them into a place, an employer or an institution."""

SAINTS = _words("""
saint sainte san sankt santa sao st ste
""")

_CALENDAR = """
april august autumn christmas december easter fall february friday january july june march may monday november october saturday
september spring summer sunday thanksgiving thursday tuesday wednesday winter
"""
_LITTLE = """
a about after all also although an and another any are as at be because before both but by can could did do does during each eight
either every few five for four from had has have he her here his how however i if in into is it its job just let many more most
much my neither never nine no none nor not now of often on once one only or other our out over own seven she should since six so
some such ten than that the their them then there these they this those though three through to together too two under until up us
was we well were what when where whether which while who whom whose why will with within without would yes yet you your
"""
_FIELD_WORDS = """
access action activity advice agency agreement american appendix asian assertive assessment award benefits black board bridge
career case center centre certificate code community competitive consent contact core council data deaf department disability
document employer employers employment english excel facebook family fidelity fill first form french german goal goals google
group guide handbook health hispanic hours housing human indeed index individual individualized information input insurance intake
integrated interview item job latino level linkedin log manual map medicaid medicare meeting mental model native needs north notes
number office open outlook part peer person phone place placement plan planning policy portal practice principle profile program
programme progress quality question questionnaire rating records recovery referral rehabilitation report resource review rights
room scale search section security services sheet side social source south spanish specialist staff standard state status steering
step story strengths success supervisor support supported survey system team teams time training transition treatment unit
veterans vocational wellness west western word work worker workforce workshop zoom
"""
BEFORE_A_MONTH = _words("""
after and before by during each early every from in last late mid next of or since this through till to until
""")
"""Words that say that a month follows: “in May”."""

MONTHS = _words("january february march april may june july august september october november december")
"""The months; some are names as well."""

LITTLE_WORDS = _words(_LITTLE)
"""Words of grammar: none is a name, not even after “Mr.”."""

ORDINARY = _words(_CALENDAR + _LITTLE + _FIELD_WORDS)
"""Words that stand with a capital in reports and name nobody."""

LABELS = _words("""
appendix block building category class column exhibit figure form grade group hepatitis item level option page part phase plan
point priority question room row schedule section series shift site stage step table team tier type unit version vitamin zone
""")
"""Words that a single letter follows as a code: “plan B”."""

SHORT_FORMS = _words("""
aa ad am ba bc bs cv dc do dv ed eg eu ft gp hr id ie it jd la ma md mh mi ms na nc nd nh nj nm ny ot pm po ps pt qa ri rn sc sd
ss su tv uk un us vr wv
""")
"""Two letters that are a short form and no initials: “U.S.”."""

PERSON_VERBS = _words("""
and asked asks attended attends carries described does explained feels felt had has helped helps is keeps knows leads leaves left likes
meets mentors met needs said saw says sees shared spends spent started supports talks tells thinks thought told tries used uses visited
visits wants was went worked works
""")
"""What a person is said to do: after one of these “Mark” at the start of a sentence is a name."""
