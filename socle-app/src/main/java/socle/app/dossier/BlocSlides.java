package socle.app.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import socle.api.proof.Told;
import socle.app.show.State;
import socle.app.show.States;
import socle.app.slides.Grid;
import socle.app.slides.Slide;
import socle.core.proof.Bloc;
import socle.core.proof.Competence;
import socle.core.proof.Covered;

/// The slides of one bloc: how it stands, its figures and charts, each competence with its proofs,
/// what is missing.
record BlocSlides(Book book, Part part, Bloc bloc, int number) {

    /// So many claims are named in a cell or under a table; the dossier has them all.
    private static final int CLAIMS = 3;

    BlocSlides(Part part, Bloc bloc, int number) {
        this(part.book(), part, bloc, number);
    }

    /// « Bloc 1, Collecter ».
    String name() {
        return book.say("Bloc ", "Bloc ") + number + ", " + Names.of(bloc, book);
    }

    List<Slide> all() {
        List<Slide> slides = new ArrayList<>();
        slides.add(states());
        slides.addAll(new FigureSlides(book, bloc).all(name()));
        for (Competence competence : bloc.competences()) {
            if (part.of(competence).stream().anyMatch(it -> isSpokenOf(States.of(it.state())))) {
                slides.add(competence(competence));
            }
        }
        slides.add(missing());
        return slides;
    }

    private static boolean isSpokenOf(State state) {
        return state != State.MISSING && state != State.NOT_APPLICABLE;
    }

    private String colon() {
        return book.say(": ", "\u00A0: ");
    }

    private Slide states() {
        States states = part.states(bloc);
        List<State> told = States.order().stream().filter(it -> states.of(it) > 0).toList();
        List<Grid.Head> heads = new ArrayList<>();
        heads.add(SlidesEdition.head(book.say("Competence", "Compétence"), 8));
        for (State state : told) {
            heads.add(new Grid.Head(state.words().in(book.language()), 2.2, Grid.Side.RIGHT));
        }
        List<List<Grid.Cell>> rows = new ArrayList<>();
        for (Competence competence : bloc.competences()) {
            States own = States.of(part.of(competence));
            List<Grid.Cell> row = new ArrayList<>();
            row.add(Grid.Cell.of(competence.id() + " " + Names.of(competence, book)));
            for (State state : told) {
                row.add(
                        own.of(state) == 0
                                ? Grid.Cell.of("0")
                                : new Grid.Cell(String.valueOf(own.of(state)), ink(state)));
            }
            rows.add(row);
        }
        String title = name() + colon() + part.proven(states);
        return new Slide.Tabular(
                title,
                states.words(book.language()) + ".",
                new Grid(
                        heads,
                        rows,
                        book.say(
                                "States of the criteria, competence by competence",
                                "États des critères, compétence par compétence")),
                "",
                book.say(bloc.words()) + "\n" + states.words(book.language()) + ".");
    }

    private Slide competence(Competence competence) {
        List<Covered> covered = part.of(competence);
        String lead = lead(covered);
        List<List<Grid.Cell>> rows = new ArrayList<>();
        String before = "";
        for (Covered one : covered) {
            String words = asked(one, lead, before);
            before = book.say(one.criterion().lead());
            rows.add(
                    List.of(
                            Grid.Cell.of(letter(one, competence)),
                            Grid.Cell.of(words),
                            state(States.of(one.state()), book),
                            Grid.Cell.of(claims(one))));
        }
        Grid grid =
                new Grid(
                        List.of(
                                SlidesEdition.head(book.say("No.", "N°"), 0.8),
                                SlidesEdition.head(
                                        book.say("What is asked", "Ce qui est demandé"), 7),
                                SlidesEdition.head(book.say("State", "État"), 1.7),
                                SlidesEdition.head(book.say("Evidence", "Preuves"), 3.2)),
                        rows,
                        book.say("Criteria of ", "Critères de ") + competence.id());
        return new Slide.Tabular(
                competence.id()
                        + " "
                        + Names.of(competence, book)
                        + colon()
                        + part.proven(States.of(covered)),
                lead,
                grid,
                evidence(covered),
                new SpeakerWords(book).of(competence, covered));
    }

    private static String letter(Covered covered, Competence competence) {
        String code = covered.criterion().id();
        return code.startsWith(competence.id() + "-")
                ? code.substring(competence.id().length() + 1)
                : code;
    }

