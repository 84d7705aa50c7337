package socle.app.manual;

import java.util.List;
import socle.core.serve.Glimpse;

/// The documentation of a project as one reader may see it.
public final class Manual {

    private final Matter matter;

    private Manual(Matter matter) {
        this.matter = matter;
    }

    /// That of a project at one moment.
    public static Manual of(Glimpse glimpse) {
        return new Manual(Matter.of(glimpse));
    }

    /// What a part holds.
    public List<Entry> entries(Topic topic) {
        return switch (topic) {
            case SOURCES -> new Sources(matter).entries();
            case METHODS -> new Methods(matter).entries();
            case INDICATORS -> new Gauges(matter).entries();
            case REPRODUCE -> new Remaking(matter).entries();
            case GLOSSARY -> new Glossary(matter).entries();
            case READABILITY -> new Reading(matter).entries();
            case CHANGES -> new Changes(matter).entries();
            case HANDOVER -> new Handovers(matter).entries();
        };
    }
}
