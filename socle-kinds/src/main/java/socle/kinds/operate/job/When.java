package socle.kinds.operate.job;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import socle.api.live.Crontab;
import socle.api.live.Firing;
import socle.api.live.Trigger;
import socle.api.text.Doc;
import socle.api.text.Files;
import socle.api.text.Link;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;
import socle.api.text.Suggestion;

/// One thing that makes a job due.
public record When(
        @Doc(
                        value = "A crontab line: minute, hour, day, month, day of the week.",
                        fr =
                                "Une ligne de crontab\u00a0: minute, heure, jour, mois, jour de la semaine.")
                Optional<String> cron,
        @Doc(
                        value = "On whose clock the line is read: Europe/Paris; UTC if not said.",
                        fr =
                                "Selon quelle horloge on la lit\u00a0: Europe/Paris\u202f; UTC si rien n’est dit.")
                Optional<String> zone,
        @Doc(value = "Again and again: 15m, 6h.", fr = "Encore et encore\u00a0: 15m, 6h.")
                Optional<Duration> every,
        @Doc(
                        value = "Files that come or change: data/in/*.csv.",
                        fr = "Des fichiers qui arrivent ou changent\u00a0: data/in/*.csv.")
                Optional<Files> file,
        @Doc(
                        value = "How long a file stays as it is before it counts; 10s if not said.",
                        fr =
                                "Combien de temps un fichier reste inchangé avant de compter\u202f; 10s si"
                                        + " rien n’est dit.")
                Optional<Duration> quiet,
        @Doc(
                        value = "A job after which this one is due, when it was done and all held.",
                        fr =
                                "Une tâche après laquelle celle-ci échoit, quand elle a abouti et que"
                                        + " tout a tenu.")
                Optional<Link> after,
        @Doc(
                        value = "Something posted to /hooks/ and the job’s name.",
                        fr = "Un envoi à /hooks/ suivi du nom de la tâche.")
                Optional<HookSpec> hook) {

    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final Duration QUIET = Duration.ofSeconds(10);

    public When {
        unlessOne(cron, every, file, after, hook);
        goesWith("zone", zone, "cron", cron);
        goesWith("quiet", quiet, "file", file);
        cron.ifPresent(When::read);
        zone.ifPresent(When::zoned);
        every.ifPresent(When::unlessLong);
    }

    /// What it makes of the words of an author.
    public Trigger trigger() {
        if (cron.isPresent()) {
            return new Trigger.Cron(cron.get(), zone.map(When::zoned).orElse(ZoneOffset.UTC));
        }
        if (every.isPresent()) {
            return new Trigger.Every(every.get());
        }
        if (file.isPresent()) {
            return new Trigger.Arrival(file.get(), quiet.orElse(QUIET));
        }
        return after.<Trigger>map(
                        job -> new Trigger.Ended(List.of(job.node()), Set.of(Firing.State.DONE)))
                .orElseGet(Trigger.Posted::new);
    }

    private static void unlessOne(Optional<?>... ways) {
        if (Stream.of(ways).filter(Optional::isPresent).count() != 1) {
            throw SpecProblem.of(
                    new Phrase(
                            "each entry says one thing that makes the job due",
                            "chaque entrée dit une seule chose qui rend la tâche due"),
                    new Phrase(
                            "write one of cron, every, file, after, hook",
                            "écrivez l’un de cron, every, file, after, hook"));
        }
    }

    private static void goesWith(String key, Optional<?> value, String with, Optional<?> other) {
        if (value.isPresent() && other.isEmpty()) {
            throw SpecProblem.at(
                    key,
                    Phrase.of("%s says nothing without %s", "%s ne dit rien sans %s", key, with),
                    new Phrase("remove it", "retirez-le"));
        }
    }

    private static void read(String line) {
        try {
            Crontab.of(line);
        } catch (SpecProblem wrong) {
            throw SpecProblem.at("cron", wrong.what(), wrong.todo());
        }
    }

    private static ZoneId zoned(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw SpecProblem.at(
                    "zone",
                    Phrase.of(
                            "no time zone is named '%s'",
                            "aucun fuseau horaire ne s’appelle «\u00a0%s\u00a0»", name),
                    Suggestion.todo(
                            name,
                            ZoneId.getAvailableZoneIds(),
                            new Phrase(
                                    "write Europe/Paris or UTC", "écrivez Europe/Paris ou UTC")));
        }
    }

    private static void unlessLong(Duration time) {
        if (time.compareTo(SHORTEST) < 0) {
            throw SpecProblem.at(
                    "every",
                    new Phrase("that is too often", "c’est trop souvent"),
                    new Phrase("write 5s or more", "écrivez 5s ou plus"));
        }
    }
}
