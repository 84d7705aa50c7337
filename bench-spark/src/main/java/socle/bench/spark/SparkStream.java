package socle.bench.spark;

import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQueryException;
import org.apache.spark.sql.streaming.Trigger;

/// All events of a topic, parsed and typed, into Parquet with a checkpoint: exactly once by Spark's
/// own means.
public final class SparkStream {
    private SparkStream() {}

    /// @param arguments the broker, the topic
    public static void main(String[] arguments) throws TimeoutException, StreamingQueryException {
        SparkSession spark =
                SparkSession.builder()
                        .master("local[2]")
                        .config("spark.ui.enabled", false)
                        .config("spark.sql.session.timeZone", "UTC")
                        .getOrCreate();
        spark.readStream()
                .format("kafka")
                .option("kafka.bootstrap.servers", arguments[0])
                .option("subscribe", arguments[1])
                .option("startingOffsets", "earliest")
                .load()
                .selectExpr(
                        "from_json(CAST(value AS STRING), 'id BIGINT, at TIMESTAMP, sensor STRING,"
                                + " value DOUBLE, ok BOOLEAN, place STRUCT<city STRING>, note"
                                + " STRING') AS e",
                        "timestamp",
                        "topic",
                        "partition",
                        "offset")
                .selectExpr(
                        "e.id",
                        "e.at",
                        "e.sensor",
                        "e.value",
                        "e.ok",
                        "e.place.city",
                        "e.note",
                        "timestamp",
                        "topic",
                        "partition",
                        "offset")
                .writeStream()
                .format("parquet")
                .option("path", "table")
                .option("checkpointLocation", "checkpoint")
                .trigger(Trigger.AvailableNow())
                .start()
                .awaitTermination();
        spark.stop();
    }
}
