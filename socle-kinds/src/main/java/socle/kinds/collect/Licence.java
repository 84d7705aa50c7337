package socle.kinds.collect;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import socle.api.text.Phrase;

/// A licence that is known: what it owes and forbids, as its own text says. The names are those of
/// the SPDX licence list 3.25; what is not known is told as such, never guessed.
///
/// @param spdx its identifier there
/// @param duty what whoever uses the data owes
/// @param marks what names it in a text or an address, in lower case
public record Licence(String spdx, Phrase name, Duty duty, List<String> marks) {

    private static final List<Licence> KNOWN =
            List.of(
                    of("CC0-1.0", "Creative Commons Zero 1.0", Duty.NOTHING, "cc0", "zero/1.0"),
                    of(
                            "PDDL-1.0",
                            "Open Data Commons Public Domain Dedication",
                            Duty.NOTHING,
                            "pddl"),
                    of(
                            "CC-BY-NC-4.0",
                            "Creative Commons Attribution-NonCommercial 4.0",
                            Duty.NO_COMMERCE,
                            "by-nc/4.0",
                            "by-nc-4.0"),
                    of(
                            "CC-BY-ND-4.0",
                            "Creative Commons Attribution-NoDerivatives 4.0",
                            Duty.NO_CHANGE,
                            "by-nd/4.0",
                            "by-nd-4.0"),
                    of(
                            "CC-BY-SA-4.0",
                            "Creative Commons Attribution-ShareAlike 4.0",
                            Duty.SAME_LICENCE,
                            "by-sa/4.0",
                            "by-sa-4.0"),
                    of(
                            "CC-BY-4.0",
                            "Creative Commons Attribution 4.0",
                            Duty.ATTRIBUTION,
                            "licenses/by/4.0",
                            "cc-by-4.0"),
                    of("ODbL-1.0", "Open Database License 1.0", Duty.SAME_LICENCE, "odbl"),
                    of(
                            "ODC-By-1.0",
                            "Open Data Commons Attribution License 1.0",
                            Duty.ATTRIBUTION,
                            "odc-by",
                            "licenses/by/1-0"),
                    of(
                            "etalab-2.0",
                            "Licence Ouverte 2.0",
                            Duty.ATTRIBUTION,
                            "etalab-2.0",
                            "licence ouverte 2.0",
                            "licence-ouverte-open-licence"),
                    of(
                            "OGL-UK-3.0",
                            "Open Government Licence 3.0",
                            Duty.ATTRIBUTION,
                            "ogl-uk-3.0",
                            "open-government-licence/version/3"),
                    of("Apache-2.0", "Apache License 2.0", Duty.ATTRIBUTION, "apache-2.0"),
                    of("MIT", "MIT License", Duty.ATTRIBUTION, "mit license", "licenses/mit"),
                    of(
                            "LicenseRef-US-government-work",
                            new Phrase(
                                    "work of the United States government (17 U.S.C. § 105)",
                                    "œuvre du gouvernement des États-Unis (17 U.S.C. § 105)"),
                            Duty.NOTHING,
                            "usa.gov/government-works",
                            "gouvernement des états-unis",
                            "us government work"));

    /// What whoever uses the data owes.
    public enum Duty {
        /// Nothing.
        NOTHING,
        /// To name the source.
        ATTRIBUTION,
        /// To name the source and to share what is made of the data under the same licence.
        SAME_LICENCE,
        /// To name the source and to earn nothing with it.
        NO_COMMERCE,
        /// To name the source and to pass the data on unchanged only.
        NO_CHANGE;

        /// It, in words.
        Phrase words() {
            return switch (this) {
                case NOTHING -> new Phrase("nothing is owed", "rien n’est dû");
                case ATTRIBUTION -> new Phrase("the source must be named", "la source est à citer");
                case SAME_LICENCE ->
                        new Phrase(
                                "the source must be named and what is made of it shared alike",
                                "la source est à citer et le dérivé à partager à l’identique");
                case NO_COMMERCE ->
                        new Phrase(
                                "the source must be named; no commercial use",
                                "la source est à citer\u202f; pas d’usage commercial");
                case NO_CHANGE ->
                        new Phrase(
                                "the source must be named; nothing may be derived from it",
                                "la source est à citer\u202f; rien ne peut en être dérivé");
            };
        }
    }

    public Licence {
        marks = List.copyOf(marks);
    }

    /// The licence that a name, an address or a sentence speaks of, when it is known.
    public static Optional<Licence> in(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return KNOWN.stream()
                .filter(one -> one.marks.stream().anyMatch(lower::contains) || one.isCalled(lower))
                .findFirst();
    }

    private boolean isCalled(String lower) {
        return lower.equals(spdx.toLowerCase(Locale.ROOT))
                || lower.equals(name.en().toLowerCase(Locale.ROOT))
                || lower.equals(name.fr().toLowerCase(Locale.ROOT));
    }

    private static Licence of(String spdx, String name, Duty duty, String... marks) {
        return of(spdx, Phrase.same(name), duty, marks);
    }

    private static Licence of(String spdx, Phrase name, Duty duty, String... marks) {
        return new Licence(spdx, name, duty, List.of(marks));
    }
}
