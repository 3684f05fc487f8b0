package tragnetz.networks.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads rows whose state decides their type. */
final class ApplicationRows {

    private ApplicationRows() {}

    static ApplicationTold told(ResultSet row) throws SQLException {
        return new ApplicationTold(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("name"),
                row.getString("work"),
                row.getString("region"),
                List.of((String[]) row.getArray("languages").getArray()),
                row.getString("about"),
                row.getString("contact"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("language"),
                row.getObject("organisation_id", UUID.class),
                row.getObject("made", LocalDate.class),
                row.getObject("vanishes", LocalDate.class));
    }
}
