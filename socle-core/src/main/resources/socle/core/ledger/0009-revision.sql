-- How often what is told of an environment changed, so that whoever looks again knows by one row
-- whether anything is new, and by its pointers what. `whole` is the revision at which a pointer was
-- last taken away: who looked before that reads all of them again.
CREATE TABLE revision (
    environment TEXT PRIMARY KEY,
    number BIGINT NOT NULL,
    whole BIGINT NOT NULL
);

INSERT INTO revision (environment, number, whole) SELECT DISTINCT environment, 1, 0 FROM pointer;

ALTER TABLE pointer ADD COLUMN changed BIGINT NOT NULL DEFAULT 1;

CREATE INDEX pointer_by_change ON pointer (environment, changed);
