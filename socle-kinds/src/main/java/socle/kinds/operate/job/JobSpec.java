package socle.kinds.operate.job;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import socle.api.live.Hook;
import socle.api.live.Policy;
import socle.api.live.Timetable;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;

/// What runs, and when.
@Doc(
        value = "What runs when: at times, when files come, after another job, on a post, by hand.",
        fr =
                "Ce qui s’exécute et quand\u00a0: à des heures, quand des fichiers arrivent, après une"
                        + " autre tâche, sur un envoi, à la main.")
public record JobSpec(
        @Doc(value = "What it makes run.", fr = "Ce qu’elle fait exécuter.") List<Chosen> run,
        @Doc(
                        value = "What makes it due; by hand alone when nothing is said.",
                        fr = "Ce qui la rend due\u202f; à la main seulement si rien n’est dit.")
                List<When> when,
        @Doc(
                        value = "What becomes of due times that passed while no server ran.",
                        fr =
                                "Que deviennent les échéances passées pendant qu’aucun serveur ne tournait.")
                @Default("last")
                MissedPolicy missed,
        @Doc(
                        value =
                                "How long before it is tried again after a failure; twice as long before"
                                        + " each other try.",
                        fr =
                                "Combien de temps avant de réessayer après un échec\u202f; deux fois plus avant"
                                        + " chaque essai suivant.")
                @Default("1m")
                Duration pause,
        @Doc(
                        value = "How late it may begin and still be on time.",
                        fr = "Avec quel retard elle peut commencer et rester à l’heure.")
                @Default("5m")
                Duration lateness,
        @Doc(
                        value =
                                "How old what it refreshes is at most: the promise it is held against.",
                        fr =
                                "L’âge maximal de ce qu’elle actualise\u00a0: la promesse à laquelle on la"
                                        + " confronte.")
                Optional<Duration> freshness) {

    private static final int LARGEST_POST = 65_536;
    private static final Duration KEYS_KNOWN = Duration.ofDays(7);
    private static final int POSTS_WAITING = 1_000;

    public JobSpec {
        run = List.copyOf(run);
        when = List.copyOf(when);
        if (run.isEmpty()) {
            throw SpecProblem.at(
                    "run",
                    new Phrase("the job makes nothing run", "la tâche ne fait rien exécuter"),
                    new Phrase("name a node: run: +orders", "nommez un nœud\u00a0: run: +orders"));
        }
    }

    Timetable timetable() {
        return new Timetable(
                when.stream().map(When::trigger).toList(),
                run.stream().map(Chosen::select).toList(),
                new Policy(missed.missed(), 0, pause, Optional.empty(), lateness));
    }

    /// Where it may be posted to.
    Optional<Hook> hook() {
        return when.stream()
                .flatMap(one -> one.hook().stream())
                .findFirst()
                .map(hook -> new Hook(hook.signed(), LARGEST_POST, KEYS_KNOWN, POSTS_WAITING));
    }
}
