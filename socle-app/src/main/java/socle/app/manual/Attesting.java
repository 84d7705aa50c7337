package socle.app.manual;

import java.util.ArrayList;
import java.util.List;
import socle.api.proof.Evidence;
import socle.api.show.Block;
import socle.api.show.Standing;
import socle.api.text.Phrase;
import socle.core.ledger.Attestation;

/// What an attestation says, as blocks.
final class Attesting {
    private Attesting() {}

    /// @param fresh whether it speaks of the project as it is
    static List<Block> blocks(Attestation one, boolean fresh) {
        List<Block> blocks = new ArrayList<>();
        for (Evidence evidence : one.evidence()) {
            switch (evidence) {
                case Evidence.Verdict it ->
                        blocks.add(
                                new Block.Notice(
                                        it.holds() ? Standing.GOOD : Standing.BAD, it.why()));
                case Evidence.Sample it ->
                        blocks.add(new Block.Grid(it.label(), it.rows(), it.rows().size()));
                case Evidence.Digest it ->
                        blocks.add(
                                new Block.Line(
                                        Phrase.of(
                                                "Digest of %s: %s.",
                                                "Empreinte de %s\u00a0: %s.",
                                                it.of(),
                                                it.digest())));
                case Evidence.Measure _,
                        Evidence.Artifact _,
                        Evidence.Origin _,
                        Evidence.Statement _ -> {}
            }
        }
        blocks.add(new Block.Line(when(one)));
        if (!fresh) {
            blocks.add(
                    new Block.Notice(
                            Standing.WATCH,
                            new Phrase(
                                    "The project has changed since.",
                                    "Le projet a changé depuis.")));
        }
        return blocks;
    }

    private static Phrase when(Attestation one) {
        return Phrase.of("%s, by %s.", "%s, par %s.", one.at().toString(), one.by());
    }
}
