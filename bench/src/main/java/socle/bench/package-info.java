/// Whole-process benchmarks: Socle and a bare peer in turn, in processes of their own, compared as
/// ratios. May see everything; nothing depends on it.
@NullMarked
package socle.bench;

import org.jspecify.annotations.NullMarked;
