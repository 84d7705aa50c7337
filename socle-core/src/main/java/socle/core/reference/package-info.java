/// What people and editors read of kinds: JSON Schemas and reference pages, told from the same
/// forms
/// as the reader. Sees text and project; knows no run.
@NullMarked
package socle.core.reference;

import org.jspecify.annotations.NullMarked;
