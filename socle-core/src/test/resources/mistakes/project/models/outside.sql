/* title: Reads a file */
SELECT *
FROM read_csv('/etc/passwd')
