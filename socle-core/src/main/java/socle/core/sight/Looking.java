package socle.core.sight;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import socle.api.data.SqlFailure;
import socle.api.data.Table;
import socle.api.text.Phrase;
import socle.api.text.Suggestion;
import socle.core.engine.DuckDbSession;
import socle.core.engine.Excerpt;
import socle.core.sql.Question;
import socle.core.sql.SelectText;
import socle.core.sql.SqlReading;

/// How one reader's questions are answered at one revision: read by the engine's parser, refused
/// when they reach beyond the published tables, answered from memory or by a lens that sees what
/// they name as the reader may see it.
record Looking(Lenses lenses, Scenery scenery, Narrowing narrowing) {

    /// The first rows of the answer.
    ///
    /// @throws Refusal before the engine sees it
    /// @throws SqlFailure when the engine refuses it, or its time is over
    /// @throws Stopped when somebody stopped it
    Excerpt first(Ask ask) {
        Question question = lenses.parser().question(ask.select());
        List<Scene> scenes = scenes(question);
        return switch (question.steadiness()) {
            case CHANGES -> answer(ask, scenes);
            case STEADY ->
                    lenses.answers().of(key(ask, scenes), ask.stop(), () -> answer(ask, scenes));
        };
    }

    /// Uses a session that sees some tables and all that they read, as the reader may see them.
    <T> T use(Set<String> tables, Function<Lens, T> look) {
        List<Scene> scenes = scenery.of(tables, narrowing);
        return lenses.use(lens -> look.apply(seeing(lens, scenes)));
    }

    /// The tables that a question may read: those that its author gave a name of their own (WITH)
    /// and that are published as well are shown too, so that no reading of its scopes but the
    /// engine's own matters.
    List<Scene> scenes(Question question) {
        question.refused().stream()
                .findFirst()
                .ifPresent(
                        one -> {
                            throw refusal(one);
                        });
        for (Map.Entry<String, Integer> named : question.tables().entrySet()) {
            if (scenery.table(named.getKey()) == null) {
                throw unknown(named.getKey(), named.getValue());
            }
        }
        Set<String> published = new HashSet<>(question.named());
        published.removeIf(name -> scenery.table(name) == null);
        return scenery.of(published, narrowing);
    }

    /// The tables of a question, and those that they read, that are narrowed for the reader.
    Set<String> narrowed(String select) {
        Set<String> narrowed = new TreeSet<>();
        for (Scene scene : scenes(lenses.parser().question(select))) {
            if (scene.narrowed().isPresent()) {
                narrowed.add(scene.table().name());
            }
        }
        return narrowed;
    }

    /// Has the engine write the answer into a file of Parquet.
    ///
    /// @param stored the type in which values of a type are stored
    /// @return how many rows it has
    long write(Ask ask, Path file, UnaryOperator<String> stored) {
        List<Scene> scenes = scenes(lenses.parser().question(ask.select()));
        return working(
                ask,
                scenes,
                session ->
                        session.write(
                                ask.limits().time(),
                                new Parquet(
                                                ask.select(),
                                                session.describe(ask.select()),
                                                ask.limits())
                                        .text(file, stored)));
    }

    private Excerpt answer(Ask ask, List<Scene> scenes) {
        return working(ask, scenes, session -> answer(ask, session));
    }

    private <T> T working(Ask ask, List<Scene> scenes, Function<DuckDbSession, T> work) {
        return lenses.use(
                lens -> {
                    ask.stop().isWorking(lens.session());
                    try {
                        return work.apply(seeing(lens, scenes).session());
                    } catch (SqlFailure failure) {
                        if (ask.stop().isPulled()) {
                            throw Answers.stopped();
                        }
                        throw failure;
                    } finally {
                        ask.stop().isOver();
                    }
                });
    }

    private static Excerpt answer(Ask ask, DuckDbSession session) {
        if (ask.limits().letters() == 0) {
            return session.first(ask.limits(), ask.select(), ask.values());
        }
        Cut cut = new Cut(ask.select(), session.describe(ask.select()), ask.limits());
        try {
            return cut.named(session.first(ask.limits(), cut.text(), ask.values()));
        } catch (SqlFailure failure) {
            int offset = failure.offset() - cut.begins();
            throw new SqlFailure(
                    failure.words(),
                    offset >= 0 && offset <= ask.select().length() ? offset : -1,
                    failure);
        }
    }

    /// How the engine would answer, in its own words: for those alone who see all that it reads,
    /// for
    /// it counts rows and names conditions.
    ///
    /// @throws Refusal when it is not asked
    /// @throws SqlFailure when the engine refuses it
    String plan(String select) {
        List<Scene> scenes = scenes(lenses.parser().question(select));
        if (scenes.stream().anyMatch(scene -> scene.narrowed().isPresent())) {
            throw new Refusal(
                    new Phrase(
                            "the plan would tell what a policy keeps from you",
                            "le plan dirait ce qu’une politique vous cache"),
                    new Phrase("ask for the answer alone", "demandez la seule réponse"),
                    -1);
        }
        return lenses.use(
                lens ->
                        String.valueOf(
                                seeing(lens, scenes)
                                        .session()
                                        .query("EXPLAIN " + SelectText.bare(select))
                                        .at(0, 1)));
    }

    private Lens seeing(Lens lens, List<Scene> scenes) {
        lens.lookAs(narrowing.visitor());
        for (Scene scene : scenes) {
            show(lens, scene, scenes);
        }
        return lens;
    }

    /// A view may read what a policy takes out of its table: then nothing of it can be seen.
    private static void show(Lens lens, Scene scene, List<Scene> scenes) {
        try {
            lens.show(scene);
        } catch (SqlFailure failure) {
            if (scenes.stream().noneMatch(one -> one.narrowed().isPresent())) {
                throw failure;
            }
            throw new Refusal(
                    Phrase.of(
                            "'%s' reads what a policy keeps from you",
                            "« %s » lit ce qu’une politique vous cache", scene.table().name()),
                    new Phrase(
                            "ask whoever owns the project for a role that sees it",
                            "demandez au propriétaire du projet un rôle qui le voie"),
                    -1);
        }
    }

    private Answers.Key key(Ask ask, List<Scene> scenes) {
        List<Answers.Part> parts = new ArrayList<>();
        boolean isNarrowed = false;
        for (Scene scene : scenes) {
            isNarrowed |= scene.narrowed().isPresent();
            parts.add(
                    new Answers.Part(
                            scene.table().name(), scene.table().version(), scene.narrowed()));
        }
        return new Answers.Key(
                ask.select(),
                ask.parameters(),
                parts,
                isNarrowed ? narrowing.visitor() : "",
                ask.limits());
    }

    private static Refusal refusal(SqlReading.Refused one) {
        return switch (one.sort()) {
            case SYNTAX ->
                    new Refusal(
                            one.what(),
                            new Phrase("mend it there", "corrigez-le à cet endroit"),
                            one.offset());
            case FORBIDDEN ->
                    new Refusal(
                            one.what(),
                            new Phrase(
                                    "ask for published tables by their names",
                                    "interrogez les tables publiées par leur nom"),
                            one.offset());
        };
    }

    private Refusal unknown(String name, int offset) {
        Phrase todo =
                Suggestion.todo(
                        name,
                        scenery.tables().stream().map(Table::name).toList(),
                        new Phrase(
                                "ask for a table that the catalogue lists",
                                "interrogez une table que le catalogue énumère"));
        return new Refusal(
                Phrase.of(
                        "no published table is named '%s'",
                        "aucune table publiée ne s’appelle « %s »", name),
                todo,
                offset);
    }
}
