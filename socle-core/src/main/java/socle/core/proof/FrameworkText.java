package socle.core.proof;

import java.util.List;
import java.util.Optional;
import socle.api.text.Default;
import socle.api.text.Doc;

/// A framework as it is written in YAML.
@Doc(
        value = "Requirements that a project answers to, and what would prove each.",
        fr = "Des exigences auxquelles répond un projet, et ce qui prouverait chacune.")
public record FrameworkText(
        @Doc(value = "What it is called.", fr = "Son nom.") String name,
        @Doc(value = "Its title in English.", fr = "Son titre en anglais.") String en,
        @Doc(value = "Its title in French.", fr = "Son titre en français.") String fr,
        @Doc(value = "Its parts.", fr = "Ses parties.") List<BlocText> blocs) {

    public record BlocText(
            @Doc(value = "Its code.", fr = "Son code.") String id,
            @Doc(value = "Its words in English.", fr = "Ses mots en anglais.") String en,
            @Doc(value = "Its words in French.", fr = "Ses mots en français.") String fr,
            @Doc(value = "Its number.", fr = "Son numéro.") @Default("0") int number,
            @Doc(value = "Its name in a word, in English.", fr = "Son nom en un mot, en anglais.")
                    @Default("''")
                    String short_en,
            @Doc(value = "Its name in a word, in French.", fr = "Son nom en un mot, en français.")
                    @Default("''")
                    String short_fr,
            @Doc(
                            value = "Its number, when a candidate chooses among such parts.",
                            fr = "Son numéro, quand un candidat choisit parmi de telles parties.")
                    Optional<Integer> speciality,
            @Doc(value = "What is done in it.", fr = "Ce qu’on y fait.")
                    List<ActivityText> activities,
            @Doc(value = "Its competences.", fr = "Ses compétences.")
                    List<CompetenceText> competences) {}

    public record ActivityText(
            @Doc(value = "Its code.", fr = "Son code.") String id,
            @Doc(value = "Its words in English.", fr = "Ses mots en anglais.") String en,
            @Doc(value = "Its words in French.", fr = "Ses mots en français.") String fr) {}

    public record CompetenceText(
            @Doc(value = "Its code.", fr = "Son code.") String id,
            @Doc(value = "Its words in English.", fr = "Ses mots en anglais.") String en,
            @Doc(value = "Its words in French.", fr = "Ses mots en français.") String fr,
            @Doc(
                            value = "A few words for headings, in English.",
                            fr = "Quelques mots pour les titres, en anglais.")
                    @Default("''")
                    String short_en,
            @Doc(
                            value = "A few words for headings, in French.",
                            fr = "Quelques mots pour les titres, en français.")
                    @Default("''")
                    String short_fr,
            @Doc(
                            value = "The code of the activity that it belongs to.",
                            fr = "Le code de l’activité dont elle relève.")
                    @Default("''")
                    String activity,
            @Doc(value = "Its criteria.", fr = "Ses critères.") List<CriterionText> criteria) {}

    public record CriterionText(
            @Doc(value = "Its code.", fr = "Son code.") String id,
            @Doc(value = "Its words in English.", fr = "Ses mots en anglais.") String en,
            @Doc(value = "Its words in French.", fr = "Ses mots en français.") String fr,
            @Doc(
                            value = "The beginning of its sentence, in English.",
                            fr = "Le début de sa phrase, en anglais.")
                    @Default("''")
                    String lead_en,
            @Doc(
                            value = "The beginning of its sentence, in French.",
                            fr = "Le début de sa phrase, en français.")
                    @Default("''")
                    String lead_fr,
            @Doc(value = "What is asked for.", fr = "Ce qui est demandé.") @Default("content")
                    Criterion.Nature nature,
            @Doc(value = "Who can show it.", fr = "Qui peut le montrer.") @Default("mixed")
                    Criterion.Automation automation,
            @Doc(
                            value = "Whether a project may say that it does not concern it.",
                            fr = "Si un projet peut dire qu’elle ne le concerne pas.")
                    @Default("false")
                    boolean conditional,
            @Doc(
                            value = "What would prove it: all of these.",
                            fr = "Ce qui la prouverait\u00a0: tout ceci.")
                    List<RuleText> proof) {}

    public record RuleText(
            @Doc(
                            value = "The claim of a piece of evidence; of several, one is enough.",
                            fr = "Ce qu’une preuve affirme ; parmi plusieurs, une suffit.")
                    List<String> claim,
            @Doc(value = "How many pieces at least.", fr = "Combien de preuves au moins.")
                    @Default("1")
                    int least,
            @Doc(
                            value = "Only from nodes that name the criterion or its competence.",
                            fr = "Des seuls nœuds qui nomment le critère ou sa compétence.")
                    @Default("false")
                    boolean about,
            @Doc(value = "Every node that left this claim …", fr = "Chaque nœud qui affirme ceci …")
                    Optional<String> each,
            @Doc(value = "… left this one too.", fr = "… affirme aussi cela.") Optional<String> has,
            @Doc(
                            value = "A text of the author that names the code.",
                            fr = "Un texte de l’auteur qui nomme le code.")
                    @Default("false")
                    boolean text) {}
}
