/// The kind `report`: sends pages to people and programs when they are due. Knows when it is due,
/// what a press makes of pages, and whom to send it to; not what is on the pages.
@NullMarked
package socle.kinds.operate.report;

import org.jspecify.annotations.NullMarked;
