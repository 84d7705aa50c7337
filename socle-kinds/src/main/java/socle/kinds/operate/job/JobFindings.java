package socle.kinds.operate.job;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.live.Firing;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;

/// What a job proves. One that was never served proves nothing.
record JobFindings(JobRecord told) {

    private static final int LAST = 20;
    private static final int NEXT = 10;

    List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        if (!told.served(Firing.Cause.TIME).isEmpty()) {
            evidence.add(schedule());
        }
        if (!triggered().isEmpty()) {
            evidence.add(trigger());
        }
        if (!told.timed().isEmpty()) {
            evidence.add(onTime());
        }
        durations(evidence);
        freshness(evidence);
        if (!told.firings().isEmpty()) {
            evidence.add(
                    count(
                            "job.missed",
                            "Missed due times",
                            "Échéances manquées",
                            Firing.State.MISSED));
            evidence.add(
                    count(
                            "job.skipped",
                            "Due times left out",
                            "Échéances sautées",
                            Firing.State.SKIPPED));
            evidence.add(count("job.failed", "Failures", "Échecs", Firing.State.FAILED));
            evidence.add(last());
        }
        if (!told.next(1).isEmpty()) {
            evidence.add(calendar());
        }
        return evidence;
    }

    private Evidence schedule() {
        long served = told.served(Firing.Cause.TIME).size();
        boolean holds = told.forgotten() == 0 && told.repeated() == 0;
        Phrase why =
                Phrase.of(
                        "%s due times: %s served, %s missed, %s left out; %s served twice, %s without"
                                + " a word",
                        "%s échéances\u00a0: %s servies, %s manquées, %s sautées\u202f; %s servies deux"
                                + " fois, %s sans un mot",
                        told.timed().size(),
                        served,
                        told.count(Firing.State.MISSED),
                        told.count(Firing.State.SKIPPED),
                        told.repeated(),
                        told.forgotten());
        return verdict(
                "job.schedule",
                new Phrase(
                        "Its due times are served, each once",
                        "Ses échéances sont servies, chacune une fois"),
                holds,
                why);
    }

    private List<Firing> triggered() {
        return told.served(Firing.Cause.FILE, Firing.Cause.ENDED, Firing.Cause.POSTED);
    }

    private Evidence trigger() {
        Phrase causes =
                Phrase.of(
                        "by files %s, after another job %s, by posts %s",
                        "par fichiers %s, après une autre tâche %s, par envois %s",
                        told.served(Firing.Cause.FILE).size(),
                        told.served(Firing.Cause.ENDED).size(),
                        told.served(Firing.Cause.POSTED).size());
        return verdict(
                "job.trigger",
                new Phrase(
                        "It runs by itself when something comes",
                        "Elle s’exécute d’elle-même quand quelque chose arrive"),
                true,
                causes);
    }

    private Evidence onTime() {
        double share = 100.0 * told.onTime() / told.timed().size();
        return new Evidence.Measure(
                new Claim("job.on_time"),
                new Phrase("Begun on time", "Commencées à l’heure"),
                Math.round(share * 10) / 10.0,
                "%");
    }

    private void durations(List<Evidence> evidence) {
        told.duration()
                .ifPresent(
                        seconds ->
                                evidence.add(
                                        new Evidence.Measure(
                                                new Claim("job.duration"),
                                                new Phrase("Median duration", "Durée médiane"),
                                                seconds,
                                                "s")));
        told.durationTrend()
                .ifPresent(
                        slope ->
                                evidence.add(
                                        new Evidence.Measure(
                                                new Claim("job.duration_trend"),
                                                new Phrase(
                                                        "Trend of the duration (Theil–Sen)",
                                                        "Tendance de la durée (Theil–Sen)"),
                                                slope,
                                                "s/d")));
    }

    private void freshness(List<Evidence> evidence) {
        told.oldest()
                .ifPresent(
                        age -> {
                            evidence.add(
                                    new Evidence.Measure(
                                            new Claim("job.freshness_reached"),
                                            new Phrase(
                                                    "Oldest that its data were",
                                                    "Âge maximal atteint par ses données"),
                                            Math.round(age.toSeconds() / 36.0) / 100.0,
                                            "h"));
                            told.spec()
                                    .freshness()
                                    .ifPresent(promise -> evidence.add(fresh(promise, age)));
                        });
    }

    private static Evidence fresh(Duration promise, Duration age) {
        return verdict(
                "job.freshness",
                new Phrase(
                        "What it refreshes is as fresh as promised",
                        "Ce qu’elle actualise est aussi à jour que promis"),
                age.compareTo(promise) <= 0,
                Phrase.of(
                        "at most %s old, %s promised",
                        "au plus %s d’âge, %s promis", words(age), words(promise)));
    }

    /// `26 h 05 min`.
    static String words(Duration time) {
        if (time.toHours() > 0) {
            return "%d h %02d min".formatted(time.toHours(), time.toMinutesPart());
        }
        return time.toMinutes() > 0
                ? "%d min %02d s".formatted(time.toMinutes(), time.toSecondsPart())
                : time.toSeconds() + " s";
    }

    private Evidence count(String claim, String en, String fr, Firing.State state) {
        return new Evidence.Measure(new Claim(claim), new Phrase(en, fr), told.count(state), "");
    }

    private Evidence last() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<Firing> all = told.firings().reversed();
        for (Firing one : all.subList(0, Math.min(LAST, all.size()))) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(one.due().toString());
            row.add(one.cause().name().toLowerCase(Locale.ROOT));
            row.add(one.state().name().toLowerCase(Locale.ROOT));
            row.add(one.began().map(at -> JobRecord.seconds(one.due(), at)).orElse(null));
            row.add(
                    one.began()
                            .flatMap(at -> one.ended().map(end -> JobRecord.seconds(at, end)))
                            .orElse(null));
            row.add((long) one.attempts());
            rows.add(row);
        }
        return new Evidence.Sample(
                new Claim("job.firings"),
                new Phrase("Last due times", "Dernières échéances"),
                Rows.of(
                        List.of(
                                new Column("due", "VARCHAR"),
                                new Column("cause", "VARCHAR"),
                                new Column("state", "VARCHAR"),
                                new Column("late_s", "DOUBLE"),
                                new Column("took_s", "DOUBLE"),
                                new Column("attempts", "BIGINT")),
                        rows));
    }

    private Evidence calendar() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Instant at : told.next(NEXT)) {
            rows.add(List.of(at.toString()));
        }
        return new Evidence.Sample(
                new Claim("job.calendar"),
                new Phrase("Next due times", "Prochaines échéances"),
                Rows.of(List.of(new Column("due", "VARCHAR")), rows));
    }

    private static Evidence verdict(String claim, Phrase label, boolean holds, Phrase why) {
        return new Evidence.Verdict(new Claim(claim), label, holds, Severity.WARNING, why);
    }
}
