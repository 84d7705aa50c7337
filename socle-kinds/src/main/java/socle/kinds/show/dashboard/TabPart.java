package socle.kinds.show.dashboard;

import java.util.Optional;
import socle.api.text.Doc;
import socle.api.text.Place;
import socle.api.text.Wording;

/// The blocks that follow it, up to the next one, are seen one group at a time.
@Doc(
        value = "Opens a tab: the blocks that follow it, up to the next tab.",
        fr = "Ouvre un onglet : les blocs qui le suivent, jusqu’à l’onglet suivant.")
public record TabPart(
        @Doc(value = "Its words.", fr = "Ses mots.") @Wording String title,
        @Doc(
                        value = "Its name in the address; made of its words unless said.",
                        fr = "Son nom dans l’adresse ; fait de ses mots, sinon.")
                Optional<String> name,
        Place place)
        implements Part {

    public TabPart {
        Part.named(name);
    }

    @Override
    public String id() {
        return name.orElseGet(() -> Part.slug(title));
    }
}
