package socle.kinds.show.lesson;

import socle.api.text.Doc;
import socle.api.text.Phrase;

/// What a reader can do, from little to much.
public enum Level {
    @Doc(value = "Has not seen it yet.", fr = "Ne l’a pas encore vu.")
    NEW,
    @Doc(value = "Does it with help.", fr = "Le fait avec de l’aide.")
    GUIDED,
    @Doc(value = "Does it alone.", fr = "Le fait seul.")
    ALONE,
    @Doc(value = "Teaches it to others.", fr = "L’apprend aux autres.")
    TEACHES;

    Phrase words() {
        return switch (this) {
            case NEW -> new Phrase("new to it", "découvre");
            case GUIDED -> new Phrase("does it with help", "le fait avec de l’aide");
            case ALONE -> new Phrase("does it alone", "le fait seul");
            case TEACHES -> new Phrase("teaches it to others", "l’apprend aux autres");
        };
    }
}
