package socle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import socle.app.Main;

/// The dossier of a project of 50 charts as PDF, some 100 pages: whole processes with the JVM
/// options of `bin/socle dossier`, twice the same bytes, then again and again in one process.
///
/// `java -cp 'bench/target/classes:bench/target/lib/*' socle.bench.PaperDossier [ROUNDS]`
public final class PaperDossier {
    private PaperDossier() {}

    private static final int CHARTS = 50;
    private static final int ROWS = 24;

    private static final int CHAPTERS = 10;

    private static final String WORDS =
            "Les mesures de ce chapitre viennent toutes d'une même source, que le projet lit en entier"
                    + " et compte deux fois. Ce que l'on en tire tient dans une figure, que le texte"
                    + " cite et que ses données suivent. Ce que l'on n'en tire pas est dit aussi : une"
                    + " moyenne n'est pas un cas, une hausse déclarée n'est pas une hausse, et deux"
                    + " courbes qui montent ensemble ne disent pas laquelle tire l'autre. ";

    /// @param arguments how many rounds
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        Path folder = Files.createTempDirectory("paper-dossier");
        try {
            project(folder);
            Child plain = Child.in(folder, options());
            plain.run(Main.class, "run");
            List<Usage> all = new ArrayList<>();
            for (int round = 0; round <= rounds; round++) {
                String file = "round-" + round + ".pdf";
                Usage usage = plain.run(Main.class, "dossier", "--format", "pdf", "--out", file);
                if (round > 0) {
                    all.add(usage);
                }
            }
            byte[] first = Files.readAllBytes(folder.resolve("round-0.pdf"));
            byte[] last = Files.readAllBytes(folder.resolve("round-" + rounds + ".pdf"));
            Usage warm = plain.run(PaperWarm.class, String.valueOf(rounds));
            tell(first, Usage.median(all), Arrays.equals(first, last));
            System.out.println(Files.readString(folder.resolve("told.txt")).strip());
            System.out.printf(
                    Locale.ROOT,
                    "(its whole process: %.2f s of CPU, %d MB)%n",
                    warm.cpu().toMillis() / 1e3,
                    warm.peak() >> 20);
        } finally {
            Folders.remove(folder);
        }
    }

    private static String[] options() {
        return new String[] {"-Xms64m", "-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"};
    }

    private static void tell(byte[] pdf, Usage usage, boolean same) throws IOException {
        int pages;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            pages = document.getNumberOfPages();
        }
        System.out.printf(
                Locale.ROOT,
                "%d pages, %d charts, %.1f MB: %.2f s of CPU, %.2f s, %d MB; the same bytes: %s%n",
                pages,
                CHARTS,
                pdf.length / 1e6,
                usage.cpu().toMillis() / 1e3,
                usage.wall().toMillis() / 1e3,
                usage.peak() >> 20,
                same ? "yes" : "no");
    }

    private static void project(Path folder) throws IOException {
        for (String name : List.of("data", "sources", "dashboards", "dossier", "frameworks")) {
            Files.createDirectories(folder.resolve(name));
        }
        Files.writeString(
                folder.resolve("socle.yml"),
                "name: Cinquante figures\nlanguage: fr\nframework: frameworks/bench.yml\n");
        Files.writeString(folder.resolve("frameworks/bench.yml"), framework());
        Files.writeString(folder.resolve("data/sales.csv"), rows());
        Files.writeString(
                folder.resolve("sources/sales.yml"),
                """
                kind: file
                legal: {publisher: Nobody, basis: own_data}
                files: data/sales.csv
                columns: {day: DATE, name: VARCHAR, amount: DOUBLE, weight: DOUBLE}
                """);
        for (int chart = 0; chart < CHARTS; chart++) {
            Files.writeString(folder.resolve("dashboards/fig_" + chart + ".yml"), chart(chart));
        }
        for (int chapter = 0; chapter < CHAPTERS; chapter++) {
            Files.writeString(folder.resolve("dossier/c" + chapter + ".md"), chapter(chapter));
        }
    }

    /// Two blocs of five competences, each asking for rows and a text.
    private static String framework() {
        StringBuilder all = new StringBuilder("name: bench\nen: Bench\nfr: Banc\nblocs:\n");
        for (int bloc = 1; bloc <= 2; bloc++) {
            all.append(
                    "  - {id: B%1$d, en: Part %1$d, fr: Partie %1$d, competences: ["
                            .formatted(bloc));
            for (int competence = 1; competence <= 5; competence++) {
                all.append(
                        """
                        {id: B%1$d.%2$d, en: Show and tell, fr: Montrer et dire, criteria: [
                          {id: B%1$d.%2$d-a, en: rows are counted, fr: les lignes sont comptées, proof: [{claim: collect.rows_written}]},
                          {id: B%1$d.%2$d-b, en: a person says why, fr: une personne dit pourquoi, proof: [{text: true}]}]},
                        """
                                .formatted(bloc, competence)
                                .indent(6));
            }
            all.append("    ]}\n");
        }
        return all.toString();
    }

    private static String rows() {
        SplittableRandom random = new SplittableRandom(20_261_123);
        StringBuilder rows = new StringBuilder("day,name,amount,weight\n");
        LocalDate day = LocalDate.of(2020, 1, 1);
        for (int row = 0; row < ROWS; row++) {
            rows.append(day.plusDays(row % 12))
                    .append(",n")
                    .append(random.nextInt(6))
                    .append(',')
                    .append(random.nextInt(100_000) / 100.0)
                    .append(',')
                    .append(random.nextInt(10_000) / 100.0)
                    .append('\n');
        }
        return rows.toString();
    }

    private static String chart(int number) {
        String slots =
                switch (number % 5) {
                    case 0 ->
                            "mark: bar\nx: {column: amount, aggregate: sum, title: Montant}\n"
                                    + "y: {column: name, title: Nom}";
                    case 1 ->
                            "mark: line\nx: {column: day, title: Jour}\n"
                                    + "y: {column: amount, aggregate: mean, title: Montant}";
                    case 2 -> "mark: histogram\nx: {column: weight, title: Poids}";
                    case 3 ->
                            "mark: pareto\nx: {column: name, title: Nom}\n"
                                    + "y: {column: amount, aggregate: sum, title: Montant}";
                    default ->
                            "mark: point\nx: {column: weight, title: Poids}\n"
                                    + "y: {column: amount, title: Montant}";
                };
        return """
               kind: chart
               title: Ce que montre la figure de rang %d
               description: Des ventes inventées, pour mesurer.
               from: sales
               %s
               why: Une forme qui convient à la question.
               """
                .formatted(number, slots);
    }

    /// Five figures, each cited once.
    private static String chapter(int number) {
        StringBuilder figures = new StringBuilder();
        for (int figure = 0; figure < CHARTS / CHAPTERS; figure++) {
            figures.append("## Ce que l'on trouve, ")
                    .append(figure + 1)
                    .append("\n\n")
                    .append(WORDS)
                    .append("\n\n{{ figure fig_")
                    .append(number * CHARTS / CHAPTERS + figure)
                    .append(" }}\n\n");
        }
        return """
               ---
               title: Chapitre %1$d, ses mesures et ce qu'elles disent
               requirements: [B%2$d.%3$d]
               order: %1$d
               ---
               ## Ce que l'on cherche

               %4$s Le fichier avait {{ evidence sales collect.rows_written }} lignes.

               %5$s"""
                .formatted(number, number / 5 + 1, number % 5 + 1, WORDS, figures);
    }
}
