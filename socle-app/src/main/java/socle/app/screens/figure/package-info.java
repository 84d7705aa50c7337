/// What a project measures, number by number. Knows no kind: what is metered has a number.
@NullMarked
package socle.app.screens.figure;

import org.jspecify.annotations.NullMarked;
