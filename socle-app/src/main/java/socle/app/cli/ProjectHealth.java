package socle.app.cli;

import java.util.List;

/// What `doctor` sees of the engine, and of the project here if there is one.
final class ProjectHealth {
    private ProjectHealth() {}

    static List<Symptom> symptoms(Desk desk) {
        return List.of();
    }
}
