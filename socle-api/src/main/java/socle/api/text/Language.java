package socle.api.text;

import java.util.Locale;

/// A language of screens and documents.
public enum Language {
    /// French.
    FR(Locale.FRENCH),
    /// English.
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /// The locale that formats its numbers and dates.
    public Locale locale() {
        return locale;
    }

    /// Its code in `lang` attributes and in `socle.yml`.
    public String code() {
        return locale.getLanguage();
    }
}
