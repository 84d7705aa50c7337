-- What readers chose to keep of the courses that they followed: the last result of each stage.
CREATE TABLE course_result (
    node TEXT NOT NULL,
    who TEXT NOT NULL,
    stage TEXT NOT NULL,
    asked INTEGER NOT NULL,
    answered INTEGER NOT NULL,
    right_answers INTEGER NOT NULL,
    kept_at TEXT NOT NULL,
    PRIMARY KEY (node, who, stage)
);

CREATE INDEX course_result_of ON course_result (who);
