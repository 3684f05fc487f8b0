-- By which ways a notice reaches a person besides the house, and at what hours.
create table notifications.preference (
    account_id uuid primary key references identity.account on delete cascade,
    daily boolean not null default false,
    hour smallint not null default 7 check (hour between 0 and 23),
    zone text not null check (char_length(zone) between 1 and 60)
);
comment on table notifications.preference is 'PERSON: whether notices come one by one or once a day, at what hour of which place';

create table notifications.choice (
    account_id uuid not null references identity.account on delete cascade,
    kind text not null check (char_length(kind) between 1 and 60),
    mail boolean not null,
    push boolean not null,
    primary key (account_id, kind)
);
comment on table notifications.choice is 'PERSON: which kinds of notices come by mail and by push';

create table notifications.suspension (
    account_id uuid primary key references identity.account on delete cascade,
    strikes integer not null default 1,
    struck_at timestamptz not null default now(),
    reason text not null default '',
    suspended_at timestamptz
);
comment on table notifications.suspension is 'PERSON: mails came back; from a time on none but those one asks for are sent';

create table notifications.device (
    account_id uuid not null references identity.account on delete cascade,
    id uuid not null default gen_random_uuid(),
    endpoint text not null check (char_length(endpoint) between 9 and 1000),
    label text not null check (char_length(label) between 1 and 120),
    created_at timestamptz not null default now(),
    reached_at timestamptz,
    primary key (account_id, id),
    unique (account_id, endpoint)
);
comment on table notifications.device is 'PERSON: browsers that want to be woken; the push service learns that something is new, not what';
create index suspension_struck on notifications.suspension (struck_at);
create index device_reached on notifications.device (coalesce(reached_at, created_at));

do $$
declare one text;
begin
    foreach one in array array['preference', 'choice', 'suspension', 'device'] loop
        execute format('alter table notifications.%I enable row level security', one);
        execute format('alter table notifications.%I force row level security', one);
        execute format('create policy own_select on notifications.%I for select using (account_id = (select shared.viewer()))', one);
        execute format('create policy own_delete on notifications.%I for delete using (account_id = (select shared.viewer()))', one);
        execute format('create policy machine on notifications.%I to tragnetz_system using (true) with check (true)', one);
        execute format('grant select, delete on notifications.%I to tragnetz_app', one);
        execute format('grant select, insert, update, delete on notifications.%I to tragnetz_system', one);
    end loop;
end
$$;
create policy own_insert on notifications.preference for insert with check (account_id = (select shared.viewer()));
create policy own_update on notifications.preference for update using (account_id = (select shared.viewer()));
create policy own_insert on notifications.choice for insert with check (account_id = (select shared.viewer()));
create policy own_update on notifications.choice for update using (account_id = (select shared.viewer()));
create policy own_insert on notifications.device for insert with check (account_id = (select shared.viewer()));
create policy own_update on notifications.device for update using (account_id = (select shared.viewer()));
grant insert, update on notifications.preference, notifications.choice, notifications.device to tragnetz_app;

-- Whoever looks up coordinators and addressees must not learn why mails came back.
create view notifications.pub_suspended with (security_invoker = true) as
    select account_id, suspended_at from notifications.suspension where suspended_at is not null;
comment on view notifications.pub_suspended is 'accounts whose mails come back, for modules that write to them; the machine room alone reads it';
grant select on notifications.pub_suspended to tragnetz_system;
