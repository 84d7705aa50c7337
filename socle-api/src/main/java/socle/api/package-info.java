/// The words: what a kind is, what its work may touch and what it may answer. A stranger's kind
/// compiles against this module alone.
@NullMarked
package socle.api;

import org.jspecify.annotations.NullMarked;
