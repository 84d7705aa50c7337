package socle.app.web;

import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot.InfoDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import socle.core.ledger.LedgerFailure;
import socle.core.serve.Duty;
import socle.core.serve.Edition;
import socle.core.serve.Editions;
import socle.core.serve.House;

/// What can be measured of a house, at one moment. Labels are bounded: doors, statuses, hooks and
/// nodes of the project.
final class Metrics {

    private final House house;
    private final Requests requests;
    private final HookCounts hooks;
    private final RunCounts runs;
    private final Instant began;

    Metrics(House house, Requests requests, HookCounts hooks) {
        this.house = house;
        this.requests = requests;
        this.hooks = hooks;
        this.began = house.clock().instant();
        this.runs = new RunCounts(began);
    }

    MetricSnapshots snapshots() {
        List<MetricSnapshot> all = new ArrayList<>();
        process(all);
        JvmMetrics.add(all);
        requests(all);
        project(all);
        hooks(all);
        duties(all);
        all.add(gauge("socle_ledger_up", "Whether the ledger answers.", ledger(all) ? 1 : 0));
        return new MetricSnapshots(all);
    }

    private void process(List<MetricSnapshot> all) {
        all.add(
                InfoSnapshot.builder()
                        .name("socle_build")
                        .help("Which Socle this is.")
                        .dataPoint(
                                InfoDataPointSnapshot.builder()
                                        .labels(
                                                Labels.of(
                                                        "version",
                                                        house.version(),
                                                        "java",
                                                        System.getProperty("java.version")))
                                        .build())
                        .build());
        Duration up = Duration.between(began, house.clock().instant());
        all.add(
                gauge(
                        "socle_uptime_seconds",
                        "How long this server has served.",
                        up.toMillis() / 1_000.0));
    }

    private void requests(List<MetricSnapshot> all) {
        CounterSnapshot.Builder counter =
                CounterSnapshot.builder()
                        .name("socle_http_requests")
                        .help("Requests answered, by door, method and status.");
        requests.all()
                .forEach(
                        (answered, count) ->
                                counter.dataPoint(
                                        count(
                                                count,
                                                "route",
                                                answered.route(),
                                                "method",
                                                answered.method(),
                                                "status",
                                                String.valueOf(answered.status()))));
        all.add(counter.build());
    }

    private void project(List<MetricSnapshot> all) {
        Editions.Standing standing = house.editions().standing();
        all.add(
                gauge(
                        "socle_project_sound",
                        "Whether the project's files are what is served: 0 after a broken edit.",
                        standing.isSound() ? 1 : 0));
        all.add(
                gauge(
                        "socle_project_problems",
                        "Problems in the project's files as they are now.",
                        standing.problems().size()));
        all.add(
                gauge(
                        "socle_project_edition",
                        "Number of the edition that is served.",
                        standing.edition()));
        all.add(
                CounterSnapshot.builder()
                        .name("socle_reloads")
                        .help("Edits of the project that were taken (sound) or not (broken).")
                        .dataPoint(count(standing.renewed(), "result", "sound"))
                        .dataPoint(count(standing.refused(), "result", "broken"))
                        .build());
    }

    private void hooks(List<MetricSnapshot> all) {
        all.add(
                fate(
                        "socle_hook_letters_received",
                        "Events taken in for the first time.",
                        HookCounts.Fate.RECEIVED));
        all.add(
                fate(
                        "socle_hook_letters_repeated",
                        "Events that were known already.",
                        HookCounts.Fate.REPEATED));
        all.add(
                fate(
                        "socle_hook_posts_refused",
                        "Posts to a hook that were not taken.",
                        HookCounts.Fate.REFUSED));
    }

    private CounterSnapshot fate(String name, String help, HookCounts.Fate fate) {
        CounterSnapshot.Builder counter = CounterSnapshot.builder().name(name).help(help);
        hooks.all(fate).forEach((hook, many) -> counter.dataPoint(count(many, "hook", hook)));
        return counter.build();
    }

    private void duties(List<MetricSnapshot> all) {
        GaugeSnapshot.Builder alive =
                GaugeSnapshot.builder()
                        .name("socle_duty_alive")
                        .help("Whether a duty of the server is done as it should.");
        for (Duty duty : house.duties()) {
            alive.dataPoint(value(duty.pulse().alive() ? 1 : 0, Labels.of("duty", duty.name())));
        }
        all.add(alive.build());
    }

    /// Nothing of it when the ledger does not answer.
    private boolean ledger(List<MetricSnapshot> all) {
        List<MetricSnapshot> found = new ArrayList<>();
        try (Edition.Visit visit = house.editions().visit()) {
            Edition.Contents contents = visit.contents();
            found.add(NodeMeasures.waiting(contents));
            NodeMeasures.add(contents, found);
            found.add(runs(contents));
        } catch (LedgerFailure _) {
            return false;
        }
        all.addAll(found);
        return true;
    }

    private CounterSnapshot runs(Edition.Contents contents) {
        CounterSnapshot.Builder counter =
                CounterSnapshot.builder()
                        .name("socle_runs")
                        .help("Runs that ended since this server began, whoever began them.");
        for (Map.Entry<RunCounts.Ended, Long> one :
                runs.look(contents.workshop().ledger()).entrySet()) {
            counter.dataPoint(
                    count(one.getValue(), "state", one.getKey().name().toLowerCase(Locale.ROOT)));
        }
        return counter.build();
    }

    private static CounterDataPointSnapshot count(long value, String... labels) {
        return CounterDataPointSnapshot.builder()
                .value((double) value)
                .labels(Labels.of(labels))
                .build();
    }

    static GaugeSnapshot gauge(String name, String help, double value) {
        return GaugeSnapshot.builder()
                .name(name)
                .help(help)
                .dataPoint(value(value, Labels.EMPTY))
                .build();
    }

    static GaugeDataPointSnapshot value(double value, Labels labels) {
        return GaugeDataPointSnapshot.builder().value(value).labels(labels).build();
    }
}
