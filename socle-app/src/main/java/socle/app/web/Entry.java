package socle.app.web;

import socle.core.access.Visitor;

/// Somebody at the door.
///
/// @param token what the forms of the answer carry; empty where none are asked for
record Entry(Visitor visitor, String token) {}
