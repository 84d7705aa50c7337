package socle.api.text;

/// A path or pattern of files that a node takes in, relative to the project: `data/*.csv.gz`. Their
/// digests are part of what the node is.
public record Files(String pattern, Place place) {}
