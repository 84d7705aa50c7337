package socle.api.access;

import socle.api.text.Doc;

/// Something that a person or a program may be allowed to do. What is not allowed is denied.
public enum Right {
    @Doc(
            value = "Look at pages: what is published, its proofs, its figures.",
            fr = "Regarder les pages\u00a0: ce qui est publié, ses preuves, ses chiffres.")
    LOOK,
    @Doc(value = "See rows of tables.", fr = "Voir des lignes de tables.")
    ROWS,
    @Doc(value = "Ask the tables in SQL.", fr = "Interroger les tables en SQL.")
    QUERY,
    @Doc(
            value = "Make nodes and jobs run, and stop them.",
            fr = "Faire tourner les nœuds et les travaux, et les arrêter.")
    RUN,
    @Doc(
            value = "Accounts, tokens, the log of what was seen and done.",
            fr = "Les comptes, les jetons, le journal de ce qui a été vu et fait.")
    ADMINISTER
}
