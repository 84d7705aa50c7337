/// What a run leaves behind: evidence under claims.
@NullMarked
package socle.api.proof;

import org.jspecify.annotations.NullMarked;
