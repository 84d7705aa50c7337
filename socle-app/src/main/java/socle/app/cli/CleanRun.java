package socle.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import socle.api.InputFile;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.core.engine.DuckDbEngine;
import socle.core.engine.DuckDbSession;
import socle.core.graph.Declared;
import socle.core.ledger.Attestation;
import socle.core.ledger.Published;
import socle.core.ledger.RunRow;
import socle.core.plan.Wish;
import socle.core.proof.ProjectState;
import socle.core.reproduce.CleanCopy;
import socle.core.reproduce.Compared;
import socle.core.reproduce.Comparison;
import socle.core.reproduce.Manner;
import socle.core.reproduce.Reproduction;
import socle.core.reproduce.Snapshot;
import socle.core.run.Ran;
import socle.core.sight.Moment;

/// One making of a project again, from a clean copy of its files.
///
/// @param sources where what came from outside is found
record CleanRun(Desk desk, Opened open, Manner.Sources sources) {

    private static final String COMMAND = "socle reproduce";

    /// What came out.
    ///
    /// @param run of the copy
    record Made(Reproduction reproduction, Ran.Over run) {

        boolean isStopped() {
            return run.state() == RunRow.State.STOPPED;
        }

        Ending ending() {
            if (isStopped()) {
                return Ending.STOPPED;
            }
            if (reproduction.holds()) {
                return Ending.DONE;
            }
            Ending ran = RunOut.ending(run);
            return ran == Ending.FAILED ? Ending.FAILED : Ending.FELL;
        }
    }

    /// Makes it in a folder of the project's own hidden one, so that what came from outside lies on
    /// the same disk and is not written twice; the folder is gone afterwards.
    Made make() throws Mistake, Faulty, IOException, InterruptedException {
        Path folder = open.hidden("reproduced").resolve(desk.around().ids().get());
        try {
            return make(folder);
        } finally {
            CleanCopy.remove(folder);
        }
    }

    /// Makes it in a folder that is not there yet, and keeps what it found in the ledger.
    Made make(Path folder) throws Mistake, Faulty, IOException, InterruptedException {
        Moment seen = open.seen();
        Map<NodeId, Manner> manners = Comparison.manners(open.graph(), seen, open.files(), sources);
        List<Path> files =
                new CleanCopy(open.root(), GitIgnored.of(open.root())).into(folder, inputs());
        desk.voice()
                .say(
                        Phrase.of(
                                "a clean copy of %s files: %s",
                                "une copie vierge de %s fichiers\u00a0: %s",
                                Phrase.count(files.size()),
                                folder));
        Surroundings around =
                sources == Manner.Sources.ASKED ? desk.around() : desk.around().withoutSecrets();
        try (Opened copy = Opened.apart(around, folder, open.environment())) {
            if (copy.problems().stream().anyMatch(it -> it.weight() == Problem.Weight.ERROR)) {
                throw new Faulty(copy.problems());
            }
            Ran.Over over = run(seen, copy, manners);
            Made made =
                    new Made(
                            new Reproduction(
                                    files.size(), compared(seen, copy, manners), machine()),
                            over);
            if (!made.isStopped()) {
                keep(seen, made.reproduction());
            }
            return made;
        }
    }

    /// Files that nodes take in, which a copy needs even where git ignores them.
    private Set<Path> inputs() throws IOException {
        Set<Path> found = new TreeSet<>();
        for (Declared one : open.nodes()) {
            for (socle.api.text.Files pattern : one.files()) {
                for (InputFile file : open.files().matching(pattern.pattern())) {
                    found.add(open.root().relativize(file.path()));
                }
            }
        }
        return found;
    }

    private Ran.Over run(Moment seen, Opened copy, Map<NodeId, Manner> manners)
            throws Mistake, InterruptedException {
        List<Published> taken =
                with(manners, Manner.TAKEN).stream()
                        .flatMap(it -> seen.published(it).stream())
                        .toList();
        Instant now = desk.around().clock().instant();
        new Snapshot(open.ledger(), open.lake(), desk.around().ids().get(), desk.around().by(), now)
                .into(copy.ledger(), copy.lake(), taken);
        Wish wish = Wish.all(copy.environment(), copy.nodes()).only(with(manners, Manner.MADE));
        return new Running(desk, copy).called(COMMAND).run(wish);
    }

    private static Set<NodeId> with(Map<NodeId, Manner> manners, Manner manner) {
        return manners.entrySet().stream()
                .filter(it -> it.getValue() == manner)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Compared> compared(Moment seen, Opened copy, Map<NodeId, Manner> manners) {
        Map<NodeId, Published> made = copy.ledger().published(copy.environment());
        Map<NodeId, Published> shown = seen.shown().nodes();
        try (DuckDbSession session = open.session()) {
            return new Comparison(open.graph(), seen, session, open.settings().engine().threads())
                    .of(
                            new Comparison.Side(
                                    open.lake(), shown, open.ledger().evidence(shown.values())),
                            new Comparison.Side(
                                    copy.lake(), made, copy.ledger().evidence(made.values())),
                            manners);
        }
    }

    private void keep(Moment seen, Reproduction reproduction) {
        open.ledger()
                .attestations()
                .keep(
                        new Attestation(
                                desk.around().ids().get(),
                                open.environment(),
                                Reproduction.CLAIM,
                                seen.shown().lastRun(),
                                desk.around().by(),
                                desk.around().clock().instant(),
                                new ProjectState(open.graph(), seen).ofWork(),
                                reproduction.evidence(open.settings().language())));
    }

    private Map<String, String> machine() {
        Map<String, String> machine = new TreeMap<>();
        machine.put("Socle", Version.number());
        machine.put("DuckDB", DuckDbEngine.DIALECT);
        machine.put("Java", Runtime.version().toString());
        machine.put("OS", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        machine.put("threads", String.valueOf(open.settings().engine().threads()));
        machine.put("memory", open.settings().engine().memory());
        return machine;
    }
}
