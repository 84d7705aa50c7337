package socle.api.proof;

import java.time.Instant;
import socle.api.text.NodeId;

/// A piece of evidence with who left it, when, and whether it still speaks of what the project
/// says.
///
/// @param run the run that left it
/// @param number its place among the evidence of its node, from 1
/// @param fresh false when the node's definition, or what it reads, has changed since
public record Told(
        NodeId node, String run, Instant at, int number, Evidence evidence, boolean fresh) {}
