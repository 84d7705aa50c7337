package socle.app.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Home;
import socle.api.Hooked;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.Schedules;
import socle.api.live.Hook;
import socle.api.live.Policy;
import socle.api.live.Timetable;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.Secret;

/// A kind for tests whose nodes are posted to, and do nothing with it.
public final class Posted
        implements NodeKind<Posted.Spec>, Hooked<Posted.Spec>, Schedules<Posted.Spec> {

    /// What a node of it says.
    ///
    /// @param waiting how many letters may wait
    public record Spec(
            @Doc(value = "The secret.", fr = "Le secret.") Optional<Secret> signed,
            @Doc(value = "The largest post.", fr = "Le plus gros envoi.") int largest,
            @Doc(value = "How many may wait.", fr = "Combien peuvent attendre.") int waiting) {}

    @Override
    public String word() {
        return "posted";
    }

    @Override
    public Phrase label() {
        return new Phrase("Posted", "Posté");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Home home() {
        return new Home("sources", "yml");
    }

    @Override
    public Class<Spec> spec() {
        return Spec.class;
    }

    @Override
    public Gives gives(Spec spec) {
        return Gives.FACTS;
    }

    @Override
    public Optional<Hook> hook(Spec spec) {
        return Optional.of(
                new Hook(spec.signed(), spec.largest(), Duration.ofDays(1), spec.waiting()));
    }

    @Override
    public Timetable timetable(Node<Spec> node) {
        return new Timetable(
                List.of(),
                List.of(),
                new Policy(Policy.Missed.SKIP, 0, Duration.ZERO, Optional.empty(), Duration.ZERO));
    }

    @Override
    public Outcome work(Node<Spec> node, Bench bench) {
        return Outcome.Done.of(List.of());
    }
}
