package socle.kinds.collect.file;

/// What the independent count found in one file: its rows, its header aside.
record Counted(Source source, long rows) {}
