-- What each reader asked the workbench, for themselves alone, and the questions that they keep.
-- Numbers are given once, by the row that whoever writes locks first.
CREATE TABLE question_number (
    one INTEGER PRIMARY KEY,
    last_number BIGINT NOT NULL
);

INSERT INTO question_number (one, last_number) VALUES (1, 0);

CREATE TABLE asked_question (
    number BIGINT PRIMARY KEY,
    who TEXT NOT NULL,
    question TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    took_nanos BIGINT NOT NULL,
    state TEXT NOT NULL,
    row_count BIGINT NOT NULL
);

CREATE INDEX asked_question_of ON asked_question (who, number);

CREATE TABLE saved_question (
    number BIGINT PRIMARY KEY,
    who TEXT NOT NULL,
    title TEXT NOT NULL,
    words TEXT NOT NULL,
    question TEXT NOT NULL,
    reach TEXT NOT NULL,
    changed_at TEXT NOT NULL
);

CREATE INDEX saved_question_of ON saved_question (who, number);

CREATE INDEX saved_question_by_reach ON saved_question (reach, number);
