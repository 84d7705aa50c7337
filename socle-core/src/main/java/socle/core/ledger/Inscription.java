package socle.core.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import socle.api.proof.Evidence;
import socle.api.text.NodeId;
import socle.api.text.Phrase;

/// What a run writes into a ledger, within one transaction.
record Inscription(Connection to) {

    /// A run that begins.
    void run(RunRow run) throws SQLException {
        LedgerRows.change(
                to,
                "INSERT INTO run (id, environment, command, by_whom, started_at, ended_at, state)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                run.id(),
                run.environment(),
                run.command(),
                run.by(),
                run.startedAt(),
                run.endedAt().orElse(null),
                run.state());
    }

    /// Refuses when another process found this run killed: its nodes may be somebody else's.
    void stillRuns(String run) throws SQLException {
        int rows =
                LedgerRows.change(
                        to,
                        "UPDATE run SET state = state WHERE id = ? AND state = ?",
                        run,
                        RunRow.State.RUNNING);
        if (rows == 0) {
            throw new LedgerFailure(
                    Phrase.of(
                            "the run %s is no longer this process's: the ledger lost sight of it and"
                                    + " somebody else went on",
                            "l’exécution %s n’est plus à ce processus : le registre l’a perdu de vue"
                                    + " et un autre a pris la suite",
                            run),
                    new Phrase(
                            "nothing of it was published since; the next run does what is left",
                            "rien n’en a été publié depuis ; la prochaine exécution fait ce qui"
                                    + " reste"),
                    new IllegalStateException(run));
        }
    }

    /// A step that goes on: told anew, the latest of its node still.
    void stepAgain(StepRow step) throws SQLException {
        int rows =
                LedgerRows.change(
                        to,
                        "UPDATE step SET state = ?, attempts = ?, words_en = ?, words_fr = ?, fallen"
                                + " = ?, warned = ?, started_at = ?, took_nanos = ? WHERE run = ?"
                                + " AND node = ?",
                        step.state(),
                        step.attempts(),
                        step.words().en(),
                        step.words().fr(),
                        step.fallen(),
                        step.warned(),
                        step.startedAt(),
                        step.took().toNanos(),
                        step.run(),
                        step.node());
        if (rows == 0) {
            step(step);
        }
    }

    /// A step, the latest of its node from now on.
    void step(StepRow step) throws SQLException {
        // Whoever numbers rows locks this one: servers that share a PostgreSQL take turns.
        LedgerRows.change(to, "UPDATE firing_number SET last = last WHERE one = 1");
        LedgerRows.change(
                to,
                "INSERT INTO step (number, run, node, state, attempts, reason, words_en, words_fr,"
                        + " fallen, warned, started_at, took_nanos) VALUES ((SELECT"
                        + " COALESCE(MAX(number), 0) + 1 FROM step), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                step.run(),
                step.node(),
                step.state(),
                step.attempts(),
                step.reason(),
                step.words().en(),
                step.words().fr(),
                step.fallen(),
                step.warned(),
                step.startedAt(),
                step.took().toNanos());
        LedgerRows.change(
                to,
                "INSERT INTO latest (environment, node, number) SELECT run.environment, step.node,"
                        + " step.number FROM step JOIN run ON run.id = step.run WHERE step.number ="
                        + " (SELECT MAX(number) FROM step) ON CONFLICT (environment, node) DO UPDATE"
                        + " SET number = excluded.number");
    }

    /// A version that was made.
    void version(Published one) throws SQLException {
        Fingerprints prints = one.fingerprints();
        LedgerRows.change(
                to,
                "INSERT INTO version (node, version, environment, run, made_at, print_work,"
                        + " print_own, print_definition, print_made, print_files, print_words,"
                        + " inputs, tables, goes_on, resumes_at, swept)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                one.node(),
                one.version(),
                one.environment(),
                one.run(),
                one.at(),
                prints.work(),
                prints.own(),
                prints.definition(),
                prints.made(),
                prints.files(),
                prints.words(),
                LedgerJson.inputs(one.inputs()),
                LedgerJson.tables(one.tables()),
                one.cursor().orElse(null),
                one.resumes().orElse(null));
    }

    /// Which version an environment shows from now on.
    void pointer(String environment, Published one, Instant at) throws SQLException {
        new Revision(to).tell(environment);
        LedgerRows.change(
                to,
                "INSERT INTO pointer (environment, node, version, pointed_at, changed) VALUES (?, ?,"
                        + " ?, ?, (SELECT number FROM revision WHERE environment = ?)) ON CONFLICT"
                        + " (environment, node) DO UPDATE SET version = excluded.version,"
                        + " pointed_at = excluded.pointed_at, changed = excluded.changed",
                environment,
                one.node(),
                one.version(),
                at,
                environment);
    }

    /// Letters that a published version holds leave their box.
    void taken(NodeId node, List<Long> letters) throws SQLException {
        if (letters.isEmpty()) {
            return;
        }
        try (PreparedStatement delete =
                to.prepareStatement("DELETE FROM letter WHERE node = ? AND number = ?")) {
            for (long letter : letters) {
                LedgerRows.bind(delete, node, letter);
                delete.addBatch();
            }
            int gone = Arrays.stream(delete.executeBatch()).sum();
            LedgerRows.change(
                    to, "UPDATE letter_box SET waiting = waiting - ? WHERE node = ?", gone, node);
        }
    }

    /// A step that is told again (a retry of the same run) replaces what was said before.
    void evidence(String owner, NodeId node, List<Evidence> evidence) throws SQLException {
        LedgerRows.change(to, "DELETE FROM evidence WHERE owner = ? AND node = ?", owner, node);
        try (PreparedStatement insert =
                to.prepareStatement(
                        "INSERT INTO evidence (owner, node, number, claim, fact)"
                                + " VALUES (?, ?, ?, ?, ?)")) {
            for (int i = 0; i < evidence.size(); i++) {
                Evidence one = evidence.get(i);
                LedgerRows.bind(insert, owner, node, i + 1, one.claim(), EvidenceJson.write(one));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
