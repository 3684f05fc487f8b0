package tragnetz.house;

import tragnetz.support.Rows;

import java.util.UUID;

/** Plants notices and devices for lines of the matrix. */
final class NoticeRows {

    private NoticeRows() {}

    static void plant(Rows rows, String route, UUID member, UUID id) {
        rows.update(
                route.contains("/devices/")
                        ? "insert into notifications.device (account_id, id, endpoint, label)"
                                + " values (?, ?, 'https://fcm.googleapis.com/x', 'Test')"
                        : "insert into notifications.notice (account_id, id, kind, words, path)"
                                + " values (?, ?, 'invitation', '{\"network\": \"Netz\"}',"
                                + " '/my/invitations')",
                member,
                id);
    }
}
