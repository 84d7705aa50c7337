-- Runs are looked at by page, newest first, whatever they are narrowed to.
CREATE INDEX run_by_time ON run (started_at, id);

DROP INDEX run_by_state;

CREATE INDEX run_by_state ON run (state, started_at, id);

CREATE INDEX run_by_environment ON run (environment, started_at, id);
