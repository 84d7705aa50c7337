package socle.kinds.operate.job;

import socle.api.text.Doc;
import socle.api.text.Place;

/// What a job makes run, as the command line has it.
public record Chosen(
        @Doc(
                        value =
                                "Nodes as the command line selects them: name, +name, kind:, tag:,"
                                        + " path:.",
                        fr =
                                "Des nœuds comme la ligne de commande les sélectionne\u00a0: nom, +nom, kind:,"
                                        + " tag:, path:.")
                String select,
        Place place) {}
