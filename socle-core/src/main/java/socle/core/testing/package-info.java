/// What tests need: fakes by hand, goldens, and what tries a kind without a project. Sees every
/// room of
/// the core; nothing but tests sees it.
@NullMarked
package socle.core.testing;

import org.jspecify.annotations.NullMarked;
