package socle.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import socle.api.data.Rows;
import socle.api.show.Page;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.cli.Voice.Tone;
import socle.app.show.DefaultPage;
import socle.app.show.PageText;
import socle.app.show.export.Form;
import socle.core.engine.Lineage;
import socle.core.graph.Declared;
import socle.core.sight.Moment;
import socle.core.sight.Profiles;
import tools.jackson.databind.node.ObjectNode;

/// A node: its page, the profile of its table, what it reads and who reads it.
@Command(name = "show")
final class ShowVerb implements Verb {
    private static final int WIDTH = 100;
    private static final int MOST = 20;

    @Parameters(paramLabel = "NODE", descriptionKey = "NODE")
    String name = "";

    @Option(
            names = "--export",
            paramLabel = "FORMS",
            split = ",",
            hideParamSyntax = true,
            descriptionKey = "export")
    List<Wanted> forms = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "charts-out")
    @Nullable String out;

    /// The forms of a chart, as they are typed; and of a page.
    enum Wanted {
        svg,
        png,
        xlsx,
        csv,
        pdf;

        private Form form() {
            return Form.valueOf(name().toUpperCase(Locale.ROOT));
        }
    }

    @Override
    public Ending run(Desk desk) throws Mistake, Faulty, IOException {
        Opened open = desk.open();
        Declared node = open.node(name);
        Moment seen = open.seen();
        if (!forms.isEmpty()) {
            Path here = desk.around().here();
            Path folder = out == null ? here : here.resolve(out).normalize();
            if (forms.contains(Wanted.pdf)) {
                new SheetOut(desk, node.id()).write(folder);
            }
            List<Form> charts =
                    forms.stream().filter(it -> it != Wanted.pdf).map(Wanted::form).toList();
            if (!charts.isEmpty()) {
                new ChartsOut(desk, node, seen).write(charts, folder);
            }
            return Ending.DONE;
        }
        Optional<Rows> profile = new Profiles(seen).of(name);
        Optional<Stretches> intervals =
                Stretches.memory(open, node, desk.around().clock().instant())
                        .map(memory -> new Stretches(memory.all()));
        if (desk.json()) {
            ObjectNode document = document(open, node, seen, profile, desk.voice());
            intervals.ifPresent(it -> it.put(document.putObject("intervals"), desk.voice()));
            desk.answer(document);
        } else {
            print(open, node, seen, profile, desk.voice());
            intervals.ifPresent(it -> print(it, desk.voice()));
            desk.voice().answer("");
            desk.voice().answer(node.node().place().toString());
        }
        return Ending.DONE;
    }

    private static void print(
            Opened open, Declared node, Moment seen, Optional<Rows> profile, Voice voice) {
        Page page = DefaultPage.of(node.node(), seen);
        voice.answer(new PageText(voice.language(), WIDTH).of(page).stripTrailing());
        profile.ifPresent(
                rows -> {
                    head(new Phrase("Profile", "Profil"), voice);
                    ProfileOut.table(rows, voice);
                });
        head(new Phrase("Lineage", "Lignage"), voice);
        voice.answer(
                names(new Phrase("reads: %s", "lit\u00a0: %s"), open.graph().before(node.id())));
        voice.answer(
                names(
                        new Phrase("read by: %s", "lu par\u00a0: %s"),
                        open.graph().after(node.id())));
        open.lineage(node, seen).ifPresent(lineage -> print(lineage, voice));
    }

    private static void print(Stretches intervals, Voice voice) {
        head(new Phrase("Intervals", "Intervalles"), voice);
        voice.answer(intervals.line());
        intervals.print(MOST, voice);
    }

    /// One line a column; what is not known is said to be unknown.
    private static void print(Lineage lineage, Voice voice) {
        for (Lineage.Line line : lineage.lines()) {
            Phrase from =
                    line.sources().map(ShowVerb::from).orElse(new Phrase("unknown", "inconnu"));
            voice.answer("  " + line.column() + " ← " + voice.words(from));
        }
    }

    private static Phrase from(Collection<Lineage.Source> sources) {
        return sources.isEmpty()
                ? new Phrase("no column", "aucune colonne")
                : Phrase.same(
                        String.join(", ", sources.stream().map(Lineage.Source::toString).toList()));
    }

    private static void head(Phrase words, Voice voice) {
        voice.answer("");
        voice.answer(voice.toned(Tone.STRONG, voice.words(words)));
    }

    private static Phrase names(Phrase form, Collection<NodeId> nodes) {
        String names = String.join(", ", nodes.stream().map(NodeId::value).toList());
        return Phrase.of(form.en(), form.fr(), names.isEmpty() ? "–" : names);
    }

    private static ObjectNode document(
            Opened open, Declared node, Moment seen, Optional<Rows> profile, Voice voice) {
        ObjectNode document =
                Json.object()
                        .put("id", node.id().value())
                        .put("kind", node.node().kind().word())
                        .put("title", node.node().title())
                        .put("description", node.node().header().description().orElse(""))
                        .put("place", node.node().place().toString());
        Json.texts(document, "reads", open.graph().before(node.id()));
        Json.texts(document, "readers", open.graph().after(node.id()));
        open.lineage(node, seen).ifPresent(lineage -> put(document, lineage));
        seen.published(node.id())
                .ifPresent(
                        shown ->
                                document.put("version", shown.version())
                                        .put("run", shown.run())
                                        .put("at", shown.at().toString()));
        EvidenceOut.put(document, seen.evidence(node.id()), voice);
        profile.ifPresent(rows -> document.set("profile", RowsOut.json(rows)));
        return document;
    }

    private static void put(ObjectNode document, Lineage lineage) {
        ObjectNode columns = document.putObject("lineage");
        for (Lineage.Line line : lineage.lines()) {
            line.sources()
                    .ifPresentOrElse(
                            sources -> Json.texts(columns, line.column(), sources),
                            () -> columns.putNull(line.column()));
        }
    }
}
