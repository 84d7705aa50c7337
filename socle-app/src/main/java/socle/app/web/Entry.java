package socle.app.web;

import socle.core.access.Secrets;
import socle.core.access.Visitor;

/// Somebody at the door.
///
/// @param token what the forms of the answer carry; empty where none are asked for
record Entry(Visitor visitor, String token) {

    static final Entry NOBODY = new Entry(Visitor.NOBODY, "");

    /// Whether a form is one of those that were given to this visitor.
    boolean gave(String said) {
        return token.isEmpty() || Secrets.same(token, said);
    }
}
