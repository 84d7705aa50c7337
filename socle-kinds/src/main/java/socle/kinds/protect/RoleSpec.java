package socle.kinds.protect;

import java.util.List;
import socle.api.access.Right;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;

/// What a role allows.
@Doc(
        value = "A role of the project's own, beside viewer, analyst, engineer and owner.",
        fr = "Un rôle propre au projet, à côté de viewer, analyst, engineer et owner.")
public record RoleSpec(
        @Doc(
                        value = "What it allows; all else is denied.",
                        fr = "Ce qu’il permet\u202f; tout le reste est refusé.")
                List<Right> rights) {

    public RoleSpec {
        rights = rights.stream().distinct().sorted().toList();
        if (rights.isEmpty()) {
            throw SpecProblem.at(
                    "rights",
                    new Phrase("a role that allows nothing", "un rôle qui ne permet rien"),
                    new Phrase("give it rights: [look]", "donnez-lui rights: [look]"));
        }
    }

    boolean has(Right right) {
        return rights.contains(right);
    }
}
