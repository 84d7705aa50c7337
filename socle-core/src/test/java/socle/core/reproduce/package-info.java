/// How a project is made again, and compared.
@NullMarked
package socle.core.reproduce;

import org.jspecify.annotations.NullMarked;
