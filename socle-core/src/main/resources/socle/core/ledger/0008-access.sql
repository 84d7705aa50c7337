-- Whoever may come in. Passwords are argon2id in PHC form; of sessions, tokens and one-time resets
-- the ledger has the SHA-256 alone.
CREATE TABLE account (
    name TEXT PRIMARY KEY,
    roles TEXT NOT NULL,
    password TEXT,
    subject TEXT UNIQUE,
    state TEXT NOT NULL,
    created_at TEXT NOT NULL,
    signed_in_at TEXT,
    reset_digest TEXT UNIQUE,
    reset_until TEXT
);

-- Failed sign-ins by the digest of the name that was typed, whether it is anybody's or not: an
-- unknown name costs what a known one does.
CREATE TABLE sign_in_attempt (
    name_digest TEXT PRIMARY KEY,
    failures INTEGER NOT NULL,
    wait_until TEXT NOT NULL
);

CREATE TABLE session (
    digest TEXT PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    account TEXT NOT NULL,
    manner TEXT NOT NULL,
    address TEXT NOT NULL,
    agent TEXT NOT NULL,
    began_at TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    ends_at TEXT NOT NULL
);

CREATE INDEX session_of_account ON session (account);

CREATE TABLE api_token (
    digest TEXT PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    account TEXT NOT NULL,
    label TEXT NOT NULL,
    rights TEXT NOT NULL,
    created_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    used_at TEXT
);

CREATE INDEX api_token_of_account ON api_token (account);

-- Who saw and did what. Each row's digest covers its own words and the digest before it.
CREATE TABLE audit (
    number BIGINT PRIMARY KEY,
    happened_at TEXT NOT NULL,
    who TEXT NOT NULL,
    action TEXT NOT NULL,
    object TEXT NOT NULL,
    outcome TEXT NOT NULL,
    address TEXT NOT NULL,
    digest TEXT NOT NULL
);

CREATE INDEX audit_by_who ON audit (who, number);

CREATE INDEX audit_by_action ON audit (action, number);

-- The last row, and the last one that was forgotten because of its age. Whoever appends locks this
-- row first.
CREATE TABLE audit_ends (
    one INTEGER PRIMARY KEY,
    last_number BIGINT NOT NULL,
    last_digest TEXT NOT NULL,
    gone_number BIGINT NOT NULL,
    gone_digest TEXT NOT NULL
);

INSERT INTO audit_ends (one, last_number, last_digest, gone_number, gone_digest)
VALUES (1, 0, '', 0, '');
