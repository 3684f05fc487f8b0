-- The database and its three roles, typed once by the superuser of a PostgreSQL of your own:
--   psql -U postgres -v ON_ERROR_STOP=1 -f roles.sql
-- The owner migrates, the application serves and owns nothing, the machine room is a role the application puts on for jobs.
-- Choose two passwords first; a script of yours may run these statements again after taking out what exists already.
create role tragnetz_system nologin;
create role tragnetz_owner login password 'CHANGE-ME-OWNER';
create role tragnetz_app login noinherit password 'CHANGE-ME-APPLICATION';
grant tragnetz_system to tragnetz_app;
create database tragnetz owner tragnetz_owner encoding 'UTF8' template template0;
revoke all on database tragnetz from public;
grant connect on database tragnetz to tragnetz_app;
