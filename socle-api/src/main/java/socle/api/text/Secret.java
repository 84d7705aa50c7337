package socle.api.text;

/// The name of a secret, written `{secret: name}`; its value is never in a file of the project.
public record Secret(String name) {}
