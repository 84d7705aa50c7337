package socle.kinds.operate.post;

import socle.api.text.Doc;

/// How the way to a mail server is kept from others' eyes.
public enum Security {
    @Doc(value = "Not at all", fr = "Pas du tout")
    NONE,
    @Doc(
            value = "The connection begins in clear and must become secure before anything is said",
            fr = "La connexion commence en clair et doit devenir sûre avant que rien ne soit dit")
    STARTTLS,
    @Doc(
            value = "The connection is secure from its first byte",
            fr = "La connexion est sûre dès son premier octet")
    TLS
}
