-- A circular that cannot leave waits longer each time, and keeps nobody else's waiting.
alter table circulars.circular add column tries integer not null default 0;
alter table circulars.circular add column again_at timestamptz;