    /// The beginning that the sentences of all criteria share.
    private String lead(List<Covered> covered) {
        List<String> leads =
                covered.stream().map(it -> book.say(it.criterion().lead())).distinct().toList();
        return leads.size() == 1 ? leads.getFirst() : "";
    }

    /// A criterion without the beginning that stands above the table or in the row above.
    private String asked(Covered covered, String shared, String before) {
        String lead = book.say(covered.criterion().lead());
        String words = book.say(covered.criterion().words());
        if (lead.isEmpty() || lead.equals(shared)) {
            return words;
        }
        return lead.equals(before) ? "… " + words : lead + " " + words;
    }

    private String claims(Covered covered) {
        List<String> claims =
                covered.support().stream()
                        .filter(it -> !CriteriaTable.isText(it))
                        .map(it -> it.evidence().claim().value())
                        .distinct()
                        .toList();
        boolean text = covered.support().stream().anyMatch(CriteriaTable::isText);
        List<String> words = new ArrayList<>(claims.subList(0, Math.min(CLAIMS, claims.size())));
        if (claims.size() > CLAIMS) {
            words.add("…");
        }
        if (text) {
            words.addFirst(book.say("text", "texte"));
        }
        return words.isEmpty() ? "–" : String.join(", ", words);
    }

    private String evidence(List<Covered> covered) {
        List<Told> support =
                covered.stream()
                        .flatMap(it -> it.support().stream())
                        .filter(it -> !CriteriaTable.isText(it))
                        .distinct()
                        .toList();
        return new Proof(book).of(support, CLAIMS);
    }

    private Slide missing() {
        List<List<Grid.Cell>> rows = new ArrayList<>();
        int count = 0;
        for (Competence competence : bloc.competences()) {
            List<Covered> lacking =
                    part.of(competence).stream()
                            .filter(it -> isLacking(States.of(it.state())))
                            .toList();
            count += lacking.size();
            if (!lacking.isEmpty()) {
                rows.add(
                        List.of(
                                Grid.Cell.of(competence.id() + " " + Names.of(competence, book)),
                                Grid.Cell.of(
                                        lacking.stream()
                                                .map(it -> letter(it, competence))
                                                .collect(Collectors.joining(", "))),
                                Grid.Cell.of(why(lacking))));
            }
        }
        String title = name() + colon() + book.say("what is missing", "ce qui manque");
        if (rows.isEmpty()) {
            return new Slide.Points(
                    title,
                    List.of(
                            book.say(
                                    "Nothing: every criterion is proven or not applicable.",
                                    "Rien\u00A0: chaque critère est prouvé ou sans objet.")),
                    "");
        }
        String criteria =
                count == 1
                        ? book.say("1 criterion", "1 critère")
                        : count + book.say(" criteria", " critères");
        return new Slide.Tabular(
                title,
                criteria
                        + book.say(
                                " missing, partial or stale.", " manquants, partiels ou périmés."),
                new Grid(
                        List.of(
                                SlidesEdition.head(book.say("Competence", "Compétence"), 4),
                                SlidesEdition.head(book.say("Criteria", "Critères"), 1.6),
                                SlidesEdition.head(book.say("What lacks", "Ce qui manque"), 6)),
                        rows,
                        title),
                "",
                book.say(
                        "Say what is missing before you are asked, and what would make it.",
                        "Dire ce qui manque avant la question, et ce qui le ferait."));
    }

    private static boolean isLacking(State state) {
        return state == State.MISSING || state == State.PARTIAL || state == State.STALE;
    }

    private String why(List<Covered> lacking) {
        List<String> words =
                lacking.stream()
                        .flatMap(it -> it.lacking().stream())
                        .map(book::say)
                        .distinct()
                        .toList();
        String some =
                String.join(
                        book.say("; ", "\u202F; "), words.subList(0, Math.min(2, words.size())));
        return words.size() > 2 ? some + "…" : some;
    }

    /// A state as glyph, word and colour.
    static Grid.Cell state(State state, Book book) {
        return new Grid.Cell(
                state.letter() + "\u00A0" + state.words().in(book.language()), ink(state));
    }

    private static String ink(State state) {
        return States.color(state).substring(1).toLowerCase(Locale.ROOT);
    }
}
