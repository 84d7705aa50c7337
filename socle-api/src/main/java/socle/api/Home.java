package socle.api;

/// Where nodes of a kind live in a project.
///
/// @param folder `sources`, `models`, …
/// @param extension of its files, without the dot: `yml`, `sql` or `md`. A `sql` or `md` file
///     without `kind:` in
///     its front matter is of the kind whose home it lies in.
public record Home(String folder, String extension) {}
