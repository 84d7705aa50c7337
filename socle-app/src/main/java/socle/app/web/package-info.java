/// The doors of a served project over HTTP: health, metrics, hooks. Asks the rooms of the core and
/// says what they answer; knows no kind, no verb and no document.
@NullMarked
package socle.app.web;

import org.jspecify.annotations.NullMarked;
