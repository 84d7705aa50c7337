package socle.kinds.steer;

import java.util.ArrayList;
import java.util.List;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;

/// What a strategy proves: its objectives, its fields and its means, each held against what was
/// collected.
final class StrategyFindings {

    private final StrategyTables tables;

    StrategyFindings(StrategyTables tables) {
        this.tables = tables;
    }

    List<Evidence> evidence() {
        return List.of(
                objectives(),
                sample(
                        "strategy.traceability",
                        new Phrase("Objectives and sources", "Objectifs et sources"),
                        tables.objectives()),
                fields(),
                sample(
                        "strategy.columns",
                        new Phrase("Useful and necessary data", "Données utiles et nécessaires"),
                        tables.fields()),
                minimal(),
                means(),
                sample(
                        "strategy.reasons",
                        new Phrase("Choice of sources", "Choix des sources"),
                        tables.reasons()));
    }

    private Evidence objectives() {
        List<String> wanted = tables.wanted();
        List<String> said = tables.sources().stream().map(Sourced::name).toList();
        List<String> orphans = said.stream().filter(one -> !wanted.contains(one)).toList();
        List<String> forgotten = wanted.stream().filter(one -> !said.contains(one)).toList();
        List<String> aimless =
                tables.needs().stream()
                        .filter(need -> need.spec().objective().isEmpty())
                        .map(need -> need.id().value())
                        .toList();
        boolean holds =
                !said.isEmpty() && orphans.isEmpty() && forgotten.isEmpty() && aimless.isEmpty();
        Phrase all =
                Phrase.of(
                        "%s sources, %s needs",
                        "%s sources, %s besoins", said.size(), tables.needs().size());
        return verdict(
                "strategy.objectives",
                new Phrase(
                        "Each source serves a need and its objective",
                        "Chaque source sert un besoin et son objectif"),
                holds,
                but(
                        all,
                        list("sources without a need", "sources sans besoin", orphans),
                        list(
                                "sources of a need that the strategy forgets",
                                "sources d’un besoin oubliées par la stratégie",
                                forgotten),
                        list("needs without an objective", "besoins sans objectif", aimless)));
    }

    private Evidence fields() {
        List<String> lacking = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (Sourced one : tables.sources()) {
            one.lacking().forEach(column -> lacking.add(one.name() + "." + column));
            if (one.said().necessary().isEmpty()) {
                silent.add(one.name());
            }
        }
        return verdict(
                "strategy.fields",
                new Phrase(
                        "The necessary and useful data are collected",
                        "Les données nécessaires et utiles sont collectées"),
                lacking.isEmpty() && silent.isEmpty() && !tables.sources().isEmpty(),
                but(
                        Phrase.of(
                                "%s columns said to serve",
                                "%s colonnes dites utiles ou nécessaires", tables.fields().size()),
                        list("not collected", "non collectées", lacking),
                        list(
                                "sources without a necessary column",
                                "sources sans colonne nécessaire",
                                silent)));
    }

    private Evidence minimal() {
        List<String> surplus = new ArrayList<>();
        for (Sourced one : tables.sources()) {
            one.surplus().forEach(column -> surplus.add(one.name() + "." + column));
        }
        return verdict(
                "strategy.minimal",
                new Phrase(
                        "No column is collected that serves nothing",
                        "Aucune colonne n’est collectée sans servir"),
                surplus.isEmpty(),
                but(
                        new Phrase(
                                "columns collected held against those said to serve",
                                "colonnes collectées confrontées à celles dites utiles"),
                        list("too many", "en trop", surplus)));
    }

    private Evidence means() {
        List<String> without =
                tables.sources().stream()
                        .filter(one -> !one.said().hasMeans())
                        .map(Sourced::name)
                        .toList();
        return verdict(
                "strategy.means",
                new Phrase(
                        "Each source has its means: people, work, cost, frequency, reason",
                        "Chaque source a ses moyens\u00a0: personnes, charge, coût, fréquence,"
                                + " raison"),
                without.isEmpty() && !tables.sources().isEmpty(),
                but(
                        Phrase.of("%s sources", "%s sources", tables.sources().size()),
                        list("without all their means", "sans tous leurs moyens", without)));
    }

    private static Phrase list(String en, String fr, List<String> names) {
        return names.isEmpty()
                ? Phrase.same("")
                : Phrase.of(
                        "; %s: %s",
                        "\u202f; %s\u00a0: %s", new Phrase(en, fr), StrategyTables.joined(names));
    }

    private static Phrase but(Phrase all, Phrase... exceptions) {
        Phrase words = all;
        for (Phrase exception : exceptions) {
            words = Phrase.of("%s%s", "%s%s", words, exception);
        }
        return words;
    }

    private static Evidence verdict(String claim, Phrase label, boolean holds, Phrase why) {
        return new Evidence.Verdict(new Claim(claim), label, holds, Severity.WARNING, why);
    }

    private static Evidence sample(String claim, Phrase label, Rows rows) {
        return new Evidence.Sample(new Claim(claim), label, rows);
    }
}
