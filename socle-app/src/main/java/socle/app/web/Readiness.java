package socle.app.web;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.core.ledger.LedgerFailure;
import socle.core.serve.Duty;
import socle.core.serve.Edition;
import socle.core.serve.Editions;
import socle.core.serve.House;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Whether a house is ready for work, part by part: it is not when its ledger does not answer, when
/// a duty is not done, or when it is about to close. A broken edit is told; the last sound edition
/// is served meanwhile, so that the house stays ready.
final class Readiness {

    /// Whoever asks (an orchestrator, a load balancer) waits a second or a few.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final House house;
    private final BooleanSupplier leaving;

    Readiness(House house, BooleanSupplier leaving) {
        this.house = house;
        this.leaving = leaving;
    }

    record Report(boolean isReady, ObjectNode body) {}

    Report report(Language language) {
        ObjectNode body = Answers.object();
        ObjectNode parts = Answers.object();
        boolean isOpen = !leaving.getAsBoolean();
        parts.putObject("doors").put("ready", isOpen);
        boolean hasLedger = ledger(parts.putObject("ledger"), language);
        project(parts.putObject("project"), language);
        boolean hasDuties = duties(parts.putObject("duties"), language);
        boolean isReady = isOpen && hasLedger && hasDuties;
        body.put("status", isReady ? "ready" : "not ready");
        body.set("parts", parts);
        return new Report(isReady, body);
    }

    private boolean ledger(ObjectNode part, Language language) {
        Phrase words = ledgerTrouble();
        part.put("ready", words.en().isEmpty());
        if (!words.en().isEmpty()) {
            part.put("detail", words.in(language));
        }
        return words.en().isEmpty();
    }

    private Phrase ledgerTrouble() {
        FutureTask<Phrase> asked = new FutureTask<>(this::askLedger);
        Thread.ofVirtual().start(asked);
        try {
            return asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            return Phrase.of(
                    "no answer within %s seconds",
                    "pas de réponse en %s secondes", PATIENCE.toSeconds());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Phrase("interrupted", "interrompu");
        } catch (ExecutionException defect) {
            house.defects().accept(defect);
            return Phrase.same(String.valueOf(defect.getCause()));
        }
    }

    private Phrase askLedger() {
        try (Edition.Visit visit = house.editions().visit()) {
            visit.contents().workshop().ledger().runs(1);
            return Phrase.same("");
        } catch (LedgerFailure failure) {
            return Phrase.of("%s; %s", "%s\u202f; %s", failure.what(), failure.todo());
        }
    }

    private void project(ObjectNode part, Language language) {
        Editions.Standing standing = house.editions().standing();
        part.put("sound", standing.isSound())
                .put("edition", standing.edition())
                .put("since", standing.since().toString());
        ArrayNode problems = part.putArray("problems");
        for (Problem problem : standing.problems()) {
            problems.addObject()
                    .put("path", problem.place().file())
                    .put("line", problem.place().line())
                    .put("column", problem.place().column())
                    .put("code", problem.code())
                    .put("what", problem.what().in(language))
                    .put("todo", problem.todo().in(language));
        }
    }

    private boolean duties(ObjectNode part, Language language) {
        boolean all = true;
        for (Duty duty : house.duties()) {
            Duty.Pulse pulse = duty.pulse();
            part.putObject(duty.name())
                    .put("ready", pulse.alive())
                    .put("detail", pulse.words().in(language));
            all &= pulse.alive();
        }
        return all;
    }
}
