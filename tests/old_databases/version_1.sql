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
INSERT INTO "answer" VALUES(1,1,'rating','','thriving');
INSERT INTO "answer" VALUES(1,1,'recommendation','ask_neighbours','');
INSERT INTO "answer" VALUES(2,0,'comment','memory','Seen: memory');
INSERT INTO "answer" VALUES(2,0,'comment','praise','Seen: praise');
INSERT INTO "answer" VALUES(2,1,'rating','','thriving');
INSERT INTO "answer" VALUES(2,1,'recommendation','ask_neighbours','');
INSERT INTO "answer" VALUES(2,2,'rating','','bare');
CREATE TABLE form (
        id INTEGER PRIMARY KEY,
        sha256 TEXT NOT NULL UNIQUE,
        form_id TEXT NOT NULL,
        form_version TEXT NOT NULL,
        source TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "form" VALUES(1,'efeb0df1e607893762517ddb77707e1b8c6a3412408b0c22a50e48cc621a1ae3','kitchen-garden','2026.1','# A small invented form, as unlike the CQI report as the rules allow: three levels with names of its own, item numbers
# with gaps, no counting of specialists, another order of the cover, two comments, lists without “none” or “other”.

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
CREATE TABLE review (
        id INTEGER PRIMARY KEY,
        deleted_at TEXT
    ) STRICT
    ;
INSERT INTO "review" VALUES(1,NULL);
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
INSERT INTO "version" VALUES(1,1,1,1,'finished','Gül Gardens','2026-10-05','A. Trainer',0,'2026-11-21T21:19:23.484963+00:00','2026-11-21T21:19:23.490179+00:00','2026-11-21T21:19:23.490179+00:00',0,1,'gul gardens','a. trainer','gul gardens
a. trainer
seen: praise
seen: memory');
INSERT INTO "version" VALUES(2,1,2,1,'draft','Gül Gardens','2026-10-05','A. Trainer',0,'2026-11-21T21:19:23.491693+00:00','2026-11-21T21:19:23.494862+00:00',NULL,1,2,'gul gardens','a. trainer','gul gardens
a. trainer
seen: praise
seen: memory');
CREATE UNIQUE INDEX listed_once ON version (review) WHERE listed = 1;
CREATE INDEX listed_by_agency ON version (agency_order, review) WHERE listed = 1;
CREATE INDEX listed_by_date ON version (visited_on, review) WHERE listed = 1;
CREATE INDEX listed_by_trainer ON version (trainer_order, review) WHERE listed = 1;
CREATE INDEX listed_by_state ON version (state, review) WHERE listed = 1;
CREATE INDEX listed_by_rated ON version (rated, review) WHERE listed = 1;
CREATE INDEX listed_by_change ON version (changed_at, review) WHERE listed = 1;
COMMIT;
