-- When a version that is not all there goes on, and not before when.
ALTER TABLE version ADD COLUMN resumes_at TEXT;
