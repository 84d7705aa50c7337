package socle.kinds.collect;

import java.util.Optional;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;

/// The licence that a source names itself, held against its legal sheet.
public final class LicenceTold {

    private LicenceTold() {}

    /// The verdict.
    ///
    /// @param named its name, its address or a sentence about it
    public static Evidence verdict(String named, LegalSheet sheet) {
        String written = sheet.licence().orElse("");
        Optional<Licence> known = Licence.in(named);
        boolean same =
                named.equalsIgnoreCase(written)
                        || (known.isPresent() && known.equals(Licence.in(written)));
        return new Evidence.Verdict(
                CollectClaim.LICENCE_FOUND,
                new Phrase("Licence that the source names", "Licence que nomme la source"),
                same,
                Severity.WARNING,
                Phrase.of(
                        "the source names %s; the legal sheet says %s",
                        "la source nomme %s\u202f; la fiche juridique dit %s",
                        name(named),
                        written.isEmpty() ? new Phrase("nothing", "rien") : name(written)));
    }

    private static Phrase name(String text) {
        return Licence.in(text).map(Licence::name).orElse(Phrase.same(text));
    }
}
