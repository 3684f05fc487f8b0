-- Whoever called for help against a host takes the call back, whoever was called says that it is done; both may think again.
alter table circles.call add column caller_id uuid, add column state text not null default 'open' check (state in ('open', 'helped', 'withdrawn')),
    add column closed_at timestamptz;
alter table circles.call drop constraint call_network_id_circle_id_member_id_key;
create unique index call_caller on circles.call (network_id, circle_id, caller_id, member_id);
create index call_member on circles.call (network_id, circle_id, member_id);
-- The call outlives its caller: others may need the help too.
alter table circles.call add foreign key (network_id, circle_id, caller_id) references circles.member on delete set null (caller_id);
comment on table circles.call is 'NETWORK: a circle asks for help against a host; the machine room shows it to the caller and to those who may help';
comment on column circles.call.caller_id is 'the member who called; nobody else learns it';
