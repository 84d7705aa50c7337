package socle.app.screens.proof;

import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.view.Asked;
import socle.app.view.Drawn;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;

/// One criterion, or one competence, with what its state rests on.
public final class RequirementScreen implements Screen<Requirement> {

    @Override
    public Route route() {
        return Route.of(
                "/coverage/{code}",
                "code",
                new Phrase(
                        "the code of a criterion or a competence",
                        "le code d’un critère ou d’une compétence"));
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "A criterion: its words, its state, the evidence for it, what is lacking, what to do.",
                "Un critère\u00a0: ses mots, son état, les preuves, ce qui manque, que faire.");
    }

    @Override
    public Right right() {
        return Right.LOOK;
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public Class<Requirement> type() {
        return Requirement.class;
    }

    @Override
    public Requirement view(Asked asked) throws Refusal {
        String code = asked.name("code");
        return new Requirements(asked).find(code).orElseThrow(() -> unknown(code));
    }

    static Refusal unknown(String code) {
        return Refusal.unknown(
                Phrase.of(
                        "no framework of the project has a code '%s'",
                        "aucun référentiel du projet n’a de code «\u00a0%s\u00a0»", code),
                new Phrase("see all of them under /coverage", "voyez-les tous sous /coverage"));
    }

    @Override
    public Drawn draw(Requirement requirement, Sheet sheet) {
        return new RequirementPage(requirement, sheet).draw();
    }
}
