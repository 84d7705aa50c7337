/// Takes a chart out of its page: as a picture that stands alone (SVG, PNG), as values (CSV), as a
/// workbook that says where they come from (XLSX). Knows plots and evidence, no kind, no page, no
/// folder, no clock.
@NullMarked
package socle.app.show.export;

import org.jspecify.annotations.NullMarked;
