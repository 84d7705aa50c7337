/// Tests of schemas and reference pages, on small kinds.
@NullMarked
package socle.core.reference;

import org.jspecify.annotations.NullMarked;
