-- Runs, steps, versions, pointers and evidence. The same text for SQLite and PostgreSQL: times are
-- ISO-8601 text of one width, so that they sort; lists are JSON text.
CREATE TABLE run (
    id TEXT PRIMARY KEY,
    environment TEXT NOT NULL,
    command TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at TEXT,
    state TEXT NOT NULL
);

CREATE TABLE step (
    number BIGINT PRIMARY KEY,
    run TEXT NOT NULL,
    node TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    reason TEXT NOT NULL,
    words_en TEXT NOT NULL,
    words_fr TEXT NOT NULL,
    fallen INTEGER NOT NULL,
    warned INTEGER NOT NULL,
    started_at TEXT NOT NULL,
    took_nanos BIGINT NOT NULL
);

CREATE INDEX step_of_run ON step (run, number);

CREATE INDEX step_of_node ON step (node, number);

CREATE TABLE version (
    node TEXT NOT NULL,
    version TEXT NOT NULL,
    environment TEXT NOT NULL,
    run TEXT NOT NULL,
    made_at TEXT NOT NULL,
    print_work TEXT NOT NULL,
    print_own TEXT NOT NULL,
    print_definition TEXT NOT NULL,
    print_made TEXT NOT NULL,
    print_files TEXT NOT NULL,
    print_words TEXT NOT NULL,
    inputs TEXT NOT NULL,
    tables TEXT NOT NULL,
    goes_on TEXT,
    swept INTEGER NOT NULL,
    PRIMARY KEY (node, version)
);

CREATE TABLE pointer (
    environment TEXT NOT NULL,
    node TEXT NOT NULL,
    version TEXT NOT NULL,
    pointed_at TEXT NOT NULL,
    PRIMARY KEY (environment, node)
);

CREATE TABLE evidence (
    owner TEXT NOT NULL,
    node TEXT NOT NULL,
    number INTEGER NOT NULL,
    claim TEXT NOT NULL,
    fact TEXT NOT NULL,
    PRIMARY KEY (owner, node, number)
);
