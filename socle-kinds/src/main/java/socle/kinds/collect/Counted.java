package socle.kinds.collect;

/// What the independent count found in one file.
///
/// @param rows rows in it, its header aside
/// @param digest `sha256:…` of the bytes of the file, as they were counted
record Counted(Source source, long rows, String digest) {

    /// Whether the bytes that were counted are those that the plan saw.
    boolean isAsPlanned() {
        return digest.equals(source.file().digest());
    }
}
