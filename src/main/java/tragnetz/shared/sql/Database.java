package tragnetz.shared.sql;

/**
 * Where PostgreSQL is and how its three roles enter: the owner migrates, the application serves,
 * the machine room ({@code tragnetz_system}, no sign-in of its own) is a role the application puts
 * on.
 *
 * @param url JDBC address without user and password
 * @param owner role that owns the schemas; used at start only
 * @param application role of every request; never owner, superuser or BYPASSRLS
 */
public record Database(String url, Credentials owner, Credentials application) {

    public record Credentials(String role, String password) {

        @Override
        public String toString() {
            return role;
        }
    }
}
