package socle.app.screens.node;

import java.util.List;
import java.util.Optional;
import socle.api.Gauge;
import socle.api.access.Right;
import socle.api.show.Cut;
import socle.api.show.CutWords;
import socle.api.text.Phrase;
import socle.app.screens.take.Taking;
import socle.app.view.Asked;
import socle.app.view.Download;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.core.sight.Questions;

/// What a node measures as a file, asked as its page asks it.
public final class MeasureDownload implements Download {

    private final Questions questions;

    /// @param questions counts and stops what people ask
    public MeasureDownload(Questions questions) {
        this.questions = questions;
    }

    @Override
    public Route route() {
        return Taking.beside(new MeasureScreen().route());
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "What a node measures by dimensions and times, all of it, as a file.",
                "Ce qu’un nœud mesure par dimensions et périodes, en entier, dans un fichier.");
    }

    @Override
    public Right right() {
        return Right.LOOK;
    }

    @Override
    public List<String> mediaTypes() {
        return Taking.mediaTypes();
    }

    @Override
    public Taken file(Asked asked) throws Refusal {
        Gauge gauge = MeasureScreen.gauge(asked);
        return switch (MeasureScreen.wanted(asked).of(gauge.metric())) {
            case CutWords.Read.Fits(Cut cut) -> taking(gauge, cut, asked).file();
            case CutWords.Read.Wrong(List<Phrase> why) ->
                    throw Refusal.wrong(
                            CutWords.sentences(why),
                            new Phrase("look at its page", "regardez sa page"));
        };
    }

    private Taking taking(Gauge gauge, Cut cut, Asked asked) {
        return new Taking(
                questions,
                asked,
                MeasureScreen.select(gauge, cut),
                gauge.node().id().value(),
                Optional.of(gauge.metric()));
    }
}
