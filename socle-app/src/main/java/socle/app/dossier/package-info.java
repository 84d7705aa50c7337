/// Compiles the document that a jury reads from what runs left behind: a folder of HTML that needs
/// no
/// server, no network and no script. Takes evidence, states and pages; knows no kind and no clock.
@NullMarked
package socle.app.dossier;

import org.jspecify.annotations.NullMarked;
