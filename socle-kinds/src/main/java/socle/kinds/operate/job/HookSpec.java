package socle.kinds.operate.job;

import java.util.Optional;
import socle.api.text.Doc;
import socle.api.text.Secret;

/// Where a program posts to make a job due.
public record HookSpec(
        @Doc(
                        value =
                                "The secret of the signature that each post carries; without one only"
                                        + " this machine may post.",
                        fr =
                                "Le secret de la signature que porte chaque envoi\u202f; sans lui, seule"
                                        + " cette machine peut envoyer.")
                Optional<Secret> signed) {}
