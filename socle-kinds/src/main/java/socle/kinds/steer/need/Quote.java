package socle.kinds.steer.need;

import java.util.List;
import socle.api.text.Doc;

/// Something that was said, word for word.
public record Quote(
        @Doc(value = "The words.", fr = "Les mots.") String says,
        @Doc(value = "The themes that they speak of.", fr = "Les thèmes dont ils parlent.")
                List<String> themes) {

    public Quote {
        themes = List.copyOf(themes);
    }
}
