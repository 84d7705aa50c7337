package socle.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.app.handover.Inventory;
import socle.app.handover.Links;
import socle.core.ledger.Attestation;
import socle.core.proof.Attested;
import socle.core.proof.ProjectState;
import socle.core.serve.Glimpse;
import socle.core.sight.Moment;
import tools.jackson.databind.node.ObjectNode;

/// Makes the documents that somebody is given, checks them, and keeps to whom they went.
@Command(name = "handover")
final class Handover implements Verb {
    private static final int TOLD = 20;

    /// A digest beside the verdict; it proves nothing by itself.
    private static final Claim DIGEST = new Claim("dossier.handover_digest");

    @Parameters(paramLabel = "NAME", descriptionKey = "handover-to")
    String to = "";

    @Option(names = "--out", paramLabel = "DIR")
    @Nullable String out;

    @Override
    public Ending run(Desk desk) throws Mistake, Faulty, IOException {
        Opened open = desk.sound();
        Moment seen = open.seen();
        Language language = desk.voice().language();
        Path folder = folder(desk, open);
        Printing.print(
                desk, new Press.Wished(DossierForm.HTML, folder.resolve("dossier")), language);
        Printing.print(
                desk, new Press.Wished(DossierForm.PDF, folder.resolve("dossier.pdf")), language);
        int _ =
                desk.around()
                        .doors()
                        .site(
                                Glimpse.of(open.contents()),
                                language,
                                folder.resolve("site"),
                                desk.around().clock().instant());
        Links links = Links.of(folder);
        Inventory inventory = Inventory.of(folder);
        Files.writeString(folder.resolve(Inventory.FILE), inventory.text());
        keep(desk, open, seen, List.of(verdict(inventory, links), digest(inventory)));
        tell(desk, folder, inventory, links);
        return links.broken().isEmpty() ? Ending.DONE : Ending.FELL;
    }

    private Path folder(Desk desk, Opened open) throws Mistake, IOException {
        String wanted = out;
        if (wanted == null) {
            LocalDate day = LocalDate.ofInstant(desk.around().clock().instant(), ZoneOffset.UTC);
            return free(open.hidden("handover"), day.toString());
        }
        Path folder = desk.around().here().resolve(wanted).normalize();
        if (Files.exists(folder) && !isEmpty(folder)) {
            throw new Mistake(
                    Phrase.of(
                            "%s: there is something already",
                            "%s\u00a0: il y a déjà quelque chose", folder),
                    new Phrase("name an empty folder", "nommez un dossier vide"));
        }
        return folder;
    }

    /// What was handed over stays as it is: another one of the same day has a number.
    private static Path free(Path folder, String name) {
        Path free = folder.resolve(name);
        for (int number = 2; Files.exists(free); number++) {
            free = folder.resolve(name + "-" + number);
        }
        return free;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> within = Files.list(folder)) {
            return within.findAny().isEmpty();
        }
    }

    private Evidence verdict(Inventory inventory, Links links) {
        int broken = links.broken().size();
        return new Evidence.Verdict(
                Attested.HANDED_OVER,
                new Phrase("handed over", "transmission"),
                broken == 0,
                Severity.WARNING,
                Phrase.of(
                        "handed over to %1$s: site, dossier and PDF, %2$s files; %3$s links followed,"
                                + " %4$s",
                        "remis à %1$s\u00a0: site, dossier et PDF, %2$s fichiers\u202f; %3$s liens"
                                + " suivis, %4$s",
                        to,
                        Phrase.count(inventory.lines().size()),
                        Phrase.count(links.checked()),
                        broken == 0
                                ? new Phrase("none leads nowhere", "aucun ne mène nulle part")
                                : Phrase.of(
                                        "%s lead nowhere",
                                        "%s ne mènent nulle part", Phrase.count(broken))));
    }

    private static Evidence digest(Inventory inventory) {
        return new Evidence.Digest(
                DIGEST,
                new Phrase("what was handed over", "ce qui a été remis"),
                Inventory.FILE,
                inventory.digest());
    }

    private static void keep(Desk desk, Opened open, Moment seen, List<Evidence> evidence) {
        open.ledger()
                .attestations()
                .keep(
                        new Attestation(
                                desk.around().ids().get(),
                                open.environment(),
                                Attested.HANDED_OVER,
                                seen.shown().lastRun(),
                                desk.around().by(),
                                desk.around().clock().instant(),
                                new ProjectState(open.graph(), seen).ofWords(),
                                evidence));
    }

    private void tell(Desk desk, Path folder, Inventory inventory, Links links) {
        Voice voice = desk.voice();
        if (desk.json()) {
            ObjectNode document =
                    Json.object()
                            .put("to", to)
                            .put("folder", folder.toString())
                            .put("files", inventory.lines().size())
                            .put("digest", inventory.digest())
                            .put("links", links.checked());
            Json.texts(document, "broken", links.broken());
            desk.answer(document);
            return;
        }
        links.broken().stream().limit(TOLD).forEach(it -> voice.answer("  ✗ " + it));
        voice.answer(
                Phrase.of(
                        "for %1$s: %2$s (%3$s files, %4$s links followed)",
                        "pour %1$s\u00a0: %2$s (%3$s fichiers, %4$s liens suivis)",
                        to,
                        folder,
                        Phrase.count(inventory.lines().size()),
                        Phrase.count(links.checked())));
        voice.answer(
                Phrase.of(
                        "digest of %1$s: %2$s; sha256sum -c %1$s checks a copy",
                        "empreinte de %1$s\u00a0: %2$s\u202f; sha256sum -c %1$s vérifie un exemplaire",
                        Inventory.FILE,
                        inventory.digest()));
    }
}
