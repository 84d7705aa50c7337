package socle.kinds.steer.recommendation;

import java.util.Optional;
import socle.api.text.Doc;
import socle.api.text.Markdown;
import socle.kinds.steer.choice.Measured;

/// One reason, and what it rests on.
public record Argument(
        @Doc(
                        value = "The reason, in a sentence; figures are {{ evidence node claim }}.",
                        fr = "La raison, en une phrase ; ses chiffres sont {{ evidence … }}.")
                Markdown says,
        @Doc(
                        value =
                                "What it rests on: the evidence of a node, or an estimate from a"
                                        + " table.",
                        fr = "Ce sur quoi elle repose : la preuve d’un nœud, ou une estimation.")
                Optional<Measured> by,
        @Doc(
                        value = "The unit of an estimate from a table.",
                        fr = "L’unité d’une estimation tirée d’une table.")
                Optional<String> unit) {}
