-- What somebody did with the project as a whole and lets the project say: that it was made again, that
-- it was handed over. Its evidence stands among all other evidence.
CREATE TABLE attestation (
    id TEXT PRIMARY KEY,
    environment TEXT NOT NULL,
    claim TEXT NOT NULL,
    run TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    made_at TEXT NOT NULL,
    state TEXT NOT NULL
);

CREATE INDEX attestation_of ON attestation (environment, claim, made_at);
