package socle.core.reproduce;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.core.proof.Attested;
import socle.core.reproduce.Difference.Weight;

/// What came out of making a project again.
///
/// @param files how many files the clean copy had
/// @param all every node
/// @param machine what it was made with, by name
public record Reproduction(int files, List<Compared> all, Map<String, String> machine) {

    /// What it speaks for.
    public static final Claim CLAIM = Attested.REPRODUCED;

    /// What stands beside it proves nothing by itself.
    private static final Claim OTHERS = new Claim("project.reproduced_otherwise");

    private static final Claim MACHINE = new Claim("project.reproduced_with");

    private static final int TOLD = 50;

    public Reproduction {
        all = List.copyOf(all);
    }

    /// Whether the results of every node that was made again are the same.
    public boolean holds() {
        return all.stream().allMatch(Compared::isSame) && tables(Manner.MADE) > 0;
    }

    /// How many tables were made again, or taken as they are.
    public int tables(Manner manner) {
        return all.stream().filter(it -> it.manner() == manner).mapToInt(Compared::tables).sum();
    }

    /// How many nodes were treated so.
    public long nodes(Manner manner) {
        return all.stream().filter(it -> it.manner() == manner).count();
    }

    /// Pieces of evidence that were compared.
    public int facts() {
        return all.stream().mapToInt(Compared::facts).sum();
    }

    /// How many differences there are of a weight.
    public long differences(Weight weight) {
        return all.stream()
                .flatMap(it -> it.differences().stream())
                .filter(it -> it.weight() == weight)
                .count();
    }

    /// What it says, for the ledger.
    ///
    /// @param language in which its project is written
    public List<Evidence> evidence(Language language) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(
                new Evidence.Verdict(
                        CLAIM,
                        new Phrase("made again", "analyse refaite"),
                        holds(),
                        Severity.WARNING,
                        words()));
        Rows others = others(language);
        if (others.size() > 0) {
            evidence.add(
                    new Evidence.Sample(
                            OTHERS, new Phrase("what differs", "ce qui diffère"), others));
        }
        evidence.add(
                new Evidence.Sample(
                        MACHINE, new Phrase("made with", "faite avec"), machine(language)));
        return evidence;
    }

    /// In one sentence.
    public Phrase words() {
        return Phrase.of(
                "a clean copy of %1$s files made %2$s tables and %3$s pieces of evidence again,"
                        + " compared by digest: %4$s%5$s; %6$s tables from outside were taken as they"
                        + " are",
                "une copie vierge de %1$s fichiers a refait %2$s tables et %3$s preuves, comparées"
                        + " par empreinte\u00a0: %4$s%5$s\u202f; %6$s tables venues de l’extérieur ont"
                        + " été reprises telles quelles",
                Phrase.count(files),
                Phrase.count(tables(Manner.MADE)),
                Phrase.count(facts()),
                result(),
                ordered(),
                Phrase.count(tables(Manner.TAKEN)));
    }

    private Phrase result() {
        long others = differences(Weight.RESULT);
        return others == 0
                ? new Phrase("all results are the same", "tous les résultats sont identiques")
                : Phrase.of("%s differ", "%s diffèrent", Phrase.count(others));
    }

    private Phrase ordered() {
        long moved = differences(Weight.ORDER);
        return moved == 0
                ? Phrase.same("")
                : Phrase.of(
                        ", %s with the same rows in other files",
                        ", dont %s aux mêmes lignes dans d’autres fichiers", Phrase.count(moved));
    }

    private Rows others(Language language) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Compared one : all) {
            for (Difference it : one.differences()) {
                if (it.weight() != Weight.RUN && rows.size() < TOLD) {
                    List<@Nullable Object> row = new ArrayList<>();
                    row.add(one.node().value());
                    row.add(it.what().in(language));
                    row.add(it.shown().in(language));
                    row.add(it.made().in(language));
                    row.add(one.cause().map(why -> why.words().in(language)).orElse(""));
                    rows.add(row);
                }
            }
        }
        return Rows.of(
                List.of(
                        column("node", "nœud", language),
                        column("what", "quoi", language),
                        column("shown", "montré", language),
                        column("made", "refait", language),
                        column("why", "pourquoi", language)),
                rows);
    }

    private Rows machine(Language language) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        machine.forEach((name, value) -> rows.add(new ArrayList<>(List.of(name, value))));
        return Rows.of(
                List.of(column("what", "quoi", language), column("value", "valeur", language)),
                rows);
    }

    private static Column column(String en, String fr, Language language) {
        return new Column(new Phrase(en, fr).in(language), "VARCHAR");
    }
}
