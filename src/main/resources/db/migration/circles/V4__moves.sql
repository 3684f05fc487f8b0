-- Whoever runs the house a network moves to can read its circles: each comes along only when a host of it says so.
alter table circles.circle add column move_asked_at timestamptz, add column move_agreed_at timestamptz,
    add column move_packed boolean not null default false;
comment on column circles.circle.move_agreed_at is 'when a host last said that the circle may move; holds for 90 days, and until the members are asked again';
comment on column circles.circle.move_packed is 'whether it was in the archive that was packed last; otherwise it stays in this house';
-- By the policy host_update no coordinator says it for others.
grant update (move_agreed_at) on circles.circle to tragnetz_app;
