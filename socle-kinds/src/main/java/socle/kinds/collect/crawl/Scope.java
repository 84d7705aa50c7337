package socle.kinds.collect.crawl;

import socle.api.text.Doc;

/// How far from its starts a crawl goes.
public enum Scope {
    @Doc(
            value = "Folders of the starts and below.",
            fr = "Les dossiers de départ et ce qu’ils contiennent.")
    FOLDER,
    @Doc(value = "The hosts of the starts.", fr = "Les hôtes de départ.")
    HOST,
    @Doc(value = "Those hosts and the hosts below them.", fr = "Ces hôtes et leurs sous-domaines.")
    DOMAIN
}
