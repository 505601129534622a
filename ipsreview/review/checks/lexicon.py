"""The words by which names are told from other words with a capital. All are plain: small letters, no accents."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES = _words("""
doctor dr frau herr herrn madame miss mlle mme monsieur mr mrs ms mx prof professor senor senora sra
""")
"""Forms of address. “Sr” is not among them: it is also short for senior."""

PEOPLE = _words("""
advocate aide assistant boss brother chief client clients clinician coach colleague consumer coordinator counsellor counselor
customer daughter deputy director doctor educator father friend husband individual jobseeker klient klientin leader leaders
liaison man manager member mentor mother navigator nurse officer participant participants patient people person planner
practitioner practitioners psychiatrist psychologist resident roommate seeker seekers sister son specialist specialists student
supervisor teilnehmer teilnehmerin therapist trainer veteran wife woman worker workers
""")
"""Nouns for people that a name can follow: “client Maria”. The last word decides, as in “job seeker Maria”."""

GIVEN_NAMES = _words("""
aaron abdul abdullah abigail adam adrian agnes agnieszka ahmad ahmed aisha alan albert alberto alejandro alex alexander alexandra
alfonso alfredo ali alice alicia alison allison amanda amelia amina amy ana anastasia andre andrea andreas andrew andy angela
angelica angelina anita ann anna anne annette anthony antonio anya armando arthur arturo ashley astrid barbara beatrice beatriz
ben benedict benjamin bernadette bernard beth bethany bettina betty beverly birgit bjorn blanca bob bobby brandon brenda brian
bridget brigitte britney britni brittany bruce bryan caitlin cameron carl carla carlos carmela carmen caroline cassandra catherine
cathy cecilia cedric cheryl chloe chris christina christine christopher cindy claire clara clarence claudia colleen concepcion
connie courtney craig cristina cynthia damian daniel daniela danielle darius darnell darren darryl dave david deandre debbie
deborah debra delia demetrius denise dennis derek desiree devin diana diane diego dmitri dolores dominic dominik dominique donald
donna doreen doris dorothy douglas duane dwayne dylan ebony eddie edgar eduardo edward edwin eileen elaine eleanor elena elias
elisa elisabeth eliza elizabeth ella ellen elliot elsa emilio emily emma emmanuel enrique eric erica erik erika erin ernest
ernesto esmeralda estella estelle esther ethan eugene eva evelyn ezekiel fabian farah fatima fatou fatoumata felicia felipe felix
fernando fiona frances francesca francisco fred frederick frida frieda fritz gabriel gabriela gary geoffrey georg george gerald
gerard gertrud gilbert gilberto gina giovanni giulia giuseppe gladys glenda gloria gordon graham greg gregor gregory greta
guadalupe guillermo gunther gustavo gwen gwendolyn hanna hannah hans harold harriet harry hassan heather hector heidi heike helen
helga helmut henry herbert hilda horst howard hubert hugo ian ibrahim imani inge ingrid irene irma isaac isabel isabella isaiah
ismail ivan jackie jacob jacqueline jacques jaime jamal james jamie janet janice jared jasmin jasmine jason javier jayden jean
jeanette jeanne jeff jeffrey jenna jennifer jenny jens jeremy jermaine jerome jerry jessica jill jim jimmy joachim joan joann
joanna jocelyn jodi joe joel joey johan johanna johannes john johnny jonas jonathan jorg jorge jose josef joseph josephine josh
joshua joyce juan juanita judith judy julia julian juliana julie juliette jurgen justin kaitlyn kareem karen karim karin karl
karla katarina kate katharina katherine kathleen kathy katie katrin katrina kayla keisha keith kelly kelsey kendra kenneth kevin
khadija kim kimberly klaus kristen kristin kristina kurt kyle larry lars latisha latoya laura lauren laurie leah leila lena leo
leon leonard leroy leslie leticia liam lidia lillian linda lisa liz lloyd lois lorena lorenzo loretta louis louise lucas lucia
lucille lucy luigi luis luisa lukas luke luz lydia lynn mackenzie magdalena maja malcolm malik manfred manuel manuela marcel
marcia marco marcos marcus margaret margarita maria mariam mariana marianne marie marilyn mario marion marisol marjorie markus
marlene marlon marta martha martin martina marvin mary mateo mathias matt matthew matthias maureen maurice maxine maya megan
melanie melissa mia michael michaela michele michelle miguel mike miriam mitchell mohamad mohamed mohammad mohammed mona monica
monika moritz muhammad myra nadia nadine nancy naomi natalia natalie natasha nathan nathaniel neil nelly nicholas nicolas nicole
nigel nikki nikolai nils nina noah nora norma octavio olga oliver olivia omar ophelia oscar osman otto pablo paige pamela paolo
patrice patricia patrick patty paul paula pauline pedro peggy perla pete peter petra philip phillip phyllis pierre priya rachael
rachel rafael raheem rajesh ralf ralph ramon ramona randy raquel rasheed raul raymond rebecca regina reginald renate renee rhonda
ricardo richard rita robert roberto rocio roderick rodney rodolfo rodrigo roger roland rolf romeo ronald rosa rosalie rosalind
rosemarie rosie roxanne roy ruben rudolf rufus russell ruth ryan sabine sabrina sally sam samantha samuel sandra sara sarah saul
scott sean sebastian selena sergio seth shane shanice shannon sharon shawn sheila shelly shirin shirley sigrid silke silvia simon
simone sofia solomon sonia sonja sophia sophie spencer stacey stacy stefan stella stephanie stephen steve steven stuart suresh
susan susana susanne suzanne sven svenja svetlana sylvia tabitha tamara tamika tanya tasha tatiana ted teresa terrence terri terry
thea theo theodore theresa thomas tiffany tim timothy tina tobias todd tom tomas toni tony tracy travis trevor tricia trudy tyrone
ulrich ulrike ursula uwe valentina valerie vanessa vera veronica vicki vickie vicky viktor vincent virgil vivian wallace walter
wanda warren wayne wendell werner wilbur wilfred wilhelm william willie winston wolfgang xavier yasmin yolanda yusuf yvette yvonne
zachariah zachary zainab zoe
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
clinic club college community company corporation council county court day department diner district drive employment enterprises
farm farms floor food foods foundation garden gardens group hall health high hospital hotel house inc index industries initiative
inn institute kitchen lane library limited llc ltd market medical memorial mill model museum office park place plaza press program
programme project restaurant road room salon scale school service services shop square station store street suite supermarket
supported system team theater theatre tower trust unit university village way works workshop yard
""")
"""Words that turn the names before them into a place, an employer or an institution."""

COMPOUNDS = _words("""
area branch clinic course group line meeting meetings office offices program programme region role site staff team teams training unit
visit visits
""")
"""Nouns that make what stands before them a part of a compound: “the specialist Boston office”."""

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
