package socle.app.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.proof.Told;
import socle.app.show.Fact;
import socle.app.show.State;
import socle.app.show.export.Png;
import socle.app.show.words.Dates;
import socle.app.slides.Deck;
import socle.app.slides.Grid;
import socle.app.slides.Picture;
import socle.app.slides.Slide;
import socle.core.graph.Declared;
import socle.core.proof.Bloc;

/// The slides of a defence: what is proven bloc by bloc, with its figures and what is missing.
final class SlidesEdition {

    private final Book book;
    private final String digest;

    /// One bloc by its number, or all that were chosen.
    private final OptionalInt only;

    SlidesEdition(Book book, String digest, OptionalInt only) {
        this.book = book;
        this.digest = digest;
        this.only = only;
    }

    /// A bloc with its number in its framework.
    private record Numbered(Part part, Bloc bloc, int number) {}

    /// @param last the newest fact, whose moment the deck tells
    Deck deck(Told last) {
        List<Numbered> blocs = blocs();
        List<Deck.Section> sections = new ArrayList<>();
        sections.add(
                new Deck.Section(
                        book.say("Opening", "Ouverture"),
                        List.of(cover(blocs, last), agenda(blocs))));
        for (Numbered one : blocs) {
            BlocSlides slides = new BlocSlides(one.part(), one.bloc(), one.number());
            sections.add(new Deck.Section(slides.name(), slides.all()));
        }
        sections.add(new Deck.Section(book.say("To end", "Pour finir"), end()));
        return new Deck(
                name(),
                book.say("Defence", "Soutenance"),
                author().orElse(name()),
                new BrandMark(book).color().substring(1),
                book.language(),
                last.at(),
                sections);
    }

    /// The blocs that are spoken of: of those where a candidate chooses, the chosen ones.
    private List<Numbered> blocs() {
        List<Numbered> blocs = new ArrayList<>();
        for (Part part : book.parts()) {
            for (Bloc bloc : part.blocs()) {
                int number = part.number(bloc);
                if (only.isEmpty() || only.getAsInt() == number) {
                    blocs.add(new Numbered(part, bloc, number));
                }
            }
        }
        return blocs;
    }

    private String name() {
        return book.source().project().settings().name();
    }

    private Optional<String> author() {
        return book.source().project().settings().author();
    }

    private Slide cover(List<Numbered> blocs, Told last) {
        List<String> facts = new ArrayList<>();
        author().ifPresent(facts::add);
        facts.add(new Dates(book.language()).day(last.at()));
        facts.add(book.say("run #", "exécution #") + last.run());
        facts.add(book.say("digest ", "empreinte ") + digest);
        List<String> names = book.parts().stream().map(Part::name).toList();
        return new Slide.Cover(
                name(),
                book.say("Defence: ", "Soutenance\u00A0: ") + String.join(", ", names),
                facts,
                Optional.of(plinth(blocs)),
                book.say(
                        "Every number and state in these slides was computed from the project's"
                                + " runs. The same state gives the same slides.",
                        "Chaque nombre et chaque état de ces diapositives est calculé à partir des"
                                + " exécutions du projet. Le même état donne les mêmes"
                                + " diapositives."));
    }

    private Picture plinth(List<Numbered> blocs) {
        List<Plinth.Course> courses =
                blocs.stream()
                        .map(
                                it ->
                                        new Plinth.Course(
                                                it.number() + " " + Names.of(it.bloc(), book),
                                                it.part().states(it.bloc())))
                        .toList();
        Plinth plinth = new Plinth(book);
        Plinth.Drawn drawn = plinth.drawn(courses, 105, "p-narrow");
        double scale = 6;
        byte[] png = Png.of(drawn.svg(), drawn.width(), drawn.height(), scale);
        return new Picture(png, drawn.width(), drawn.height(), drawn.words());
    }

    private Slide agenda(List<Numbered> blocs) {
        List<String> points = new ArrayList<>();
        for (Numbered one : blocs) {
            points.add(
                    new BlocSlides(one.part(), one.bloc(), one.number()).name()
                            + book.say(": ", "\u00A0: ")
                            + one.part().proven(one.part().states(one.bloc())));
        }
        points.add(
                book.say(
                        "What does not hold, and how to do it all again",
                        "Ce qui ne tient pas, et comment tout refaire"));
        return new Slide.Points(
                book.say("What we shall see", "Ce que nous allons voir"),
                points,
                book.say(
                        "For each bloc: what is proven, its key figures, its charts, its evidence,"
                                + " what is missing.",
                        "Pour chaque bloc\u00A0: ce qui est prouvé, ses chiffres clés, ses graphiques, ses preuves,"
                                + " ce qui manque."));
    }

    private List<Slide> end() {
        List<Slide> slides = new ArrayList<>();
        List<List<Grid.Cell>> rows = new ArrayList<>();
        for (Declared declared : book.source().project().nodes()) {
            for (Told told : book.source().seen().evidence(declared.id())) {
                if (told.evidence() instanceof Evidence.Verdict verdict && !verdict.holds()) {
                    State state = verdict.severity() == Severity.ERROR ? State.FELL : State.WARNED;
                    rows.add(
                            List.of(
                                    Grid.Cell.of(told.node().value()),
                                    BlocSlides.state(state, book),
                                    Grid.Cell.of(new Fact(verdict, book.language()).words())));
                }
            }
        }
        String title = book.say("What does not hold", "Ce qui ne tient pas");
        if (rows.isEmpty()) {
            slides.add(
                    new Slide.Points(
                            title,
                            List.of(
                                    book.say(
                                            "Every rule of the project holds.",
                                            "Toutes les règles du projet tiennent.")),
                            ""));
        } else {
            slides.add(
                    new Slide.Tabular(
                            title,
                            "",
                            new Grid(
                                    List.of(
                                            head(book.say("Node", "Nœud"), 3),
                                            head(book.say("State", "État"), 2),
                                            head(book.say("Found", "Constat"), 7)),
                                    rows,
                                    title),
                            "",
                            book.say(
                                    "Say it before you are asked: what fell, since when, what it"
                                            + " changes.",
                                    "Le dire avant la question\u00A0: ce qui est tombé, depuis quand, ce que cela change.")));
        }
        slides.add(
                new Slide.Points(
                        book.say("All of it can be done again", "Tout se refait"),
                        List.of(
                                "socle run",
                                "socle dossier --format slides",
                                book.say("digest of this state: ", "empreinte de cet état\u00A0: ")
                                        + digest),
                        ""));
        return slides;
    }

    static Grid.Head head(String words, double share) {
        return new Grid.Head(words, share, Grid.Side.LEFT);
    }
}
