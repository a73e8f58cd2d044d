// No test may reach a database that a developer's own environment names.
delete process.env.DATABASE_URL;
delete process.env.APP_DATABASE_URL;

process.env.APP_ORIGIN = 'http://localhost:3000';
process.env.BETTER_AUTH_SECRET = 'only-for-tests-only-for-tests-only-for-tests';
process.env.LOG_LEVEL = 'silent';
