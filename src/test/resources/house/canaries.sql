-- One row of every table with a plug, a canary in every column that can hold words. :account, :network and :organisation exist.
insert into identity.account (account_id, display_name, languages, ui_language, quiet_from, quiet_until) values (:account, 'canary-account-display_name', array['canary-account-languages'], 'canary-account-ui_language', '21:00', '07:00');
insert into identity.email (account_id, address, confirmed_at) values (:account, 'canary-email-address', now());
insert into identity.session (account_id, id, token_hash, expires_at, strong_at, device) values (:account, gen_random_uuid(), 'canary-session-token_hash', now() + interval '1 day', now(), 'canary-session-device');
insert into networks.seat (network_id, id, account_id, role, organisation_id) values (:network, gen_random_uuid(), :account, 'editor', :organisation);
insert into shared.mail (account_id, recipient, language, subject, body, sent_at, failed_at, good_until) values (:account, 'canary-mail-recipient', 'canary-mail-language', 'canary-mail-subject', 'canary-mail-body', now(), now(), now());
insert into shared.keyset (owner_id, epoch, wrapped_by, wrapped) values (:account, 1, 'canary-keyset-wrapped_by', 'canary-keyset-wrapped');
insert into identity.ask (id, browser_hash, address, return_path, account_id, link_hash, code_hash, answered_at, used_at) values (gen_random_uuid(), 'canary-ask-browser_hash', 'canary-ask-address', 'canary-ask-return_path', :account, 'canary-ask-link_hash', 'canary-ask-code_hash', now(), now());
insert into identity.passkey (account_id, id, credential_id, public_key, sign_count, verified, transports, backup_eligible, backed_up, attestation, client_data, label, used_at) values (:account, gen_random_uuid(), 'canary-passkey-credential_id', 'canary-passkey-public_key', 0, true, array['canary-passkey-transports'], false, false, 'canary-passkey-attestation', 'canary-passkey-client_data', 'canary-passkey-label', now());
insert into identity.passkey_challenge (challenge, account_id) values ('canary-passkey_challenge-challenge', :account);
insert into identity.authenticator (account_id, seed, confirmed_at) values (:account, 'canary-authenticator-seed', now());
insert into identity.recovery_code (account_id, code_hash) values (:account, 'canary-recovery_code-code_hash');
insert into identity.attempt (account_id, kind, tries, last_at) values (:account, 'canary-attempt-kind', 1, now());
insert into directory.import_run (network_id, id, account_id, file, ended_at) values (:network, gen_random_uuid(), :account, 'canary-import_run-file', now());
insert into identity.card (account_id, id, network_id, lookup, issued_by, until, enrolled_at, pin_salt, pin_hash, blocked_at, replaced_at) values (:account, gen_random_uuid(), :network, 'canary-card-lookup', :account, now(), now(), 'canary-card-pin_salt', 'canary-card-pin_hash', now(), now());
insert into networks.invitation (network_id, id, account_id, name, address, role, organisation_id, invited_by) values (:network, gen_random_uuid(), :account, 'canary-invitation-name', 'canary-invitation-address', 'editor', :organisation, :account);
insert into networks.pass (network_id, account_id, issued_by) values (:network, :account, :account);
insert into notifications.notice (account_id, kind, words, path, read_at) values (:account, 'canary-notice-kind', '{"a": "canary-notice-words"}', '/canary-notice-path', now());
