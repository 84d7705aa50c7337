package socle.app.cli;

/// What the document of a project is written as. Its words are those of `--format`.
public enum DossierForm {
    /// A folder of pages that needs no server.
    HTML(""),
    /// One document for paper.
    PDF(".pdf"),
    /// Slides for the defence.
    SLIDES(".pptx"),
    /// A page of paper for each bloc.
    SHEETS("-sheets.pdf");

    private final String ending;

    DossierForm(String ending) {
        this.ending = ending;
    }

    /// What its name ends with, after the name that all forms share.
    public String ending() {
        return ending;
    }
}
