-- Lists of members and contacts that a coordinator brings along, row by row, until they are carried out.
create table networks.sheet (
    network_id uuid not null references networks.network on delete cascade,
    id uuid not null,
    account_id uuid references identity.account on delete set null,
    kind text not null check (kind in ('member', 'contact')),
    file text not null check (char_length(file) <= 120),
    heads text[] not null,
    columns text[] not null,
    state text not null default 'checked' check (state in ('checked', 'running', 'done', 'undoing', 'undone')),
    made_at timestamptz not null default now(),
    primary key (network_id, id)
);
comment on table networks.sheet is 'NETWORK: lists brought in by its coordinators, who alone see them; gone after 30 days';
create index sheet_account on networks.sheet (account_id);
create index sheet_waiting on networks.sheet (made_at) where state in ('running', 'undoing');

create table networks.sheet_row (
    network_id uuid not null,
    sheet_id uuid not null,
    line integer not null,
    cells text[] not null,
    name text not null,
    fate text not null check (fate in ('new', 'there', 'twin', 'wrong', 'added', 'joined', 'left', 'undone', 'kept')),
    fault text,
    note text,
    detail text not null default '',
    twin_id uuid,
    twin_line integer not null default 0,
    twin_name text,
    choice text not null default 'same' check (choice in ('same', 'new')),
    settled boolean not null default false,
    result uuid,
    primary key (network_id, sheet_id, line),
    foreign key (network_id, sheet_id) references networks.sheet on delete cascade
);
comment on table networks.sheet_row is 'NETWORK: rows of such lists; the cells go as soon as a row is carried out';
create index sheet_row_open on networks.sheet_row (network_id, sheet_id, line) where not settled;

-- People in the member organisations, by function, as the network keeps them; they may have no account yet.
create table networks.contact_person (
    network_id uuid not null references networks.network on delete cascade,
    id uuid not null,
    name text not null check (char_length(name) between 1 and 120),
    function text not null default '' check (char_length(function) <= 200),
    organisation_id uuid references networks.organisation on delete set null,
    organisation text not null default '' check (char_length(organisation) <= 200),
    email text check (char_length(email) <= 254),
    phone text check (char_length(phone) <= 60),
    languages text[] not null default '{}',
    made_at timestamptz not null default now(),
    version integer not null default 0,
    due_at timestamptz,
    invited_by uuid references identity.account on delete set null,
    invited_at timestamptz,
    invitation_id uuid,
    reminded_at timestamptz,
    bounced_at timestamptz,
    account_id uuid references identity.account on delete set null,
    primary key (network_id, id)
);
comment on table networks.contact_person is 'NETWORK: contact persons of members; its members see them, authorities and the public never do; gone after a year';
create unique index contact_person_mail on networks.contact_person (network_id, email) where email is not null;
create index contact_person_account on networks.contact_person (account_id);
create index contact_person_inviter on networks.contact_person (invited_by);
create index contact_person_organisation on networks.contact_person (organisation_id);
create index contact_person_due on networks.contact_person (due_at) where due_at is not null and invited_at is null;

do $$ declare name text; begin
    foreach name in array array['sheet', 'sheet_row', 'contact_person'] loop
        execute format('alter table networks.%I enable row level security', name);
        execute format('alter table networks.%I force row level security', name);
        execute format('create policy machine on networks.%I to tragnetz_system using (true) with check (true)', name);
        execute format('grant select, insert, update, delete on networks.%I to tragnetz_app, tragnetz_system', name);
        execute format('create policy coordinator_insert on networks.%I for insert with check (network_id = any ((select shared.coordinates())::uuid[]))', name);
        execute format('create policy coordinator_update on networks.%I for update using (network_id = any ((select shared.coordinates())::uuid[]))', name);
        execute format('create policy coordinator_delete on networks.%I for delete using (network_id = any ((select shared.coordinates())::uuid[]))', name);
    end loop;
end $$;
create policy coordinator_select on networks.sheet for select using (network_id = any ((select shared.coordinates())::uuid[]));
create policy coordinator_select on networks.sheet_row for select using (network_id = any ((select shared.coordinates())::uuid[]));
create policy network_select on networks.contact_person for select using (network_id = any ((select shared.networks())::uuid[]));
