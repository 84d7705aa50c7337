package socle.kinds.collect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.Bench;
import socle.api.InputFile;
import socle.api.Node;
import socle.api.Outcome;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Files;
import socle.api.text.Phrase;
import socle.api.text.Problem;

/// What the legal sheet of a source makes happen: no sheet, no run; with one, the frame of the
/// collection is part of what it proves.
public final class Legal {

    private static final Phrase MISSING =
            new Phrase(
                    "the source has no legal sheet: nobody said that it may be collected",
                    "la source n’a pas de fiche juridique\u00a0: personne n’a dit qu’on peut la"
                            + " collecter");
    private static final Phrase FILL_IN =
            new Phrase(
                    "fill in `legal`: its publisher, the basis (licence, contract, own_data,"
                            + " public_domain, …) and the licence",
                    "remplissez `legal`\u00a0: son éditeur (publisher), le fondement (basis\u00a0:"
                            + " licence, contract, own_data, public_domain, …) et la licence");

    private Legal() {}

    /// What a source without a sheet is told when the project is validated.
    public static List<Problem> guard(Node<?> node, Optional<LegalSheet> sheet) {
        return sheet.isPresent()
                ? List.of()
                : List.of(Problem.advice(node.place(), "no-legal-sheet", MISSING, FILL_IN));
    }

    /// The work of a source under its sheet.
    @FunctionalInterface
    public interface Work {
        /// What it comes to.
        ///
        /// @throws Trouble when the data or the world are not as they should be
        Outcome under(LegalSheet sheet) throws IOException, InterruptedException, Trouble;
    }

    /// Does the work of a source, unless it has no sheet, and tells the trouble that it met.
    public static Outcome work(Optional<LegalSheet> sheet, Work work)
            throws IOException, InterruptedException {
        if (sheet.isEmpty()) {
            return refused();
        }
        try {
            return work.under(sheet.get());
        } catch (Trouble trouble) {
            return trouble.failed();
        }
    }

    /// The outcome of a source without a sheet.
    public static Outcome refused() {
        return new Outcome.Refused(
                MISSING,
                FILL_IN,
                List.of(
                        new Evidence.Verdict(
                                CollectClaim.LEGAL, label(), false, Severity.ERROR, MISSING)));
    }

    /// Where the data come from, and the frame in which they were taken.
    ///
    /// @param address where they were collected; the sheet's own address comes first
    public static List<Evidence> evidence(LegalSheet sheet, String address, Bench bench)
            throws IOException {
        List<Evidence> all = new ArrayList<>();
        all.add(
                new Evidence.Origin(
                        CollectClaim.ORIGIN,
                        new Phrase("Origin", "Origine"),
                        sheet.address().orElse(address),
                        sheet.publisher(),
                        sheet.licence().orElse("")));
        all.add(
                new Evidence.Verdict(
                        CollectClaim.LEGAL, label(), true, Severity.ERROR, frame(sheet)));
        sheet.attribution()
                .ifPresent(
                        words ->
                                all.add(
                                        new Evidence.Statement(
                                                CollectClaim.ATTRIBUTION,
                                                new Phrase("Attribution owed", "Mention due"),
                                                words,
                                                List.of())));
        if (sheet.terms_file().isPresent()) {
            all.addAll(archived(sheet.terms_file().get(), bench));
        }
        return all;
    }

    private static List<Evidence> archived(Files terms, Bench bench) throws IOException {
        List<Evidence> kept = new ArrayList<>();
        for (InputFile file : bench.files(terms)) {
            kept.add(
                    bench.artifacts()
                            .keep(
                                    CollectClaim.TERMS,
                                    new Phrase("Terms of use", "Conditions d’utilisation"),
                                    "application/octet-stream",
                                    file.path()));
        }
        return kept;
    }

    private static Phrase frame(LegalSheet sheet) {
        Phrase basis = Phrase.of("basis: %s", "fondement\u00a0: %s", sheet.basis().words());
        return sheet.licence()
                .map(text -> Phrase.of("%s; %s", "%s\u202f; %s", basis, duty(text)))
                .orElse(basis);
    }

    private static Phrase duty(String licence) {
        return Licence.in(licence)
                .map(
                        known ->
                                Phrase.of(
                                        "%s: %s",
                                        "%s\u00a0: %s", known.name(), known.duty().words()))
                .orElse(
                        Phrase.of(
                                "%s, which is not one that Socle knows: its author answers for what"
                                        + " it allows",
                                "%s, que Socle ne connaît pas\u00a0: son auteur répond de ce"
                                        + " qu’elle permet",
                                licence));
    }

    private static Phrase label() {
        return new Phrase("Legal frame", "Cadre juridique");
    }
}
