-- Each time a node was due, and what became of it. One row an environment, node, cause and due
-- time: whoever writes it first serves it.
CREATE TABLE firing (
    environment TEXT NOT NULL,
    node TEXT NOT NULL,
    cause TEXT NOT NULL,
    due_at TEXT NOT NULL,
    number BIGINT NOT NULL UNIQUE,
    began_at TEXT,
    ended_at TEXT,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    run TEXT,
    by_whom TEXT NOT NULL,
    troubles TEXT NOT NULL,
    PRIMARY KEY (environment, node, cause, due_at)
);

CREATE INDEX firing_of_node ON firing (environment, node, due_at);

CREATE INDEX firing_by_state ON firing (environment, state, number);

-- The last number given. Its row is locked first by whoever numbers firings or steps, so that
-- numbers are given once, in the order in which they can be seen.
CREATE TABLE firing_number (
    one INTEGER PRIMARY KEY,
    last BIGINT NOT NULL
);

INSERT INTO firing_number (one, last) VALUES (1, 0);

-- The files that a node has seen come, as they were.
CREATE TABLE arrival (
    environment TEXT NOT NULL,
    node TEXT NOT NULL,
    seen TEXT NOT NULL,
    PRIMARY KEY (environment, node)
);
