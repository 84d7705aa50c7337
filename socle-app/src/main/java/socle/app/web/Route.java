package socle.app.web;

/// Which door a path leads to, as it is counted: never the path itself, which may be anything.
enum Route {
    LIVE("/health/live"),
    READY("/health/ready"),
    METRICS("/metrics"),
    HOOKS("/hooks/{name}"),
    OTHER("other");

    private final String template;

    Route(String template) {
        this.template = template;
    }

    String template() {
        return template;
    }

    static Route of(String path) {
        return switch (path) {
            case "/health/live" -> LIVE;
            case "/health/ready" -> READY;
            case "/metrics" -> METRICS;
            default -> path.startsWith("/hooks/") ? HOOKS : OTHER;
        };
    }
}
