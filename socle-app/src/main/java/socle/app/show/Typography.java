package socle.app.show;

import java.util.regex.Pattern;
import socle.api.text.Language;

/// Puts the spaces that French print wants where people type ordinary ones.
public final class Typography {

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");
    private static final Pattern BEFORE_THIN = Pattern.compile("[ \u00A0]([;?!%»])");
    private static final Pattern BEFORE_COLON = Pattern.compile(" :");
    private static final Pattern AFTER_OPENING = Pattern.compile("« ");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d) (?=\\d{3}(\\D|$))");

    private Typography() {}

    /// The words with their spaces and apostrophes put right; doing it twice changes nothing.
    public static String of(String typed, Language language) {
        String words = APOSTROPHE.matcher(typed).replaceAll("’");
        if (language == Language.EN) {
            return words;
        }
        String thin = BEFORE_THIN.matcher(words).replaceAll("\u202F$1");
        String guillemets = thin.replace("\u202F»", "\u00A0»");
        String opened = AFTER_OPENING.matcher(guillemets).replaceAll("«\u00A0");
        String colons = BEFORE_COLON.matcher(opened).replaceAll("\u00A0:");
        return THOUSANDS.matcher(colons).replaceAll("\u202F");
    }
}
