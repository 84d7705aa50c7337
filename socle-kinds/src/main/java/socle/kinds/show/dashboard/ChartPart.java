package socle.kinds.show.dashboard;

import java.util.Optional;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Link;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.SpecProblem;
import socle.api.text.TableRef;
import socle.api.text.Wording;
import socle.kinds.show.chart.ChartSpec;

/// A drawing: of a chart that has a file of its own, or of a table.
@Doc(value = "A drawing.", fr = "Un dessin.")
public record ChartPart(
        @Doc(
                        value = "The chart that is shown; it has a file of its own.",
                        fr = "La figure montrée ; elle a son propre fichier.")
                Optional<TableRef> chart,
        @Doc(
                        value = "The drawing, written here as a chart's file would be.",
                        fr = "Le dessin, écrit ici comme dans le fichier d’une figure.")
                Optional<ChartSpec> draw,
        @Doc(
                        value = "Its name on the page; the chart's unless said.",
                        fr = "Son nom sur la page ; celui de la figure, sinon.")
                Optional<String> name,
        @Doc(
                        value = "What is found; the chart's title unless said.",
                        fr = "Ce que l’on trouve ; le titre de la figure, sinon.")
                @Wording
                Optional<String> title,
        @Doc(
                        value = "What is drawn; the chart's description unless said.",
                        fr = "Ce qui est dessiné ; la description de la figure, sinon.")
                @Wording
                Optional<String> subtitle,
        @Doc(
                        value = "Its width, in twelfths of the page.",
                        fr = "Sa largeur, en douzièmes de la page.")
                @Default("6")
                int width,
        @Doc(
                        value = "Where choosing one of its names leads, instead of filtering.",
                        fr = "Où mène le choix d’un de ses noms, au lieu de filtrer.")
                Optional<Link> drill,
        Place place)
        implements Part {

    public ChartPart {
        Part.wide(width);
        Part.named(name);
        if (chart.isPresent() == draw.isPresent()) {
            throw SpecProblem.of(
                    new Phrase(
                            "a chart is one of a file, or is drawn here",
                            "une figure est celle d’un fichier, ou se dessine ici"),
                    new Phrase("keep one of chart and draw", "gardez l’un de chart et de draw"));
        }
        if (draw.isPresent() && (name.isEmpty() || title.isEmpty())) {
            throw SpecProblem.at(
                    "draw",
                    new Phrase(
                            "a chart that is drawn here has no name or no title",
                            "une figure dessinée ici n’a pas de nom ou de titre"),
                    new Phrase(
                            "add name: its_name and title: what is found",
                            "ajoutez name: son_nom et title: ce que l’on trouve"));
        }
    }

    @Override
    public String id() {
        return name.orElseGet(() -> chart.orElseThrow().node().value());
    }
}
