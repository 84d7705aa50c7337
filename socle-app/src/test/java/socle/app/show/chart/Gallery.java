package socle.app.show.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import socle.api.text.Language;

/// Writes all test plots to a page, to be looked at: `Gallery FILE`.
final class Gallery {
    private Gallery() {}

    public static void main(String[] arguments) throws IOException {
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html><html lang='fr'><meta charset='utf-8'>");
        page.append("<link rel='stylesheet' href='css/socle.css'><main>");
        Plots.all()
                .forEach(
                        (name, plot) -> {
                            if (Drawing.of(plot, Language.FR) instanceof Drawing.Picture picture) {
                                page.append("<h2>" + name + "</h2><div class='card'>");
                                page.append(
                                        "<div style='display:flex;gap:40px;align-items:start'>");
                                page.append(
                                        "<div style='width:640px'>"
                                                + picture.wide().svg().html()
                                                + "</div>");
                                page.append(
                                        "<div style='width:340px' class='shown'>"
                                                + picture.narrow()
                                                        .svg()
                                                        .html()
                                                        .replace("plot narrow", "plot")
                                                + "</div>");
                                page.append(
                                        "</div><p>"
                                                + picture.words()
                                                + picture.notes()
                                                + "</p></div>");
                            }
                        });
        Files.writeString(Path.of(arguments[0]), page);
    }
}
