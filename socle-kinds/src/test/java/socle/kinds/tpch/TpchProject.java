package socle.kinds.tpch;

import java.util.Map;
import java.util.TreeMap;

/// The benchmark as a project: a source a table, a model a query.
public final class TpchProject {

    private TpchProject() {}

    /// The text files of the project, by name. The data are `data/*.parquet`.
    public static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        for (String table : TpchTables.names()) {
            files.put(
                    "sources/" + table + ".yml", "kind: file\nfiles: data/" + table + ".parquet\n");
        }
        files.put("models/" + TpchQuery.REVENUE + ".sql", TpchQuery.revenue() + "\n");
        for (TpchQuery query : TpchQuery.all()) {
            files.put(
                    "models/" + query.name() + ".sql",
                    "/*\nmaterialize: table\n*/\n" + query.sql() + "\n");
        }
        return files;
    }
}
