BEGIN TRANSACTION;
CREATE TABLE answer (
        version INTEGER NOT NULL REFERENCES version (id),
        item INTEGER NOT NULL,
        kind TEXT NOT NULL,
        key TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (version, item, kind, key)
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "answer" VALUES(1,0,'comment','memory','Seen: memory');
INSERT INTO "answer" VALUES(1,0,'comment','praise','Seen: praise');
INSERT INTO "answer" VALUES(1,0,'dismissed','unrated:item.7','');
INSERT INTO "answer" VALUES(1,0,'meeting','gardener','{"planned":2,"met":1}');
INSERT INTO "answer" VALUES(1,0,'note','1','{"source":"gardener","text":"Compost every spring","items":[1,2],"mark":"strength","specialist":0}');
INSERT INTO "answer" VALUES(1,0,'note','2','{"source":"neighbours","text":"Gates stay shut","items":[],"mark":"concern","specialist":2}');
INSERT INTO "answer" VALUES(1,0,'policy','','letter');
INSERT INTO "answer" VALUES(1,0,'specialist','1','{"weekly_hours":"37.5"}');
INSERT INTO "answer" VALUES(1,0,'specialist','2','{"start_month":"2025-03"}');
INSERT INTO "answer" VALUES(1,0,'specialist_name','2','Rosa Testname');
INSERT INTO "answer" VALUES(1,1,'old_advice','start_heap','under_way');
INSERT INTO "answer" VALUES(1,1,'rating','','thriving');
INSERT INTO "answer" VALUES(1,1,'recommendation','ask_neighbours','');
INSERT INTO "answer" VALUES(1,2,'disagreement','','It had rained.');
INSERT INTO "answer" VALUES(1,2,'evidence','','9.5 of 12 beds
were wet');
INSERT INTO "answer" VALUES(1,2,'worksheet_applied','','9.5 of 12 beds');
INSERT INTO "answer" VALUES(1,2,'worksheet_cell','0.hours_away','9,5');
INSERT INTO "answer" VALUES(1,2,'worksheet_cell','0.scheduled_hours','12');
INSERT INTO "answer" VALUES(1,2,'worksheet_cell','2.scheduled_hours','-3');
INSERT INTO "answer" VALUES(2,0,'comment','memory','Seen: memory');
INSERT INTO "answer" VALUES(2,0,'comment','praise','Seen: praise');
INSERT INTO "answer" VALUES(2,0,'dismissed','unrated:item.7','');
INSERT INTO "answer" VALUES(2,0,'meeting','gardener','{"planned":2,"met":1}');
INSERT INTO "answer" VALUES(2,0,'note','1','{"source":"gardener","text":"Compost every spring","items":[1,2],"mark":"strength","specialist":0}');
INSERT INTO "answer" VALUES(2,0,'note','2','{"source":"neighbours","text":"Gates stay shut","items":[],"mark":"concern","specialist":2}');
INSERT INTO "answer" VALUES(2,0,'policy','','letter');
INSERT INTO "answer" VALUES(2,0,'specialist','1','{"weekly_hours":"37.5"}');
INSERT INTO "answer" VALUES(2,0,'specialist','2','{"start_month":"2025-03"}');
INSERT INTO "answer" VALUES(2,0,'specialist_name','2','Rosa Testname');
INSERT INTO "answer" VALUES(2,1,'old_advice','start_heap','under_way');
INSERT INTO "answer" VALUES(2,1,'rating','','thriving');
INSERT INTO "answer" VALUES(2,1,'recommendation','ask_neighbours','');
INSERT INTO "answer" VALUES(2,2,'disagreement','','It had rained.');
INSERT INTO "answer" VALUES(2,2,'evidence','','9.5 of 12 beds
were dry');
INSERT INTO "answer" VALUES(2,2,'rating','','thriving');
INSERT INTO "answer" VALUES(2,2,'worksheet_applied','','9.5 of 12 beds');
INSERT INTO "answer" VALUES(2,2,'worksheet_cell','0.hours_away','9,5');
INSERT INTO "answer" VALUES(2,2,'worksheet_cell','0.scheduled_hours','12');
INSERT INTO "answer" VALUES(2,2,'worksheet_cell','2.scheduled_hours','-3');
CREATE TABLE audit (
        id INTEGER PRIMARY KEY,
        version INTEGER NOT NULL REFERENCES version (id),
        at TEXT NOT NULL,
        who TEXT NOT NULL,
        item INTEGER NOT NULL,
        kind TEXT NOT NULL,
        key TEXT NOT NULL,
        before TEXT,
        after TEXT
    ) STRICT
    ;
INSERT INTO "audit" VALUES(1,2,'2026-11-22T00:16:54.208261+00:00','trainer',2,'rating','','bare','thriving');
INSERT INTO "audit" VALUES(2,2,'2026-11-22T00:16:54.210769+00:00','trainer',2,'evidence','','9.5 of 12 beds
were wet','9.5 of 12 beds
were dry');
INSERT INTO "audit" VALUES(3,3,'2026-11-22T00:16:54.212006+00:00','trainer',0,'started','',NULL,NULL);
INSERT INTO "audit" VALUES(4,3,'2026-11-22T00:16:54.214045+00:00','trainer',0,'finished','',NULL,NULL);
INSERT INTO "audit" VALUES(5,4,'2026-11-22T00:16:54.222010+00:00','trainer',0,'started','',NULL,NULL);
INSERT INTO "audit" VALUES(6,4,'2026-11-22T00:16:54.223144+00:00','trainer',0,'deleted','',NULL,NULL);
CREATE TABLE form (
        id INTEGER PRIMARY KEY,
        sha256 TEXT NOT NULL UNIQUE,
        form_id TEXT NOT NULL,
        form_version TEXT NOT NULL,
        source TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "form" VALUES(1,'754687aa79aeb3a3fc15e0d88ce9f6636bc4dd452af604e2e39d7d41feb421bc','kitchen-garden','2026.1','# A small invented form, as unlike the CQI report as the rules allow: three levels with names of its own, item numbers
# with gaps, no counting of specialists, one worksheet, no sources of notes, another order of the cover, two comments, lists
# without “none” or “other”.

id = "kitchen-garden"
version = "2026.1"
language = "en"
title = "Kitchen Garden Visit"
introduction = "What we saw in your garden, and what might be tried next."

[cover]
line = "Day: {date}  Garden: {agency}  Seen by {trainer}"

[[cover.fields]]
key = "date"
label = "Day"
bookmark = "VisitDay"

[[cover.fields]]
key = "agency"
label = "Garden"

[[cover.fields]]
key = "trainer"
label = "Seen by"
bookmark = "SeenBy"

[[levels]]
key = "thriving"
label = "Thriving"
printed = "Thriving"
series = "Thriving"
sign = "full"

[[levels]]
key = "struggling"
label = "Struggling"
printed = "Struggling"
series = "Struggling"
sign = "quarter"

[[levels]]
key = "bare"
label = "Bare ground"
series = "Bare"
sign = "empty"

[[items]]
number = 1
title = "The Soil Is Fed"
short_title = "Soil"
recommendations_heading = "What to try:"

[[items.anchors]]
level = "thriving"
text = "Compost is spread every spring & autumn."
bookmark = "SoilGood"

[[items.anchors]]
level = "struggling"
text = "Compost is spread now and then."

[[items.anchors]]
level = "bare"
text = "Nothing is spread."
bookmark = "SoilBare"
note = "Mulch counts as compost."

[[items.recommendations]]
key = "nothing"
kind = "none"
text = "Nothing, carry on."

[[items.recommendations]]
key = "start_heap"
kind = "standard"
text = "Start a heap."
bookmark = "StartHeap"

[[items.recommendations]]
key = "ask_neighbours"
kind = "standard"
text = "Ask the neighbours for leaves."

[[items]]
number = 2
title = "Water Reaches Every Bed"
short_title = "Water"
recommendations_heading = "What to try:"
note = "Skip this one in a wet year."

[items.not_applicable]
text = "It has rained all summer."
bookmark = "Rain"

[items.worksheet]
kind = "pooled_share"
question = "How many beds get water?"
rows = "records"
limits = [90, 50]
columns = [
    {key = "hours_away", label = "Watered", type = "number"},
    {key = "scheduled_hours", label = "Beds", type = "number"},
]

[[items.anchors]]
level = "thriving"
text = "Every bed is watered."

[[items.anchors]]
level = "struggling"
text = "Half of the beds are watered."

[[items.anchors]]
level = "bare"
text = "No bed is watered."

[[items.recommendations]]
key = "buy_butt"
kind = "standard"
text = "Buy a water butt."
when = ["below_limit"]

[[items.recommendations]]
key = "something_else"
kind = "other"
text = "Something else: "

[[items]]
number = 7
title = "Harvests Are Shared"
short_title = "Harvests"
recommendations_heading = "Next:"

[[items.anchors]]
level = "thriving"
text = "All of it is shared."

[[items.anchors]]
level = "struggling"
text = "Some of it is shared."

[[items.anchors]]
level = "bare"
text = "None of it is shared."

[[items.recommendations]]
key = "nothing"
kind = "none"
text = "Nothing, carry on."

[[items.recommendations]]
key = "open_gate"
kind = "standard"
text = """
Open the gate
on Sundays."""

[[items.recommendations]]
key = "something_else"
kind = "other"
text = "Something else: "

[[sources]]
key = "gardener"
label = "Gardener"
items = [1, 2]
wording = "The gardener says: {text}"
person = true

[[sources]]
key = "neighbours"
label = "Neighbours"
items = [7]
wording = "Heard over the fence: {text}"
person = true
each_specialist = true

[comments]
heading = "Remarks"

[[comments.areas]]
key = "praise"
label = "Praise"
heading = "Praise:"

[[comments.areas]]
key = "memory"
label = "To remember"
heading = "To remember:"
optional = true

[summary]
heading = "At a glance"
category = "Beds"
');
CREATE TABLE own_line (
        id INTEGER PRIMARY KEY,
        form_id TEXT NOT NULL,
        item INTEGER NOT NULL,
        text TEXT NOT NULL,
        folded TEXT NOT NULL,
        made_at TEXT NOT NULL,
        UNIQUE (form_id, item, folded)
    ) STRICT
    ;
INSERT INTO "own_line" VALUES(1,'kitchen-garden',2,'Dig a pond.','dig a pond.','2026-11-21T23:43:01.873145+00:00');
CREATE TABLE place (
        only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
        review INTEGER NOT NULL REFERENCES review (id),
        step TEXT NOT NULL,
        field TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "place" VALUES(1,1,'item.2','evidence');
CREATE TABLE removed (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        who TEXT NOT NULL,
        review INTEGER NOT NULL,
        number INTEGER NOT NULL,
        begun_at TEXT NOT NULL,
        what TEXT NOT NULL CHECK (what IN ('working_copy', 'review'))
    ) STRICT
    ;
INSERT INTO "removed" VALUES(1,'2026-11-22T00:16:54.216439+00:00','trainer',2,1,'2026-11-22T00:16:54.212006+00:00','working_copy');
CREATE TABLE review (
        id INTEGER PRIMARY KEY,
        deleted_at TEXT
    ) STRICT
    ;
INSERT INTO "review" VALUES(1,NULL);
INSERT INTO "review" VALUES(2,NULL);
INSERT INTO "review" VALUES(3,'2026-11-22T00:16:54.223144+00:00');
CREATE TABLE version (
        id INTEGER PRIMARY KEY,
        review INTEGER NOT NULL REFERENCES review (id),
        number INTEGER NOT NULL CHECK (number >= 1),
        form INTEGER NOT NULL REFERENCES form (id),
        state TEXT NOT NULL CHECK (state IN ('draft', 'finished')),
        agency TEXT NOT NULL,
        visited_on TEXT,
        trainer TEXT NOT NULL,
        team_size INTEGER NOT NULL CHECK (team_size >= 0),
        created_at TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        finished_at TEXT CHECK ((finished_at IS NULL) = (state = 'draft')),
        listed INTEGER NOT NULL CHECK (listed IN (0, 1)),
        rated INTEGER NOT NULL,
        agency_order TEXT,
        trainer_order TEXT,
        search TEXT NOT NULL,
        UNIQUE (review, number)
    ) STRICT
    ;
INSERT INTO "version" VALUES(1,1,1,1,'finished','Gül Gardens','2026-10-05','A. Trainer',2,'2026-11-21T23:43:01.857992+00:00','2026-11-21T23:43:01.864555+00:00','2026-11-21T23:43:01.864555+00:00',0,1,'gul gardens','a. trainer','gul gardens
a. trainer
seen: praise
seen: memory
9.5 of 12 beds were wet
it had rained.
compost every spring
gates stay shut');
INSERT INTO "version" VALUES(2,1,2,1,'draft','Gül Gardens','2026-10-05','A. Trainer',2,'2026-11-21T23:43:01.866403+00:00','2026-11-22T00:16:54.210769+00:00',NULL,1,2,'gul gardens','a. trainer','gul gardens
a. trainer
seen: praise
seen: memory
9.5 of 12 beds were dry
it had rained.
compost every spring
gates stay shut');
INSERT INTO "version" VALUES(3,2,1,1,'finished','Orchard',NULL,'B. Trainer',0,'2026-11-22T00:16:54.212006+00:00','2026-11-22T00:16:54.214045+00:00','2026-11-22T00:16:54.214045+00:00',1,0,'orchard','b. trainer','orchard
b. trainer');
INSERT INTO "version" VALUES(4,3,1,1,'draft','',NULL,'',0,'2026-11-22T00:16:54.222010+00:00','2026-11-22T00:16:54.222010+00:00',NULL,0,0,NULL,NULL,'');
CREATE UNIQUE INDEX listed_once ON version (review) WHERE listed = 1;
CREATE INDEX listed_by_agency ON version (agency_order, review) WHERE listed = 1;
CREATE INDEX listed_by_date ON version (visited_on, review) WHERE listed = 1;
CREATE INDEX listed_by_trainer ON version (trainer_order, review) WHERE listed = 1;
CREATE INDEX listed_by_state ON version (state, review) WHERE listed = 1;
CREATE INDEX listed_by_rated ON version (rated, review) WHERE listed = 1;
CREATE INDEX listed_by_change ON version (changed_at, review) WHERE listed = 1;
CREATE INDEX audit_of_version ON audit (version);
CREATE INDEX reported_text ON answer (substr(value, 1, 60))
    WHERE kind IN ('other', 'comment', 'evidence') AND length(value) >= 30
    ;
COMMIT;
