-- Editors take back what they offered themselves; what others offered stays theirs.
create policy editor_delete on networks.invitation for delete
    using (invited_by = (select shared.viewer()) and organisation_id = any ((select shared.edits())::uuid[]));
