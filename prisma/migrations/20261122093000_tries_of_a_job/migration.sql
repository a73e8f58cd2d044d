-- How often a job has been taken up. It tells a process that was given up for dead from the one that took over,
-- and ends a job that brings down whoever takes it up.
ALTER TABLE "job_run" ADD COLUMN "attempts" INTEGER NOT NULL DEFAULT 0;
