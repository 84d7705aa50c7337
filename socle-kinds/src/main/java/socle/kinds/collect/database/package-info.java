/// Collects from relational databases: whole tables, queries, what is new since a watermark, and
/// the changes that PostgreSQL replicates. Counts and hashes the rows at the source and in the lake
/// in one snapshot, and publishes only what both agree on. Knows the words of the API, those of
/// collection, and JDBC; no other technique, and nothing of the road.
@NullMarked
package socle.kinds.collect.database;

import org.jspecify.annotations.NullMarked;
