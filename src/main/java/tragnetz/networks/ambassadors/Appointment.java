package tragnetz.networks.ambassadors;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an appointment says, tidied and checked. */
record Appointment(
        UUID account,
        String shown,
        List<String> languages,
        String region,
        String by,
        LocalDate on,
        String training,
        @Nullable LocalDate trained,
        @Nullable UUID successor,
        @Nullable LocalDate ends) {

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("shown", shown);
        parameters.put("languages", languages.toArray(String[]::new));
        parameters.put("region", region);
        parameters.put("by", by);
        parameters.put("on", on);
        parameters.put("training", training);
        parameters.put("trained", trained);
        parameters.put("successor", successor);
        parameters.put("ends", ends);
        return parameters;
    }
}
