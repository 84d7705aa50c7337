-- When each node is due next: the table of db-scheduler 16 under a name of ours. SQLite keeps its
-- times as whole numbers.
CREATE TABLE schedule (
    task_name TEXT NOT NULL,
    task_instance TEXT NOT NULL,
    task_data BYTEA,
    execution_time TIMESTAMPTZ NOT NULL,
    picked BOOLEAN NOT NULL,
    picked_by TEXT,
    last_success TIMESTAMPTZ,
    last_failure TIMESTAMPTZ,
    consecutive_failures INTEGER,
    last_heartbeat TIMESTAMPTZ,
    version BIGINT NOT NULL,
    PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX schedule_by_time ON schedule (execution_time);

CREATE INDEX schedule_by_heartbeat ON schedule (last_heartbeat);
