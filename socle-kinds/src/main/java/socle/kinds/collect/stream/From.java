package socle.kinds.collect.stream;

import socle.api.text.Doc;

/// Where the first work begins.
public enum From {
    @Doc(
            value = "At the oldest event that the topic still has.",
            fr = "Au plus ancien événement que le sujet a encore.")
    EARLIEST,
    @Doc(value = "After the newest.", fr = "Après le plus récent.")
    LATEST
}
