-- Rows of phones, languages and times are used for their service: neither records of their own nor skipped.
alter table directory.import_row drop constraint import_row_fate_check;
alter table directory.import_row add constraint import_row_fate_check
    check (fate in ('created', 'updated', 'unchanged', 'used', 'skipped', 'warning'));
create index import_run_started on directory.import_run (network_id, started_at desc);
