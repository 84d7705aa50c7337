package socle.kinds.steer.need;

import java.util.List;
import java.util.Optional;
import socle.api.text.Doc;

/// What surrounds a need: systems, actors, rules.
public record Environment(
        @Doc(value = "The environment, in words.", fr = "L’environnement, en mots.")
                Optional<String> text,
        @Doc(
                        value = "The systems that hold data or will show the answer.",
                        fr = "Les systèmes qui tiennent les données ou montreront la réponse.")
                List<Surrounding> systems,
        @Doc(
                        value = "Who acts there: producers, users, authorities.",
                        fr = "Ceux qui y agissent : producteurs, utilisateurs, autorités.")
                List<Surrounding> actors,
        @Doc(
                        value = "The laws, standards and terms that apply.",
                        fr = "Les lois, normes et conditions qui s’appliquent.")
                List<Surrounding> regulation) {

    public Environment {
        systems = List.copyOf(systems);
        actors = List.copyOf(actors);
        regulation = List.copyOf(regulation);
    }
}
