/// Looks at pages in a real browser: Chromium, driven over its DevTools protocol.
@NullMarked
package socle.app.show.browser;

import org.jspecify.annotations.NullMarked;
