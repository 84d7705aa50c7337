/// The outer world of the demonstration, played on loopback: a web site, an API, a feed and a
/// database of somebody else, over real figures. A program of its own: knows nothing of Socle,
/// which knows nothing of it; needs the JDK alone, and a JDBC driver for the database.
@NullMarked
package socle.origin;

import org.jspecify.annotations.NullMarked;
