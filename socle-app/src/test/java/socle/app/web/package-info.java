/// Tests of the doors.
@NullMarked
package socle.app.web;

import org.jspecify.annotations.NullMarked;
