package socle.app.cli;

import java.util.ArrayList;
import java.util.List;
import socle.api.data.SqlFailure;
import socle.api.text.Phrase;
import socle.core.engine.DuckDbEngine;
import socle.core.engine.DuckDbSession;
import socle.core.engine.EngineSettings;
import socle.core.lake.Lake;
import socle.core.ledger.LedgerFailure;

/// What `doctor` sees of the engine, and of the project here if there is one.
final class ProjectHealth {
    private static final Phrase ENGINE = new Phrase("engine", "moteur");
    private static final Phrase LEDGER = new Phrase("ledger", "registre");
    private static final Phrase LAKE = new Phrase("lake", "lac");

    private ProjectHealth() {}

    static List<Symptom> symptoms(Desk desk) {
        List<Symptom> symptoms = new ArrayList<>();
        try {
            Opened open = desk.open();
            symptoms.add(engine(open));
            symptoms.addAll(ledgerAndLake(open));
        } catch (Mistake noProject) {
            symptoms.add(engine(desk.around()));
        }
        return symptoms;
    }

    private static Symptom engine(Opened open) {
        try (DuckDbSession session = open.sight().session()) {
            return engine(session);
        } catch (SqlFailure | LedgerFailure failure) {
            return engine(open.root().toString(), failure);
        }
    }

    private static Symptom engine(Surroundings around) {
        EngineSettings settings = EngineSettings.of(around.temp(), "128MB", 1);
        try (DuckDbEngine engine = new DuckDbEngine(settings);
                DuckDbSession session = engine.session()) {
            return engine(session);
        } catch (SqlFailure failure) {
            return engine(around.temp().toString(), failure);
        }
    }

    private static Symptom engine(DuckDbSession session) {
        Object version = session.query("SELECT version()").at(0, 0);
        return Symptom.well("engine", ENGINE, Phrase.same("DuckDB " + version));
    }

    private static Symptom engine(String where, RuntimeException failure) {
        return Symptom.broken(
                "engine",
                ENGINE,
                Phrase.same(String.valueOf(failure.getMessage())),
                Phrase.of("look at %s", "regardez %s", where));
    }

    private static List<Symptom> ledgerAndLake(Opened open) {
        try {
            int runs = open.ledger().runs(1).size();
            Phrase found =
                    runs == 0
                            ? new Phrase(
                                    "opens; nothing ran yet",
                                    "s’ouvre\u202f; rien n’a encore tourné")
                            : new Phrase("opens", "s’ouvre");
            return List.of(Symptom.well("ledger", LEDGER, found), lake(BrokenTables.of(open)));
        } catch (LedgerFailure failure) {
            return List.of(Symptom.broken("ledger", LEDGER, failure.what(), failure.todo()));
        }
    }

    private static Symptom lake(List<Lake.Broken> broken) {
        return broken.isEmpty()
                ? Symptom.well(
                        "lake",
                        LAKE,
                        new Phrase(
                                "every file is what it was", "chaque fichier est ce qu’il était"))
                : Symptom.broken(
                        "lake", LAKE, BrokenTables.what(broken), BrokenTables.todo(broken));
    }
}
