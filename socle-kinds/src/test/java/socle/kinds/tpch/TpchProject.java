package socle.kinds.tpch;

import java.util.Map;
import java.util.TreeMap;

/// The benchmark as a project: a source a table, a model a query.
public final class TpchProject {

    private TpchProject() {}

    /// The text files of the project, by name. The data are `data/*.parquet`.
    public static Map<String, String> files() {
        return files(1);
    }

    /// The same with each query as several models: `q01`, `q01_2`, … The first of them have the tag
    /// `once`.
    public static Map<String, String> files(int times) {
        Map<String, String> files = new TreeMap<>();
        for (String table : TpchTables.names()) {
            files.put(
                    "sources/" + table + ".yml",
                    "kind: file\nlegal: {publisher: Nobody, basis: own_data}\nfiles: data/"
                            + table
                            + ".parquet\n");
        }
        files.put("models/" + TpchQuery.REVENUE + ".sql", TpchQuery.revenue() + "\n");
        for (TpchQuery query : TpchQuery.all()) {
            for (int time = 1; time <= times; time++) {
                String name = time == 1 ? query.name() : query.name() + "_" + time;
                String tags = time == 1 ? "tags: once\n" : "";
                files.put(
                        "models/" + name + ".sql",
                        "/*\nmaterialize: table\n" + tags + "*/\n" + query.sql() + "\n");
            }
        }
        return files;
    }
}
