/// YAML, front matter, Markdown and SQL files to records, with places. The one room that knows YAML
/// and the one that reflects on records; knows no kind, no folder and no graph.
@NullMarked
package socle.core.text;

import org.jspecify.annotations.NullMarked;
