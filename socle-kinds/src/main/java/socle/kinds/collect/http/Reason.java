package socle.kinds.collect.http;

import socle.api.text.Phrase;

/// Why no whole answer came.
public enum Reason {
    BAD_ADDRESS(
            Chance.NONE, "its address is none that can be asked", "son adresse n’en est pas une"),
    FORBIDDEN_SCHEME(
            Chance.NONE, "only http and https are spoken", "seuls http et https sont parlés"),
    UNKNOWN_HOST(
            Chance.SMALL,
            "no address is known for its host",
            "aucune adresse n’est connue pour son hôte"),
    PRIVATE_ADDRESS(
            Chance.NONE,
            "it leads to an address inside a private network, which its author did not name",
            "il mène à une adresse d’un réseau privé, que son auteur n’a pas nommée"),
    REFUSED(Chance.SMALL, "its host refuses the connection", "son hôte refuse la connexion"),
    UNREACHABLE(Chance.SMALL, "its host cannot be reached", "son hôte est injoignable"),
    CERTIFICATE_EXPIRED(
            Chance.NONE,
            "its certificate is out of date",
            "son certificat n’est pas ou plus valable à cette date"),
    CERTIFICATE_UNTRUSTED(
            Chance.NONE,
            "nobody trusted vouches for its certificate",
            "aucune autorité reconnue ne garantit son certificat"),
    CERTIFICATE_OF_ANOTHER(
            Chance.NONE,
            "its certificate is for another host",
            "son certificat est celui d’un autre hôte"),
    TLS(
            Chance.NONE,
            "no secure connection could be agreed",
            "aucune connexion sûre n’a pu s’établir"),
    SLOW_TO_CONNECT(Chance.GOOD, "it did not connect in time", "il ne s’est pas connecté à temps"),
    SLOW_TO_ANSWER(Chance.GOOD, "it did not answer in time", "il n’a pas répondu à temps"),
    DRIP(
            Chance.SMALL,
            "its answer came in drops, slower than is waited for",
            "sa réponse arrivait goutte à goutte, plus lentement qu’on ne l’attend"),
    TOO_LONG(
            Chance.SMALL,
            "its answer took longer than is waited for",
            "sa réponse a pris plus de temps qu’on n’en accorde"),
    TOO_LARGE(
            Chance.NONE,
            "its answer is larger than allowed",
            "sa réponse est plus grande que permis"),
    CUT_SHORT(
            Chance.GOOD,
            "its answer ended before the length that it told",
            "sa réponse s’est arrêtée avant la longueur annoncée"),
    BOMB(
            Chance.NONE,
            "its answer unpacks to far more than it weighs",
            "sa réponse se déploie bien au-delà de ce qu’elle pèse"),
    BAD_PACKING(
            Chance.SMALL,
            "its answer is packed in a way that does not unpack",
            "sa réponse est compressée d’une façon qui ne se lit pas"),
    NOT_HTTP(Chance.SMALL, "what it answers is not HTTP", "ce qu’il répond n’est pas du HTTP"),
    REDIRECTS_IN_CIRCLES(
            Chance.NONE, "its redirects go in circles", "ses redirections tournent en rond"),
    TOO_MANY_REDIRECTS(
            Chance.NONE,
            "it redirects more often than is followed",
            "il redirige plus de fois qu’on ne suit"),
    HUNG_UP(Chance.GOOD, "the connection broke", "la connexion s’est rompue");

    /// Whether asking again may help.
    enum Chance {
        NONE,
        SMALL,
        GOOD
    }

    private final Chance chance;
    private final String en;
    private final String fr;

    Reason(Chance chance, String en, String fr) {
        this.chance = chance;
        this.en = en;
        this.fr = fr;
    }

    /// What it means, as the end of a sentence.
    public Phrase words() {
        return new Phrase(en, fr);
    }

    /// Whether asking again may help.
    public boolean passing() {
        return chance != Chance.NONE;
    }
}
