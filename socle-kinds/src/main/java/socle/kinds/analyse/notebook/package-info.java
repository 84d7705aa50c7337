/// Notebooks: text with queries, indicators, results and charts, run in order. Sees the API and no
/// other kind: what others found is shown through their own pages and evidence.
@NullMarked
package socle.kinds.analyse.notebook;

import org.jspecify.annotations.NullMarked;
