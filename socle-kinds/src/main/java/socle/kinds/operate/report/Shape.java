package socle.kinds.operate.report;

import socle.api.show.Press;
import socle.api.text.Doc;

/// What pages are sent as.
public enum Shape {
    @Doc(
            value = "A text with pictures, in the message itself",
            fr = "Un texte avec ses images, dans le message même")
    PAGE(Press.Form.PAGE),
    @Doc(value = "A PDF, beside the message", fr = "Un PDF, joint au message")
    PDF(Press.Form.DOCUMENT);

    private final Press.Form form;

    Shape(Press.Form form) {
        this.form = form;
    }

    /// What the press calls it.
    Press.Form form() {
        return form;
    }
}
