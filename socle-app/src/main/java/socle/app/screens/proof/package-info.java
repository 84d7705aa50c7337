/// How far a project is proven: all criteria of its frameworks, and each with the evidence that
/// supports it, what is lacking and what to do. Knows requirements and evidence, and no kind.
@NullMarked
package socle.app.screens.proof;

import org.jspecify.annotations.NullMarked;
