package tragnetz.shared.jobs;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JobStore {

    private final JdbcClient jdbc;

    JobStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Gives back what a killed process held; only where no other process may hold anything.
     *
     * @return how many jobs
     */
    int release() {
        return jdbc.sql(
                        """
                        update shared.scheduled_task set picked = false, picked_by = null, last_heartbeat = null, execution_time = now(),
                            version = version + 1
                        where picked
                        """)
                .update();
    }
}
