package socle.kinds.collect.database;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The types of databases that are read by JDBC, as the lake keeps them. Every value is looked at:
/// SQLite keeps any value in any column.
final class JdbcFields {

    private JdbcFields() {}

    static List<Field> of(ResultSetMetaData shape, Product product, Map<String, String> declared)
            throws SQLException {
        List<Field> fields = new ArrayList<>();
        for (int i = 1; i <= shape.getColumnCount(); i++) {
            String name = shape.getColumnLabel(i);
            String foreign = String.valueOf(shape.getColumnTypeName(i));
            String found =
                    product == Product.SQLITE
                            ? sqlite(foreign, shape.getPrecision(i), shape.getScale(i))
                            : type(shape, i, product);
            String type = declared.getOrDefault(name, found).toUpperCase(Locale.ROOT);
            fields.add(new Field(name, foreign, type, Field.Exact.LOOK));
        }
        return fields;
    }

    /// The rules of SQLite's own affinity, and the names that people give dates and decimals.
    static String sqlite(String declared, int precision, int scale) {
        String type = declared.toUpperCase(Locale.ROOT);
        if (type.startsWith("DECIMAL") || type.startsWith("NUMERIC")) {
            return decimal(precision, scale);
        }
        if (type.contains("INT")) {
            return "BIGINT";
        }
        if (type.contains("REAL") || type.contains("FLOA") || type.contains("DOUB")) {
            return "DOUBLE";
        }
        return switch (type) {
            case "BLOB" -> "BLOB";
            case "BOOLEAN", "BOOL" -> "BOOLEAN";
            case "DATE" -> "DATE";
            case "DATETIME", "TIMESTAMP" -> "TIMESTAMP";
            default -> "VARCHAR";
        };
    }

    private static String type(ResultSetMetaData shape, int i, Product product)
            throws SQLException {
        boolean signed = shape.isSigned(i);
        boolean maria = product == Product.MARIADB;
        return switch (shape.getColumnType(i)) {
            case Types.BOOLEAN -> "BOOLEAN";
            case Types.BIT -> maria ? "VARCHAR" : "BOOLEAN";
            case Types.TINYINT -> "SMALLINT";
            case Types.SMALLINT -> signed ? "SMALLINT" : "INTEGER";
            case Types.INTEGER -> signed ? "INTEGER" : "BIGINT";
            case Types.BIGINT -> signed ? "BIGINT" : "DECIMAL(20,0)";
            case Types.REAL -> "FLOAT";
            case Types.FLOAT, Types.DOUBLE -> "DOUBLE";
            case Types.NUMERIC, Types.DECIMAL -> decimal(shape.getPrecision(i), shape.getScale(i));
            case Types.DATE -> shape.getColumnTypeName(i).equals("YEAR") ? "SMALLINT" : "DATE";
            case Types.TIME -> maria ? "VARCHAR" : "TIME";
            case Types.TIMESTAMP ->
                    maria && shape.getColumnTypeName(i).equals("TIMESTAMP")
                            ? "TIMESTAMP WITH TIME ZONE"
                            : "TIMESTAMP";
            case Types.TIMESTAMP_WITH_TIMEZONE -> "TIMESTAMP WITH TIME ZONE";
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> "BLOB";
            default -> "VARCHAR";
        };
    }

    private static String decimal(int precision, int scale) {
        boolean fits = precision >= 1 && precision <= 38 && scale >= 0 && scale <= 37;
        return fits && scale <= precision ? "DECIMAL(" + precision + "," + scale + ")" : "VARCHAR";
    }
}
