/// What there is to look at and to do: each screen and each deed told once, whatever serves it (a
/// page,
/// JSON, a file of the static site). Knows the core and how things are shown; knows no HTTP, no
/// kind
/// and no screen in particular.
@NullMarked
package socle.app.view;

import org.jspecify.annotations.NullMarked;
