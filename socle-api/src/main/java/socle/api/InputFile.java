package socle.api;

import java.nio.file.Path;

/// A file that a node takes in.
///
/// @param name relative to the project, with `/`
/// @param path where to open it
/// @param digest `sha256:…` of its bytes when the plan was made
public record InputFile(String name, Path path, long bytes, String digest) {}
