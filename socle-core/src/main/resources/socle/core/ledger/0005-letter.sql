-- What was posted to a hook and is in no published version yet, and the keys that are known.
CREATE TABLE letter (
    node TEXT NOT NULL,
    number BIGINT NOT NULL,
    key TEXT NOT NULL,
    type TEXT NOT NULL,
    source TEXT NOT NULL,
    time TEXT NOT NULL,
    came TEXT NOT NULL,
    data TEXT NOT NULL,
    repeated INTEGER NOT NULL,
    PRIMARY KEY (node, number)
);

CREATE TABLE letter_key (
    node TEXT NOT NULL,
    key TEXT NOT NULL,
    came TEXT NOT NULL,
    PRIMARY KEY (node, key)
);

CREATE INDEX letter_key_by_age ON letter_key (node, came);

-- The last number that was given in a box, and how many letters wait in it.
CREATE TABLE letter_box (
    node TEXT PRIMARY KEY,
    numbered BIGINT NOT NULL,
    waiting BIGINT NOT NULL
);
