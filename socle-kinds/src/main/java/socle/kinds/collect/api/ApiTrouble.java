package socle.kinds.collect.api;

import socle.api.text.Phrase;
import socle.kinds.collect.Trouble;
import socle.kinds.collect.http.Reason;
import socle.kinds.collect.http.Reply;

/// What may be wrong with a service, in words.
final class ApiTrouble {

    private static final Phrase LATER =
            new Phrase(
                    "nothing was published; what came is kept for the next run, which goes on from"
                            + " there",
                    "rien n’a été publié\u202f; ce qui est venu est gardé pour la prochaine"
                            + " exécution, qui repart de là");

    private ApiTrouble() {}

    /// No whole answer came.
    ///
    /// @param address without any secret
    static Trouble broken(String address, Reason reason) {
        Phrase why = Phrase.of("%s: %s", "%s\u00a0: %s", address, reason.words());
        return reason.passing() ? Trouble.passing(why, LATER) : Trouble.of(why, seeAddress());
    }

    /// An answer that is no success.
    static Trouble status(String address, Reply.Answer answer) {
        int status = answer.status();
        Phrase why =
                Phrase.of(
                        "%s answers with status %s",
                        "%s répond avec le statut %s", address, status);
        return switch (status) {
            case 401, 403 ->
                    Trouble.of(
                            why,
                            new Phrase(
                                    "the service does not let us in: see `auth` and its secret",
                                    "le service ne nous laisse pas entrer\u00a0: voyez `auth` et son"
                                            + " secret"));
            case 408, 425, 429, 500, 502, 503, 504 -> Trouble.passing(why, LATER);
            default -> Trouble.of(why, seeAddress());
        };
    }

    private static Phrase seeAddress() {
        return new Phrase(
                "compare `url`, `query` and `pages` with what the service documents",
                "comparez `url`, `query` et `pages` avec ce que documente le service");
    }

    /// A token that the service does not give.
    static Trouble noToken(String address, Phrase why) {
        return Trouble.of(
                Phrase.of(
                        "%s gives no token: %s",
                        "%s ne donne pas de jeton\u00a0: %s", address, why),
                new Phrase(
                        "see `auth.oauth2`: its address, client and secret",
                        "voyez `auth.oauth2`\u00a0: son adresse, son client et son secret"));
    }

    /// An answer whose format nobody knows.
    static Trouble noFormat(String page) {
        return Trouble.of(
                Phrase.of(
                        "%s does not tell how it is written",
                        "%s ne dit pas dans quel format elle est", page),
                new Phrase(
                        "write `format`: json, ndjson, xml or csv",
                        "écrivez `format`\u00a0: json, ndjson, xml ou csv"));
    }

    /// An answer that its format's reader cannot make sense of.
    static Trouble unreadable(String page, AnswerFormat format, Phrase words) {
        return Trouble.passing(
                Phrase.of(
                        "%s does not read as %s: %s",
                        "%s ne se lit pas comme %s\u00a0: %s", page, format, words),
                LATER);
    }

    /// An answer that has no records where they should be.
    ///
    /// @param lists places that hold lists, or empty
    static Trouble noRecords(String page, String path, String lists) {
        Phrase why =
                path.isEmpty()
                        ? Phrase.of("%s is no list", "%s n’est pas une liste", page)
                        : Phrase.of(
                                "%s has nothing at %s", "%s n’a rien à l’endroit %s", page, path);
        Phrase todo =
                lists.isEmpty()
                        ? new Phrase(
                                "write where its records stand under `records`; see what the"
                                        + " service answers",
                                "écrivez l’endroit des enregistrements sous `records`\u202f; voyez"
                                        + " ce que répond le service")
                        : Phrase.of(
                                "write where its records stand under `records`; there are lists at"
                                        + " %s",
                                "écrivez l’endroit des enregistrements sous `records`\u202f; il y a"
                                        + " des listes à %s",
                                lists);
        return Trouble.of(why, todo);
    }

    /// Pages that never end.
    static Trouble circle(String page, int before) {
        return Trouble.of(
                Phrase.of(
                        "%s is page %s again: the pages go in a circle",
                        "%s est de nouveau la page %s\u00a0: les pages tournent en rond",
                        page,
                        before),
                new Phrase(
                        "see `pages`: its parameter and where the next one is told; a `total` ends"
                                + " pages that repeat the last one",
                        "voyez `pages`\u00a0: son paramètre et l’endroit de la suivante\u202f; un"
                                + " `total` arrête des pages qui répètent la dernière"));
    }

    /// A next page whose address is none.
    static Trouble noAddress(String page, String text) {
        return Trouble.of(
                Phrase.of(
                        "%s leads to '%s', which is no address",
                        "%s mène à «\u00a0%s\u00a0», qui n’est pas une adresse", page, text),
                new Phrase(
                        "see `pages.next`: perhaps it holds a cursor rather than an address",
                        "voyez `pages.next`\u00a0: peut-être contient-il un curseur et non une"
                                + " adresse"));
    }

    /// Answers without a record, where nobody said what a record is.
    static Trouble noColumns() {
        return Trouble.of(
                new Phrase(
                        "no record came, and nothing says what its columns would be",
                        "aucun enregistrement n’est venu, et rien ne dit quelles seraient ses"
                                + " colonnes"),
                new Phrase(
                        "see `url`, `query` and `records`, or write the `columns`",
                        "voyez `url`, `query` et `records`, ou écrivez les `columns`"));
    }

    /// A quota that is used up before anything came.
    static Trouble noQuota(Phrase until) {
        return Trouble.passing(
                Phrase.of(
                        "the quota is used up until %s, and nothing came yet",
                        "le quota est épuisé jusqu’à %s, et rien n’est encore venu", until),
                new Phrase("run it again then", "relancez alors"));
    }
}
