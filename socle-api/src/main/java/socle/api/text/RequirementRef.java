package socle.api.text;

/// The code of a requirement of a framework, and where it is written.
public record RequirementRef(
        @Doc(
                        value = "As the framework writes it: C1.1.1-a.",
                        fr = "Tel que le référentiel l’écrit : C1.1.1-a.")
                String code,
        Place place) {

    @Override
    public String toString() {
        return code;
    }
}
