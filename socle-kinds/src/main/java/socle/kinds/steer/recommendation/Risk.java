package socle.kinds.steer.recommendation;

import java.util.Optional;
import socle.api.text.Doc;
import socle.api.text.Markdown;

/// What may go wrong.
public record Risk(
        @Doc(value = "What may go wrong.", fr = "Ce qui peut mal tourner.") Markdown text,
        @Doc(value = "What would be done about it.", fr = "Ce que l’on ferait alors.")
                Optional<Markdown> answer) {}
