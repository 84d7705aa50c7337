/// What an environment shows: published tables under their names for an engine, evidence with its
/// freshness for pages. Changes nothing.
@NullMarked
package socle.core.sight;

import org.jspecify.annotations.NullMarked;
