package socle.app.show.export;

import java.util.Locale;
import socle.api.text.Phrase;

/// A form in which a chart leaves its page.
public enum Form {
    SVG("Picture that stays sharp", "Image nette à toute taille"),
    PNG("Picture", "Image"),
    XLSX("Workbook", "Classeur"),
    CSV("Values for programs", "Valeurs pour programmes");

    private final String en;
    private final String fr;

    Form(String en, String fr) {
        this.en = en;
        this.fr = fr;
    }

    /// How the name of such a file ends, without the point.
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What it is good for.
    public Phrase use() {
        return new Phrase(en, fr);
    }
}
