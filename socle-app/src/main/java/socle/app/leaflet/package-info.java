/// Pages of nodes that leave the house: as a text with pictures for readers of mail, in plain
/// letters, as a document for paper. Knows how things are shown and what a node's page is; not who
/// gets them, nor why.
@NullMarked
package socle.app.leaflet;

import org.jspecify.annotations.NullMarked;
