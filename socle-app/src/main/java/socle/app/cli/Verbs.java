package socle.app.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import socle.api.Metered;
import socle.api.NodeKind;

/// Every verb, in the order of the help.
final class Verbs {
    private Verbs() {}

    /// With one that asks for its measures by the word of each kind that measures.
    static Map<String, Supplier<Verb>> all(Collection<NodeKind<?>> kinds) {
        Map<String, Supplier<Verb>> verbs = all();
        kinds.stream()
                .filter(Metered.class::isInstance)
                .forEach(kind -> verbs.putIfAbsent(kind.word(), MetricVerb::new));
        return verbs;
    }

    static Map<String, Supplier<Verb>> all() {
        Map<String, Supplier<Verb>> verbs = new LinkedHashMap<>();
        verbs.put("new", New::new);
        verbs.put("validate", Validate::new);
        verbs.put("plan", PlanVerb::new);
        verbs.put("run", RunVerb::new);
        verbs.put("backfill", Backfill::new);
        verbs.put("query", Query::new);
        verbs.put("show", ShowVerb::new);
        verbs.put("export", ExportVerb::new);
        verbs.put("impact", Impact::new);
        verbs.put("coverage", CoverageVerb::new);
        verbs.put("dossier", DossierVerb::new);
        verbs.put("site", SiteVerb::new);
        verbs.put("handover", Handover::new);
        verbs.put("reproduce", Reproduce::new);
        verbs.put("serve", Serve::new);
        verbs.put("demo", Demo::new);
        verbs.put("jobs", Jobs::new);
        verbs.put("history", History::new);
        verbs.put("rollback", Rollback::new);
        verbs.put("env", Env::new);
        verbs.put("user", User::new);
        verbs.put("token", TokenVerb::new);
        verbs.put("audit", AuditVerb::new);
        verbs.put("schema", SchemaVerb::new);
        verbs.put("doctor", Doctor::new);
        return verbs;
    }
}
