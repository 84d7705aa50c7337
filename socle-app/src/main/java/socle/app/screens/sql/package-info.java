/// The workbench: questions in SQL over what is published, their answers part by part, their plan,
/// their files. Knows no engine: the moment answers, and refuses.
@NullMarked
package socle.app.screens.sql;

import org.jspecify.annotations.NullMarked;
