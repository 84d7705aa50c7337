-- Which nodes a run works on. Whoever finds that the process of a hold is gone takes it away and
-- says that its run was killed; a run that was found killed publishes nothing any more.
CREATE TABLE hold (
    run TEXT PRIMARY KEY,
    presence TEXT NOT NULL,
    who TEXT NOT NULL,
    since TEXT NOT NULL,
    manner TEXT NOT NULL,
    nodes TEXT NOT NULL
);

CREATE INDEX run_by_state ON run (state);
