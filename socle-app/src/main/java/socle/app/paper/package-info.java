/// Makes PDF of a page: fonts, pictures, tags for those who hear it, metadata. Knows paper and no
/// dossier; asks no clock, so that the same page is the same file, byte for byte.
@NullMarked
package socle.app.paper;

import org.jspecify.annotations.NullMarked;
