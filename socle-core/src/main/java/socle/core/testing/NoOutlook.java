package socle.core.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import socle.api.Seen;
import socle.api.text.Language;
import socle.api.text.Problem;
import socle.core.engine.Lineage;
import socle.core.graph.Declared;
import socle.core.graph.Graph;
import socle.core.plan.Freshness;
import socle.core.plan.Planner;
import socle.core.project.Project;
import socle.core.proof.EditionFacts;
import socle.core.proof.Framework;
import socle.core.serve.Outlook;
import socle.core.sight.Moments;

/// Nothing is known of a project beyond its graph.
public record NoOutlook(Path root) implements Outlook {

    @Override
    public Project project() {
        throw new IllegalStateException("no project");
    }

    @Override
    public List<Framework> frameworks() {
        return List.of();
    }

    @Override
    public EditionFacts facts() {
        return EditionFacts.of(Graph.draw(List.of(), List.of()).graph(), Language.EN);
    }

    @Override
    public Moments moments() {
        throw new IllegalStateException("no moments");
    }

    @Override
    public Planner planner() {
        throw new IllegalStateException("no planner");
    }

    @Override
    public Freshness freshness() {
        throw new IllegalStateException("no freshness");
    }

    @Override
    public Optional<Lineage> lineage(Declared node, Seen seen) {
        return Optional.empty();
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }
}
