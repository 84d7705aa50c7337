package socle.kinds.collect.http;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import socle.api.Bench;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;
import socle.kinds.collect.CollectClaim;
import socle.kinds.collect.LegalSheet;

/// Archives the terms of use under which a source is collected, as they are on the day.
public final class Terms {

    private static final Phrase LABEL = new Phrase("Terms of use", "Conditions d’utilisation");

    private Terms() {}

    /// The terms that a legal sheet gives the address of: kept with their digest, or a warning that
    /// they could not be had. Nothing when it gives none.
    public static Optional<Evidence> archived(Web web, LegalSheet sheet, Bench bench)
            throws IOException, InterruptedException {
        Optional<URI> address =
                sheet.terms()
                        .flatMap(text -> Location.of(URI.create("https://none.invalid/"), text));
        return address.isEmpty()
                ? Optional.empty()
                : Optional.of(fetched(web, address.get(), bench));
    }

    private static Evidence fetched(Web web, URI address, Bench bench)
            throws IOException, InterruptedException {
        Path file = bench.scratch().resolve("terms");
        Reply reply = web.fetch(Ask.get(address).into(file));
        if (reply instanceof Reply.Answer answer && answer.ok()) {
            String type = answer.headers().mediaType();
            return bench.artifacts()
                    .keep(
                            CollectClaim.TERMS,
                            LABEL,
                            type.isEmpty() ? "application/octet-stream" : type,
                            file);
        }
        Phrase why =
                switch (reply) {
                    case Reply.Answer answer ->
                            Phrase.of(
                                    "%s: status %s",
                                    "%s\u00a0: statut %s", address, answer.status());
                    case Reply.Broken broken -> broken.words();
                    case Reply.OutOfQuota quota -> quota.words();
                };
        return new Evidence.Verdict(CollectClaim.TERMS, LABEL, false, Severity.WARNING, why);
    }
}
