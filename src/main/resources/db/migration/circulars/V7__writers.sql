-- Whoever writes a circular is named as its writer, and nobody else.
drop policy coordinator_insert on circulars.circular;
create policy coordinator_insert on circulars.circular for insert
    with check (network_id = any ((select shared.coordinates())::uuid[]) and state = 'draft' and written_by = (select shared.viewer()));
