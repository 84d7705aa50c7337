package socle.kinds.steer.need;

import java.util.Optional;
import socle.api.text.Doc;

/// One thing or body of an environment: a system, an actor, a rule.
public record Surrounding(
        @Doc(value = "Its name.", fr = "Son nom.") String name,
        @Doc(
                        value = "What it does, or what it asks for.",
                        fr = "Ce qu’il fait, ou ce qu’il demande.")
                Optional<String> what) {}
