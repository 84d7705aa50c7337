/// Kinds that show: charts and the chapters that people write. Sees the API and no other family.
@NullMarked
package socle.kinds.show;

import org.jspecify.annotations.NullMarked;
