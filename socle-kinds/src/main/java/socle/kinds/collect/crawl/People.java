package socle.kinds.collect.crawl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;
import socle.kinds.collect.CollectClaim;
import socle.kinds.collect.LegalSheet;

/// Looks whether archived pages seem to speak of people: e-mail addresses, and links to telephones.
/// It suspects; it does not prove that there are none.
final class People {

    /// So many pages are looked at, from the first; in each, so many bytes.
    private static final int PAGES = 500;

    private static final int BYTES = 1 << 20;

    private static final Pattern MARK =
            Pattern.compile(
                    "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{2,63}){1,5}|href=.?tel:");

    private People() {}

    /// The verdict on an archive: what is suspected must have been declared.
    static Evidence in(Path archive, LegalSheet sheet) throws IOException {
        int looked = 0;
        int suspect = 0;
        try (WarcReader reader = new WarcReader(archive)) {
            for (WarcRecord record : reader) {
                if (record instanceof WarcResponse page && looked < PAGES) {
                    looked++;
                    suspect += isSuspect(page) ? 1 : 0;
                }
            }
        }
        boolean told = suspect == 0 || sheet.personal_data() == LegalSheet.PersonalData.PRESENT;
        return new Evidence.Verdict(
                CollectClaim.PERSONAL_DATA,
                new Phrase("Personal data declared", "Données personnelles déclarées"),
                told,
                Severity.WARNING,
                Phrase.of(
                        "pages with an e-mail address or a link to a telephone: %s of the %s looked at",
                        "pages avec une adresse de courriel ou un lien vers un téléphone\u00a0: %s sur"
                                + " les %s regardées",
                        Phrase.count(suspect),
                        Phrase.count(looked)));
    }

    private static boolean isSuspect(WarcResponse page) throws IOException {
        try (InputStream body = page.http().bodyDecoded().stream()) {
            String text = new String(body.readNBytes(BYTES), StandardCharsets.ISO_8859_1);
            return MARK.matcher(text).find();
        }
    }
}
