/// Tests of collecting from databases, on real servers.
@NullMarked
package socle.kinds.collect.database;

import org.jspecify.annotations.NullMarked;
