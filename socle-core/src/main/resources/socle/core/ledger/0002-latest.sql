-- The last step of each node in each environment, found without reading the history.
CREATE TABLE latest (
    environment TEXT NOT NULL,
    node TEXT NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (environment, node)
);

INSERT INTO latest (environment, node, number)
SELECT run.environment, step.node, MAX(step.number)
FROM step JOIN run ON run.id = step.run
GROUP BY run.environment, step.node;
