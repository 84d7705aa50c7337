-- Who works on which nodes now, and whether what a run publishes is still its to publish.
CREATE TABLE hold (
    run TEXT PRIMARY KEY,
    presence TEXT NOT NULL,
    who TEXT NOT NULL,
    since TEXT NOT NULL,
    listens INTEGER NOT NULL,
    nodes TEXT NOT NULL,
    published BIGINT NOT NULL
);
