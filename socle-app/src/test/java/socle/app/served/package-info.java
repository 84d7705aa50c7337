/// A project as people meet it: served by `bin/socle`, asked over HTTP and looked at in a browser.
@NullMarked
package socle.app.served;

import org.jspecify.annotations.NullMarked;
