-- Each time a node was due, and what became of it. One row a node, cause and due time.
CREATE TABLE firing (
    number BIGINT PRIMARY KEY,
    node TEXT NOT NULL,
    cause TEXT NOT NULL,
    due_at TEXT NOT NULL,
    began_at TEXT,
    ended_at TEXT,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    run TEXT,
    by_whom TEXT NOT NULL,
    inputs TEXT NOT NULL,
    troubles TEXT NOT NULL,
    UNIQUE (node, cause, due_at)
);

CREATE INDEX firing_of_node ON firing (node, number);
